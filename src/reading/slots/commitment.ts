import { itemBefore } from '../../kernel/index.js'
import { MARK, type Word } from '../../morphology/index.js'
import type { Slot } from '../../statements/index.js'
import { aheadOf, type FoundValue, isOver, parsePeriod, valueAnew, WHY } from '../../values/index.js'
import { type ActedDraft, captureOf, type Draft } from '../claims/draft.js'
import { type Scene, slotOf, spanOfRun } from '../scene.js'
import { actorSlots, addresseeSlots } from './actor.js'
import { actRun } from './captured.js'
import { dateSlot, says, sectorSlots, tableIn, valuesIn } from './common.js'

/** The last day or year a date can mean. */
function endOf(date: FoundValue): string {
  const last = date.text.split('/').at(-1) ?? ''
  return last === '..' ? '9999' : last
}

const YEARS = /^\d{4}\/\d{4}$/

/** Whether years were counted back from the publication: what takes `three years` is not promised for the last three. */
function isCountedBack({ text, why }: FoundValue, published: string | undefined): boolean {
  return why === WHY.counted && YEARS.test(text) && text.endsWith(`/${published?.slice(0, 4)}`)
}

/** Whether a time without an end began before the publication: a council that has not met `since 2019` is not due since then. */
function isLongOpen({ text }: FoundValue, published: string | undefined): boolean {
  const start = text.endsWith('/..') ? text.slice(0, -3) : ''
  return start !== '' && published !== undefined && start < published.slice(0, start.length)
}

/** A time that is over when the text is published is no due, nor is the day of publication itself. */
function isAhead(date: FoundValue, published: string | undefined): boolean {
  if (date.text === published || isCountedBack(date, published) || isLongOpen(date, published)) return false
  const period = parsePeriod(date.text)
  return published === undefined || !period.ok || !isOver(period.value, published)
}

/** So far from its years the word for a text may stand. */
const TERM_REACH = 6

/** Whether some years are those a text is made for (`a programme for 2027–2030`), not those by which it is made. */
function isTermOfPaper({ text, from, to }: FoundValue, { run }: Draft, scene: Scene): boolean {
  const { words, tables } = scene
  const isTerm =
    tables.terms.has(itemBefore(words, from)?.text ?? '') || tables.terms.has(words[to]?.text ?? '')
  if (!isTerm || !YEARS.test(text)) return false
  const near = { from: Math.max(run.from, from - TERM_REACH), to: Math.min(run.to, to + TERM_REACH) }
  return tableIn(scene, near, tables.document).length > 0
}

const DONE = MARK.participle | MARK.past

function isDone({ analyses }: Word, { tables }: Scene): boolean {
  return analyses.some(
    ({ lemma, marks }) => tables.doneThen.has(lemma) && (marks & DONE) === DONE && (marks & MARK.short) === 0,
  )
}

/** So far before its time a participle may stand that says what was done then. */
const DONE_REACH = 4

/** Whether a time is that of a thing done before (`the agreement signed in January`), so that it lies behind and not ahead. */
function isOfDone({ from }: FoundValue, scene: Scene): boolean {
  const { words, tables } = scene
  if (tables.doneThen.size === 0) return false
  for (let at = from - 1; at >= Math.max(0, from - DONE_REACH); at--) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark') return false
    if (isDone(word, scene)) return !tables.passives.has(itemBefore(words, at)?.text ?? '')
  }
  return false
}

/** So many words behind a span of time may say how often it comes round. */
const OFTEN_REACH = 2

/** Whether a span of time says how often something is done: `uch oyda bir marta`. */
function isHowOften({ to }: FoundValue, scene: Scene): boolean {
  return says(scene, { from: to, to: Math.min(to + OFTEN_REACH, scene.words.length) }, scene.tables.often)
}

/** When the thing is to be done: a deadline first, else the last time ahead that the words name. */
function dueOf(draft: Draft, scene: Scene): FoundValue | undefined {
  const dates = valuesIn(scene, draft.run, 'date')
    .filter((date) => date.role === 'due' || (!isOfDone(date, scene) && !isHowOften(date, scene)))
    .map((date) => aheadOf(date, scene.published))
    .filter((date) => isAhead(date, scene.published) && !isTermOfPaper(date, draft, scene))
    .map((date) => asDeadline(date, scene))
  return dates.find(({ role }) => role === 'due') ?? dates.filter(({ role }) => role !== 'year-start').at(-1)
}

/** A time behind `не позднее` is the last moment, not a span. */
function asDeadline(date: FoundValue, scene: Scene): FoundValue {
  if (date.text.startsWith('../')) return date
  const before = { from: Math.max(0, date.from - 3), to: date.from }
  const isDeadline = tableIn(scene, before, scene.tables.deadline).some(({ to }) => to === date.from)
  return isDeadline ? valueAnew(date, { text: `../${endOf(date)}`, role: 'due' }) : date
}

/** Slots of a commitment: actor, due, sectors, act and body; the captured words of the act stand already. */
export function commitmentSlots(draft: ActedDraft, scene: Scene): readonly Slot[] {
  const due = captureOf(draft, 'due') ? undefined : dueOf(draft, scene)
  const act = captureOf(draft, 'act') ? [] : [actOf(scene, draft)]
  return [
    ...actorSlots(draft, scene),
    ...addresseeSlots(draft, scene),
    ...act,
    ...(due ? [dateSlot(scene, 'due', due)] : []),
    ...sectorSlots(scene, draft.run),
  ]
}

/** What is promised, by all the words of the statement behind who acts, where a rule points at none: `Кабмин внесёт законопроект в парламент`. */
function actOf(scene: Scene, draft: ActedDraft): Slot {
  const run = actRun(scene, draft.run, draft)
  const { start, end } = spanOfRun(scene.words, run)
  return slotOf(scene, run, { name: 'act', type: 'words', value: scene.text.slice(start, end) })
}
