import { type Folded, type Folding, fold } from './fold.js'
import { typeset } from './typeset.js'
import { unwrap } from './unwrap.js'

/** Folds a text as it was given: with the marks of print in place of those of a keyboard and sentences whole that were broken
 *  into lines.
 *  shapes: places are of the text as it was given */
export function foldGiven(text: string, folding: Folding): Folded {
  return { ...fold(typeset(unwrap(text)), folding), original: text }
}
