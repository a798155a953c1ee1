import type { ListQuery } from '../page.js'
import type { Pair } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type ProjectId = string & { readonly [brand]: 'pj' }

/** How far an undertaking is (contract kelisim.reading/1, section 2). */
export const PROJECT_STAGES = [
  'idea',
  'agreed',
  'preparation',
  'construction',
  'launched',
  'operating',
  'completed',
] as const
export type ProjectStage = (typeof PROJECT_STAGES)[number]

/** An undertaking as one readout tells of it. */
export interface Project extends Origin {
  readonly id: ProjectId
  readonly subject: string
  readonly stage: ProjectStage | null
  readonly class: string | null
  readonly count: string | null
  readonly value: string | null
  readonly unit: string | null
  readonly sectors: readonly string[]
  readonly places: readonly string[]
  readonly enterprises: readonly string[]
}

export const PROJECT_SORTS = ['published', 'subject', 'stage', 'value'] as const
export type ProjectSort = (typeof PROJECT_SORTS)[number]

export interface ProjectFilter extends ListQuery<ProjectSort> {
  readonly pair?: Pair | undefined
  readonly stage?: ProjectStage | undefined
  readonly sector?: string | undefined
}
