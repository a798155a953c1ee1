import type { Problem } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import { parsePeriod } from '../../../values/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Screen, wordFor } from '../../screen.js'
import { nextStep } from '../problem/page.js'
import { FIVE_SECTORS, NewProgrammePage } from './new.js'

const FIELDS = /^(?:key|title|term|source|sector-[a-z-]{1,40})$/

/** The pair that programmes are begun for; other pairs come when there are others. */
const PAIR = { first: 'UZ', second: 'KZ' } as const

type Typed = ReadonlyMap<string, string>

/** Whether the person drafts programmes. */
export function mayBegin({ actor }: Asked['var']): boolean {
  return actor !== null && mayDo(actor.role, 'keep', { area: 'programme' })
}

function showNew(c: Asked, typed: Typed | null = null, problems: readonly FieldProblem[] = []): Response {
  const page = <NewProgrammePage form={{ typed, problems }} screen={c.var.screen} />
  const { problem } = c.var
  return showPage(c, page, problem ? statusOf(problem) : problems.length > 0 ? 422 : 200)
}

/** The form again with what stands against the act. */
function showRefused(c: Asked, typed: Typed, problem: Problem): Response {
  c.set('problem', problem)
  return showNew(c, typed, [{ field: 'title', message: nextStep(problem, c.var.screen) }])
}

function lackingIn(typed: Typed, { words }: Screen): readonly FieldProblem[] {
  const { newMissingTitle, newMissingSource, newWrongTerm } = words.programmes
  const text = (name: string) => (typed.get(name) ?? '').trim()
  const term = text('term')
  return [
    ...(text('title') === '' ? [{ field: 'title', message: newMissingTitle }] : []),
    ...(term === '' || parsePeriod(term).ok ? [] : [{ field: 'term', message: newWrongTerm }]),
    ...(text('source') === '' ? [{ field: 'source', message: newMissingSource }] : []),
  ]
}

/** Adds an item for each sector that was ticked, under a key of its own. */
async function addSectors(door: RegisterDoor, programme: string, typed: Typed, { words, say }: Screen) {
  const ticked = FIVE_SECTORS.filter((sector) => typed.get(`sector-${sector}`) === 'yes')
  const key = (typed.get('key') ?? '').slice(0, 40)
  for (const [at, sector] of ticked.entries()) {
    const title = say(words.programmes.itemOfSector, { sector: wordFor(words.choices, sector) })
    const given = { programme, code: String(at + 1), title, sector }
    const added = await door.give(`${key}:${at}`, 'programme-items.add', given)
    if (!added.ok) return added
  }
  return null
}

async function begin(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return showProblem(c, form.problem)
  const typed = form.value.fields
  const { screen } = c.var
  const lacking = lackingIn(typed, screen)
  if (lacking.length > 0) return showNew(c, typed, lacking)
  if (!hasOurKey(form.value, keys)) return showRefused(c, typed, WITHOUT_KEY)
  const [title, term, source] = ['title', 'term', 'source'].map((name) => typed.get(name))
  const given = { ...PAIR, title, term, source, on: todayOf(clock) }
  const done = await door.give(typed.get('key') ?? '', 'programmes.draft', given)
  if (!done.ok) return showRefused(c, typed, done.problem)
  const refused = await addSectors(door, done.value.id, typed, screen)
  return refused === null ? leadTo(c, `/programmes/${done.value.id}`) : showProblem(c, refused.problem)
}

function onlyKeepers(c: Asked, answer: (door: RegisterDoor) => Promise<Response>): Promise<Response> {
  return throughDoor(c, async (door) =>
    mayBegin(c.var)
      ? answer(door)
      : showProblem(c, { code: 'refused.role', message: 'Only a secretariat drafts programmes' }),
  )
}

/** Beginning a programme. */
export function addNewProgrammeRoutes(app: WebApp, parts: AppParts): void {
  app.get('/programmes/new', (c) => onlyKeepers(c, async () => showNew(c)))
  app.post('/programmes/new', (c) => onlyKeepers(c, (door) => begin(c, door, parts)))
}
