/** Latin letters of Uzbek and the Cyrillic ones that stand for them, longer rows first. */
const CYRILLIC: readonly (readonly [latin: string, cyrillic: string])[] = [
  ...([
    ['oʻ', 'ў'],
    ['gʻ', 'ғ'],
    ['sh', 'ш'],
    ['ch', 'ч'],
    ['yo', 'ё'],
    ['yu', 'ю'],
    ['ya', 'я'],
    ['ye', 'е'],
  ] as const),
  ...([
    ['ts', 'ц'],
    ['a', 'а'],
    ['b', 'б'],
    ['d', 'д'],
    ['e', 'е'],
    ['f', 'ф'],
    ['g', 'г'],
    ['h', 'ҳ'],
  ] as const),
  ...([
    ['i', 'и'],
    ['j', 'ж'],
    ['k', 'к'],
    ['l', 'л'],
    ['m', 'м'],
    ['n', 'н'],
    ['o', 'о'],
    ['p', 'п'],
  ] as const),
  ...([
    ['q', 'қ'],
    ['r', 'р'],
    ['s', 'с'],
    ['t', 'т'],
    ['u', 'у'],
    ['v', 'в'],
    ['x', 'х'],
    ['y', 'й'],
  ] as const),
  ...([
    ['z', 'з'],
    ['ʼ', 'ъ'],
  ] as const),
]

const BY_LATIN = new Map(CYRILLIC)

function letterFor(written: string): string {
  const cyrillic = BY_LATIN.get(written.toLowerCase())
  if (cyrillic === undefined) return written
  return written.charAt(0) === written.charAt(0).toLowerCase() ? cyrillic : cyrillic.toUpperCase()
}

/** An Uzbek text in Latin letters moved to Cyrillic ones; a word begins with `э` where Latin has a plain `e`. */
export function inCyrillic(text: string): string {
  const opened = text.replace(/(?<!\p{L})[Ee](?!ʻ)/gu, (letter) => (letter === 'E' ? 'Э' : 'э'))
  return opened.replace(/oʻ|gʻ|sh|ch|ts|y[oeua]|./gisu, letterFor)
}
