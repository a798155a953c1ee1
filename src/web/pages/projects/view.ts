import type { ListedRow } from '../../../register/index.js'
import type { ProjectRow } from '../portfolio/view.js'

/** A segment of an infrastructure project; each side has its own. */
export interface Segment {
  readonly party: string
  readonly title: string
  readonly stage: string
  readonly stageOn: string
  readonly due: string | null
  readonly evidence: string | null
  readonly source: string
}

/** An accepted statement that speaks of a thing. */
export interface SpokenOf {
  readonly statement: string
  readonly reference: string
  readonly quote: string
  readonly published: string | null
  readonly publisher: string | null
}

/** One project with all that is known of it. */
export interface ProjectRecord extends ProjectRow {
  readonly segments: readonly Segment[]
  readonly statements: readonly SpokenOf[]
}

/** A page of projects as it was asked for. */
export interface ProjectsView {
  readonly rows: readonly ProjectRow[]
  readonly total: number
  readonly page: number
  readonly size: number
  readonly query: URLSearchParams
}

/** A row of the list as a record. */
export function recordOf(row: ListedRow): ProjectRecord {
  return row as unknown as ProjectRecord
}
