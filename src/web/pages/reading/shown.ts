import type { Problem } from '../../../kernel/index.js'
import type { ReadingState } from '../../../register/index.js'
import type { Force, Kind, Slot } from '../../../statements/index.js'
import type { Span } from '../../../text/index.js'

/** A statement as the reading view shows it; `state` null while nothing is kept. */
export interface ShownStatement {
  readonly id: string
  readonly reference: string | null
  readonly kind: Kind
  readonly force: Force
  readonly span: Span
  readonly quote: string
  readonly rule: string
  readonly slots: readonly Slot[]
  readonly state: ReadingState | null
  /** The version that a decision names; left out where nothing can be decided. */
  readonly version?: number
  /** Where the words stand at their publisher's. */
  readonly sourcePlace?: string | null
}

/** A value of the head with whether it was guessed from the text. */
export interface Told {
  readonly text: string
  readonly isGuess: boolean
}

/** Another edition of the same readout. */
export interface EditionTab {
  readonly language: string | null
  readonly path: string
  readonly isShown: boolean
}

/** What the reading view shows, whether it is kept or only read.
 *  shapes: `path` the address of this reading; statements in text order; `publisher` a party's code, `day` EDTF, `language` a tag */
export interface ShownReading {
  readonly path: string
  readonly kept: boolean
  readonly title: string | null
  readonly publisher: Told | null
  readonly day: Told | null
  readonly language: Told | null
  readonly url: string | null
  readonly editions: readonly EditionTab[]
  readonly edition: string
  readonly reader: string
  readonly text: string
  readonly statements: readonly ShownStatement[]
  readonly remainder: readonly Span[]
  readonly problems: readonly Problem[]
  readonly sentences: readonly Span[]
}

/** Which statements are asked for; null does not narrow. */
export interface ReadingFilter {
  readonly kind: Kind | null
  readonly force: Force | null
  /** Whether the reasons are shown too. */
  readonly why?: 'yes' | null
  /** How many statements were just accepted from here, and how many were not. */
  readonly accepted?: number | null
  readonly left?: number | null
}

/** Whether the filter lets a statement through. */
export function isAsked({ kind, force }: ReadingFilter, statement: ShownStatement): boolean {
  return (kind === null || statement.kind === kind) && (force === null || statement.force === force)
}
