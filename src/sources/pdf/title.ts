import type { Line } from './lines.js'

/** A title has letters so much larger than the text. */
const LARGER = 1.15
const LONGEST = 300
/** A title stands among the first lines. */
const FIRST = 12

/** What programs write as the title of a document that has none. */
const NO_TITLE =
  /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|rtf|odt|pdf|html?|indd|qxd)|document\d*|документ\d*)$/i

/** The size in which most letters are set. */
function sizeOfText(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
}

/** The lines in the largest letters among the first of a document, when they are larger than the text. */
function titleSeen(lines: readonly Line[]): string {
  const first = lines.slice(0, FIRST)
  const largest = Math.max(0, ...first.map(({ size }) => size))
  if (largest < LARGER * sizeOfText(lines)) return ''
  const from = first.findIndex(({ size }) => size === largest)
  const rest = lines.slice(from)
  const end = rest.findIndex(({ size }) => Math.abs(size - largest) > 0.5)
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(({ text }) => text)
    .join(' ')
}

/** The likeliest title of a document: what it shows as one, else what it tells of itself. */
export function titleOf(lines: readonly Line[], told: string): string {
  const seen = titleSeen(lines)
  if (seen !== '' && seen.length <= LONGEST) return seen
  const title = told.replace(/\s+/g, ' ').trim()
  return NO_TITLE.test(title) ? '' : title.slice(0, LONGEST)
}
