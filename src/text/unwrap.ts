import { BULLETS } from './line-mark.js'

/** Lines of wrapped text are about as long as each other; shorter ones are of lists, longer ones are paragraphs.
 *  units: UTF-16 */
const WIDTH = { least: 50, most: 120 }

/** A line may end so much before the longest one does, for letters are not equally wide. */
const NEARLY = 0.85

/** So many lines that go on with a small letter show that a text is wrapped, and so great a share of them are full. */
const EVIDENCE = { lines: 2, full: 0.8 }

/** A break between two lines that no blank line parts. */
interface Break {
  /** Where the line break stands. */
  readonly at: number
  /** The line before it, and that behind it. */
  readonly before: string
  readonly after: string
}

const GOES_ON = /^\p{Ll}/u
const LEFT_OPEN = /[\p{L}\p{N},»”)%-]$/u
/** What numbers a line of a list, with its stop. */
const NUMBERED = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{Ll})[.)]$/u
const HYPHENATED = /\p{L}-$/u

function breaksOf(text: string): Break[] {
  const lines = text.split('\n')
  let at = -1
  return lines.flatMap((line, number) => {
    at += line.length + 1
    const [before, after] = [line.trim(), (lines[number + 1] ?? '').trim()]
    return before === '' || after === '' ? [] : [{ at, before, after }]
  })
}

/** Whether a line is one of a list, which is never the rest of another. */
function isListed(line: string): boolean {
  const [first = ''] = line.split(/\s/, 1)
  return BULLETS.has(first) || NUMBERED.test(first)
}

/** Whether the first word of the next line would hardly have stood in a line. */
function isFull({ before, after }: Break, width: number): boolean {
  const [word = ''] = after.split(/\s/, 1)
  return before.length + 1 + word.length > width * NEARLY
}

/** The width to which a text is wrapped; nothing when it is not. */
function widthOf(text: string, breaks: readonly Break[]): number | undefined {
  const width = text.split('\n').reduce((most, line) => Math.max(most, line.trim().length), 0)
  if (width < WIDTH.least || width > WIDTH.most) return undefined
  const open = breaks.filter(({ before, after }) => LEFT_OPEN.test(before) && GOES_ON.test(after))
  const full = open.filter((one) => isFull(one, width))
  const isShown = full.length >= EVIDENCE.lines && full.length >= open.length * EVIDENCE.full
  return isShown ? width : undefined
}

const [SOFT_HYPHEN, NO_SPACE] = ['\u00ad', '\u200b']

/** The text up to a break with what stands in its place: a blank; within a word nothing; before a capital the hyphen alone. */
function upTo(text: string, from: number, { at, before, after }: Break): string {
  if (!HYPHENATED.test(before) || text.charAt(at - 1) !== '-') return `${text.slice(from, at)} `
  return text.slice(from, at - 1) + (GOES_ON.test(after) ? SOFT_HYPHEN : '-') + NO_SPACE
}

/** A text whose lines were broken to a width (a page of a document, a letter) with its sentences whole: blanks stand in
 *  place of the line breaks within them.
 *  shapes: as long as the text itself, unit by unit; a text that is not wrapped comes back as it is */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text
  const breaks = breaksOf(text)
  const width = widthOf(text, breaks)
  if (width === undefined) return text
  let [made, from] = ['', 0]
  for (const one of breaks.filter((each) => isFull(each, width) && !isListed(each.after))) {
    made += upTo(text, from, one)
    from = one.at + 1
  }
  return made + text.slice(from)
}
