import { type Item, type Match, retold } from '../grammar/index.js'
import { itemBefore } from '../kernel/index.js'
import type { ClauseWords } from '../languages/index.js'
import { MARK, type Word } from '../morphology/index.js'
import { WHY } from '../values/index.js'
import { type Draft, redrafted } from './draft.js'
import { isWithin, type Scene } from './scene.js'
import { asIntended, isToCome } from './to-come.js'

/** Words that make what is told only possible, or hang it on a condition. */
export interface Modality {
  readonly possible: ReadonlySet<string>
  readonly futures: ReadonlySet<string>
  readonly contingent: ReadonlySet<string>
  /** Those of two words, the second by the first. */
  readonly contingentPairs: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that hang a sentence on something when they open it: `Should Pakistan agree, …`. */
  readonly inverted: ReadonlySet<string>
  readonly conditionalEndings: readonly string[]
  readonly plainConditionals: ReadonlySet<string>
  /** Each as its words one after the other. */
  readonly earlier: readonly (readonly string[])[]
  readonly reminders: ReadonlySet<string>
  readonly today: ReadonlySet<string>
  readonly reports: readonly string[]
  readonly pluperfects: ReadonlySet<string>
}

/** Phrases of two words, the second words by the first. */
function pairsOf(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const [first = '', second = ''] of phrases.map((phrase) => phrase.split(' ')))
    if (second !== '') pairs.set(first, (pairs.get(first) ?? new Set()).add(second))
  return pairs
}

/** Makes the words of possibility and condition ready. */
export function makeModality(words: ClauseWords): Modality {
  const contingent = [...(words.conditions ?? []), ...(words.contingent ?? [])]
  return {
    possible: new Set(words.possible),
    futures: new Set(words.futures),
    contingent: new Set(contingent),
    contingentPairs: pairsOf(contingent),
    inverted: new Set(words.inverted),
    conditionalEndings: words.conditionalEndings ?? [],
    plainConditionals: new Set(words.plainConditionals),
    earlier: (words.earlier ?? []).map((phrase) => phrase.split(' ')),
    reminders: new Set(words.reminders),
    today: new Set(words.today),
    reports: words.reports ?? [],
    pluperfects: new Set(words.pluperfects),
  }
}

function isConditional({ text }: Item, { conditionalEndings, plainConditionals }: Modality): boolean {
  return !plainConditionals.has(text) && conditionalEndings.some((ending) => text.endsWith(ending))
}

/** The comma behind which the words tell what follows from a verb in the conditional, or from two words that are one
 *  (`rozi boʻlsa,`); -1 when nothing does. */
function consequenceAt(items: readonly Item[], modality: Modality): number {
  return items.findIndex(({ text }, at) => {
    const before = itemBefore(items, at)
    if (text !== ',' || before === undefined || before.entity !== undefined) return false
    return isConditional(before, modality) || (at > 1 && isPairAt(items, at - 2, modality))
  })
}

/** Whether the words behind a comma tell what follows from a condition. */
export function holdsConsequence(items: readonly Item[], modality: Modality): boolean {
  return consequenceAt(items, modality) >= 0
}

/** Whether a word and the next together make things hang on something. */
function isPairAt(items: readonly Item[], at: number, { contingentPairs }: Modality): boolean {
  return contingentPairs.get(items[at]?.text ?? '')?.has(items[at + 1]?.text ?? '') === true
}

/** Whether a word, or it and the next, makes things hang on something. */
function hangsAt(items: readonly Item[], at: number, modality: Modality): boolean {
  return modality.contingent.has(items[at]?.text ?? '') || isPairAt(items, at, modality)
}

/** Whether a sentence opens with a verb before its subject and goes on behind a comma: `Were the loan approved, …`. */
function opensInverted(items: readonly Item[], { inverted }: Modality): boolean {
  return inverted.has(items[0]?.text ?? '') && items.some(({ text }) => text === ',')
}

/** Whether what a sentence promises hangs on something: `if`, `subject to`, a verb in the conditional. */
export function isContingent(items: readonly Item[], modality: Modality): boolean {
  if (opensInverted(items, modality)) return true
  for (let at = 0; at < items.length; at++) if (hangsAt(items, at, modality)) return true
  return holdsConsequence(items, modality)
}

/** Whether a word tells what may be: `could`, `may`; with a capital inside a sentence it is a name: `the May visit`. */
function saysMaybe({ text, entity, capital, from }: Item, { possible }: Modality): boolean {
  return entity === undefined && possible.has(text) && !(capital && from > 0)
}

/** Whether a clause tells what may be. */
function isPossible(items: readonly Item[], modality: Modality): boolean {
  return items.some((item) => saysMaybe(item, modality))
}

function isFuture(item: Item | undefined): boolean {
  return ((item?.analyses[0]?.marks ?? 0) & MARK.future) !== 0
}

/** What is only possible is neither built nor signed, and no number is reached. */
const FACTS: ReadonlySet<string> = new Set(['project', 'document', 'figure'])

