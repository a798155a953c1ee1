import type { Span } from './span.js'

/** What a token is made of: letters, digits (with inner separators), or one mark. */
export type TokenKind = 'word' | 'number' | 'mark'

/** One token of a sentence, placed in the original text.
 *  shapes: `start`, `end` in the original text; `text` folded and in lower case; `raw` as written */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly raw: string
  /** The first letter is a capital. */
  readonly capital: boolean
  /** Blank text stands before it. */
  readonly spaced: boolean
}
