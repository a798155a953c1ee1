import { type HyphenHabits, hyphenHabits, joinLines } from './hyphens.js'
import type { Line } from './lines.js'

/** Where the lines of a column begin and end; `gap` is the usual way from line to line, in sizes of the letters. */
interface Column {
  readonly left: number
  readonly right: number
  readonly gap: number
}

/** Lines that follow each other down one column. */
type Run = readonly Line[]

/** So much more than the usual way from line to line is a gap between paragraphs. */
const WIDE = 1.25
/** Letters that differ by more than this part in size are of different paragraphs. */
const OTHER_SIZE = 0.12
/** So far inwards, in sizes of the letters, is the first line of a paragraph. */
const INDENT = 0.8
/** As near as this, in points, lines are set to one middle. */
const CENTRED = 2

const ENDS_SENTENCE = /[.!?…:;][»”"')\]]*$/u
const BEGINS_ITEM = /^[•▪●■◦‣–—-]\s|^\d{1,2}[.)]\s/u

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function isOtherSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size)
}

/** Whether a line stands under another in the same column, in letters of the same size. */
function isBelow(line: Line, above: Line): boolean {
  const isBeside = line.left >= above.right || line.right <= above.left
  return line.y > above.y && !isBeside && !isOtherSize(line, above)
}

/** A page as runs of lines, a new one where the page goes on higher up, beside, or in other letters. */
function runsOf(page: readonly Line[]): readonly Run[] {
  const runs: Line[][] = []
  let last: Line | undefined
  for (const line of page) {
    if (last !== undefined && isBelow(line, last)) runs.at(-1)?.push(line)
    else runs.push([line])
    last = line
  }
  return runs
}

function gapsIn(run: Run): readonly number[] {
  return run.slice(1).map((line, at) => (line.y - (run[at]?.y ?? 0)) / line.size)
}

function isCentred(line: Line, { left, right }: Column): boolean {
  return line.left - left > line.size && Math.abs(line.left - left - (right - line.right)) < CENTRED
}

/** Widths of words are reckoned from the line they stand in, so that much more room than that shows that a line was ended on purpose. */
const ROOM = 1.2

/** Whether the first word of the next line had room on this one, so that the line was ended on purpose. A line that goes on in the middle
 *  of a sentence with a small letter was not. */
function endsEarly(line: Line, next: Line, { right }: Column): boolean {
  if (!ENDS_SENTENCE.test(line.text) && /^\p{Ll}/u.test(next.text)) return false
  const [word = ''] = /^\S+/u.exec(next.text) ?? []
  const sign = (next.right - next.left) / Math.max(1, next.text.length)
  return right - line.right > ROOM * (word.length + 1) * sign
}

/** Whether a paragraph begins with a line that stands right under another. */
function beginsBelow(line: Line, above: Line, column: Column): boolean {
  if (line.y - above.y > WIDE * column.gap * line.size) return true
  if (isCentred(line, column) && isCentred(above, column)) return false
  if (BEGINS_ITEM.test(line.text) && ENDS_SENTENCE.test(above.text)) return true
  return line.left - above.left > INDENT * line.size || endsEarly(above, line, column)
}

/** Whether a paragraph begins with the first line of a column or page, or goes on with it. */
function beginsAfter(line: Line, before: Line, column: Column): boolean {
  if (isOtherSize(line, before) || endsEarly(before, line, column)) return true
  return ENDS_SENTENCE.test(before.text) && !/^\p{Ll}/u.test(line.text)
}

function columnOf(run: Run, gap: number): Column {
  const lefts = run.map(({ left }) => left)
  return { left: Math.min(...lefts), right: Math.max(...run.map(({ right }) => right)), gap }
}

/** Puts lines together to paragraphs. */
class Paragraphs {
  readonly all: string[] = []
  readonly #habits: HyphenHabits
  #last: Line | undefined
  #column: Column | undefined

  constructor(habits: HyphenHabits) {
    this.#habits = habits
  }

  add(run: Run, gap: number): void {
    const column = columnOf(run, gap)
    run.forEach((line, at) => {
      this.#put(line, at === 0 ? this.#begins(line) : beginsBelow(line, run[at - 1] ?? line, column))
      this.#last = line
    })
    this.#column = column
  }

  #begins(line: Line): boolean {
    if (this.#last === undefined || this.#column === undefined) return true
    return beginsAfter(line, this.#last, this.#column)
  }

  #put({ text }: Line, begins: boolean): void {
    const last = this.all.pop()
    if (last === undefined || begins) this.all.push(...(last === undefined ? [] : [last]), text)
    else this.all.push(joinLines(last, text, this.#habits))
  }
}

/** The paragraphs of a document: lines joined, words parted at line ends whole again, also over columns and pages. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly string[] {
  const runs = pages.flatMap(runsOf)
  const gap = median(runs.flatMap(gapsIn))
  const paragraphs = new Paragraphs(hyphenHabits(pages.flat().map(({ text }) => text)))
  for (const run of runs) paragraphs.add(run, gap)
  return paragraphs.all
}
