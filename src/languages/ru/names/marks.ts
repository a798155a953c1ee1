import { type Analysis, MARK, marksOf, type Word } from '../../../morphology/index.js'
import type { NameLine } from '../../language-names.js'
import type { Step } from '../../names/steps.js'
import { one } from '../../names/steps.js'

export const CASES = marksOf('nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative')
const COMMON = MARK.given | MARK.surname | MARK.patronymic

/** The first analysis that bears all the marks. */
export function analysisWith(word: Word | undefined, marks: number): Analysis | undefined {
  if (word === undefined) return undefined
  for (const analysis of word.analyses) if ((analysis.marks & marks) === marks) return analysis
  return undefined
}

export function hasMarks(word: Word | undefined, marks: number): boolean {
  return analysisWith(word, marks) !== undefined
}

/** All cases a word may stand in. */
export function casesOf(word: Word | undefined): number {
  return word?.analyses.reduce((cases, { marks }) => cases | (marks & CASES), 0) ?? 0
}

/** A noun in the genitive that is not a person's name. */
export function isGenitiveNoun(word: Word): boolean {
  const wanted = MARK.noun | MARK.genitive
  return word.analyses.some(({ marks }) => (marks & wanted) === wanted && (marks & COMMON) === 0)
}

export function isGenitiveAdjective(word: Word): boolean {
  const wanted = MARK.adjective | MARK.genitive
  return word.analyses.some(
    ({ marks }) => (marks & wanted) === wanted && (marks & (MARK.pronoun | MARK.numeral)) === 0,
  )
}

/** Whether a word opens its sentence, be it behind the number of its line, so that its capital says nothing. */
export function opensSentence({ words }: NameLine, at: number): boolean {
  let before = at - 1
  while (words[before]?.kind === 'mark') before--
  const isNumbered = before === 0 && at > 1 && words[0]?.kind === 'number'
  return before < 0 || isNumbered
}

export const genitiveAdjective: Step = one(isGenitiveAdjective)

/** An adjective that is neither a pronoun nor an ordinal. */
export function isAdjective(word: Word | undefined): boolean {
  const wanted = MARK.adjective | MARK.pronoun | MARK.numeral
  if (word === undefined) return false
  for (const { marks } of word.analyses) if ((marks & wanted) === MARK.adjective) return true
  return false
}
