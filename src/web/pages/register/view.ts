import type { Findings } from '../../../register/index.js'
import type { RegisterQuery } from './query.js'

/** What of the rows is new or changed since a journal number, by statement, and the references that are gone. */
export interface SinceMarks {
  readonly number: number
  readonly marks: ReadonlyMap<string, 'new' | 'changed'>
  readonly gone: readonly string[]
}

/** Words in another spelling: those in whose place they were shown, or how many there are beside. */
export interface OtherSpelling {
  readonly words: string
  readonly count: number
  /** Whether the rows shown are those of this spelling, as there were none of the other. */
  readonly isShown: boolean
}

/** What the register list shows. */
export interface RegisterList {
  readonly query: RegisterQuery
  readonly found: Findings
  readonly other: OtherSpelling | null
  readonly since: SinceMarks | null
}
