/** One line of a stream, its number from 1; too long a line keeps its place without its bytes.
 *  units: size in bytes of the stream, the end of the line among them */
export interface StreamLine {
  readonly number: number
  readonly size: number
  readonly bytes: Uint8Array | 'too-long'
}

const NEWLINE = 10

/** Cuts a stream of bytes at line breaks, holding never more than one line of the limit and one piece.
 *  units: limit in bytes */
export async function* splitLines(pieces: AsyncIterable<Buffer>, limit: number): AsyncGenerator<StreamLine> {
  const held = new HeldLine(limit)
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      held.add(piece.subarray(from, at))
      yield held.take()
      from = at + 1
    }
    held.add(piece.subarray(from))
  }
  if (held.size > 0) yield held.take()
}

/** The line being gathered. */
class HeldLine {
  size = 0
  #number = 0
  #pieces: Buffer[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  add(piece: Buffer): void {
    this.size += piece.length
    if (this.size <= this.#limit) this.#pieces.push(piece)
    else this.#pieces = []
  }

  take(): StreamLine {
    const bytes = this.size > this.#limit ? ('too-long' as const) : Buffer.concat(this.#pieces)
    const size = this.size + 1
    this.#pieces = []
    this.size = 0
    this.#number++
    return { number: this.#number, size, bytes }
  }
}
