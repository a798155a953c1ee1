/** Marks with which a line of a list begins. */
export const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '·', '*', '▪'])

/** What numbers a line, or a part of one: `12`, `2.3`. */
export const LINE_NUMBER = /^\d{1,2}(?:\.\d{1,2})*$/

const LINE_LETTER = /^\p{L}$/u

/** Whether a word numbers a line, be it by a letter: `2`, `2.3`, `а`. */
export function numbersLine(word: string): boolean {
  return LINE_NUMBER.test(word) || LINE_LETTER.test(word)
}

/** What has the text of a word or mark. */
interface Written {
  readonly text: string
}

/** How many words and marks there are of what a line of a list begins with: `–`, `2)`, `2.3.`, `(a)`; 0 where it begins with none. */
export function lineMarkOf([first, second, third]: readonly Written[]): number {
  if (first === undefined) return 0
  if (BULLETS.has(first.text)) return 1
  const opened = first.text === '(' ? 1 : 0
  const [number, stop] = opened > 0 ? [second, third] : [first, second]
  const isStopped = stop?.text === ')' || (stop?.text === '.' && opened === 0)
  return isStopped && numbersLine(number?.text ?? '') ? opened + 2 : 0
}
