import { type Item, type Match, retold } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
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
