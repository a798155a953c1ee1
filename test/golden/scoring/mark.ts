import type { Span } from '../../../src/text/index.js'
import type { Tally } from './tally.js'

/** What is compared: statements, their slots, the forces of commitments, mentions and the values of mentions. */
export type Compared = 'statement' | 'slot' | 'force' | 'mention' | 'value'

/** One comparison of a reading with what people found.
 *  shapes: `name` a kind, `kind.slot` or a kind of mention; `words` what was wanted and what stands instead */
export interface Mark extends Span {
  readonly what: Compared
  readonly name: string
  readonly outcome: keyof Tally
  readonly weight: number
  readonly words: string
}
