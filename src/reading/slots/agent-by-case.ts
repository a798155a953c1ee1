import { MARK, SHORT_PARTICIPLE } from '../../morphology/index.js'
import type { Draft } from '../claims/draft.js'
import { type Found, hasCases, type Run, type Scene } from '../scene.js'
import { foundOf, isInstrumental, isNominative, officesIn } from './candidates.js'

/** How far a preposition may stand before the noun it governs. */
const REACH = 3

/** Whether what a rule took is told by a short participle: `поддержано`, `было предложено`. */
function isShortPassive({ words }: Scene, { from, to }: Run): boolean {
  return words
    .slice(from, to)
    .some(({ analyses }) => analyses.some(({ marks }) => (marks & SHORT_PARTICIPLE) === SHORT_PARTICIPLE))
}

/** Whether a small word governs a noun, so that its case names no agent: `с министрами`. */
function isGoverned({ words }: Scene, { from }: Run): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const marks = words[at]?.analyses[0]?.marks ?? 0
    if (words[at]?.kind !== 'word' || (marks & MARK.verb) !== 0) return false
    if ((marks & MARK.function) !== 0) return true
  }
  return false
}

/** Who acts in a passive, named by case alone: `поддержано президентом`. */
export function agentByCase(draft: Draft, scene: Scene, run: Run): Found | undefined {
  if (!hasCases(scene) || !isShortPassive(scene, draft.core)) return undefined
  const isAgent = (one: Run) =>
    isInstrumental(scene, one) && !isNominative(scene, one) && !isGoverned(scene, one)
  const named = officesIn(scene, run).find(isAgent)
  return named && foundOf(scene, named)
}
