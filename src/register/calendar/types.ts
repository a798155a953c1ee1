import type { ListQuery } from '../page.js'
import type { Pair } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type EventId = string & { readonly [brand]: 'ev' }

/** What sort of event it is (contract kelisim.reading/1, section 2). */
export const EVENT_TYPES = [
  'summit',
  'visit',
  'forum',
  'commission',
  'exhibition',
  'culture',
  'sport',
  'session',
  'meeting',
  'other',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Something that will take place.
 *  shapes: `when` EDTF, open where the words are vague; `whenWords` the words it came from */
export interface CalendarEvent extends Origin {
  readonly id: EventId
  readonly title: string
  readonly type: EventType
  readonly when: string | null
  readonly whenWords: string | null
  readonly place: string | null
  readonly format: string | null
  readonly participants: readonly string[]
}

export const EVENT_SORTS = ['when', 'published', 'title', 'type'] as const
export type EventSort = (typeof EVENT_SORTS)[number]

export interface EventFilter extends ListQuery<EventSort> {
  readonly pair?: Pair | undefined
  readonly type?: EventType | undefined
}
