import { setImmediate as turn } from 'node:timers/promises'
import type { StreamLine } from '../input/lines.js'
import { answerLine } from './answer-line.js'
import type { Found } from './ordered.js'
import type { Readers } from './readers.js'
import { ReaderThread, type Task } from './thread.js'

/** A thread costs as much as reading so much does: a shorter stream is read sooner without one.
 *  units: bytes of lines */
const START_AFTER = 400_000

/** Reads lines here until other threads are ready, then there. */
export class ReaderPool {
  readonly #readers: Readers
  readonly #threads = new Set<ReaderThread>()
  #waiting: Task[] = []
  #bytesHere = 0
  #mayStart: boolean
  #isClosed = false

  constructor(readers: Readers) {
    this.#readers = readers
    this.#mayStart = readers.jobs > 1
  }

  /** Whether this thread is the one that reads, a line at a time. */
  get readsHere(): boolean {
    return this.#ready().length === 0
  }

  /** What becomes of a line; lines may be given before the ones before them are answered. */
  answer(line: StreamLine): Promise<Found> {
    if (this.readsHere || line.bytes === 'too-long') return Promise.resolve(this.#answerHere(line))
    return new Promise((tell) => {
      this.#waiting.push({ line, tell })
      this.#handOut()
    })
  }

  /** Leaves what is not answered yet and ends all threads. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const { tell } of this.#waiting.splice(0)) tell('left')
    await Promise.all([...this.#threads].map((thread) => thread.close()))
  }

  #answerHere(line: StreamLine): Found {
    if (this.#isClosed) return 'left'
    if (line.bytes !== 'too-long') this.#bytesHere += line.size
    if (this.#bytesHere > START_AFTER) this.#grow()
    return answerLine(line, this.#readers.read) ?? 'blank'
  }

  #ready(): readonly ReaderThread[] {
    return [...this.#threads].filter(({ isReady }) => isReady)
  }

  /** Gives waiting lines to the threads with the most room; where they do not suffice, another one is started. */
  #handOut(): void {
    if (this.#isClosed) return
    for (let next = this.#roomiest(); next !== undefined; next = this.#roomiest()) {
      const task = this.#waiting.shift()
      if (task === undefined) return
      next.give(task)
    }
    if (this.#waiting.length === 0) return
    this.#grow()
    if (this.#threads.size === 0) void this.#readWaiting()
  }

  #roomiest(): ReaderThread | undefined {
    const [first, ...others] = this.#ready()
    const best = others.reduce((one, other) => (other.room > (one?.room ?? 0) ? other : one), first)
    return (best?.room ?? 0) > 0 ? best : undefined
  }

  /** Starts one thread, and later as many at once as are ready: a machine of many cores is not kept busy starting
   *  threads for a stream that ends soon. */
  #grow(): void {
    const ready = this.#ready().length
    const starting = this.#threads.size - ready
    if (!this.#mayStart || this.#threads.size >= this.#readers.jobs || starting >= Math.max(1, ready)) return
    try {
      const owner = {
        onFree: () => this.#handOut(),
        onEnd: (thread: ReaderThread, unread: readonly Task[]) => this.#bury(thread, unread),
      }
      this.#threads.add(new ReaderThread(this.#readers.dictionaries, owner))
    } catch {
      this.#mayStart = false
    }
  }

  /** Goes on without a thread that has ended; where even the start failed, no other is tried. */
  #bury(thread: ReaderThread, unread: readonly Task[]): void {
    this.#threads.delete(thread)
    this.#mayStart &&= thread.isReady
    this.#waiting.unshift(...unread)
    this.#handOut()
  }

  /** What waits when there is nobody else to read it. */
  async #readWaiting(): Promise<void> {
    for (let task = this.#waiting.shift(); task !== undefined; task = this.#waiting.shift()) {
      task.tell(this.#answerHere(task.line))
      await turn()
    }
  }
}
