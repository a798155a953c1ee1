import type { StreamLine } from '../input/lines.js'
import type { Answer } from './answer-line.js'

/** What became of a line: its answer, nothing for a blank one, or left alone because the stream ends early. */
export type Found = Answer | 'blank' | 'left'

/** A line with what became of it. */
export interface Answered {
  readonly line: StreamLine
  readonly found: Found
}

/** What is under way: lines that are read, and answers that wait for those before them or to be written. */
export interface UnderWay {
  readonly count: number
  readonly bytes: number
}

/** How lines are answered, and whether one more of so many bytes may come to those under way. */
export interface Answering {
  readonly answer: (line: StreamLine) => Promise<Found>
  readonly mayEnter: (underWay: UnderWay, bytes: number) => boolean
}

/** Answers lines, several at a time, and gives the answers in the order of the lines. No line is taken from the
 *  stream while the window is full, and an answer leaves it when whoever reads on asks for the next. */
export async function* answerInOrder(
  lines: AsyncIterable<StreamLine>,
  answering: Answering,
): AsyncGenerator<Answered> {
  const window = new Window(answering)
  void fillWindow(window, lines)
  try {
    for (let item = await window.first(); item !== undefined; item = await window.first()) {
      yield { line: item.line, found: await item.found }
      window.leave(item)
    }
  } finally {
    window.end()
  }
}

async function fillWindow(window: Window, lines: AsyncIterable<StreamLine>): Promise<void> {
  try {
    for await (const line of lines) if (!(await window.enter(line))) return
    window.end()
  } catch (cause) {
    window.end({ cause })
  }
}

interface Item {
  readonly line: StreamLine
  readonly found: Promise<Found>
  bytes: number
}

/** The lines under way, the first to come the first to leave. */
class Window {
  readonly #answering: Answering
  readonly #items: Item[] = []
  #bytes = 0
  #ending: { readonly cause?: unknown } | undefined
  #sleepers: (() => void)[] = []

  constructor(answering: Answering) {
    this.#answering = answering
  }

  /** Waits until there is room; false when nobody reads on. */
  async enter(line: StreamLine): Promise<boolean> {
    while (this.#ending === undefined && !this.#hasRoom(line)) await this.#change()
    if (this.#ending !== undefined) return false
    const item: Item = { line, found: this.#answering.answer(line), bytes: 0 }
    this.#items.push(item)
    this.#weigh(item, line.size)
    void item.found.then((found) => this.#weigh(item, sizeOf(found)))
    this.#tell()
    return true
  }

  /** The line whose turn it is; undefined when there will be none.
   *  errors: throws what ended the stream of lines, after the last line before it */
  async first(): Promise<Item | undefined> {
    while (this.#ending === undefined && this.#items.length === 0) await this.#change()
    if (this.#items.length === 0 && this.#ending?.cause !== undefined) throw this.#ending.cause
    return this.#items[0]
  }

  leave(item: Item): void {
    this.#items.shift()
    this.#bytes -= item.bytes
    this.#tell()
  }

  end(ending: { readonly cause?: unknown } = {}): void {
    this.#ending ??= ending
    this.#tell()
  }

  #hasRoom({ size }: StreamLine): boolean {
    const underWay = { count: this.#items.length, bytes: this.#bytes }
    return underWay.count === 0 || this.#answering.mayEnter(underWay, size)
  }

  #weigh(item: Item, bytes: number): void {
    item.bytes += bytes
    this.#bytes += bytes
  }

  #change(): Promise<void> {
    return new Promise((wake) => this.#sleepers.push(wake))
  }

  #tell(): void {
    for (const wake of this.#sleepers.splice(0)) wake()
  }
}

function sizeOf(found: Found): number {
  return typeof found === 'string' ? 0 : found.json.length
}
