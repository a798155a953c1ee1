import type { Day, Instant } from '../../kernel/index.js'
import type { ListQuery } from '../page.js'

/** A value the journal can hold: no floats, no undefined, plain objects only. */
export type JournalValue =
  | null
  | boolean
  | number
  | string
  | readonly JournalValue[]
  | { readonly [key: string]: JournalValue }

/** What a command says of its change; number, instant, previous hash and hash are the journal's business.
 *  shapes: `act` such as `statement.accepted`; `subject` the id of what changed */
export interface Change {
  readonly act: string
  readonly subject: string
  readonly before: JournalValue
  readonly after: JournalValue
}

/** One line of the journal. `number` counts from 1 without gaps. */
export interface JournalEntry extends Change {
  readonly number: number
  readonly at: Instant
  readonly actor: string
  readonly office: string | null
  readonly prev: string
  readonly hash: string
}

/** Why an entry is broken. */
export type Break =
  | 'number-gap'
  | 'not-canonical'
  | 'prev-mismatch'
  | 'hash-mismatch'
  | 'root-mismatch'
  | 'tail-cut'

/** The verdict on the chain: how many entries are sound, and the first that is not. */
export interface Verdict {
  readonly sound: boolean
  readonly checked: number
  readonly head: string
  readonly broken: { readonly number: number; readonly why: Break } | null
}

/** Which entries a list shows; newest first unless told otherwise. */
export interface JournalFilter extends ListQuery<'number'> {
  readonly subject?: string | undefined
  readonly act?: string | undefined
  readonly actor?: string | undefined
  /** The first and the last day on which an entry was written. */
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}
