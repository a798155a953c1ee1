import { setImmediate as turn } from 'node:timers/promises'
import type { StreamLine } from '../input/lines.js'
import { answerLine } from './answer-line.js'
import type { Found } from './ordered.js'
import type { Readers } from './readers.js'
import { ReaderThread, type Task, type ThreadOwner } from './thread.js'

/** A thread reads slowly until it is warm, which costs what reading some megabytes does: a shorter stream is read
 *  sooner without one.
 *  units: bytes of lines */
const START_AFTER = 1_000_000

/** Lines that wait for each thread, so that it finds some when it is done with those it holds. */
const WAITING = 8

/** Readers that share the lines of a stream: this thread from the beginning, for its reader is the first to be warm,
 *  and others once the stream is long enough to be worth their start. */
export class ReaderPool {
  readonly #readers: Readers
  readonly #threads = new Set<ReaderThread>()
  readonly #waiting: Task[] = []
  #bytesHere = 0
  #readsHere = false
  #mayStart = true
  #isClosed = false

  constructor(readers: Readers) {
    this.#readers = readers
  }

  /** Whether another line is of use while others are not answered: not while this thread reads alone, nor when
   *  enough lines wait. */
  get takesMore(): boolean {
    return this.#waiting.length < WAITING * this.#ready().length
  }

  /** What becomes of a line; lines may be given before the ones before them are answered. */
  answer(line: StreamLine): Promise<Found> {
    if (this.#isClosed) return Promise.resolve('left')
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

  #ready(): readonly ReaderThread[] {
    return [...this.#threads].filter(({ isReady }) => isReady)
  }

  /** Gives waiting lines to the threads; what they have no room for is read here, and calls for another thread. */
  #handOut(): void {
    for (let next = this.#freest(); next !== undefined; next = this.#freest()) {
      const task = this.#waiting.shift()
      if (task === undefined) return
      next.give(task)
    }
    if (this.#waiting.length === 0 || this.#isClosed) return
    if (this.#bytesHere > START_AFTER) this.#grow()
    if (!this.#readsHere) void this.#readHere()
  }

  #freest(): ReaderThread | undefined {
    const [first, ...others] = this.#ready().filter(({ hasRoom }) => hasRoom)
    return others.reduce((best, one) => (best && one.held < best.held ? one : best), first)
  }

  /** Reads what waits, and between two lines lets the other threads, the input and the output have their turn. */
  async #readHere(): Promise<void> {
    this.#readsHere = true
    for (let task = this.#waiting.shift(); task !== undefined; task = this.#waiting.shift()) {
      const { line, tell } = task
      if (line.bytes !== 'too-long') this.#bytesHere += line.size
      tell(answerLine(line, this.#readers.read) ?? 'blank')
      await turn()
    }
    this.#readsHere = false
  }

  /** Starts one thread, and later as many at once as are ready: a machine of many cores is not kept busy starting
   *  threads for a stream that ends soon. */
  #grow(): void {
    const ready = this.#ready().length
    const starting = this.#threads.size - ready
    const isEnough = this.#threads.size + 1 >= this.#readers.jobs || starting >= Math.max(1, ready)
    if (!this.#mayStart || isEnough) return
    try {
      this.#threads.add(new ReaderThread(this.#readers.dictionaries, this.#owner))
    } catch {
      this.#mayStart = false
    }
  }

  readonly #owner: ThreadOwner = {
    onFree: () => this.#handOut(),
    onEnd: (thread, unread) => this.#bury(thread, unread),
  }

  /** Goes on without a thread that has ended; where even the start failed, no other is tried. */
  #bury(thread: ReaderThread, unread: readonly Task[]): void {
    this.#threads.delete(thread)
    this.#mayStart &&= thread.isReady
    this.#waiting.unshift(...unread)
    this.#handOut()
  }
}
