import type { ListQuery } from '../page.js'
import type { Pair } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type GreetingId = string & { readonly [brand]: 'gr' }
export type AwardId = string & { readonly [brand]: 'aw' }

/** What was congratulated on (contract kelisim.reading/1, section 2). */
export const OCCASIONS = [
  'navruz',
  'ramazan-hayit',
  'qurban-hayit',
  'independence',
  'new-year',
  'birthday',
  'victory',
  'anniversary',
  'election',
  'condolence',
  'other',
] as const
export type Occasion = (typeof OCCASIONS)[number]

/** Congratulations, thanks, wishes or condolences. */
export interface Greeting extends Origin {
  readonly id: GreetingId
  readonly occasion: Occasion
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** A distinction that was given or decreed.
 *  shapes: `recordedAs` what the protocol keeps of it, tied to the statement */
export interface Award extends Origin {
  readonly id: AwardId
  readonly award: string
  readonly recipients: readonly string[]
  readonly presenter: string | null
  readonly day: string | null
  readonly recordedAs: readonly string[]
}

export const GREETING_SORTS = ['published', 'occasion'] as const
export type GreetingSort = (typeof GREETING_SORTS)[number]
export const AWARD_SORTS = ['published', 'award', 'recipient'] as const
export type AwardSort = (typeof AWARD_SORTS)[number]

export interface GreetingFilter extends ListQuery<GreetingSort> {
  readonly pair?: Pair | undefined
  readonly occasion?: Occasion | undefined
}

export interface AwardFilter extends ListQuery<AwardSort> {
  readonly pair?: Pair | undefined
}
