import type { MarkName } from './lemma.js'

/** One ending with its variants, and what may have stood before it.
 *  shapes: `forms` the variants with `|` between (`lar|ler`), so vowel harmony is a list of alternatives */
export interface Ending {
  readonly forms: string
  readonly marks: readonly MarkName[]
  /** What may stand in its place in the stem, the likeliest first; the empty string when left out. */
  readonly restore?: readonly string[]
  /** Further stems: an end and what it may have been (`['б', 'п']`, `['nn', 'n']`). */
  readonly mend?: readonly (readonly [string, string])[]
  /** The stem must end in one of these letters. */
  readonly after?: string
  /** Letters the stem must keep, when not as many as the table says. */
  readonly minimumStem?: number
}

/** Endings of which a word has at most one. */
export interface EndingLayer {
  readonly endings: readonly Ending[]
  /** What a word is that has none of them (`singular`, `nominative`). */
  readonly bare?: readonly MarkName[]
  /** A word without any of them is not of this chain. */
  readonly required?: boolean
}

/** The layers of one word class in stripping order, from the end of the word inwards. */
export interface EndingChain {
  readonly marks: readonly MarkName[]
  readonly layers: readonly EndingLayer[]
  /** How the dictionary form is made of the stem: `drop` one of these letters from its end, then `add`. */
  readonly lemma?: { readonly add: string; readonly drop?: string }
}

/** The endings of a language, as its folder gives them. */
export interface EndingTable {
  readonly chains: readonly EndingChain[]
  /** Letters a stem must keep. */
  readonly minimumStem: number
  /** Marks of a word with nothing stripped. */
  readonly bare?: readonly MarkName[]
  /** Words that are never stripped, though they end like others. */
  readonly whole?: readonly string[]
  /** Dictionary forms known from elsewhere; analyses with one of them come first. */
  readonly known?: Iterable<string>
  /** Words with dictionary forms and marks of their own. */
  readonly irregular?: Readonly<
    Record<string, { readonly lemma: string; readonly marks: readonly MarkName[] }>
  >
}
