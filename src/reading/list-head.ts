import { itemBefore } from '../kernel/index.js'
import { isWithin, type Run, type Scene } from './scene.js'

/** Whether a line of a list begins with a word, behind the colon of its head. */
function isFirstOfList({ words }: Scene, at: number): boolean {
  return words[at]?.broken === true && itemBefore(words, at)?.text === ':'
}

/** Whether some words name or count nothing, so that a statement loses nothing when they are left out. */
function saysNothing({ values, names }: Scene, run: Run): boolean {
  return ![...values, ...names].some((found) => isWithin(found, run))
}

/** The words of a statement less the head of the list in whose first line it stands whole (`Итоги:`), unless the head tells
 *  when, where or who.
 *  shapes: word indexes, half-open; `core` what the rule itself took */
export function behindHead(scene: Scene, run: Run, core: Run): Run {
  for (let at = core.from; at > run.from; at--) {
    if (isFirstOfList(scene, at))
      return saysNothing(scene, { from: run.from, to: at }) ? { from: at, to: run.to } : run
  }
  return run
}
