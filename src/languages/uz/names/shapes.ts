import { MARK, type Word } from '../../../morphology/index.js'
import { isInCapitals, NOTE, noted } from '../../../text/index.js'
import type { NameLine } from '../../language-names.js'
import { hasLemma, isByname } from '../../names/steps.js'
import { UZ_FUNCTION_WORDS } from '../lexicon/function-words.js'
import { UZ_KNOWN_WORDS } from '../lexicon/known-words.js'

/** Words that open sentences and tell when. */
const WHEN = ['bugun', 'kecha', 'ertaga', 'hozir', 'endi', 'bultur', 'yaqinda']

const KNOWN = new Set([...UZ_KNOWN_WORDS, ...Object.keys(UZ_FUNCTION_WORDS), ...WHEN])

const isCommonForm = noted(NOTE.common, (word: Word) => hasLemma(word, KNOWN))

/** Whether a word is first of all a common word of the language. */
export function isCommon(word: Word): boolean {
  return isCommonForm(word.form.notes, word)
}

/** Whether a word is one of these nouns, and not only derived of it (`vazirlik` of `vazir`). */
export function isNoun(word: Word | undefined, lemmas: ReadonlySet<string>): boolean {
  const derived = MARK.adjective | MARK.numeral
  return word?.analyses.some(({ lemma, marks }) => lemmas.has(lemma) && (marks & derived) === 0) ?? false
}

/** A word with a capital that is no abbreviation. */
export function isName(word: Word | undefined): word is Word {
  if (word?.kind !== 'word') return false
  return isByname(word) || (word.capital && (word.raw.length < 2 || !isInCapitals(word.raw)))
}

/** Whether a word is the first of its sentence, quotation marks aside. */
export function opensSentence({ words }: NameLine, at: number): boolean {
  return at === 0 || (at === 1 && words[0]?.kind === 'mark')
}

/** Whether some analysis of a word has all the marks. */
export function hasMarks(word: Word | undefined, marks: number): boolean {
  if (word === undefined) return false
  for (const analysis of word.analyses) if ((analysis.marks & marks) === marks) return true
  return false
}

/** Whether the likeliest analysis of a word has all the marks. */
export function isLikely(word: Word | undefined, marks: number): boolean {
  return ((word?.analyses[0]?.marks ?? 0) & marks) === marks
}

/** Whether a word has one of these dictionary forms and a possessive ending: the head of an izafet. */
export function isPossessed(word: Word | undefined, lemmas: ReadonlySet<string>): boolean {
  if (word === undefined) return false
  for (const { lemma, marks } of word.analyses)
    if ((marks & MARK.neuter) !== 0 && lemmas.has(lemma)) return true
  return false
}

const OBLIQUE = [MARK.dative, MARK.accusative, MARK.locative, MARK.instrumental]

/** Whether a word stands in a case that ends a noun phrase; the likeliest analysis decides. */
export function endsPhrase({ analyses }: Word): boolean {
  const marks = analyses[0]?.marks ?? 0
  return OBLIQUE.some((mark) => (marks & mark) !== 0) && (marks & MARK.adjective) === 0
}
