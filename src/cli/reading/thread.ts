import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Dictionaries } from '../../reading/index.js'
import type { StreamLine } from '../input/lines.js'
import { type Answer, answerLost } from './answer-line.js'
import type { Found } from './ordered.js'

/** What a thread says: that its reader is made, or what became of the oldest line it was given. */
export type ThreadMessage = 'ready' | 'blank' | Answer

/** A line to be read, and who waits for the answer. */
export interface Task {
  readonly line: StreamLine
  readonly tell: (found: Found) => void
}

/** Who is told when a thread can take more, and when it has ended with lines it did not come to. */
export interface ThreadOwner {
  readonly onFree: () => void
  readonly onEnd: (thread: ReaderThread, unread: readonly Task[]) => void
}

/** Beside this file, compiled or not. */
const ENTRY = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** What a thread holds: a line that it reads and some to go on with, so that it does not wait while this thread reads
 *  one; one line of so many bytes suffices for that.
 *  units: bytes of lines */
const HELD = { least: 2, most: 16, bytes: 100_000 }

/** More than the longest text takes; a thread that wants still more ends, and not the program.
 *  units: megabytes */
const MEMORY = { maxOldGenerationSizeMb: 1024 }

/** A thread with its own reader, from its start to its end. */
export class ReaderThread {
  isReady = false
  readonly #owner: ThreadOwner
  readonly #worker: Worker
  #tasks: Task[] = []
  #bytes = 0
  #cause: unknown

  /** errors: throws when the system gives no further thread */
  constructor(dictionaries: Dictionaries, owner: ThreadOwner) {
    this.#owner = owner
    this.#worker = new Worker(ENTRY, { workerData: dictionaries, resourceLimits: MEMORY })
    this.#worker.on('message', (message: ThreadMessage) => this.#hear(message))
    this.#worker.on('error', (cause) => {
      this.#cause = cause
    })
    this.#worker.on('exit', (code) => this.#end(code))
  }

  /** How much it holds.
   *  units: bytes of lines */
  get held(): number {
    return this.#bytes
  }

  /** Whether it takes another line now. */
  get hasRoom(): boolean {
    const { length } = this.#tasks
    return this.isReady && (length < HELD.least || (length < HELD.most && this.#bytes < HELD.bytes))
  }

  give(task: Task): void {
    this.#tasks.push(task)
    this.#bytes += task.line.size
    this.#worker.postMessage(task.line)
  }

  /** Ends it at once; the lines it holds are left. */
  async close(): Promise<void> {
    for (const { tell } of this.#tasks.splice(0)) tell('left')
    await this.#worker.terminate()
  }

  #hear(message: ThreadMessage): void {
    if (message === 'ready') this.isReady = true
    else this.#answerFirst(message)
    this.#owner.onFree()
  }

  #answerFirst(found: Found): void {
    const task = this.#tasks.shift()
    this.#bytes -= task?.line.size ?? 0
    task?.tell(found)
  }

  /** The line it was reading is lost with it, the others are not: they are answered one after another. */
  #end(code: number): void {
    const [lost, ...unread] = this.#tasks
    this.#tasks = []
    lost?.tell(answerLost(lost.line, this.#cause ?? new Error(`The reading thread ended with ${code}`)))
    this.#owner.onEnd(this, unread)
  }
}
