import type { Problem } from '../kernel/index.js'

/** What forms may take while they are heard.
 *  units: bytes, milliseconds
 *  shapes: `held` so much memory for all large forms together; `wait` so long a form that finds no room waits for some; `sending` so
 *  long anybody may take to send a request */
export interface Room {
  readonly held: number
  readonly wait: number
  readonly sending: number
}

/** Twenty of the largest forms at once. A file of 10 MB comes within the time over a line of 0.7 Mbit/s. */
export const ROOM: Room = { held: 192_000_000, wait: 10_000, sending: 120_000 }

/** What is larger still is not listened to at all. */
export const MOST_HEARD = 32_000_000
/** So much of the end is kept of a form that is cut: what stands behind the one long field. */
const END_KEPT = 262_144
/** So many bytes of each form do not count, so that what is only typed is never lost to those who send files. */
const UNCOUNTED = 262_144

/** What was heard of a form: its beginning, its end, and how many bytes came.
 *  shapes: `isShort` when there was no room for more of it */
export interface Heard {
  readonly beginning: Buffer
  readonly end: Buffer
  readonly size: number
  readonly isShort: boolean
}

/** What forms take in memory, all together. */
export class Hold {
  #all = 0
  readonly #room: Room
  readonly #waiting = new Set<() => void>()

  constructor(room: Room) {
    this.#room = room
  }

  /** Whether so many bytes more may be held, now or when others have given theirs back; they count when they may. */
  async takes(bytes: number): Promise<boolean> {
    const until = performance.now() + this.#room.wait
    while (bytes > 0 && this.#all + bytes > this.#room.held)
      if (!(await this.#isFreed(until - performance.now()))) return false
    this.#all += bytes
    return true
  }

  giveBack(bytes: number): void {
    this.#all -= bytes
    for (const goOn of this.#waiting) goOn()
  }

  /** Waits until something is given back; false when nothing is for so long. */
  #isFreed(millis: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isFreed: boolean) => {
        clearTimeout(late)
        this.#waiting.delete(goOn)
        resolve(isFreed)
      }
      const goOn = () => end(true)
      const late = setTimeout(() => end(false), Math.max(0, millis))
      this.#waiting.add(goOn)
    })
  }
}

export const TOO_MUCH: Problem = { code: 'invalid.too-large', message: 'More was sent than is read at once' }
const BROKEN_OFF: Problem = { code: 'invalid.form', message: 'The form broke off before its end' }

/** One form that is heard: its first bytes up to a limit, and its end. */
export class Hearing {
  /** What it takes of the hold. */
  held = 0
  #size = 0
  #most: number
  #isShort = false
  #end: Buffer = Buffer.alloc(0)
  readonly #begun: Uint8Array[] = []
  readonly #hold: Hold

  constructor(most: number, hold: Hold) {
    this.#most = most
    this.#hold = hold
  }

  /** Hears a form out, since a browser shows no answer while it is still sending; what is wrong when that is too much. While there is no
   *  room for it, nothing more is taken off the line.
   *  errors: invalid.too-large, invalid.form */
  async out(body: ReadableStream<Uint8Array>): Promise<Problem | null> {
    try {
      for await (const chunk of body) {
        await this.#add(chunk)
        if (this.#size > MOST_HEARD) return TOO_MUCH
      }
      return null
    } catch (cause) {
      return { ...BROKEN_OFF, cause }
    }
  }

  end(): Heard {
    const beginning = Buffer.concat(this.#begun.splice(0))
    return { beginning, end: this.#end, size: this.#size, isShort: this.#isShort }
  }

  /** Keeps what comes next as far as it may; for a form that finds no room all that follows is its end. */
  async #add(chunk: Uint8Array): Promise<void> {
    const kept = await this.#keptOf(chunk)
    if (kept > 0) this.#begun.push(chunk.subarray(0, kept))
    if (chunk.length > kept) this.#end = Buffer.concat([this.#end, chunk.subarray(kept)]).subarray(-END_KEPT)
    this.#size += chunk.length
  }

  async #keptOf(chunk: Uint8Array): Promise<number> {
    const kept = Math.min(chunk.length, Math.max(0, this.#most - this.#size))
    const counted = Math.max(0, this.#size + kept - Math.max(this.#size, UNCOUNTED))
    if (await this.#hold.takes(counted)) {
      this.held += counted
      return kept
    }
    this.#isShort = true
    this.#most = Math.min(this.#size + kept, Math.max(this.#size, UNCOUNTED))
    return this.#most - this.#size
  }
}
