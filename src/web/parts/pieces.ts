import type { Span } from '../../text/index.js'

/** A piece of text between two borders; nested spans are split, so pieces never cross.
 *  shapes: `marks` numbers of the spans over it, innermost first; `begins` those that start here */
export interface Piece extends Span {
  readonly text: string
  readonly marks: readonly number[]
  readonly begins: readonly number[]
  readonly isRest: boolean
}

/** One paragraph of the text with its pieces and the numbers of the spans that begin in it. */
export interface Paragraph extends Span {
  readonly pieces: readonly Piece[]
  readonly begins: readonly number[]
}

/** Spans to mark: `marked` by number (from 1), `rest` the words nothing covers. */
export interface Marking {
  readonly marked: ReadonlyMap<number, Span>
  readonly rest: readonly Span[]
}

/** The lines of a text that hold more than blanks. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function shorterFirst(marked: ReadonlyMap<number, Span>) {
  const length = (number: number) => {
    const span = marked.get(number)
    return span ? span.end - span.start : 0
  }
  return (a: number, b: number) => length(a) - length(b) || b - a
}

/** Spans in the order of their start, walked once from left to right. */
class Sweep {
  readonly #byStart: readonly (readonly [number, Span])[]
  #next = 0
  #open: (readonly [number, Span])[] = []

  constructor(spans: Iterable<readonly [number, Span]>) {
    this.#byStart = [...spans].sort(([, a], [, b]) => a.start - b.start || b.end - a.end)
  }

  /** The spans that touch the run; runs must be asked for from left to right. */
  over(run: Span): readonly (readonly [number, Span])[] {
    this.#open = this.#open.filter(([, span]) => span.end > run.start)
    for (;;) {
      const entry = this.#byStart[this.#next]
      if (!entry || entry[1].start >= run.end) return this.#open
      this.#next++
      if (entry[1].end > run.start) this.#open = [...this.#open, entry]
    }
  }
}

function bordersIn(line: Span, spans: readonly Span[]): number[] {
  const inside = spans.flatMap(({ start, end }) => [start, end])
  const all = [line.start, line.end, ...inside.filter((at) => at > line.start && at < line.end)]
  return [...new Set(all)].sort((a, b) => a - b)
}

/** Makes the pieces of a text; pieces must be asked for from left to right. */
function pieceMaker(text: string, { marked, rest }: Marking): (run: Span) => Piece {
  const marks = new Sweep(marked)
  const rests = new Sweep(rest.entries())
  const order = shorterFirst(marked)
  return ({ start, end }) => {
    const over = marks.over({ start, end })
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: over.map(([number]) => number).sort(order),
      begins: over.filter(([, span]) => span.start === start).map(([number]) => number),
      isRest: rests.over({ start, end }).length > 0,
    }
  }
}

function runsOf(borders: readonly number[]): readonly Span[] {
  return borders.slice(1).map((end, at) => ({ start: borders[at] ?? end, end }))
}

/** Cuts a text into paragraphs and pieces, so that marks that nest are split at their borders. */
export function cutText(text: string, marking: Marking): readonly Paragraph[] {
  const pieceOf = pieceMaker(text, marking)
  const spans = new Sweep([...[...marking.marked.values()].entries(), ...marking.rest.entries()])
  return linesOf(text).map((line) => {
    const over = spans.over(line).map(([, span]) => span)
    const pieces = runsOf(bordersIn(line, over)).map(pieceOf)
    return { ...line, pieces, begins: pieces.flatMap((piece) => piece.begins) }
  })
}
