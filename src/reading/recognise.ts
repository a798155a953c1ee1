import { unitAt } from '../kernel/index.js'
import type { LanguageTag } from '../text/index.js'
import { MOST_LANGUAGES, type Recogniser, SORT, UNITS } from './recogniser.js'

/** How well a text fits a language.
 *  shapes: shares from 0 to 1: of its letters in the alphabet and among the telling ones, of its words among the commonest;
 *  `lacks`: it is long enough to have letters that hardly any sentence of the language lacks, and has none */
export interface Fit {
  readonly tag: LanguageTag | null
  readonly letters: number
  readonly words: number
  readonly telling: number
  readonly lacks: boolean
}

/** Only so much of a long text is looked at; less when it speaks for one language clearly.
 *  units: UTF-16 units */
const SAMPLE = { first: 1000, most: 4000 }
/** Foreign names stand in every text; more foreign letters than this make another language. */
const LEAST_LETTERS = 0.97
/** Letters of another script are of names (`JICA`, `ACWA Power`), which say nothing of the language, when they are no more than this. */
const MOST_APART = 0.3
const LEAST_WORDS = 0.04
/** Letters of its own tell a language in a sentence too short for small words. */
const LEAST_TELLING = 0.02
/** A text of so many letters has some that tell its language, and speaks by so much less for it when it has none. */
const TELLING_IN = 40
const LACKED = 0.2

