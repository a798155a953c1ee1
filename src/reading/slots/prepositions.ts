import { MARK } from '../../morphology/index.js'
import type { Run, Scene } from '../scene.js'

/** How far a preposition may stand before the noun it governs. */
const PREPOSITION_REACH = 4

function prepositionAt(scene: Scene, at: number): string | undefined {
  const text = scene.words[at]?.text ?? ''
  return scene.tables.prepositions.has(text) ? text : undefined
}

/** The preposition that governs a run, if one does: it stands before it, and just before an article. */
export function prepositionOf(scene: Scene, { from }: Run): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - PREPOSITION_REACH); at--) {
    const word = scene.words[at]
    if (prepositionAt(scene, at)) return word?.text
    const marks = word?.analyses[0]?.marks ?? 0
    if (word?.kind !== 'word' || (marks & (MARK.verb | MARK.function)) === MARK.verb) return undefined
    if ((marks & MARK.function) !== 0) return prepositionAt(scene, at - 1)
  }
  return undefined
}
