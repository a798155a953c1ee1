import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import type { Modality } from './modality-words.js'

function isConditional({ text }: Item, { conditionalEndings, plainConditionals }: Modality): boolean {
  return !plainConditionals.has(text) && conditionalEndings.some((ending) => text.endsWith(ending))
}

/** The comma behind which the words tell what follows from a verb in the conditional, or from two words that are one
 *  (`rozi boʻlsa,`); -1 when nothing does. */
export function consequenceAt(items: readonly Item[], modality: Modality): number {
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

/** Whether the words before a clause hang on it what they told: `при условии | , что …`. */
export function hangsOn(items: readonly Item[], from: number, { contingentPairs }: Modality): boolean {
  const [first, second] = [itemBefore(items, from - 1), itemBefore(items, from)]
  return contingentPairs.get(first?.text ?? '')?.has(second?.text ?? '') === true
}
