/** What a server takes on.
 *  shapes: `latest` and `latestForm` milliseconds after which an answer to a page and to a form would come too late
 *  source: docs/decisions/0042 */
export interface Capacity {
  readonly atOnce: number
  /** So many may wait whatever the pace was, since a pause of the database says little of what follows; never more than the most. */
  readonly mayWait: number
  readonly mostWaiting: number
  readonly latest: number
  readonly latestForm: number
}

/** So many requests are worked on at once, two less than there are connections to the database; more would only wait for one
 *  another at every question. People wait ten seconds for a page, and longer for what they typed. */
export const CAPACITY: Capacity = {
  atOnce: 8,
  mayWait: 100,
  mostWaiting: 1_000,
  latest: 10_000,
  latestForm: 30_000,
}

/** A form waits in front of pages, for somebody typed it. */
export type Sort = 'form' | 'page'

/** The turn of one request, given back when it was answered; or when to ask again, in milliseconds, if it would come too late. */
export type Turn = { readonly giveBack: () => void } | { readonly askAgainIn: number }

/** How much a new time weighs among those before. */
const WEIGHT = 1 / 16

/** Lets requests in one after the other, those that came first going first, and turns away whom it could not answer in time. */
export class Turns {
  #busy = 0
  /** Milliseconds from one answer to the next while somebody waits. */
  #pace = 0
  #lastEnd: number | null = null
  readonly #queues: Readonly<Record<Sort, (() => void)[]>> = { form: [], page: [] }
  readonly #capacity: Capacity
  readonly #now: () => number

  constructor(capacity: Capacity = CAPACITY, now: () => number = () => performance.now()) {
    this.#capacity = capacity
    this.#now = now
  }

  /** The turn of a request, at once or when those before it were answered. */
  take(sort: Sort): Promise<Turn> {
    if (this.#busy < this.#capacity.atOnce) return Promise.resolve(this.#begin())
    const before = this.#before(sort)
    const wait = (before + 1) * this.#pace
    if (this.#isLate(before, wait > this.#latest(sort))) return Promise.resolve({ askAgainIn: wait })
    return new Promise((resolve) => this.#queue(sort, resolve))
  }

  #isLate(before: number, isTooSlow: boolean): boolean {
    const { mayWait, mostWaiting } = this.#capacity
    return before >= mostWaiting || (isTooSlow && before >= mayWait)
  }

  #latest(sort: Sort): number {
    return sort === 'form' ? this.#capacity.latestForm : this.#capacity.latest
  }

  /** How many would have their turn before one who comes now. */
  #before(sort: Sort): number {
    const { form, page } = this.#queues
    return form.length + (sort === 'page' ? page.length : 0)
  }

  #queue(sort: Sort, resolve: (turn: Turn) => void): void {
    const queue = this.#queues[sort]
    const late = setTimeout(() => {
      queue.splice(queue.indexOf(begin), 1)
      resolve({ askAgainIn: this.#latest(sort) })
    }, this.#latest(sort))
    const begin = () => {
      clearTimeout(late)
      resolve(this.#begin())
    }
    queue.push(begin)
  }

  #begin(): Turn {
    this.#busy++
    let isOver = false
    const giveBack = () => {
      if (isOver) return
      isOver = true
      this.#end()
    }
    return { giveBack }
  }

  #end(): void {
    this.#busy--
    const next = this.#queues.form.shift() ?? this.#queues.page.shift()
    this.#keepPace(next !== undefined)
    next?.()
  }

  #keepPace(isWaitedFor: boolean): void {
    const now = this.#now()
    const took = Math.min(now - (this.#lastEnd ?? now), this.#capacity.latest)
    if (isWaitedFor && this.#lastEnd !== null) this.#pace += (took - this.#pace) * WEIGHT
    this.#lastEnd = isWaitedFor ? now : null
  }
}
