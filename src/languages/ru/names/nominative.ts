import { MARK, type Word } from '../../../morphology/index.js'
import { isInCapitals } from '../../../text/index.js'
import type { NameLine } from '../../language-names.js'
import { writtenOf } from '../../names/steps.js'
import { analysisWith, hasMarks } from './marks.js'

const SOFT = /(?<=[^гкхжшчщ])ий$/

function feminine(lemma: string): string {
  return SOFT.test(lemma) ? lemma.replace(SOFT, 'яя') : lemma.replace(/[ыио]й$/, 'ая')
}

function neuter(lemma: string): string {
  if (/(?:[жшчщ]|[^гкх])ий$/.test(lemma)) return lemma.replace(/ий$/, 'ее')
  return lemma.replace(/[ыио]й$/, 'ое')
}

function plural(lemma: string): string {
  return lemma.replace(/ый$/, 'ые').replace(/[ио]й$/, 'ие')
}

/** An adjective in the nominative, in step with its noun's marks. */
function adjectiveFor(lemma: string, noun: number): string {
  if ((noun & MARK.plural) !== 0) return plural(lemma)
  if ((noun & MARK.feminine) !== 0) return feminine(lemma)
  return (noun & MARK.neuter) !== 0 ? neuter(lemma) : lemma
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase()
}

/** The word with the capital the written one has. */
export function likeWritten(word: string, { raw, capital }: { raw: string; capital: boolean }): string {
  if (raw.length > 1 && isInCapitals(raw)) return raw
  if (!capital) return word
  return word.replace(/(^|-)(\p{L})/gu, (part, dash: string, letter: string, at: number) =>
    isCapital(raw[at + dash.length]) ? dash + letter.toUpperCase() : part,
  )
}

/** No adjective in front of its noun ends so, whatever is guessed of a word from elsewhere: `Айыл Банк`. */
const NO_ADJECTIVE = /[бвгджзклнпрстфцчшщ]$/

/** The dictionary form of an adjective; `высший` is one of its own and no degree of `высокий`. */
function adjectiveLemma(word: Word): string | undefined {
  if (NO_ADJECTIVE.test(word.text)) return undefined
  return word.text.startsWith('высш') ? 'высший' : analysisWith(word, MARK.adjective)?.lemma
}

function nounMarksAt(line: NameLine, head: number): { lemma: string; marks: number } | undefined {
  return analysisWith(line.words[head], MARK.noun | MARK.singular)
}

/** Joins words as they stood, blanks included. */
function joined(words: readonly Word[], forms: readonly string[]): string {
  return forms.map((form, at) => (at > 0 && words[at]?.spaced ? ' ' : '') + form).join('')
}

/** A name of several words in its dictionary form: the adjectives before the head noun and the head itself are put
 *  into the nominative, what follows stays as written.
 *  shapes: `head` the index of the head noun; a plural name stays as written */
export function nominativeOf(line: NameLine, from: number, head: number, to: number): string {
  const noun = nounMarksAt(line, head)
  if (!noun || hasMarks(line.words[head], MARK.noun | MARK.singular | MARK.nominative))
    return isNominative(line, from, head) || !noun
      ? writtenOf(line, from, to)
      : inNominative(line, from, head, to)
  return inNominative(line, from, head, to)
}

function isNominative({ words }: NameLine, from: number, head: number): boolean {
  return words.slice(from, head).every((word) => hasMarks(word, MARK.nominative) || word.kind !== 'word')
}

function inNominative(line: NameLine, from: number, head: number, to: number): string {
  const noun = nounMarksAt(line, head)
  const front = line.words.slice(from, head + 1)
  const forms = front.map((word, index) => {
    const isHead = from + index === head
    if (isHead) return likeWritten(noun?.lemma ?? word.text, word)
    const lemma = adjectiveLemma(word)
    return lemma ? likeWritten(adjectiveFor(lemma, noun?.marks ?? 0), word) : word.raw
  })
  const rest = writtenOf(line, head + 1, to)
  const gap = line.words[head + 1]?.spaced && rest ? ' ' : ''
  return joined(front, forms) + gap + rest
}
