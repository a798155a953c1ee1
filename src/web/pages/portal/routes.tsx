import { z } from 'zod'
import { fail, ok, type Result } from '../../../kernel/index.js'
import {
  type CommitmentFilter,
  type CommitmentView,
  countByPair,
  type ListedRow,
  listNamed,
  type ReadoutView,
} from '../../../register/index.js'
import { FORCES } from '../../../statements/index.js'
import { showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { nameOfPart, showTable } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { holdingStatements } from '../reading/stored.js'
import { ForcesPage, PortalHome } from './home.js'
import { PromisePage, PromisesPage } from './promises.js'
import { CorrectionsPage, type PublicText, PublicTextPage } from './texts.js'

const LATEST = 10
const PAGE_SIZE = 50
/** Most commitments that are written into one file. */
const MOST_IN_FILE = 20_000

const promiseQuery = z.strictObject({
  q: z.string().max(200).optional(),
  pair: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z]{2}$/)
    .optional(),
  force: z.enum(FORCES).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
})
type Asking = z.infer<typeof promiseQuery>

function filterOf({ q, pair, force, page }: Asking, today: string): CommitmentFilter {
  return { words: q, pair, force, page, size: PAGE_SIZE, sort: 'published', descending: true, today }
}

async function showHome(c: Asked, door: RegisterDoor): Promise<Response> {
  const counts = await door.askKept('counts by pair', countByPair)
  if (!counts.ok) return showProblem(c, counts.problem)
  const readouts = await door.readouts({ size: LATEST, sort: 'published', descending: true })
  return showResult(c, readouts, ({ rows }) => {
    const accepted = rows.filter((row) => row.accepted > 0)
    return <PortalHome news={{ counts: counts.value, readouts: accepted }} screen={c.var.screen} />
  })
}

async function showPromises(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const query = readQuery(c, promiseQuery)
  if (!query.ok) return showProblem(c, query.problem)
  const page = await door.commitments(filterOf(query.value, today))
  if (c.req.path.endsWith('.json')) return showJson(c, page)
  const { q = null, pair = null, force = null } = query.value
  return showResult(c, page, (found) => (
    <PromisesPage page={found} query={{ q, pair, force }} screen={c.var.screen} />
  ))
}

const COLUMNS = [
  ...['reference', 'title', 'force', 'due', 'dueWords', 'dueBasis'],
  ...['pair', 'publisher', 'published', 'quote'],
] as const

