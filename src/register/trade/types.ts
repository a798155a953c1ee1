import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type FigureId = string & { readonly [brand]: 'fg' }

/** What a figure measures (contract kelisim.reading/1, section 2). */
export const MEASURES = [
  'trade-turnover',
  'exports',
  'imports',
  'trade-target',
  'investment',
  'investment-portfolio',
  'projects',
  'joint-ventures',
  'flights',
  'visitors',
  'cargo',
  'transit',
  'energy',
  'water',
  'jobs',
  'quota',
  'students',
  'loan',
  'other',
] as const
export type Measure = (typeof MEASURES)[number]

/** With what a figure compares. */
export const COMPARISONS = ['since-year-start', 'year-on-year', 'multi-year', 'level', 'target'] as const
export type Comparison = (typeof COMPARISONS)[number]

export const FIGURE_BOUNDS = ['exact', 'above', 'below', 'about', 'up-to'] as const
export type FigureBound = (typeof FIGURE_BOUNDS)[number]

/** A number somebody claimed; it never overwrites another's.
 *  units: `value` a plain decimal in the base unit, `14` with unit `percent` is fourteen per cent */
export interface Figure extends Origin {
  readonly id: FigureId
  readonly measure: Measure
  readonly value: string
  readonly unit: string | null
  readonly bound: FigureBound
  readonly comparison: Comparison | null
  readonly period: string | null
  readonly claimedBy: PartyCode | null
}

export const FIGURE_SORTS = ['published', 'measure', 'value', 'period'] as const
export type FigureSort = (typeof FIGURE_SORTS)[number]

export interface FigureFilter extends ListQuery<FigureSort> {
  readonly pair?: Pair | undefined
  readonly measure?: Measure | undefined
  readonly claimedBy?: PartyCode | undefined
}
