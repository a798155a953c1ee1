type Letters = Readonly<Record<string, string>>

/** Cyrillic letters of Kazakh and those of the Latin draft of 2021. */
const OF_2021: Letters = {
  ...{
    а: 'a',
    ә: 'ä',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'ğ',
    д: 'd',
    е: 'e',
    ё: 'io',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
  },
  ...{
    к: 'k',
    қ: 'q',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'ñ',
    о: 'o',
    ө: 'ö',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
  },
  ...{
    ұ: 'ū',
    ү: 'ü',
    ф: 'f',
    х: 'h',
    һ: 'h',
    ц: 's',
    ч: 'ch',
    ш: 'ş',
    щ: 'ş',
    ъ: '',
    ы: 'y',
    і: 'i',
    ь: '',
  },
  ...{ э: 'e', ю: 'iu', я: 'ia' },
}

/** What the drafts before it write otherwise. */
const OF_2018: Letters = {
  ...{
    ә: 'á',
    ғ: 'ǵ',
    ң: 'ń',
    ө: 'ó',
    ү: 'ú',
    ұ: 'u',
    у: 'ý',
    и: 'ı',
    й: 'ı',
    ш: 'sh',
    щ: 'sh',
    ю: 'ıý',
    я: 'ıa',
  },
}
const OF_2017: Letters = {
  ...{ ә: "a'", ғ: "g'", ң: "n'", ө: "o'", ү: "u'", ұ: 'u', у: "y'", и: "i'", й: "i'", ш: "s'", ч: "c'" },
  ...{ ю: "i'y'", я: "i'a" },
}

/** The Latin drafts by their year. */
export const DRAFTS = {
  2021: OF_2021,
  2018: { ...OF_2021, ...OF_2018 },
  2017: { ...OF_2021, ...OF_2017 },
} as const

function letterIn(letter: string, letters: Letters): string {
  const small = letter.toLowerCase()
  const written = letters[small]
  if (written === undefined) return letter
  return letter === small ? written : written.charAt(0).toUpperCase() + written.slice(1)
}

/** A text in Cyrillic letters as a Latin draft writes it; abbreviations stay as they are. */
export function inLatin(text: string, letters: Letters = OF_2021): string {
  return [...text].map((letter) => letterIn(letter, letters)).join('')
}
