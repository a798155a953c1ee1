import type { Result } from '../kernel/index.js'

/** Most letters of kept answers, as JSON; what was asked for longest ago goes first. */
const MOST_LETTERS = 24_000_000
/** An answer longer than this is asked anew each time, so that one cannot drive all others out. */
const LONGEST = 2_000_000

interface Kept {
  readonly answer: Promise<Result<unknown>>
  letters: number
}

/** Answers of the register by what was asked, kept as long as its journal stays where it is. Whoever asks while an answer is
 *  being found waits for that one.
 *  source: docs/decisions/0037 */
export class KeptAnswers {
  #head = ''
  #letters = 0
  readonly #kept = new Map<string, Kept>()

  /** The answer that is kept under a name, or the one that asking brings.
   *  shapes: `head` names the state of the journal; `name` says all that the answer hangs on besides */
  answer<T>(head: string, name: string, ask: () => Promise<Result<T>>): Promise<Result<T>> {
    if (head !== this.#head) this.#beginAt(head)
    const known = this.#kept.get(name)
    const kept = known ?? { answer: ask(), letters: 0 }
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    if (known === undefined) kept.answer.then(this.#weigh(name, kept), () => this.#drop(name, kept))
    return kept.answer as Promise<Result<T>>
  }

  #beginAt(head: string): void {
    this.#kept.clear()
    this.#letters = 0
    this.#head = head
  }

  #weigh(name: string, kept: Kept): (result: Result<unknown>) => void {
    return (result) => {
      if (this.#kept.get(name) !== kept) return
      const letters = result.ok ? (JSON.stringify(result.value)?.length ?? 0) : LONGEST + 1
      if (letters > LONGEST) return this.#drop(name, kept)
      kept.letters = letters
      this.#letters += letters
      this.#makeRoom()
    }
  }

  #drop(name: string, kept: Kept): void {
    if (this.#kept.get(name) !== kept) return
    this.#letters -= kept.letters
    this.#kept.delete(name)
  }

  #makeRoom(): void {
    for (const [name, kept] of this.#kept) {
      if (this.#letters <= MOST_LETTERS) return
      this.#drop(name, kept)
    }
  }
}
