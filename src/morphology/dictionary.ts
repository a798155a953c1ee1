import type { Dictionary } from './dictionary-file.js'
import { type Analysis, type Lemmatiser, MARK } from './lemma.js'
import { guess, lookUp } from './lookup.js'

const CASES =
  MARK.nominative | MARK.genitive | MARK.dative | MARK.accusative | MARK.instrumental | MARK.locative
const NUMBERS = MARK.singular | MARK.plural

/** Word classes that take no new members. */
const CLOSED = MARK.function | MARK.pronoun | MARK.numeral

/** Particles that Russian hangs on a word with a hyphen. */
const PARTICLES = ['-то', '-ка', '-таки']

function withFront(front: string, analyses: readonly Analysis[]): Analysis[] {
  return analyses.map(({ lemma, marks }) => ({ lemma: front + lemma, marks }))
}

/** Whether two parts of a compound stand in a common case and the same number. */
function isInStep(left: Analysis, right: Analysis): boolean {
  const common = left.marks & right.marks
  return (left.marks & MARK.noun) !== 0 && (common & CASES) !== 0 && (common & NUMBERS) !== 0
}

/** A compound of two inflected parts (страна-участница), when the left part is in step with a right one. */
function inflectedTwice(lefts: readonly Analysis[], rights: readonly Analysis[]): Analysis[] {
  return rights.flatMap((right) => {
    const left = right.marks & MARK.noun ? lefts.find((one) => isInStep(one, right)) : undefined
    return left ? [{ lemma: `${left.lemma}-${right.lemma}`, marks: right.marks }] : []
  })
}

/** Adverbs such as по-новому, made of the dative of an adjective. */
function adverbOf(word: string, rights: readonly Analysis[]): Analysis[] {
  const wanted = MARK.adjective | MARK.dative | MARK.singular
  const isMade = word.startsWith('по-') && rights.some(({ marks }) => (marks & wanted) === wanted)
  return isMade ? [{ lemma: word, marks: MARK.adverb }] : []
}

function readHyphened(dictionary: Dictionary, word: string): Analysis[] {
  const particle = PARTICLES.find((one) => word.endsWith(one))
  if (particle) return lookUp(dictionary, word.slice(0, -particle.length))
  const at = word.lastIndexOf('-')
  const left = word.slice(0, at)
  const rights = readPlain(dictionary, word.slice(at + 1))
  const adverbs = adverbOf(word, rights)
  if (adverbs.length > 0) return adverbs
  const twice = inflectedTwice(lookUp(dictionary, left), rights)
  return twice.length > 0 ? twice : withFront(`${left}-`, rights)
}

const SHORTEST_REST = 3

/** A known word behind a known prefix: the longest prefix that leaves one. */
function readPrefixed(dictionary: Dictionary, word: string): Analysis[] {
  const fits = (prefix: string) => word.length - prefix.length >= SHORTEST_REST && word.startsWith(prefix)
  for (const prefix of dictionary.prefixes.filter(fits).sort((one, other) => other.length - one.length)) {
    const open = lookUp(dictionary, word.slice(prefix.length)).filter(({ marks }) => (marks & CLOSED) === 0)
    if (open.length > 0) return withFront(prefix, open)
  }
  return []
}

/** Words that a dictionary lacks, each with one of it that takes the same endings; both end as their stems do. */
export type DeclinedLike = readonly (readonly [word: string, like: string])[]

/** A form of a word that is declined as another: the readings of the other's form, under its own dictionary form. */
function readLike(dictionary: Dictionary, pairs: DeclinedLike, word: string): Analysis[] {
  return pairs
    .filter(([lemma]) => word.startsWith(lemma))
    .flatMap(([lemma, like]) =>
      lookUp(dictionary, like + word.slice(lemma.length))
        .filter((analysis) => analysis.lemma === like)
        .map(({ marks }) => ({ lemma, marks })),
    )
}

function readPlain(dictionary: Dictionary, word: string): Analysis[] {
  const known = lookUp(dictionary, word)
  if (known.length > 0) return known
  const prefixed = readPrefixed(dictionary, word)
  return prefixed.length > 0 ? prefixed : guess(dictionary, word)
}

function readWord(dictionary: Dictionary, pairs: DeclinedLike, word: string): readonly Analysis[] {
  const whole = lookUp(dictionary, word)
  if (whole.length > 0) return whole
  const like = readLike(dictionary, pairs, word)
  if (like.length > 0) return like
  const read = word.includes('-') ? readHyphened(dictionary, word) : readPlain(dictionary, word)
  return read.length > 0 ? read : [{ lemma: word, marks: 0 }]
}

/** A lemmatiser over a compiled dictionary: known words, those declined like them, then compounds, prefixed words and words
 *  guessed by their ending.
 *  shapes: takes folded lower-case words (ё is taken as е); lemmas have е for ё; verbs, participles and gerunds have the infinitive as lemma
 *  source: the scheme of pymorphy2 */
export function dictionaryLemmatiser(dictionary: Dictionary, pairs: DeclinedLike = []): Lemmatiser {
  return (word) => readWord(dictionary, pairs, word.includes('ё') ? word.replaceAll('ё', 'е') : word)
}
