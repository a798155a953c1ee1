import type { WordTable } from '../languages/index.js'
import { type Line, longestAt, makeTrie, type Trie } from '../values/index.js'

/** A word table compiled. */
export type CompiledTable = Trie<string>

/** Words of a table found in a sentence: word indexes, half-open, and what they stand for. */
export interface FoundWords {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** Compiles a table to one trie. */
export function compileTable(table: WordTable): CompiledTable {
  return makeTrie(
    table.flatMap(([templates, value]) => templates.split(', ').map((one) => [one, value] as const)),
  )
}

/** All words of a table in a run of a sentence, longest first at each place, none touching another. */
export function findWords(
  table: CompiledTable,
  line: Line<never>,
  run: { from: number; to: number },
): FoundWords[] {
  const found: FoundWords[] = []
  for (let at = run.from; at < run.to; ) {
    const match = longestAt(table, line, at)
    if (match && match.end <= run.to) {
      found.push({ from: match.from, to: match.to, value: match.meaning })
      at = match.end
    } else at++
  }
  return found
}
