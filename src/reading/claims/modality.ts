import { type Item, type Match, retold } from '../../grammar/index.js'
import { MARK } from '../../morphology/index.js'
import { consequenceAt } from '../clauses/contingent.js'
import type { Modality } from '../clauses/modality-words.js'
import { isWithin, type Scene } from '../scene.js'
import { type Draft, redrafted } from './draft.js'
import { isOfEarlier } from './earlier.js'
import { asIntended, isToCome } from './to-come.js'

/** Whether a word tells what may be: `could`, `may`; with a capital inside a sentence it is a name: `the May visit`. */
function saysMaybe({ text, entity, capital, from }: Item, { possible }: Modality): boolean {
  return entity === undefined && possible.has(text) && !(capital && from > 0)
}

/** Whether a clause tells what may be. */
function isPossible(items: readonly Item[], modality: Modality): boolean {
  return items.some((item) => saysMaybe(item, modality))
}

/** How far behind a verb that makes it to come a participle may stand: `будет в мае дополнительно закуплено`. */
const REACH = 4

/** Whether an item stands between the parts of a verb: no mark, and no verb of its own. */
function isBetween({ entity, analyses: [first], text }: Item): boolean {
  return entity !== undefined || (/^\p{L}/u.test(text) && ((first?.marks ?? 0) & MARK.verb) === 0)
}

/** Whether a verb that makes what it governs to come stands before an item, with nothing but what qualifies it between. */
function isFromFuture(items: readonly Item[], from: number, { futures }: Modality): boolean {
  if (futures.size === 0) return false
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const item = items[at]
    if (item === undefined || futures.has(item.text)) return item !== undefined
    if (!isBetween(item)) return false
  }
  return false
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
  const isNone = (match: Match) => may || isFromFuture(items, match.from, modality) || follows(match)
  return matches.filter((match) => !FACTS.has(match.rule.kind) || !isNone(match))
}

/** A draft whose intention is only supported where it hangs on something or only may be. */
function weakened(draft: Draft, scene: Scene, modality: Modality): Draft {
  if (draft.rule.force !== 'intended') return draft
  const mayBe = (item: Item) => isWithin(item, draft.clause) && saysMaybe(item, modality)
  const isWeak = scene.isContingent || scene.items.some(mayBe)
  return isWeak ? redrafted(draft, { rule: retold(draft.rule, { force: 'supported' }) }) : draft
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
