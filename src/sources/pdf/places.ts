import type { PdfLimits } from './limits.js'

/** Gives a place back. */
type Leave = () => void

interface Waiting {
  readonly isPublic: boolean
  readonly begin: () => void
}

/** So many documents are read at once, of them so many for the public, which cannot take the places of those who work here; the others
 *  wait in the order in which they came, each sort in a queue of its own. */
export class Places {
  #known = 0
  #public = 0
  readonly #limits: PdfLimits
  readonly #waiting: Waiting[] = []

  constructor(limits: PdfLimits) {
    this.#limits = limits
  }

  /** How many documents are read now. */
  get taken(): number {
    return this.#known + this.#public
  }

  /** A place, at once or when others leave theirs; null when too many wait, it took too long, or the signal ended the wait. */
  take(isPublic: boolean, signal?: AbortSignal): Promise<Leave | null> {
    if (this.#isFree(isPublic)) return Promise.resolve(this.#begin(isPublic))
    const before = this.#waiting.filter((one) => one.isPublic === isPublic).length
    return before >= this.#limits.waiting ? Promise.resolve(null) : this.#queue(isPublic, signal)
  }

  #isFree(isPublic: boolean): boolean {
    const { atOnce, ofPublic } = this.#limits
    return this.taken < atOnce && (!isPublic || this.#public < ofPublic)
  }

  #queue(isPublic: boolean, signal?: AbortSignal): Promise<Leave | null> {
    return new Promise((resolve) => {
      const end = (place: Leave | null) => {
        clearTimeout(late)
        signal?.removeEventListener('abort', giveUp)
        this.#waiting.splice(this.#waiting.indexOf(one), 1)
        resolve(place)
      }
      const giveUp = () => end(null)
      const late = setTimeout(giveUp, this.#limits.wait)
      signal?.addEventListener('abort', giveUp)
      const one: Waiting = { isPublic, begin: () => end(this.#begin(isPublic)) }
      this.#waiting.push(one)
    })
  }

  #begin(isPublic: boolean): Leave {
    this.#count(isPublic, 1)
    return () => {
      this.#count(isPublic, -1)
      this.#waiting.find((one) => this.#isFree(one.isPublic))?.begin()
    }
  }

  #count(isPublic: boolean, more: 1 | -1): void {
    if (isPublic) this.#public += more
    else this.#known += more
  }
}
