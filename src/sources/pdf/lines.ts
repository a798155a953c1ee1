/** A run of signs as a page places it.
 *  units: points; `y` of the base line, growing downwards; `size` of the letters */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly endsLine: boolean
}

/** A line of a page. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A piece that stands higher or lower by more than this part of its size begins a line; signs raised or lowered do not. */
const SHIFT = 0.5
/** Back by more than so many sizes is the beginning of another line, too. */
const BACK = 2

/** The line that is being gathered. */
class OpenLine {
  #text = ''
  #left = 0
  #right = 0
  #y = 0
  #size = 0

  get isEmpty(): boolean {
    return this.#text.trim() === ''
  }

  /** Whether a piece stands on this line. */
  takes({ x, y, size }: Piece): boolean {
    const most = Math.max(size, this.#size)
    return Math.abs(y - this.#y) <= SHIFT * most && x >= this.#right - BACK * most
  }

  add({ text, x, y, width, size }: Piece): void {
    if (this.isEmpty) [this.#text, this.#left, this.#y, this.#size] = ['', x, y, 0]
    this.#text += text
    if (text.trim() === '') return
    this.#right = x + width
    if (size > this.#size) [this.#size, this.#y] = [size, y]
  }

  end(): Line {
    const text = this.#text.normalize('NFC').replace(/\s+/gu, ' ').trim()
    const line = { text, left: this.#left, right: this.#right, y: this.#y, size: this.#size }
    this.#text = ''
    return line
  }
}

/** The lines of a page, in the order in which the page draws them: that is the order of reading in what offices print, with columns
 *  one after the other. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = []
  const open = new OpenLine()
  const end = () => {
    if (!open.isEmpty) lines.push(open.end())
  }
  for (const piece of pieces) {
    if (piece.text.trim() !== '' && !open.isEmpty && !open.takes(piece)) end()
    open.add(piece)
    if (piece.endsLine) end()
  }
  end()
  return lines
}
