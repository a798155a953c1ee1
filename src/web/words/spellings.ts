/** Letters of one script and those of the other, the longest first; the apostrophes of Uzbek are all written ʻ or ʼ here. */
type Letters = readonly (readonly [latin: string, cyrillic: string])[]

const UZBEK: Letters = [
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['ts', 'ц'],
  ['oʻ', 'ў'],
  ['gʻ', 'ғ'],
  ...lettersOf('abdefghijklmnopqrstuvxyzʼ', 'абдефгҳижклмнопқрстувхйзъ'),
]

const KAZAKH: Letters = [
  ['tş', 'ч'],
  ...lettersOf('aäbdeğghijklmnñoöpqrstuūüvyzşı', 'аәбдеғгхижклмнңоөпқрстуұүвызші'),
]

function lettersOf(latin: string, cyrillic: string): Letters {
  return [...latin].map((letter, at) => [letter, [...cyrillic][at] ?? letter] as const)
}

function rewrite(text: string, letters: Letters, from: 0 | 1): string {
  const longestFirst = [...letters].sort((one, other) => other[from].length - one[from].length)
  const written = new Map(longestFirst.map((pair) => [pair[from], pair[1 - from] ?? '']))
  const expression = new RegExp(longestFirst.map((pair) => pair[from]).join('|'), 'gu')
  return text.replace(expression, (found) => written.get(found) ?? found)
}

/** At the start of a word and after a vowel, Uzbek е is ye in Latin, and э is e. */
function uzbekToLatin(text: string): string {
  const plain = text.replace(/(?<![\p{L}])е|(?<=[аеёиоуўэюя])е/gu, 'ye').replaceAll('э', 'e')
  return rewrite(plain.replaceAll('ь', ''), UZBEK, 1)
}

function uzbekToCyrillic(text: string): string {
  return rewrite(text.replace(/(?<![\p{L}])e/gu, 'э'), UZBEK, 0)
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u

function ways(text: string): readonly string[] {
  if (CYRILLIC.test(text)) return [uzbekToLatin(text), rewrite(text, KAZAKH, 1)]
  return LATIN.test(text) ? [uzbekToCyrillic(text), rewrite(text, KAZAKH, 0)] : []
}

/** The same words in the other script of Uzbek and of Kazakh, without those that come out alike.
 *  shapes: letters are small; words in no letters have no other spelling */
export function otherSpellings(typed: string): readonly string[] {
  const text = typed
    .toLowerCase()
    .replace(/(?<=[og])[‘’'`´ʼ]/gu, 'ʻ')
    .replace(/[‘’'`´]/gu, 'ʼ')
  return [...new Set(ways(text))].filter((one) => one !== text)
}
