import type { Day } from '../../kernel/index.js'
import type { Given, PartyCode } from '../../register/index.js'

/** A note of ours on what a source reports: our own words, read like any readout and marked as a note.
 *  shapes: `key` names it within the example */
export interface ExampleNote {
  readonly key: string
  readonly published: Day
  readonly publisher: PartyCode
  readonly source: string
  readonly text: string
}

/** One act of the example. Values `$label` stand for the id of an earlier act, `#key/2` for the second commitment of a note,
 *  `#key/award/1` for its first statement of that kind.
 *  shapes: `party` when an office of that side acts; `second` when a person of that side confirms */
export interface ExampleAct {
  readonly label?: string
  readonly act: string
  readonly party?: PartyCode
  readonly second?: PartyCode
  readonly given: Given
}

/** The example register as data. */
export interface ExampleData {
  readonly notes: readonly ExampleNote[]
  readonly acts: readonly ExampleAct[]
}

/** What came of loading. */
export interface LoadedExample {
  readonly notes: number
  readonly statements: number
  readonly acts: number
}
