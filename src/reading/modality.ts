import type { Item, Match } from '../grammar/index.js'
import type { ClauseWords } from '../languages/index.js'
import { MARK } from '../morphology/index.js'
import type { Draft } from './draft.js'
import { isWithin, type Scene } from './scene.js'

/** Words that make what is told only possible, or hang it on a condition. */
export interface Modality {
  readonly possible: ReadonlySet<string>
  readonly futures: ReadonlySet<string>
  readonly contingent: ReadonlySet<string>
  readonly conditionalEndings: readonly string[]
  readonly plainConditionals: ReadonlySet<string>
}

/** Makes the words of possibility and condition ready. */
export function makeModality(words: ClauseWords): Modality {
  return {
    possible: new Set(words.possible),
    futures: new Set(words.futures),
    contingent: new Set([...(words.conditions ?? []), ...(words.contingent ?? [])]),
    conditionalEndings: words.conditionalEndings ?? [],
    plainConditionals: new Set(words.plainConditionals),
  }
}

function isConditional({ text }: Item, { conditionalEndings, plainConditionals }: Modality): boolean {
  return !plainConditionals.has(text) && conditionalEndings.some((ending) => text.endsWith(ending))
}

/** Whether a verb in the conditional stands before a comma, so that the words behind tell what follows from it. */
export function holdsConsequence(items: readonly Item[], modality: Modality): boolean {
  return items.some((item, at) => {
    return items[at + 1]?.text === ',' && item.entity === undefined && isConditional(item, modality)
  })
}

/** Whether what a sentence promises hangs on something: `if`, `subject to`, a verb in the conditional. */
function isContingent(items: readonly Item[], modality: Modality): boolean {
  const { contingent } = modality
  const isSaid = items.some(({ text }, at) => {
    return contingent.has(text) || contingent.has(`${text} ${items[at + 1]?.text}`)
  })
  return isSaid || holdsConsequence(items, modality)
}

/** Whether a clause tells what may be: `could`, `may`. */
function isPossible(items: readonly Item[], { possible }: Modality): boolean {
  return items.some(({ text, entity }) => entity === undefined && possible.has(text))
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
  const isToCome = ({ from }: Match) => modality.futures.has(items[from - 1]?.text ?? '')
  return matches.filter((match) => !FACTS.has(match.rule.kind) || !(may || isToCome(match)))
}

/** A draft whose intention is only supported where it hangs on something or only may be. */
function weakened(draft: Draft, { items }: Scene, modality: Modality): Draft {
  if (draft.rule.force !== 'intended') return draft
  const own = () => items.filter((item) => isWithin(item, draft.clause))
  const isWeak = isContingent(items, modality) || isPossible(own(), modality)
  return isWeak ? { ...draft, rule: { ...draft.rule, force: 'supported' } } : draft
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

/** A date later in its clause belongs to what was agreed, not to when. */
const OPENING = 3

/** Whether a clause opens with a time long before the text: what was agreed then is no agreement of this meeting. */
function isOfEarlier({ rule, clause }: Draft, { published, values, words }: Scene): boolean {
  if (rule.kind !== 'commitment' || published === undefined || !AT_MEETINGS.has(rule.force ?? ''))
    return false
  return values.some(({ kind, from, to, text }) => {
    if (kind !== 'date' || from < clause.from || from - clause.from > OPENING) return false
    return isLongBefore(text, published) && ((words[to]?.analyses[0]?.marks ?? 0) & MARK.participle) === 0
  })
}

/** What an earlier meeting agreed is a topic of this one. */
function asTopic({ rule, ...draft }: Draft): Draft {
  const { force: _force, always: _always, ...body } = rule
  return { ...draft, rule: { ...body, kind: 'topic' }, captures: [] }
}

/** A draft as its sentence has it: what hangs on something is no plan, and what was agreed long ago is told. */
export function inMode(draft: Draft, scene: Scene, modality: Modality): Draft {
  return isOfEarlier(draft, scene) ? asTopic(draft) : weakened(draft, scene, modality)
}
