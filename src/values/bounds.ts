import type { Bound } from './found.js'
import type { Line } from './line.js'
import { mayStart, type Sentence, START } from './sentence.js'
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

/** The bounds of a sentence that stand before numbers. */
export interface BoundsBefore {
  /** By the token that follows their words; of several the longest. */
  readonly byEnd: ReadonlyMap<number, BoundRead>
  /** Where the words that begin at a token end. */
  readonly endByStart: ReadonlyMap<number, number>
}

const NO_BOUNDS: BoundsBefore = { byEnd: new Map(), endByStart: new Map() }

/** Finds the bound words that may stand before numbers. */
export function boundsBefore({ before }: BoundReader, line: Sentence<unknown>): BoundsBefore {
  if ((line.all & START.bounds) === 0) return NO_BOUNDS
  const byEnd = new Map<number, BoundRead>()
  const endByStart = new Map<number, number>()
  for (const at of line.busy) {
    const match = mayStart(line, START.bounds, at) ? longestAt(before, line, at) : undefined
    if (!match) continue
    endByStart.set(at, match.end)
    if (!byEnd.has(match.end)) byEnd.set(match.end, { bound: match.meaning, border: at })
  }
  return { byEnd, endByStart }
}

/** The bound whose words begin at a token, unless they begin the bound of the next number: “twice and more than ten”. */
export function boundAfter(
  { after }: BoundReader,
  line: Line<unknown>,
  at: number,
  { endByStart }: BoundsBefore,
): BoundRead | undefined {
  const match = longestAt(after, line, at)
  if (!match) return undefined
  for (let next = at; next < match.end; next++) if ((endByStart.get(next) ?? 0) > match.end) return undefined
  return { bound: match.meaning, border: match.end }
}
