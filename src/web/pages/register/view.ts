import type { Findings } from '../../../register/index.js'
import type { RegisterQuery } from './query.js'

/** What of the rows is new or changed since a journal number, by statement, and the references that are gone. */
export interface SinceMarks {
  readonly number: number
  readonly marks: ReadonlyMap<string, 'new' | 'changed'>
  readonly gone: readonly string[]
}

/** What the register list shows. */
export interface RegisterList {
  readonly query: RegisterQuery
  readonly found: Findings
  readonly since: SinceMarks | null
}
