import type { ListQuery } from '../page.js'
import type { Pair } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type ReportId = string & { readonly [brand]: 'rp' }

/** One matter a report spoke of, in its words. */
export interface ReportItem {
  readonly sector: string
  readonly words: string
}

/** An account that was given: who reported, to whom, on what. */
export interface Report extends Origin {
  readonly id: ReportId
  readonly reporters: readonly string[]
  readonly heardBy: readonly string[]
  readonly period: string | null
  readonly items: readonly ReportItem[]
}

export const REPORT_SORTS = ['published'] as const
export type ReportSort = (typeof REPORT_SORTS)[number]

export interface ReportFilter extends ListQuery<ReportSort> {
  readonly pair?: Pair | undefined
  readonly sector?: string | undefined
}
