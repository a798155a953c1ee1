import type { Draft } from './draft.js'
import type { Scene } from './scene.js'

/** How many sentences behind a promise its list may go on. */
const REACH = 1

/** A draft of a rule that goes on with a promise, with the force of that promise; none where nothing was promised just
 *  before: `В частности, открыть …` after orders is an order, after a description nothing. */
export function carriedOn(draft: Draft, { memory, number }: Scene): Draft | undefined {
  if (draft.rule.carried !== true) return draft
  const { promised } = memory
  if (promised === undefined || number - promised.sentence > REACH) return undefined
  const { carried: _carried, ...rule } = draft.rule
  return { ...draft, rule: { ...rule, force: promised.force } }
}

/** Keeps in mind with what force a draft promises. */
export function rememberPromise({ rule }: Draft, { memory, number }: Scene): void {
  if (rule.kind === 'commitment' && rule.force !== undefined)
    memory.promised = { force: rule.force, sentence: number }
}
