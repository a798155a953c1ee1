import { type EditionId, fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import type { EditionView, ReadoutView } from '../../../register/index.js'
import type { Edition } from '../../../statements/index.js'
import { leadTo, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { readingFilterOf } from './filter-query.js'
import { acceptChecked, addTyped } from './keep-forms.js'
import {
  AcceptChecked,
  ByHandForm,
  CompareLinks,
  EditionNotice,
  NOTHING_BY_HAND,
  type TypedByHand,
} from './kept.js'
import { notesOf } from './notes.js'
import { ReadingPage } from './page.js'
import type { ReadingFilter } from './shown.js'
import { chooseEdition, contractOfStored, editionPath, holdingStatements, shownStored } from './stored.js'

/** So many reports of one edition are marked. */
const MOST_REPORTED = 200

interface Found {
  readonly view: ReadoutView
  readonly shown: EditionView
}

const ABSENT: Problem = { code: 'absent.page', message: 'The readout has no such edition' }

async function findEdition(door: RegisterDoor, id: string, edition?: string): Promise<Result<Found>> {
  const view = await door.readout(id)
  if (!view.ok) return view
  const shown = chooseEdition(view.value, edition)
  return shown ? ok({ view: view.value, shown }) : fail(ABSENT)
}

function StoredActs({ readout, screen }: { readout: string; screen: Screen }) {
  return (
    <p class="acts">
      <a class="button" data-main href={screen.href(pathWith('/review', { readout }))}>
        {screen.words.reading.openReview}
      </a>
    </p>
  )
}

/** How many statements were just accepted from here. */
function JustAccepted({ filter: { accepted, left }, screen }: { filter: ReadingFilter; screen: Screen }) {
  const { editions } = screen.words
  if (accepted === null || accepted === undefined) return null
  if (accepted === 0 && !left) return <p class="notice">{editions.noneChecked}</p>
  return (
    <p class="notice done" role="status">
      {accepted > 0 ? screen.say(editions.acceptedMany, { count: accepted }) : null}{' '}
      {left ? screen.say(editions.leftMany, { count: left }) : null}
    </p>
  )
}

/** The places of an edition that were reported as missed. */
async function reportedIn(door: RegisterDoor, edition: EditionId): Promise<ReadonlySet<string>> {
  const listed = await door.missed({ edition, size: MOST_REPORTED })
  const rows = listed.ok ? listed.value.rows : []
  return new Set(rows.map(({ span }) => `${span.start}-${span.end}`))
}

function editionOfStored({ view, shown }: Found): Edition {
  const { id, text, language } = shown.edition
  const { published } = view.readout
  return { id, text, ...(published ? { published } : {}), ...(language ? { language } : {}) }
}

/** What is shown: an edition, and what was typed to add a statement to it. */
interface Showing {
  readonly found: Result<Found>
  readonly parts: AppParts
  readonly typed?: TypedByHand
}

async function showStored(
  c: Asked,
  door: RegisterDoor,
  { found, parts, typed = NOTHING_BY_HAND }: Showing,
): Promise<Response> {
  const { explain, clock } = parts
  const filter = readingFilterOf(c)
  if (!filter.ok) return showProblem(c, filter.problem)
  if (!found.ok) return showProblem(c, found.problem)
  const { view, shown } = found.value
  const { screen } = c.var
  const notes = await notesOf(door, view.readout.id, todayOf(clock))
  const note = notes.find(({ id }) => id === shown.edition.id)
  const reading = shownStored(view, shown, note?.address ?? view.readout.address)
  const why = filter.value.why ? (explain?.(editionOfStored(found.value)) ?? null) : null
  const more = { why, reported: await reportedIn(door, shown.edition.id) }
  const isWaiting = shown.statements.some(({ state }) => state === 'read')
  return showPage(
    c,
    <ReadingPage reading={reading} filter={filter.value} screen={screen} {...more}>
      {note ? <EditionNotice note={note} path={`/readouts/${view.readout.id}`} screen={screen} /> : null}
      <CompareLinks notes={notes} shown={shown.edition.id} screen={screen} />
      <JustAccepted filter={filter.value} screen={screen} />
      {isWaiting ? <StoredActs readout={view.readout.id} screen={screen} /> : null}
      {isWaiting ? <AcceptChecked reading={reading} screen={screen} /> : null}
      <ByHandForm reading={reading} typed={typed} screen={screen} />
    </ReadingPage>,
    typed.problem === undefined ? 200 : 422,
  )
}

function showContract(c: Asked, found: Result<Found>): Response {
  const contract = found.ok ? contractOfStored(found.value.view, found.value.shown) : null
  if (!found.ok) return showProblem(c, found.problem)
  return showJson(c, contract === null ? fail(ABSENT) : ok(contract))
}

const MISSED_FIELDS = /^(key|start|end|note)$/

function placeOf(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN
}

/** Reports a piece of the remainder as missed and leads back to it. */
async function report(c: Asked, door: RegisterDoor, { keys }: AppParts): Promise<Response> {
  const sent = await readForm(c, MISSED_FIELDS)
  if (!sent.ok) return showProblem(c, sent.problem)
  if (!hasOurKey(sent.value, keys)) return showProblem(c, WITHOUT_KEY)
  const { fields } = sent.value
  const span = { start: placeOf(fields.get('start')), end: placeOf(fields.get('end')) }
  const edition = (c.req.param('edition') ?? '') as EditionId
  const command = { edition, span, note: fields.get('note') }
  const reported = await door.reportMissed(fields.get('key') ?? '', command)
  if (!reported.ok) return showProblem(c, reported.problem)
  return leadTo(c, `${editionPath(c.req.param('id') ?? '', edition)}#rest-${span.start}`)
}

/** Adds a statement by hand; when its words are not in the text, the page shows again what was typed. */
async function addStatement(c: Asked, door: RegisterDoor, parts: AppParts): Promise<Response> {
  const added = await addTyped(c, door, parts)
  if (added instanceof Response) return added
  const found = await findEdition(door, c.req.param('id') ?? '', c.req.param('edition'))
  return showStored(c, door, { found, parts, typed: added })
}

/** The statement of a reference as it is written, or as people write it: in small letters, the number without its nought. */
async function statementNamed(door: RegisterDoor, reference: string) {
  const found = await door.byReference(reference)
  if (found.ok) return found
  const [pair = '', day = '', number = ''] = reference.split('/')
  const usual = [pair.toUpperCase(), day.toLowerCase(), number.padStart(2, '0')].join('/')
  return usual === reference ? found : door.byReference(usual)
}

/** Leads from a reference to its card in the reading view, for ever; with the reasons when they are asked for. */
async function followReference(c: Asked, door: RegisterDoor, reference: string): Promise<Response> {
  const statement = await statementNamed(door, reference)
  if (c.req.path.endsWith('.json')) return showJson(c, statement)
  if (!statement.ok) return showProblem(c, statement.problem)
  const { readout, edition, id } = statement.value
  const found = await findEdition(door, readout, edition)
  if (!found.ok) return showProblem(c, found.problem)
  const number = holdingStatements(found.value.shown).findIndex((one) => one.id === id) + 1
  const why = c.req.query('why') === 'yes' ? 'yes' : null
  const path = pathWith(editionPath(readout, edition), { why })
  return c.redirect(`${c.var.screen.href(path)}#st-${number}`, 303)
}

/** Pages of kept readouts. */
export function addReadoutRoutes(app: WebApp, parts: AppParts): void {
  const at = (c: Asked, name: string) => (c.req.param(name) ?? '').replace(/\.json$/, '')
  app.get('/readouts/:id{[\\w-]+\\.json}', (c) =>
    throughDoor(c, async (open) => showContract(c, await findEdition(open, at(c, 'id')))),
  )
  app.get('/readouts/:id', (c) =>
    throughDoor(c, async (open) =>
      showStored(c, open, { found: await findEdition(open, at(c, 'id')), parts }),
    ),
  )
  app.get('/readouts/:id/:edition{[\\w-]+\\.json}', (c) =>
    throughDoor(c, async (open) => showContract(c, await findEdition(open, at(c, 'id'), at(c, 'edition')))),
  )
  app.get('/readouts/:id/:edition', (c) =>
    throughDoor(c, async (open) =>
      showStored(c, open, { found: await findEdition(open, at(c, 'id'), at(c, 'edition')), parts }),
    ),
  )
  app.post('/readouts/:id/:edition/accept', (c) =>
    throughDoor(c, async (open) => {
      const found = await findEdition(open, at(c, 'id'), at(c, 'edition'))
      return found.ok ? acceptChecked(c, open, parts) : showProblem(c, found.problem)
    }),
  )
  app.post('/readouts/:id/:edition/statements', (c) => throughDoor(c, (open) => addStatement(c, open, parts)))
  app.post('/readouts/:id/:edition/missed', (c) => throughDoor(c, (open) => report(c, open, parts)))
  app.get('/r/:reference{.+}', (c) => throughDoor(c, (open) => followReference(c, open, at(c, 'reference'))))
}