/** The matches that fit whether a clause tells what is, what is to come (`будет построен мост`) or what only may be. */
export function matchesInMode(
  matches: readonly Match[],
  items: readonly Item[],
  modality: Modality,
): readonly Match[] {
  const may = isPossible(items, modality)
  const comma = consequenceAt(items, modality)
  const follows = ({ to }: Match) => comma >= 0 && to > comma && isFuture(items[to - 1])
  const isToCome = ({ from }: Match) => modality.futures.has(itemBefore(items, from)?.text ?? '')
  const isNone = (match: Match) => may || isToCome(match) || follows(match)
  return matches.filter((match) => !FACTS.has(match.rule.kind) || !isNone(match))
}

/** A draft whose intention is only supported where it hangs on something or only may be. */
function weakened(draft: Draft, scene: Scene, modality: Modality): Draft {
  if (draft.rule.force !== 'intended') return draft
  const mayBe = (item: Item) => isWithin(item, draft.clause) && saysMaybe(item, modality)
  const isWeak = scene.isContingent || scene.items.some(mayBe)
  return isWeak ? redrafted(draft, { rule: retold(draft.rule, { force: 'supported' }) }) : draft
}

const AT_MEETINGS: ReadonlySet<string> = new Set(['agreed', 'ordered', 'proposed'])

/** The month before a day, `2025-03` of 2025-04-02. */
function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`
}

/** Whether a date, as EDTF, ends before the last month of a day, or the year before its year. */
function isLongBefore(date: string, day: string): boolean {
  const end = date.slice(date.lastIndexOf('/') + 1)
  if (/^\d{4}$/.test(end)) return end < day.slice(0, 4)
  return /^\d{4}-(0\d|1[0-2])/.test(end) && end.slice(0, 7) < monthBefore(day)
}

/** A date later in its clause belongs to what was agreed, not to when; where verbs stand last, so does one without a year
 *  that does not open the clause. */
const OPENING = 3

/** Whether a clause opens with a time long before the text. */
function opensLongBefore({ clause }: Draft, { published, values, words, complements }: Scene): boolean {
  if (published === undefined) return false
  return values.some(({ kind, from, to, text, why }) => {
    const reach = why === WHY.year && complements === 'before' ? 0 : OPENING
    if (kind !== 'date' || from < clause.from || from - clause.from > reach) return false
    return isLongBefore(text, published) && !isParticiple(words[to])
  })
}

function isParticiple(word: Word | undefined): boolean {
  return ((word?.analyses[0]?.marks ?? 0) & MARK.participle) !== 0
}

/** Where words end that begin at a word and tell of an earlier time; -1 when none do. */
function endOfEarlier(words: readonly Word[], at: number, { earlier }: Modality): number {
  const found = earlier.find((phrase) => phrase.every((one, index) => words[at + index]?.text === one))
  return found ? at + found.length : -1
}

/** Whether an earlier time is that of a report: the sentence has one, and its verb is in no tense of before then. */
function isReportedEarlier({ core }: Draft, { words }: Scene, { reports, pluperfects }: Modality): boolean {
  const isBefore = [core.to - 1, core.to].some((at) => pluperfects.has(words[at]?.text ?? ''))
  return !isBefore && words.some(({ text }) => reports.some((start) => text.startsWith(start)))
}

/** Words that tell of an earlier time open the clause, or stand just before the verb. Where verbs stand last they open the
 *  clause or the sentence, for further in they may be anything else (`yildan oldin`, before the year). That something was
 *  reported earlier (`ранее сообщалось, что …`, `avvalroq … xabar qilingan edi`) does not say that it was agreed earlier. */
function saysEarlier(draft: Draft, scene: Scene, modality: Modality): boolean {
  const { clause, core } = draft
  const { words, complements } = scene
  const isSaidAt = (at: number) => {
    const end = endOfEarlier(words, at, modality)
    return end > at && !modality.today.has(words[end]?.text ?? '') && !isParticiple(words[end])
  }
  const opening = words[clause.from]?.kind === 'mark' ? clause.from + 1 : clause.from
  if (complements === 'before')
    return (isSaidAt(0) || isSaidAt(opening)) && !isReportedEarlier(draft, scene, modality)
  if (modality.reminders.has(words[0]?.text ?? '')) return true
  return [opening, opening + 1, opening + 2, core.from - 1].some((at) => at < core.from && isSaidAt(at))
}

/** Whether a clause tells of an earlier meeting: what was agreed then is no agreement of this one. */
function isOfEarlier(draft: Draft, scene: Scene, modality: Modality): boolean {
  const { kind, force } = draft.rule
  if (kind !== 'commitment' || !AT_MEETINGS.has(force ?? '')) return false
  return opensLongBefore(draft, scene) || saysEarlier(draft, scene, modality)
}

/** What an earlier meeting agreed is a topic of this one. */
function asTopic(draft: Draft): Draft {
  const rule = retold(draft.rule, { kind: 'topic', force: undefined, always: undefined })
  return redrafted(draft, { rule, captures: [] })
}

/** A draft as its sentence has it: what hangs on something is no plan, what is to come is
 *  intended, and what was agreed long ago is told. */
export function inMode(draft: Draft, scene: Scene, modality: Modality): Draft {
  if (isOfEarlier(draft, scene, modality)) return asTopic(draft)
  return weakened(isToCome(draft, scene) ? asIntended(draft) : draft, scene, modality)
}
