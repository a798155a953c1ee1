import type { WordTable } from '../languages/index.js'
import type { Word } from '../morphology/index.js'
import { NOTE, noted } from '../text/index.js'
import { keysOf, type Line, lineOf, longestAt, makeTrie, startKeysOf, type Trie } from '../values/index.js'

/** A word table compiled, with a bit of its own among the tables of its language. */
export interface CompiledTable {
  readonly trie: Trie<string>
  readonly bit: number
}

/** Words of a table found in a sentence: word indexes, half-open, and what they stand for. */
export interface FoundWords {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** A sentence as word tables see it. */
export interface TableLine extends Line<never> {
  /** The bits of the tables whose rows may begin at each word. */
  readonly starts: readonly number[]
}

/** Compiles a table to one trie; `number` tells it from the others of its language. */
export function compileTable(table: WordTable, number: number): CompiledTable {
  const rows = table.flatMap(([templates, value]) =>
    templates.split(', ').map((one) => [one, value] as const),
  )
  return { trie: makeTrie(rows), bit: 1 << number }
}

/** Which of the tables each key begins. */
function bitsByKey(tables: readonly CompiledTable[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const { trie, bit } of tables)
    for (const key of startKeysOf(trie)) bits.set(key, (bits.get(key) ?? 0) | bit)
  return bits
}

/** Makes sentences ready for tables; what a word begins is kept with it. */
export function makeLiner(tables: readonly CompiledTable[]): (words: readonly Word[]) => TableLine {
  const bits = bitsByKey(tables)
  const startsOf = noted(NOTE.tables, (word: Word) =>
    keysOf(word).reduce((all, key) => all | (bits.get(key) ?? 0), 0),
  )
  return (words) => {
    const starts: number[] = []
    for (const word of words) starts.push(startsOf(word.form.notes, word))
    const { tokens, capturesAt, capturable, countStep } = lineOf(words)
    return { tokens, capturesAt, capturable, countStep, starts }
  }
}

/** Where the longest words of a table end that begin a run and end in it; where the run begins when none do. */
export function endOfWords(
  { trie, bit }: CompiledTable,
  line: TableLine,
  { from, to }: { from: number; to: number },
): number {
  if (((line.starts[from] ?? 0) & bit) === 0 || from >= to) return from
  const match = longestAt(trie, line, from)
  return match && match.from === from && match.end <= to && match.meaning !== '' ? match.to : from
}

/** All words of a table in a run of a sentence, longest first at each place, none touching another; a row without a
 *  value takes its words out of the others. */
export function findWords(
  { trie, bit }: CompiledTable,
  line: TableLine,
  run: { from: number; to: number },
): FoundWords[] {
  const found: FoundWords[] = []
  for (let at = run.from; at < run.to; ) {
    const match = ((line.starts[at] ?? 0) & bit) === 0 ? undefined : longestAt(trie, line, at)
    if (match && match.end <= run.to) {
      if (match.meaning !== '') found.push({ from: match.from, to: match.to, value: match.meaning })
      at = match.end
    } else at++
  }
  return found
}
