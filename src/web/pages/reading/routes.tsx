import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import type { EditionView, ReadoutView } from '../../../register/index.js'
import { showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import type { RegisterDoor } from '../../register-door.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { readingFilterOf } from './filter-query.js'
import { ReadingPage } from './page.js'
import { chooseEdition, contractOfStored, editionPath, holdingStatements, shownStored } from './stored.js'

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
      <a class="button" href={screen.href(pathWith('/review', { readout }))}>
        {screen.words.reading.openReview}
      </a>
    </p>
  )
}

function showStored(c: Asked, found: Result<Found>): Response {
  const filter = readingFilterOf(c)
  if (!filter.ok) return showProblem(c, filter.problem)
  if (!found.ok) return showProblem(c, found.problem)
  const { view, shown } = found.value
  const { screen } = c.var
  const reading = shownStored(view, shown)
  const isWaiting = shown.statements.some(({ state }) => state === 'read')
  return showPage(
    c,
    <ReadingPage reading={reading} filter={filter.value} screen={screen}>
      {isWaiting ? <StoredActs readout={view.readout.id} screen={screen} /> : null}
    </ReadingPage>,
  )
}

function showContract(c: Asked, found: Result<Found>): Response {
  const contract = found.ok ? contractOfStored(found.value.view, found.value.shown) : null
  if (!found.ok) return showProblem(c, found.problem)
  return showJson(c, contract === null ? fail(ABSENT) : ok(contract))
}

/** Leads from a reference to its card in the reading view, for ever. */
async function followReference(c: Asked, door: RegisterDoor, reference: string): Promise<Response> {
  const statement = await door.byReference(reference)
  if (!statement.ok) return showProblem(c, statement.problem)
  const { readout, edition, id } = statement.value
  const found = await findEdition(door, readout, edition)
  if (!found.ok) return showProblem(c, found.problem)
  const number = holdingStatements(found.value.shown).findIndex((one) => one.id === id) + 1
  return c.redirect(`${c.var.screen.href(editionPath(readout, edition))}#st-${number}`, 303)
}

/** Pages of kept readouts. */
export function addReadoutRoutes(app: WebApp, { door }: AppParts): void {
  const at = (c: Asked, name: string) => (c.req.param(name) ?? '').replace(/\.json$/, '')
  app.get('/readouts/:id{[\\w-]+\\.json}', (c) =>
    throughDoor(c, door, async (open) => showContract(c, await findEdition(open, at(c, 'id')))),
  )
  app.get('/readouts/:id', (c) =>
    throughDoor(c, door, async (open) => showStored(c, await findEdition(open, at(c, 'id')))),
  )
  app.get('/readouts/:id/:edition{[\\w-]+\\.json}', (c) =>
    throughDoor(c, door, async (open) =>
      showContract(c, await findEdition(open, at(c, 'id'), at(c, 'edition'))),
    ),
  )
  app.get('/readouts/:id/:edition', (c) =>
    throughDoor(c, door, async (open) =>
      showStored(c, await findEdition(open, at(c, 'id'), at(c, 'edition'))),
    ),
  )
  app.get('/r/:reference{.+}', (c) =>
    throughDoor(c, door, (open) => followReference(c, open, at(c, 'reference'))),
  )
}
