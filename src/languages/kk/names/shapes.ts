import { MARK, type Word } from '../../../morphology/index.js'
import { isInCapitals, NOTE, noted } from '../../../text/index.js'
import type { NameLine } from '../../language-names.js'
import { hasLemma, isByname } from '../../names/steps.js'
import { wordsOf } from '../base.js'
import { KK_FUNCTION_WORDS } from '../lexicon/function-words.js'
import { KK_NOUNS } from '../lexicon/known-words.js'
import { KK_VERBS } from '../lexicon/verbs.js'

/** Words that open sentences and tell when. */
const WHEN = wordsOf('биыл былтыр бүгін кеше ертең қазір енді жақында таяуда')

const KNOWN = new Set([...KK_NOUNS, ...KK_VERBS, ...Object.keys(KK_FUNCTION_WORDS), ...WHEN])

const SURNAME_ENDINGS = wordsOf(
  'ов ев ёв ова ева ёва ін іна улы қызы заде зода скій ская енко бек баі дзе швілі ян бекова дін оғлы овіч евна ханов',
)

/** Articles of names from the East, joined to what they stand before. */
const BYNAMES = wordsOf('ал- аль- әл- аш- ан- ас- ат- ар- аз- ад- эль-')

/** Whether a word in the base form looks as surnames do. */
export function isSurnameShaped(base: string): boolean {
  if (base.length <= 4) return false
  return (
    SURNAME_ENDINGS.some((ending) => base.endsWith(ending)) ||
    BYNAMES.some((article) => base.startsWith(article))
  )
}

const isCommonForm = noted(NOTE.common, (word: Word) => hasLemma(word, KNOWN))

/** Whether a word is first of all a common word of the language. */
export function isCommon(word: Word): boolean {
  return isCommonForm(word.form.notes, word)
}

/** A word with a capital that is no abbreviation, with an ending joined to it or without. */
export function isName(word: Word | undefined): word is Word {
  if (word?.kind !== 'word') return false
  if (!word.capital) return isByname(word)
  const hyphen = word.raw.indexOf('-')
  const head = hyphen < 0 ? word.raw : word.raw.slice(0, hyphen)
  return head.length < 2 || !isInCapitals(head)
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

/** Whether a word has one of these dictionary forms and a possessive ending: the head of a phrase of two nouns. */
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
  return OBLIQUE.some((mark) => (marks & mark) !== 0) && (marks & (MARK.adjective | MARK.feminine)) === 0
}
