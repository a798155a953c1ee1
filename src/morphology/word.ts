import type { Token } from '../text/index.js'
import type { Analysis } from './lemma.js'

/** A token with its analyses; numbers and marks have one analysis, the text itself without marks. */
export interface Word extends Token {
  readonly analyses: readonly Analysis[]
}
