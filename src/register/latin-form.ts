/** Words as the search compares them whatever script they were typed in: Uzbek and Kazakh are written in Cyrillic and in Latin
 *  letters, and who searches in one of them looks for both. The database folds by the very same tables (migration 0033). */

/** Letters by the one that stands for them in both scripts; those at the end have none and are dropped.
 *  source: Uzbek alphabet of 1995 and Kazakh one of 2021, looked up on 26 Nov 2026 */
const FROM = 'аәбвгғдеэжзийіыкқлмнңоөўпрстуүұфхҳһxyäâáàåãöôóòõüûúùūıïîíìğñńéèêëъь'
const TO = 'aabvggdeejziiiikqlmnnoooprstuuufhhhhiaaaaaaooooouuuuuiiiiignneeee'

/** Letters that two stand for. */
const LONGER: readonly (readonly [string, string])[] = [
  ['ш', 'sh'],
  ['щ', 'sh'],
  ['ч', 'ch'],
  ['ю', 'iu'],
  ['я', 'ia'],
  ['ц', 'ts'],
  ['ş', 'sh'],
  ['ç', 'ch'],
]

/** Uzbek Latin writes ‘ye’ at the beginning and after vowels, and ‘s’ for ц but after vowels. What stands before decides, never
 *  what follows, so that the beginning of a word stays the beginning of its form. */
const YE = /(?<![бвгғджзйкқлмнңпрстфхҳһцчшщbcdfghjklmnpqrstvwxyz0-9])е/gu
const TS = /(?<![аәеиіоөуүұыэюяў])ц/gu

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...FROM].map((letter, at) => [letter, [...TO][at] ?? ''] as const),
  ...LONGER,
])

/** Folded words in the letters that both scripts share.
 *  shapes: words as `searchWords` gives them */
export function latinForm(words: string): string {
  const spelled = words.replace(YE, 'йе').replace(TS, 'с')
  return Array.from(spelled, (letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/i{2,}/g, 'i')
}

/** The forms that one typed word may have where the scripts do not tell: ё and yo are kept as е, and a word that begins with е in
 *  Kazakh begins so in both scripts.
 *  shapes: `typed` in small letters, with its apostrophes; `fold` brings it to words without them */
export function formsOf(typed: string, fold: (text: string) => string): readonly string[] {
  const spellings = [typed, typed.replace(/yo(?![ʻʼ‘’'`´])/g, 'ё'), typed.replace(/ё/g, 'йо')]
  const forms = spellings.map((spelling) => latinForm(fold(spelling))).filter((form) => form !== '')
  const others = forms.map((form) => (form.startsWith('ie') ? form.slice(1) : form.replace(/^e/, 'ie')))
  return [...new Set([...forms, ...others])]
}
