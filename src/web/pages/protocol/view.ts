import type { Award, DoubleView, ListedRow, Plan } from '../../../register/index.js'
import type { May } from '../../parts/offer.js'

/** What the first page of the protocol shows.
 *  shapes: `told` awards of readouts that the protocol has not recorded; `may` the acts of whoever looks */
export interface ProtocolNews {
  readonly today: string
  readonly coming: readonly Plan[]
  readonly doubles: readonly DoubleView[]
  readonly awards: readonly ListedRow[]
  readonly told: readonly Award[]
  readonly greetings: readonly ListedRow[]
  readonly may: May
  /** The state of whoever looks, when he acts for one. */
  readonly party: string | null
}