async function showPromisesTable(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const query = readQuery(c, promiseQuery)
  const list = listNamed('commitments')
  if (!query.ok || !list.ok) return showProblem(c, query.ok ? listProblem : query.problem)
  const { q, pair, force } = query.value
  const filters = Object.entries({ pair, force }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const asked = { words: q, filters: Object.fromEntries(filters), today }
  const rows = await door.everyRow(list.value, asked)
  if (!rows.ok) return showProblem(c, rows.problem)
  const held = rows.value.slice(0, MOST_IN_FILE)
  const name = nameOfPart('kelisim_promises', { held: held.length, total: rows.value.length })
  return showTable(c, { columns: COLUMNS, rows: held, name })
}

const listProblem = { code: 'absent.list', message: 'There is no list of commitments' } as const

/** A saying without those who reviewed it. */
function publicSaying({ relation, statement }: CommitmentView['mentions'][number]) {
  const { reference, kind, force, quote, language, publisher, published, readout } = statement
  return { relation, reference, kind, force, quote, language, publisher, published, readout }
}

/** What programs get of a promise: nothing of those who act for an office. */
function publicRecord({ commitment, mentions, ledger }: CommitmentView) {
  const { reference, title, force, due, actors, addressees, sectors, pair, sides } = commitment
  const columns = sides.map(({ party, workState, ownFigure, ownNote, asOf, source }) => ({
    party,
    workState,
    ownFigure,
    ownNote,
    asOf,
    source,
  }))
  const told = { reference, title, force, due, actors, addressees, sectors, pair }
  return { ...told, sides: columns, sayings: mentions.map(publicSaying), ledger }
}

async function showPromise(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const named = c.req.param('reference') ?? ''
  const view = await door.commitment(named.replace(/\.json$/, ''), today)
  if (!view.ok) return showProblem(c, view.problem)
  if (named.endsWith('.json')) return showJson(c, ok(publicRecord(view.value)))
  return showPage(c, <PromisePage view={view.value} today={today} screen={c.var.screen} />)
}

/** The edition asked for with what was accepted of it.
 *  errors: absent.readout as long as nothing of any edition was accepted, absent.edition */
function publicText(view: ReadoutView, asked: string | undefined): Result<PublicText> {
  const isPublic = view.editions.some(({ statements }) =>
    statements.some(({ state }) => state === 'accepted'),
  )
  if (!isPublic) return fail({ code: 'absent.readout', message: 'Nothing of this text was accepted yet' })
  const edition =
    asked === undefined ? view.editions[0] : view.editions.find((one) => one.edition.id === asked)
  if (edition === undefined) return fail({ code: 'absent.edition', message: 'There is no such edition' })
  const statements = holdingStatements(edition).filter(({ state }) => state === 'accepted')
  return ok({ view, edition, statements })
}

const textQuery = z.strictObject({ edition: z.string().max(200).optional() })

async function showText(c: Asked, door: RegisterDoor): Promise<Response> {
  const query = readQuery(c, textQuery)
  if (!query.ok) return showProblem(c, query.problem)
  const view = await door.readout(c.req.param('id') ?? '')
  if (!view.ok) return showProblem(c, view.problem)
  return showResult(c, publicText(view.value, query.value.edition), (text) => (
    <PublicTextPage text={text} screen={c.var.screen} />
  ))
}

/** What of an edition anybody is told; how many of its statements wait for review is none of it. */
const PUBLIC_COLUMNS = ['title', 'language', 'party', 'state', 'stateOn', 'ground', 'published', 'address']

function publicOf(row: ListedRow): ListedRow {
  return Object.fromEntries(PUBLIC_COLUMNS.map((name) => [name, row[name] ?? null]))
}

async function showCorrections(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('editions')
  if (!list.ok) return showProblem(c, list.problem)
  const states = ['corrected', 'withdrawn'].map((state) =>
    door.everyRow(list.value, { filters: { state }, today }),
  )
  const [corrected, withdrawn] = await Promise.all(states)
  if (corrected === undefined || withdrawn === undefined) return showProblem(c, listProblem)
  if (!corrected.ok) return showProblem(c, corrected.problem)
  if (!withdrawn.ok) return showProblem(c, withdrawn.problem)
  const rows = [...corrected.value, ...withdrawn.value]
  if (c.req.path.endsWith('.json')) return showJson(c, ok({ rows: rows.map(publicOf) }))
  if (c.req.path.endsWith('.csv'))
    return showTable(c, { columns: PUBLIC_COLUMNS, rows, name: 'corrections.csv' })
  return showPage(c, <CorrectionsPage rows={rows} screen={c.var.screen} />)
}

/** The portal: what anybody may read, accepted matter only. */
export function addPortalRoutes(app: WebApp, { clock }: AppParts): void {
  app.get('/p', (c) => throughDoor(c, (open) => showHome(c, open)))
  app.get('/p/forces', (c) => showPage(c, <ForcesPage screen={c.var.screen} />))
  app.get('/p/promises', (c) => throughDoor(c, (open) => showPromises(c, open, todayOf(clock))))
  app.get('/p/promises.json', (c) => throughDoor(c, (open) => showPromises(c, open, todayOf(clock))))
  app.get('/p/promises.csv', (c) => throughDoor(c, (open) => showPromisesTable(c, open, todayOf(clock))))
  app.get('/p/c/:reference{.+}', (c) => throughDoor(c, (open) => showPromise(c, open, todayOf(clock))))
  app.get('/p/readouts/:id', (c) => throughDoor(c, (open) => showText(c, open)))
  for (const ending of ['', '.json', '.csv'])
    app.get(`/p/corrections${ending}`, (c) =>
      throughDoor(c, (open) => showCorrections(c, open, todayOf(clock))),
    )
}
