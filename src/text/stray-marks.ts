/** Letters that carry nothing: zero-width marks, soft hyphen, bidirectional controls. */
export const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'

const STRAY = new RegExp(`[${INVISIBLE}\\u0300-\\u036f]`)
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g')

/** Whether marks stand in a text that nobody sees, or that make one letter with the one before. */
export function hasStrayMarks(text: string): boolean {
  return STRAY.test(text)
}

/** Words as they look: without invisible marks, each letter with its marks one. */
export function withoutStrayMarks(words: string): string {
  return words.replace(ALL_INVISIBLE, '').normalize('NFC')
}
