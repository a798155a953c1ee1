import type { Recognition } from '../languages/index.js'
import { keptByText, type LanguageTag } from '../text/index.js'

/** A language to be recognised; a family of languages that are not read has no tag. */
export interface Recognised {
  readonly tag: LanguageTag | null
  readonly recognition: Recognition
}

/** What tells languages from each other, made ready for all at once; sets of languages are bits by their place in the list. */
export interface Recogniser {
  readonly tags: readonly (LanguageTag | null)[]
  /** The sort of each unit: letters of the same alphabets are of one sort. */
  readonly sorts: Uint8Array
  /** By sort: the languages whose alphabet has its letters, those that they tell, and those that are written in another script. */
  readonly alphabets: readonly number[]
  readonly telling: readonly number[]
  readonly apart: readonly number[]
  /** The languages among whose commonest words a word is and, above them, those that it only ends like. */
  readonly signsOf: (word: string) => number
}

/** Shorter words end so by chance. */
const SHORTEST_ENDED = 5

/** Languages whose bits fit in half a number. */
export const MOST_LANGUAGES = 15

/** The bits of the languages that something is true of. */
function bitsOf(languages: readonly Recognised[], isTrue: (recognition: Recognition) => boolean): number {
  return languages.reduce((bits, { recognition }, at) => bits | (isTrue(recognition) ? 1 << at : 0), 0)
}

/** Sorts of units that are in no alphabet: not looked at yet, no letter, a letter of others. */
export const SORT = { unknown: 0, none: 1, foreign: 2 } as const

/** All letters and marks of the writings read stand below this; what lies above is looked at each time. */
export const UNITS = 0x3000

/** The script of a language, by the first letter of its alphabet. */
function isCyrillic({ recognition }: Recognised): boolean {
  return /^\p{Script=Cyrillic}/u.test(recognition.alphabet)
}

/** The languages written in another script than all those of a set are. */
function apartFrom(own: number, languages: readonly Recognised[]): number {
  const cyrillic = languages.reduce((bits, one, at) => bits | (isCyrillic(one) ? 1 << at : 0), 0)
  const latin = ((1 << languages.length) - 1) & ~cyrillic
  if (own === 0 || ((own & cyrillic) !== 0 && (own & latin) !== 0)) return 0
  return (own & cyrillic) === 0 ? cyrillic : latin
}

function letterSorts(languages: readonly Recognised[]): Omit<Recogniser, 'tags' | 'signsOf'> {
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
  return { sorts, alphabets, telling, apart: alphabets.map((own) => apartFrom(own, languages)) }
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
  return keptByText((word) => {
    const ended = bitsOf(languages, (recognition) => endsSo(word, recognition))
    return (common.get(word) ?? 0) | (ended << MOST_LANGUAGES)
  }, MOST_KEPT)
}

/** Makes the letters and words of languages ready to tell them by.
 *  errors: throws when there are more languages than bits */
export function makeRecogniser(languages: readonly Recognised[]): Recogniser {
  if (languages.length > MOST_LANGUAGES) throw new Error(`${languages.length} languages are too many`)
  const tags = languages.map(({ tag }) => tag)
  return { tags, ...letterSorts(languages), signsOf: makeSigns(languages) }
}
