import type { Bound } from './found.js'
import type { Line } from './line.js'
import { longestAt, makeTrie, type Trie } from './trie.js'
import type { ValueWords } from './words.js'

/** Bound words made ready. */
export interface BoundReader {
  readonly before: Trie<Bound>
  readonly after: Trie<Bound>
}

/** Compiles the bound words of a language. */
export function makeBoundReader(words: ValueWords): BoundReader {
  return {
    before: makeTrie(Object.entries(words.boundsBefore)),
    after: makeTrie(Object.entries(words.boundsAfter)),
  }
}

/** A bound and the border of its words that lies away from the number. */
export interface BoundRead {
  readonly bound: Bound
  readonly border: number
}

/** The bounds of a sentence by the token that follows their words; of several the longest. */
export function boundsBefore({ before }: BoundReader, line: Line<unknown>): ReadonlyMap<number, BoundRead> {
  const found = new Map<number, BoundRead>()
  for (let at = 0; at < line.length; at++) {
    const match = longestAt(before, line, at)
    if (match && !found.has(match.end)) found.set(match.end, { bound: match.meaning, border: match.start })
  }
  return found
}

/** The bound whose words begin at a token. */
export function boundAfter({ after }: BoundReader, line: Line<unknown>, at: number): BoundRead | undefined {
  const match = longestAt(after, line, at)
  return match && { bound: match.meaning, border: match.end }
}
