import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type TopicId = string & { readonly [brand]: 'tp' }

/** A matter that was discussed, noted or valued, without act, number or event. */
export interface Topic extends Origin {
  readonly id: TopicId
  readonly subject: string
  readonly stance: string | null
  readonly parties: readonly PartyCode[]
}

export const TOPIC_SORTS = ['published', 'subject'] as const
export type TopicSort = (typeof TOPIC_SORTS)[number]

export interface TopicFilter extends ListQuery<TopicSort> {
  readonly pair?: Pair | undefined
}
