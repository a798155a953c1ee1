import { keptByText } from '../../../text/index.js'

/** Letters of the Cyrillic alphabets by the Latin ones that stand for the same sounds in the other writings. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    э: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
  },
  ...{
    й: 'i',
    і: 'i',
    ы: 'i',
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    ў: 'o',
    п: 'p',
  },
  ...{
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ү: 'u',
    ұ: 'u',
    ф: 'f',
    х: 'h',
    ҳ: 'h',
    һ: 'h',
    ц: 's',
    ч: 'q',
    ш: 's',
  },
  ...{ щ: 's', ъ: '', ь: '', ю: 'iu', я: 'ia' },
}

/** Latin spellings of one sound, brought to one letter; the order matters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/yo[ʻʼ'’‘`]/g, 'io'],
  [/[ʻʼ'’‘`]/g, ''],
  [/q|ck/g, 'k'],
  [/ch/g, 'q'],
  [/sh|ts(?=[aeiouy])|c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/d?zh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/y[eo]/g, 'e'],
  [/y/g, 'i'],
]

const CYRILLIC = /\p{Script=Cyrillic}/u
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}ʻʼ'’‘`]*/gu
const CAPITAL = /^\p{Lu}/u

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

function spelledAnew(word: string): string {
  const small = word.toLowerCase()
  const letters = CYRILLIC.test(small)
    ? [...small].map((letter) => LETTERS[letter] ?? plain(letter)).join('')
    : SPELLINGS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), plain(small))
  return letters.replace(/dj/g, 'j').replace(/([a-z])\1/g, '$1')
}

/** A word in the rough Latin letters in which the same word of Russian, Uzbek, Kazakh and English looks much alike, and
 *  the two scripts of one language look the same. Promises repeat their words, so that those met are kept.
 *  shapes: small letters and digits only, no doubled letters */
export const latinOf = keptByText(spelledAnew)

/** One word of a text, as written and in rough Latin letters. */
export interface RoughWord {
  readonly text: string
  readonly latin: string
  readonly isCapital: boolean
  /** Where it begins in the text. */
  readonly start: number
}

/** The words and numbers of a text; what a hyphen joins are words of their own. */
export function roughWords(text: string): readonly RoughWord[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => {
    return { text: word, latin: latinOf(word), isCapital: CAPITAL.test(word), start: index }
  })
}

/** What is left of a word without its vowels: how a name is told again in other languages.
 *  shapes: at most the first four consonants, since endings follow */
export function bonesOf(latin: string): string {
  return latin.replace(/[aeiou]/g, '').slice(0, 4)
}

/** The beginning of a word that stands for all its forms. */
export function stemOf(latin: string): string {
  return latin.slice(0, latin.length > 5 ? 5 : Math.max(3, latin.length - 1))
}