/** Words with the apostrophes inside them that some alphabets write letters with. */
const WORDS = /\p{L}+(?:['’‘`´]\p{L}+)*/gu
const APOSTROPHES = "'’‘`´"

/** A word that only ends like those of a language speaks less for it than one of its commonest. */
const ENDING_WEIGHT = 0.5
/** What a text is made of: how many letters of each sort, how many words of which signs. */
interface Sample {
  readonly letters: number[]
  readonly words: Map<number, number>
}

function sortOf(unit: number, { sorts }: Recogniser): number {
  const known = sorts[unit] ?? SORT.unknown
  if (known !== SORT.unknown) return known
  const sort = /\p{L}/u.test(String.fromCharCode(unit)) ? SORT.foreign : SORT.none
  if (unit < UNITS) sorts[unit] = sort
  return sort
}

function countWord({ words }: Sample, word: string, { signsOf }: Recogniser): void {
  const signs = signsOf(word)
  words.set(signs, (words.get(signs) ?? 0) + 1)
}

/** Adds a word; of letters beyond the first plane their first half is one. */
function addWord(sample: Sample, word: string, recogniser: Recogniser): void {
  const { letters } = sample
  countWord(sample, word, recogniser)
  for (let at = 0; at < word.length; at++) {
    const unit = unitAt(word, at)
    const sort = isHighSurrogate(unit) ? SORT.foreign : sortOf(unit, recogniser)
    letters[sort] = (letters[sort] ?? 0) + 1
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Whether an apostrophe stands inside a word: a letter follows it. */
function isInner(text: string, at: number, recogniser: Recogniser): boolean {
  return APOSTROPHES.includes(text.charAt(at)) && sortOf(unitAt(text, at + 1), recogniser) > SORT.none
}

/** Adds the words of a text unit by unit, many times as fast as an expression would find them; each unit is looked at
 *  once. */
function addWords(sample: Sample, text: string, recogniser: Recogniser): void {
  const { letters } = sample
  const { length } = text
  let from = -1
  for (let at = 0; at < length; at++) {
    const sort = sortOf(unitAt(text, at), recogniser)
    const isInside = from >= 0
    if (sort > SORT.none && !isInside) from = at
    if (sort > SORT.none || (isInside && isInner(text, at, recogniser)))
      letters[sort] = (letters[sort] ?? 0) + 1
    else if (isInside) {
      countWord(sample, text.slice(from, at), recogniser)
      from = -1
    }
  }
  if (from >= 0) countWord(sample, text.slice(from), recogniser)
}

function sampleOf(text: string, recogniser: Recogniser): Sample {
  const sample: Sample = { letters: recogniser.alphabets.map(() => 0), words: new Map() }
  if (/[\ud800-\udbff]/.test(text))
    for (const word of text.match(WORDS) ?? []) addWord(sample, word, recogniser)
  else addWords(sample, text, recogniser)
  return sample
}

function shareOfLetters(counts: readonly number[], sets: readonly number[], bit: number): number {
  let [sum, total] = [0, 0]
  for (let sort = SORT.foreign; sort < counts.length; sort++) {
    total += counts[sort] ?? 0
    if (((sets[sort] ?? 0) & bit) !== 0) sum += counts[sort] ?? 0
  }
  return sum / total
}

/** The share of letters in an alphabet, of those that may be of its language. */
function shareInAlphabet({ alphabets, apart }: Recogniser, counts: readonly number[], bit: number): number {
  const foreign = shareOfLetters(counts, apart, bit)
  const own = shareOfLetters(counts, alphabets, bit)
  return foreign > MOST_APART ? own : own / (1 - foreign)
}

function shareOfWords(words: ReadonlyMap<number, number>, bit: number): number {
  let [sum, total] = [0, 0]
  for (const [signs, count] of words) {
    total += count
    if ((signs & bit) !== 0) sum += count
  }
  return sum / total
}

/** Whether a sample has none of the letters that tell a language, though it is long enough for them. */
function lacksTelling({ telling }: Recogniser, { letters }: Sample, bit: number): boolean {
  const isTold = telling.some((set) => (set & bit) !== 0)
  const total = letters.reduce((sum, count, sort) => (sort >= SORT.foreign ? sum + count : sum), 0)
  return isTold && total >= TELLING_IN && shareOfLetters(letters, telling, bit) === 0
}

function fitOf(recogniser: Recogniser, sample: Sample, at: number): Fit {
  const { tags, telling } = recogniser
  const { letters, words } = sample
  const bit = 1 << at
  return {
    tag: tags[at] ?? null,
    letters: shareInAlphabet(recogniser, letters, bit),
    words: shareOfWords(words, bit) + shareOfWords(words, bit << MOST_LANGUAGES) * ENDING_WEIGHT,
    telling: shareOfLetters(letters, telling, bit),
    lacks: lacksTelling(recogniser, sample, bit),
  }
}

function isFit({ letters, words, telling }: Fit): boolean {
  return letters >= LEAST_LETTERS && (words >= LEAST_WORDS || telling >= LEAST_TELLING)
}

/** What the beginning of a text says of each language. */
function fitsOf(beginning: string, recogniser: Recogniser): readonly Fit[] {
  const sample = sampleOf(beginning.toLowerCase(), recogniser)
  return sample.words.size === 0 ? [] : recogniser.tags.map((_, at) => fitOf(recogniser, sample, at))
}

function strengthOf({ letters, words, lacks }: Fit): number {
  return letters + words - (lacks ? LACKED : 0)
}

/** By so much must the words of a language that is not read speak louder than those of one that is. */
const LOUDER = 0.05

/** Whether a language that is not read speaks louder than the best of those that are. */
function isOutspoken(evidence: readonly Fit[], { words, telling }: Fit): boolean {
  return evidence.some((fit) => fit.tag === null && isFit(fit) && fit.words > words + telling + LOUDER)
}

/** The languages that are read and fit, the best first; none where another speaks louder. */
function bestOf(evidence: readonly Fit[]): readonly Fit[] {
  const fits = evidence.filter((fit) => fit.tag !== null && isFit(fit))
  const [best, ...others] = fits.sort((one, other) => strengthOf(other) - strengthOf(one))
  return best === undefined || isOutspoken(evidence, best) ? [] : [best, ...others]
}

/** A language that fits so much better than the next needs no longer look: that fits in hardly more than its letters. */
const CLEARLY = 0.2

/** Whether the languages that fit, the best first, leave no doubt. */
function isDecided([best, next]: readonly Fit[]): boolean {
  return best !== undefined && (next === undefined || strengthOf(best) - strengthOf(next) > CLEARLY)
}

/** The language of a text, with what speaks for each; null when none that is read fits, or one that is not fits better.
 *  shapes: looks at the first 1,000 units, and at 4,000 when several languages fit those about as well or none does */
export function recogniseLanguage(
  text: string,
  recogniser: Recogniser,
): { readonly tag: LanguageTag | null; readonly evidence: readonly Fit[] } {
  let evidence = fitsOf(text.slice(0, SAMPLE.first), recogniser)
  let fits = bestOf(evidence)
  if (!isDecided(fits) && text.length > SAMPLE.first) {
    evidence = fitsOf(text.slice(0, SAMPLE.most), recogniser)
    fits = bestOf(evidence)
  }
  return { tag: fits[0]?.tag ?? null, evidence }
}
