import type { Item } from '../../grammar/index.js'
import { MARK } from '../../morphology/index.js'
import type { Run } from '../scene.js'
import type { CapturedRun } from './draft.js'

export function isInfinitive(item: Item | undefined): boolean {
  return ((item?.analyses[0]?.marks ?? 0) & MARK.infinitive) !== 0
}

function isNoun({ analyses }: Item): boolean {
  return ((analyses[0]?.marks ?? 0) & MARK.noun) !== 0
}

/** Acts that share what they are done to are one: `разработать и утвердить программу`. The first ends in its verb, and nothing but a
 *  conjunction stands between it and the verb of the next. */
export function wholeActs(items: readonly Item[], acts: readonly CapturedRun[]): readonly CapturedRun[] {
  const whole: CapturedRun[] = []
  for (const act of acts) {
    const last = whole.at(-1)
    if (last && sharesWith(items, last, act)) whole[whole.length - 1] = { ...last, to: act.to }
    else whole.push(act)
  }
  return whole
}

function sharesWith(items: readonly Item[], act: Run, next: Run): boolean {
  if (next.from !== act.to + 1) return false
  const [last, first] = [items.find(({ to }) => to === act.to), items.find(({ from }) => from === next.from)]
  const mayBeObject = last !== undefined && isNoun(last) && last.from > act.from
  return isInfinitive(last) && !mayBeObject && isInfinitive(first)
}
