type Letters = Readonly<Record<string, string>>

/** Letters of one alphabet and what stands for each in the other, in the same order. */
function lettersOf(from: string, to: readonly string[]): Letters {
  return Object.fromEntries([...from].map((letter, at) => [letter, to[at] ?? letter]))
}

const UZBEK = lettersOf('абвгғдёжзийкқлмнопрстуўфхҳцчшъэюяе', [
  ...[
    'a',
    'b',
    'v',
    'g',
    'gʻ',
    'd',
    'yo',
    'j',
    'z',
    'i',
    'y',
    'k',
    'q',
    'l',
    'm',
    'n',
    'o',
    'p',
    'r',
    's',
    't',
  ],
  ...['u', 'oʻ', 'f', 'x', 'h', 'ts', 'ch', 'sh', 'ʼ', 'e', 'yu', 'ya', 'e'],
])

const KAZAKH = lettersOf('aäbvgğdejzikqlmnñoöprstuūüfhşyı', [...'аәбвгғдежзикқлмнңоөпрстуұүфхшыі'])

const rewritten = (text: string, letters: Letters): string =>
  [...text].map((letter) => letters[letter] ?? letter).join('')

/** An Uzbek word in small Cyrillic letters as the official Latin ones write it, by the table of 1995: е is ye at the start
 *  and after a vowel, ц is s at the start and after a consonant, the soft sign has no letter. */
export function uzbekInLatin(word: string): string {
  const plain = word
    .replace(/ъ(?=[еёюя])|ь/gu, '')
    .replace(/(?<=^|[аеёиоуўэюя])е/gu, 'ye')
    .replace(/(?<=^|[бвгғджзйкқлмнпрстфхҳчшъ])ц/gu, 's')
    .replaceAll('сҳ', 'sʼh')
  return rewritten(plain, UZBEK)
}

/** A Kazakh word in small letters of the draft of 2021 as Cyrillic writes it: i is й after a vowel, и elsewhere; where a borrowed noun
 *  ends in -siia behind a, e, i or k, that is -ция. */
export function kazakhInCyrillic(word: string): string {
  const nouns = word.replace(/(?<=[aeik])siia/gu, 'ция')
  const joined = nouns.replaceAll('ia', 'я').replaceAll('iu', 'ю').replaceAll('io', 'ё').replaceAll('tş', 'ч')
  return rewritten(joined.replace(/(?<=[aäeıioöuūüyяю])i/gu, 'й'), KAZAKH)
}
