import { unitAt } from '../kernel/index.js'
import type { Recognition } from '../languages/index.js'
import type { LanguageTag } from '../text/index.js'

/** A language to be recognised. */
export interface Recognised {
  readonly tag: LanguageTag
  readonly recognition: Recognition
}

/** What tells languages from each other, made ready for all at once; sets of languages are bits by their place in the list. */
export interface Recogniser {
  readonly tags: readonly LanguageTag[]
  /** The sort of each unit: letters of the same alphabets are of one sort. */
  readonly sorts: Uint8Array
  /** By sort: the languages whose alphabet has its letters, and those that they tell. */
  readonly alphabets: readonly number[]
  readonly telling: readonly number[]
  /** The languages among whose commonest words a word is and, above them, those that it only ends like. */
  readonly signsOf: (word: string) => number
}

/** How well a text fits a language.
 *  shapes: shares from 0 to 1: of its letters in the alphabet and among the telling ones, of its words among the commonest;
 *  `lacks`: it is long enough to have letters that hardly any sentence of the language lacks, and has none */
export interface Fit {
  readonly tag: LanguageTag
  readonly letters: number
  readonly words: number
  readonly telling: number
  readonly lacks: boolean
}

/** Only so much of a long text is looked at; less when it speaks for one language only.
 *  units: UTF-16 units */
const SAMPLE = { first: 1000, most: 4000 }
/** Foreign names stand in every text; more foreign letters than this make another language. */
const LEAST_LETTERS = 0.97
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
/** Shorter words end so by chance. */
const SHORTEST_ENDED = 5

/** Languages whose bits fit in half a number. */
const MOST_LANGUAGES = 15

/** The bits of the languages that something is true of. */
function bitsOf(languages: readonly Recognised[], isTrue: (recognition: Recognition) => boolean): number {
  return languages.reduce((bits, { recognition }, at) => bits | (isTrue(recognition) ? 1 << at : 0), 0)
}

/** Sorts of units that are in no alphabet: not looked at yet, no letter, a letter of others. */
const SORT = { unknown: 0, none: 1, foreign: 2 } as const

/** All letters and marks of the writings read stand below this; what lies above is looked at each time. */
const UNITS = 0x3000

function letterSorts(languages: readonly Recognised[]): Pick<Recogniser, 'sorts' | 'alphabets' | 'telling'> {
  const sorts = new Uint8Array(UNITS)
  const [alphabets, telling] = [
    [0, 0, 0],
    [0, 0, 0],
  ]
  const known = new Map<string, number>()
  const letters = new Set(languages.flatMap(({ recognition }) => [...recognition.alphabet]))
  for (const letter of [...letters].filter((one) => /^\p{L}$/u.test(one))) {
    const own = bitsOf(languages, ({ alphabet }) => alphabet.includes(letter))
    const told = bitsOf(languages, (one) => one.telling?.includes(letter) ?? false)
    const key = `${own} ${told}`
    const sort = known.get(key) ?? alphabets.length
    if (!known.has(key)) alphabets.push(own)
    if (!known.has(key)) telling.push(told)
    known.set(key, sort)
    sorts[letter.charCodeAt(0)] = sort
  }
  return { sorts, alphabets, telling }
}

function endsSo(word: string, { endings = [] }: Recognition): boolean {
  return word.length >= SHORTEST_ENDED && endings.some((ending) => word.endsWith(ending))
}

/** Words kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 20_000

function makeSigns(languages: readonly Recognised[]): Recogniser['signsOf'] {
  const common = new Map<string, number>()
  for (const [at, { recognition }] of languages.entries())
    for (const word of recognition.words) common.set(word, (common.get(word) ?? 0) | (1 << at))
  const kept = new Map<string, number>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const ended = bitsOf(languages, (recognition) => endsSo(word, recognition))
    const signs = (common.get(word) ?? 0) | (ended << MOST_LANGUAGES)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, signs)
    return signs
  }
}

/** Makes the letters and words of languages ready to tell them by.
 *  errors: throws when there are more languages than bits */
export function makeRecogniser(languages: readonly Recognised[]): Recogniser {
  if (languages.length > MOST_LANGUAGES) throw new Error(`${languages.length} languages are too many`)
  const tags = languages.map(({ tag }) => tag)
  return { tags, ...letterSorts(languages), signsOf: makeSigns(languages) }
}

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
  const { tags, alphabets, telling } = recogniser
  const { letters, words } = sample
  const bit = 1 << at
  return {
    tag: tags[at] ?? '',
    letters: shareOfLetters(letters, alphabets, bit),
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

/** The language of a text, with what speaks for each; null when none fits.
 *  shapes: looks at the first 1,000 units, and at 4,000 when several languages fit those or none does */
export function recogniseLanguage(
  text: string,
  recogniser: Recogniser,
): { readonly tag: LanguageTag | null; readonly evidence: readonly Fit[] } {
  let evidence = fitsOf(text.slice(0, SAMPLE.first), recogniser)
  let fits = evidence.filter(isFit)
  if (fits.length !== 1 && text.length > SAMPLE.first) {
    evidence = fitsOf(text.slice(0, SAMPLE.most), recogniser)
    fits = evidence.filter(isFit)
  }
  const [best] = fits.sort((one, other) => strengthOf(other) - strengthOf(one))
  return { tag: best?.tag ?? null, evidence }
}
