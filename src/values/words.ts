import type { DateMeaning } from './dated.js'
import type { Bound, DateRole } from './found.js'

/** What a unit word says: its code in the contract and how many powers of ten lie to the base unit. */
export interface Unit {
  readonly unit: string
  readonly power?: number
}

/** A row of a date table: template and meaning. */
export type DateRow = readonly [template: string, meaning: DateMeaning]

/** Expressions that later tables may capture by the layer's name. */
export interface DateLayer {
  readonly name: string
  readonly rows: readonly DateRow[]
}

/** A row of the last table, whose matches are the dates found: template, role, meaning. */
export type DatePhrase = readonly [template: string, role: DateRole, meaning: DateMeaning]

/** The last two digits of a number and whether it is whole: what decides the form of the noun. */
export interface CountedNumber {
  readonly lastTwo: number
  readonly whole: boolean
}

/** Which nouns may be counted, by the marks of their analyses; the language says what its marks mean. */
export interface CountedMarks {
  readonly noun: number
  /** Words that may stand between number and noun bear one of these. */
  readonly modifier: number
  /** Words whose likeliest reading bears one of these are never counted. */
  readonly never: number
  /** Words that are never counted nor stand before what is, where marks do not tell them: months, numbers. */
  readonly neverWords?: ReadonlySet<string>
  /** The noun must bear all marks of one of these; an empty row asks for nothing. */
  readonly formsFor: (number: CountedNumber) => readonly number[]
  readonly mostModifiers: number
  /** Words that may stand between, where marks do not tell them. */
  readonly modifierWords?: readonly string[]
  /** Endings of words that describe: `naslli`. */
  readonly modifierEndings?: readonly string[]
  /** Cases in which such a word describes nothing. */
  readonly inCase?: number
  /** Endings of people by their state: `oʻzbekistonlik`. */
  readonly people?: readonly string[]
  /** A noun that bears these makes one thing of itself and the bare noun before it. */
  readonly joined?: number
  /** The only nouns that are counted, where marks do not tell nouns. */
  readonly nouns?: readonly string[]
}

/** Words for numbers, by dictionary form. */
export interface NumberWords {
  /** The mark before the fraction. */
  readonly decimalMark: ',' | '.'
  /** Words behind a letter that make a unit of length of it and no scale: `12 m wide`. */
  readonly lengths?: readonly string[]
  /** Cardinals in words, as plain decimals. */
  readonly cardinals: Readonly<Record<string, string>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Endings that make an ordinal of digits before a dash: `21-е`. */
  readonly ordinalEndings: readonly string[]
  /** Endings that digits may bear without being an ordinal: `300-den`, `400 дан`. */
  readonly caseEndings: readonly string[]
  /** Endings of a scale behind which no further part of its number stands, where only the last word bears one. */
  readonly closing?: readonly string[]
  /** Templates after a number that add a half: `с половина`. */
  readonly halves: readonly string[]
  /** Templates of a half that stands before its scale: `half a billion`. */
  readonly halfOf?: readonly string[]
  /** Templates of scales and their power of ten. */
  readonly scales: Readonly<Record<string, number>>
  /** Words for one, which count only before a scale, since they are articles elsewhere: `один миллиард`. */
  readonly ones?: readonly string[]
  /** Forms in which a scale stands for one of it; `bounded` only behind a bound word. */
  readonly loneScales: Readonly<Record<string, 'always' | 'bounded'>>
  /** Words before the first and between the two numbers of a range: `от 2 до 3`; a dash needs none. */
  readonly ranges: readonly (readonly [before: string, between: string])[]
}

/** The words a language has for values: tables by dictionary form, templates in the notation of `template.ts`. */
export interface ValueWords {
  readonly numbers: NumberWords
  readonly percents: readonly string[]
  /** Templates after a number, and their ISO 4217 codes. */
  readonly currencies: Readonly<Record<string, string>>
  /** Currency signs and codes that stand before the number. */
  readonly leadingCurrencies: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, Unit>>
  /** Templates after a quantity that make it a rate, and its unit: `в неделя`. */
  readonly rates: Readonly<Record<string, string>>
  /** Forms just before a quantity that make it a rate: `аптасына`. */
  readonly ratesBefore?: Readonly<Record<string, string>>
  /** Templates after a number that make it a multiple; where `timesAfter` has words only behind one of them. */
  readonly times: readonly string[]
  readonly timesAfter: readonly string[]
  /** Multiples in one expression, `вдвое` as `2`, and parts as percent, `на треть` as `33.3 %`. */
  readonly multiples: Readonly<Record<string, string>>
  readonly boundsBefore: Readonly<Record<string, Bound>>
  readonly boundsAfter: Readonly<Record<string, Bound>>
  readonly counted: CountedMarks
  /** Words between number and noun that count pieces: `60 ta loyiha`. */
  readonly counters: readonly string[]
  /** Those of them that stand for the things themselves, so that no noun belongs to them: `14 tasini`. */
  readonly pronominal?: readonly string[]
  /** Endings that count pieces by themselves, joined to a number in words: `beshtaga`. */
  readonly pieceEndings?: readonly string[]
  /** Words that say a number counts what stands before them, so that it needs no noun behind it: `soni 31 ga yetdi`. */
  readonly counts?: readonly string[]
  /** A number behind bound words is a quantity without a noun too: `exceeded 300`. */
  readonly standsAlone?: boolean
  /** Nouns that are never counted: units of time, and the like. */
  readonly uncounted: readonly string[]
  /** Nouns not counted when the number is written in words: `двух стран`. */
  readonly uncountedInWords: readonly string[]
  /** Nouns that give the number after them as a name: `пункт 3`. */
  readonly numbered: readonly string[]
  readonly months: Readonly<Record<string, number>>
  /** Tables one above the other: each may capture numbers and what those before it found. */
  readonly dates: readonly DateLayer[]
  readonly phrases: readonly DatePhrase[]
}
