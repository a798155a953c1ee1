/** Letters that carry nothing: zero-width marks, soft hyphen, bidirectional controls. */
export const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'

const STRAY = new RegExp(`[${INVISIBLE}\\u0300-\\u036f]`)
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g')

/** The last text looked at: each is asked of when its language is told, when it is folded and when it is split into words. */
let last = { text: '', isStray: false }

/** Whether marks stand in a text that nobody sees, or that make one letter with the one before. */
export function hasStrayMarks(text: string): boolean {
  if (text !== last.text) last = { text, isStray: STRAY.test(text) }
  return last.isStray
}

/** Words as they look: without invisible marks, each letter with its marks one. */
export function withoutStrayMarks(words: string): string {
  return words.replace(ALL_INVISIBLE, '').normalize('NFC')
}
