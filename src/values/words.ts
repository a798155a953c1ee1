import type { Bound } from './found.js'
import type { DateMeaning } from './meanings.js'

/** What a unit word says: its code in the contract and how many powers of ten lie to the base unit. */
export interface Unit {
  readonly unit: string
  readonly power?: number
}

/** A row of a date table: template, meaning, and the number the meaning may need (`-1` for the last year). */
export type DateRow = readonly [template: string, meaning: DateMeaning, amount?: number]

/** Which nouns may be counted, by the marks of their analyses; the language says what its marks mean. */
export interface CountedMarks {
  readonly noun: number
  /** Words that may stand between number and noun. */
  readonly modifier: number
  /** The noun must bear at least one of these; 0 asks for nothing. */
  readonly countedAs: number
  /** How many modifiers at most. */
  readonly mostModifiers: number
}

/** The words a language has for values: tables by dictionary form, templates in the notation of `template.ts`. */
export interface ValueWords {
  /** The mark before the fraction: `,` or `.`. */
  readonly decimalMark: ',' | '.'
  /** Cardinals in words, as plain decimals. */
  readonly cardinals: Readonly<Record<string, string>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Words after a number that add a half: `с половина`. */
  readonly halves: readonly string[]
  /** Scales and their power of ten. */
  readonly scales: Readonly<Record<string, number>>
  readonly percents: readonly string[]
  readonly currencies: Readonly<Record<string, string>>
  /** Currency signs that stand before the number. */
  readonly leadingCurrencies: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, Unit>>
  /** Words after a number that make it a multiple; with `timesAfter` only behind one of those words. */
  readonly times: readonly string[]
  readonly timesAfter: readonly string[]
  /** Multiples in one word: `вдвое`. */
  readonly multiples: Readonly<Record<string, string>>
  readonly boundsBefore: Readonly<Record<string, Bound>>
  readonly boundsAfter: Readonly<Record<string, Bound>>
  readonly counted: CountedMarks
  /** Nouns that are never counted: units of time, and the like. */
  readonly uncounted: readonly string[]
  /** Nouns not counted when the number is written in words: `двух стран`. */
  readonly uncountedInWords: readonly string[]
  readonly months: Readonly<Record<string, number>>
  /** Three layers: years (`<Y>` from then on), periods with a name (`<period>`), phrases about them. */
  readonly years: readonly DateRow[]
  readonly periods: readonly DateRow[]
  readonly phrases: readonly DateRow[]
}
