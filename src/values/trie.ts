import { isDash, type Line } from './line.js'
import { expandItems, parseTemplate, type Test } from './template.js'

interface Edge<Meaning> {
  readonly test: Test
  readonly node: Node<Meaning>
}

interface Node<Meaning> {
  /** Plain dictionary forms; all other tests stand in `others`. */
  readonly words: Map<string, Node<Meaning>>
  readonly others: Map<string, Edge<Meaning>>
  readonly rows: Row<Meaning>[]
}

interface Row<Meaning> {
  readonly rank: number
  readonly meaning: Meaning
}

/** Templates compiled together: one walk from a token tries them all. */
export interface Trie<Meaning> {
  readonly root: Node<Meaning>
}

/** A number or expression that a template bound to a name. */
export interface Caught<Captured> {
  readonly name: string
  readonly value: Captured
}

/** One template found: `from`, `to` its span, `start`, `end` with the words outside; the earlier row has the lower rank. */
export interface TrieMatch<Meaning, Captured> {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly rank: number
  readonly meaning: Meaning
  readonly captures: readonly Caught<Captured>[]
}

function emptyNode<Meaning>(): Node<Meaning> {
  return { words: new Map(), others: new Map(), rows: [] }
}

function nextNode<Meaning>(node: Node<Meaning>, test: Test): Node<Meaning> {
  const isPlain = test.kind === 'word' && test.ending === '' && !test.outside
  const key = isPlain ? test.text : JSON.stringify(test)
  const known = isPlain ? node.words.get(key) : node.others.get(key)?.node
  if (known) return known
  const made = emptyNode<Meaning>()
  if (isPlain) node.words.set(key, made)
  else node.others.set(key, { test, node: made })
  return made
}

/** Compiles templates, each with its meaning, to one trie. */
export function makeTrie<Meaning>(rows: Iterable<readonly [string, Meaning]>): Trie<Meaning> {
  const root = emptyNode<Meaning>()
  let rank = 0
  for (const [written, meaning] of rows) {
    for (const tests of expandItems(parseTemplate(written)))
      tests.reduce(nextNode, root).rows.push({ rank, meaning })
    rank++
  }
  return { root }
}

interface Place<Captured> {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly captures: readonly Caught<Captured>[]
}

function moved<Captured>(
  place: Place<Captured>,
  to: number,
  outside: boolean,
  capture?: Caught<Captured>,
): Place<Captured> {
  const captures = capture ? [...place.captures, capture] : place.captures
  if (outside) return { ...place, at: to, captures }
  return { at: to, from: place.from < 0 ? place.at : place.from, to, captures }
}

function fits(line: Line<unknown>, { kind, text }: Test, at: number): boolean {
  return kind === 'dash' ? isDash(line.texts[at]) : line.keys[at]?.includes(text) === true
}

/** Where a test leads from a place: nowhere, past one token, or past each of its captures. */
function stepsOf<Captured>(place: Place<Captured>, line: Line<Captured>, test: Test): Place<Captured>[] {
  const fitsEnding = (at: number) => test.ending === '' || (line.texts[at] ?? '').endsWith(test.ending)
  if (test.kind === 'capture')
    return line
      .capturesAt(test.text, place.at)
      .filter(({ to }) => fitsEnding(to - 1))
      .map(({ to, value }) => moved(place, to, test.outside, { name: test.text, value }))
  return fits(line, test, place.at) && fitsEnding(place.at) ? [moved(place, place.at + 1, test.outside)] : []
}

/** All templates that begin at a token, in no particular order. */
export function matchesAt<Meaning, Captured>(
  trie: Trie<Meaning>,
  line: Line<Captured>,
  start: number,
): TrieMatch<Meaning, Captured>[] {
  const found: TrieMatch<Meaning, Captured>[] = []
  const walk = (node: Node<Meaning>, place: Place<Captured>): void => {
    line.countStep?.()
    const { from, to, at: end, captures } = place
    for (const row of node.rows) found.push({ ...row, from, to, start, end, captures })
    if (place.at >= line.length) return
    for (const key of line.keys[place.at] ?? []) {
      const next = node.words.get(key)
      if (next) walk(next, moved(place, place.at + 1, false))
    }
    for (const { test, node: next } of node.others.values())
      for (const step of stepsOf(place, line, test)) walk(next, step)
  }
  walk(trie.root, { at: start, from: -1, to: start, captures: [] })
  return found
}

/** Whether the first match is to be preferred: longer, or else of an earlier row. */
export function isBetter<A, B>(one: TrieMatch<A, B>, other: TrieMatch<A, B>): boolean {
  const length = one.end - one.start - (other.end - other.start)
  return length > 0 || (length === 0 && one.rank < other.rank)
}

/** The longest template that begins at a token; of equals the one that stands first in its table. */
export function longestAt<Meaning, Captured>(
  trie: Trie<Meaning>,
  line: Line<Captured>,
  from: number,
): TrieMatch<Meaning, Captured> | undefined {
  let best: TrieMatch<Meaning, Captured> | undefined
  for (const match of matchesAt(trie, line, from)) if (!best || isBetter(match, best)) best = match
  return best
}
