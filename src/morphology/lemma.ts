/** Grammatical marks, one bit each, so that a test of several is one comparison.
 *  source: the grammemes of OpenCorpora, cut to what rules ask for */
export const MARK = {
  noun: 1 << 0,
  adjective: 1 << 1,
  verb: 1 << 2,
  infinitive: 1 << 3,
  participle: 1 << 4,
  short: 1 << 5,
  gerund: 1 << 6,
  numeral: 1 << 7,
  pronoun: 1 << 8,
  function: 1 << 9,
  nominative: 1 << 10,
  genitive: 1 << 11,
  dative: 1 << 12,
  accusative: 1 << 13,
  instrumental: 1 << 14,
  locative: 1 << 15,
  singular: 1 << 16,
  plural: 1 << 17,
  past: 1 << 18,
  present: 1 << 19,
  future: 1 << 20,
  passive: 1 << 21,
  masculine: 1 << 22,
  feminine: 1 << 23,
  neuter: 1 << 24,
  given: 1 << 25,
  surname: 1 << 26,
  patronymic: 1 << 27,
  place: 1 << 28,
  adverb: 1 << 29,
  /** Stands inside a relative clause; the reader sets it, no dictionary has it. */
  relative: 1 << 30,
} as const

/** What a passive predicate is in languages that have short participles: `подписан`. */
export const SHORT_PARTICIPLE = MARK.short | MARK.participle

export type MarkName = keyof typeof MARK

/** One way to understand a word: its dictionary form and its marks. */
export interface Analysis {
  readonly lemma: string
  readonly marks: number
}

/** Gives all analyses of a folded lower-case word, the likeliest first, never none: an unknown word is its own lemma. */
export type Lemmatiser = (word: string) => readonly Analysis[]

/** All of the named marks in one number. */
export function marksOf(...names: readonly MarkName[]): number {
  return names.reduce((all, name) => all | MARK[name], 0)
}
