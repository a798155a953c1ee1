import { fail, ok, type Result } from '../../../kernel/index.js'
import { statusOf } from '../../../platform/index.js'
import {
  type Award,
  type Command,
  commandNamed,
  getAward,
  listNamed,
  orderNamed,
  personKey,
} from '../../../register/index.js'
import { leadTo, showPage, showProblem } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { Asked } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import { textIn } from '../../parts/row.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { officesOf } from '../../words/names.js'
import { actsOf } from '../acts/routes.js'
import { givenOf, problemsOf } from '../acts/typed.js'
import { nextStep } from '../problem/page.js'
import { AWARD_FIELDS, type AwardForm, AwardFormPage } from './award-form.js'

const KNOWN = new RegExp(`^(?:${AWARD_FIELDS.join('|')}|first|second|knownPost|key)$`)
/** What a person chooses who says that the post is not known. */
const OPEN_POST = '–'

/** What readouts tell of the award, by the ids that the address or the form names. */
async function toldOf(
  door: RegisterDoor,
  ids: readonly (string | null | undefined)[],
): Promise<Result<readonly Award[]>> {
  const told: Award[] = []
  for (const id of ids) {
    if (!id) continue
    const award = await door.ask((db) => getAward(db, id))
    if (!award.ok) return award
    told.push(award.value)
  }
  return ok(told)
}

/** Whether a day is told exactly; a month or an open period is not. */
function exactDay(day: string | null): string {
  return day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : ''
}

/** What the readouts say of the fields. */
function prefilled(told: readonly Award[], { words, date }: Screen): ReadonlyMap<string, string> {
  const [first] = told
  if (first === undefined) return new Map()
  const day = told.map((one) => exactDay(one.day)).find((one) => one !== '') ?? ''
  const published = told.flatMap((one) => (one.published === null ? [] : [one]))
  const source = published.map((one) =>
    [one.publisher === null ? '' : wordFor(words.countries, one.publisher), date(one.published ?? '')]
      .filter((part) => part !== '')
      .join(', '),
  )
  const latest = day || (first.published ?? '')
  return new Map([
    ['order', told.map(({ award }) => orderNamed(award)).find((code) => code !== null) ?? ''],
    ['recipient', first.recipients[0] ?? ''],
    ['decreedOn', latest === '' ? '' : `../${latest}`],
    ['presentedOn', day],
    ['presenter', told.map(({ presenter }) => presenter).find((one) => one !== null) ?? ''],
    ['source', source.join('; ')],
  ])
}

/** Refuses those who may not record an award; null for those who may. */
function refusal(c: Asked): Response | null {
  if (actsOf(c.var).some(({ name }) => name === 'honours.decree')) return null
  return showProblem(c, { code: 'refused.role', message: 'Your role may not record an award' })
}

/** Shows the empty form, or one that begins with what readouts tell. */
export async function showAwardForm(c: Asked, door: RegisterDoor): Promise<Response> {
  const refused = refusal(c)
  if (refused) return refused
  const asked = new URL(c.req.url).searchParams
  const told = await toldOf(door, [asked.get('first'), asked.get('second')])
  if (!told.ok) return showProblem(c, told.problem)
  const form: AwardForm = {
    typed: prefilled(told.value, c.var.screen),
    problems: [],
    told: told.value,
    posts: [],
    isPostAsked: false,
  }
  return showPage(c, <AwardFormPage form={form} screen={c.var.screen} />)
}

/** Posts that somebody is known to have held: by delegations, and by what the data says of that day. */
async function postsOf(
  door: RegisterDoor,
  name: string,
  day: string,
  screen: Screen,
): Promise<readonly string[]> {
  const list = listNamed('posts')
  const key = personKey(name)
  const rows = list.ok ? await door.rows(list.value, { today: day, page: 1, size: 200 }) : list
  const held = rows.ok ? rows.value.rows.filter((row) => personKey(textIn(row, 'person')) === key) : []
  const offices = officesOf(key, day).map((office) => wordFor(screen.words.relations.offices, office))
  return [...new Set([...held.map((row) => textIn(row, 'post')), ...offices])]
}

/** A form that was sent, as far as it is right.
 *  shapes: `typed` the fields with the post that was chosen */
interface Sent {
  readonly key: string
  readonly typed: ReadonlyMap<string, string>
  readonly isPostOpen: boolean
  readonly told: readonly Award[]
}

async function sentIn(door: RegisterDoor, { fields }: SentForm): Promise<Result<Sent>> {
  const told = await toldOf(door, [fields.get('first'), fields.get('second')])
  if (!told.ok) return told
  const chosen = fields.get('knownPost') ?? ''
  const typed = new Map([...fields].filter(([name]) => AWARD_FIELDS.some((field) => field === name)))
  if (!typed.get('post')?.trim() && chosen !== '' && chosen !== OPEN_POST) typed.set('post', chosen)
  return ok({ key: fields.get('key') ?? '', typed, isPostOpen: chosen === OPEN_POST, told: told.value })
}

