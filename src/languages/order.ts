import type { ScreenLanguage } from './screen.js'

/** Letters of each written form in the order of its alphabet, letters of several signs among them; letters of borrowed words
 *  and names stand where dictionaries put them.
 *  shapes: letters joined by `=` are one, as е and ё are in Russian dictionaries
 *  source: the Uzbek alphabets of 1995 and 1940, the Kazakh of 1957 and the draft of 2021 */
const ALPHABETS: Readonly<Record<ScreenLanguage, string>> = {
  en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ru: 'а б в г д е=ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
  'uz-Latn': 'a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch ng',
  'uz-Cyrl': 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ў қ ғ ҳ',
  'kk-Cyrl': 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
  'kk-Latn': 'a ä b c d e f g ğ h ı i j k l m n ñ o ö p q r s ş t u ū ü v w x y z',
}

/** Signs that words are written with and not ordered by: the tutuq and marks between words. */
const UNORDERED = /[ʼ’'\-–.,«»“”()]/gu

/** Sorts before every letter, as a shorter word does. */
const BLANK = '\u0001'

interface Alphabet {
  readonly letters: RegExp
  readonly places: ReadonlyMap<string, number>
}

function alphabetOf(language: ScreenLanguage): Alphabet {
  const rows = ALPHABETS[language].split(' ').map((row) => row.split('='))
  const places = new Map(rows.flatMap((row, at) => row.map((letter) => [letter, at] as const)))
  const longestFirst = [...places.keys()].sort((one, other) => other.length - one.length)
  return { letters: new RegExp(`${longestFirst.join('|')}|.`, 'gsu'), places }
}

/** Letters of the alphabet by their place in it, behind them all others by their number in Unicode; digits before both. */
function keyOf(text: string, { letters, places }: Alphabet): string {
  const small = text.normalize('NFC').replaceAll('İ', 'i').toLowerCase().replaceAll(UNORDERED, '')
  const weighed = [...small.matchAll(letters)].map(([letter]) => {
    if (/^\s$/u.test(letter)) return BLANK
    const place = places.get(letter)
    return place === undefined ? letter : String.fromCharCode(0x100 + place)
  })
  return weighed.join('')
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const compares = new Map<ScreenLanguage, (one: string, other: string) => number>()

function makeCompare(language: ScreenLanguage): (one: string, other: string) => number {
  const alphabet = alphabetOf(language)
  return (one, other) => compareText(keyOf(one, alphabet), keyOf(other, alphabet)) || compareText(one, other)
}

/** Compares two words by the alphabet of a written form, for `toSorted`; capitals and signs count only between equals.
 *  shapes: `Intl` puts Uzbek Cyrillic ў қ ғ ҳ and Latin ng elsewhere, so that we have lists of our own */
export function compareWords(language: ScreenLanguage): (one: string, other: string) => number {
  const known = compares.get(language)
  if (known) return known
  const compare = makeCompare(language)
  compares.set(language, compare)
  return compare
}
