import { diffArrays } from 'diff'

/** A run of words of a comparison: in both, only in the first, only in the second. */
export interface Run {
  readonly change: 'same' | 'gone' | 'added'
  readonly text: string
}

/** Words with their apostrophes and hyphens, and what stands between them, each by itself. */
const PIECES = /[\p{L}\p{M}\p{N}]+(?:[-ʻʼ’'][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** Longer texts would keep the server from other work; they are compared by paragraphs. */
const MOST_PIECES = 4_000

function piecesOf(text: string): string[] {
  const pieces: string[] = text.match(PIECES) ?? []
  return pieces.length <= MOST_PIECES ? pieces : text.split(/(\n+)/)
}

/** Changes with the blanks between them, as one: words put in the place of others stand together. */
class Gathering {
  readonly #runs: Run[] = []
  #gone = ''
  #added = ''
  #blanks = ''

  take({ change, text }: Run): void {
    if (change === 'same' && text.trim() === '' && this.#gone + this.#added !== '') this.#blanks += text
    else if (change === 'same') this.#takeSame(text)
    else this.#takeChange(change, text)
  }

  #takeSame(text: string): void {
    const blanks = this.#blanks
    this.#flush()
    this.#runs.push({ change: 'same', text: blanks + text })
  }

  #takeChange(change: 'gone' | 'added', text: string): void {
    this.#gone += this.#blanks
    this.#added += this.#blanks
    this.#blanks = ''
    if (change === 'gone') this.#gone += text
    else this.#added += text
  }

  #flush(): void {
    if (this.#gone !== '') this.#runs.push({ change: 'gone', text: this.#gone })
    if (this.#added !== '') this.#runs.push({ change: 'added', text: this.#added })
    this.#gone = ''
    this.#added = ''
    this.#blanks = ''
  }

  all(): readonly Run[] {
    const blanks = this.#blanks
    this.#flush()
    return blanks === '' ? this.#runs : [...this.#runs, { change: 'same', text: blanks }]
  }
}

/** What differs between two texts, word by word, in the order of reading. */
export function differenceOf(one: string, other: string): readonly Run[] {
  const gathering = new Gathering()
  for (const { value, added, removed } of diffArrays(piecesOf(one), piecesOf(other))) {
    const text = value.join('')
    if (added) gathering.take({ change: 'added', text })
    else gathering.take({ change: removed ? 'gone' : 'same', text })
  }
  return gathering.all()
}

/** In how many places two texts differ; a word put in another's place is one. */
export function countDifferences(runs: readonly Run[]): number {
  return runs.filter(({ change, text }, at) => {
    const isWritten = change !== 'same' && text.trim() !== ''
    return isWritten && (at === 0 || runs[at - 1]?.change === 'same')
  }).length
}