/** What is wrong with the fields, in the words of the page. */
function wrongIn(command: Command, { typed, isPostOpen }: Sent, screen: Screen): AwardForm['problems'] {
  const { form } = screen.words.protocol
  const problems = [...problemsOf(command, givenOf(command, typed), screen.words)]
  const has = (name: string) => (typed.get(name) ?? '').trim() !== ''
  if (has('presentedOn') && !has('presenter'))
    problems.push({ field: 'presenter', message: form.presenterMissing })
  if (!has('post') && !isPostOpen && has('recipient')) {
    const name = typed.get('recipient')?.trim() ?? ''
    problems.push({ field: 'post', message: screen.say(form.unknownPost, { name }) })
  }
  return problems
}

async function showWrong(
  c: Asked,
  door: RegisterDoor,
  { sent, problems, today }: { sent: Sent; problems: AwardForm['problems']; today: string },
): Promise<Response> {
  const { screen } = c.var
  const { typed, told } = sent
  const isPostAsked = problems.some(({ field }) => field === 'post')
  const day = exactDay(typed.get('presentedOn') ?? null) || today
  const posts = isPostAsked ? await postsOf(door, typed.get('recipient') ?? '', day, screen) : []
  const form: AwardForm = { typed, problems, told, posts, isPostAsked }
  const { problem } = c.var
  return showPage(c, <AwardFormPage form={form} screen={screen} />, problem ? statusOf(problem) : 422)
}

/** What follows the decree: that it was handed over, and that the second readout tells of it, too.
 *  shapes: the way to go on: the protocol, or the form of the step that was refused */
async function followUp(door: RegisterDoor, honour: string, { key, typed, told }: Sent): Promise<string> {
  const [, second] = told
  if (second !== undefined)
    await door.give(`${key}/tie`, 'honours.tie-statement', { honour, statement: second.statement })
  const present = commandNamed('honours.present')
  if (!typed.get('presentedOn')?.trim() || !present.ok) return '/protocol'
  const given = givenOf(present.value, new Map([...typed, ['on', typed.get('presentedOn') ?? '']]))
  const done = await door.give(`${key}/present`, 'honours.present', { ...given, honour, version: '1' })
  const { on = '', presenter = '', source = '' } = given as Readonly<Record<string, string>>
  if (done.ok) return '/protocol'
  return pathWith('/acts/honours.present', { honour, on, presenter, source, back: '/protocol' })
}

async function recordSent(c: Asked, door: RegisterDoor, sent: Sent, today: string): Promise<Response> {
  const command = commandNamed('honours.decree')
  if (!command.ok) return showProblem(c, command.problem)
  const problems = wrongIn(command.value, sent, c.var.screen)
  if (problems.length > 0) return showWrong(c, door, { sent, problems, today })
  const statement = sent.told[0]?.statement
  const given = { ...givenOf(command.value, sent.typed), ...(statement === undefined ? {} : { statement }) }
  const done = await door.give(sent.key, 'honours.decree', given)
  if (!done.ok) {
    c.set('problem', done.problem)
    const { where, code, message } = done.problem
    const told = `${nextStep(done.problem, c.var.screen)} (${code}: ${message})`
    return showWrong(c, door, { sent, problems: [{ field: where?.field ?? 'order', message: told }], today })
  }
  rememberDone(c, { command: 'honours.decree', isProposed: done.value.proposal !== undefined })
  return leadTo(
    c,
    done.value.proposal === undefined ? await followUp(door, done.value.id, sent) : '/protocol',
  )
}

/** Records the award that was typed, once; what is wrong comes back with everything that was typed. */
export async function recordAward(
  c: Asked,
  door: RegisterDoor,
  { keys, clock }: AppParts,
): Promise<Response> {
  const refused = refusal(c)
  if (refused) return refused
  const form = await readForm(c, KNOWN)
  if (!form.ok) return showProblem(c, form.problem)
  const sent = await sentIn(door, form.value)
  if (!sent.ok) return showProblem(c, sent.problem)
  const today = todayOf(clock)
  if (hasOurKey(form.value, keys)) return recordSent(c, door, sent.value, today)
  c.set('problem', WITHOUT_KEY)
  const message = nextStep(WITHOUT_KEY, c.var.screen)
  return showWrong(c, door, { sent: sent.value, problems: [{ field: 'order', message }], today })
}

/** Ties what a readout tells to the award that the protocol keeps.
 *  errors: invalid.form, refused.form-key, those of the act */
export async function settleDouble(c: Asked, door: RegisterDoor, { keys }: AppParts): Promise<Response> {
  const form = await readForm(c, /^(?:honour|statement|key)$/)
  if (!form.ok) return showProblem(c, form.problem)
  const settled = hasOurKey(form.value, keys) ? await tieSent(door, form.value) : fail(WITHOUT_KEY)
  if (!settled.ok) return showProblem(c, settled.problem)
  rememberDone(c, { command: 'honours.tie-statement', isProposed: settled.value.proposal !== undefined })
  return leadTo(c, '/protocol')
}

function tieSent(door: RegisterDoor, { fields }: SentForm) {
  const given = { honour: fields.get('honour') ?? '', statement: fields.get('statement') ?? '' }
  return door.give(fields.get('key') ?? '', 'honours.tie-statement', given)
}
