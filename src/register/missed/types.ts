import type { EditionId, Instant, ReadingId, ReadoutId } from '../../kernel/index.js'
import type { Span } from '../../text/index.js'
import type { ListQuery } from '../page.js'

declare const brand: unique symbol
export type MissedId = string & { readonly [brand]: 'ms' }

/** Words in which a reviewer sees a statement that the reading of the edition does not have.
 *  shapes: `reading` the newest reading when it was reported; `quote` the words at `span` */
export interface MissedPassage {
  readonly id: MissedId
  readonly edition: EditionId
  readonly readout: ReadoutId
  readonly readoutTitle: string
  readonly language: string | null
  readonly reading: ReadingId | null
  readonly span: Span
  readonly quote: string
  readonly note: string | null
  readonly by: string
  readonly at: Instant
}

export type MissedSort = 'at'

export interface MissedFilter extends ListQuery<MissedSort> {
  readonly edition?: EditionId | undefined
}
