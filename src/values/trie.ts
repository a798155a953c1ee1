import { isDash, type Line } from './line.js'
import { expandItems, parseTemplate, type Test } from './template.js'

interface Edge<Meaning> {
  readonly test: Test
  readonly node: Node<Meaning>
}

interface Node<Meaning> {
  /** Plain dictionary forms; those with an ending or outside the span stand in `marked`, by dictionary form. */
  readonly words: Map<string, Node<Meaning>>
  readonly marked: Map<string, Edge<Meaning>[]>
  /** Captures and dashes. */
  readonly others: Edge<Meaning>[]
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
  return { words: new Map(), marked: new Map(), others: [], rows: [] }
}

function isSame(one: Test, other: Test): boolean {
  const isAlike = one.kind === other.kind && one.text === other.text
  return isAlike && one.ending === other.ending && one.outside === other.outside
}

function nextPlain<Meaning>({ words }: Node<Meaning>, text: string): Node<Meaning> {
  const node = words.get(text) ?? emptyNode<Meaning>()
  words.set(text, node)
  return node
}

function edgesFor<Meaning>({ marked, others }: Node<Meaning>, { kind, text }: Test): Edge<Meaning>[] {
  if (kind !== 'word') return others
  const edges = marked.get(text) ?? []
  marked.set(text, edges)
  return edges
}

function nextNode<Meaning>(node: Node<Meaning>, test: Test): Node<Meaning> {
  if (test.kind === 'word' && test.ending === '' && !test.outside) return nextPlain(node, test.text)
  const edges = edgesFor(node, test)
  const known = edges.find((edge) => isSame(edge.test, test))?.node
  if (known) return known
  const made = emptyNode<Meaning>()
  edges.push({ test, node: made })
  return made
}

/** The keys with which a template may begin; captures and dashes come besides. */
export function startKeysOf({ root }: Trie<unknown>): readonly string[] {
  return [...root.words.keys(), ...root.marked.keys()]
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

function hasEnding(line: Line<unknown>, at: number, ending: string): boolean {
  return ending === '' || (line.texts[at] ?? '').endsWith(ending)
}

/** Where a capture or a dash leads from a place. */
function stepsOf<Captured>(place: Place<Captured>, line: Line<Captured>, test: Test): Place<Captured>[] {
  const { text, ending, outside } = test
  if (test.kind === 'dash') return isDash(line.texts[place.at]) ? [moved(place, place.at + 1, outside)] : []
  return line
    .capturesAt(text, place.at)
    .filter(({ to }) => hasEnding(line, to - 1, ending))
    .map(({ to, value }) => moved(place, to, outside, { name: text, value }))
}

/** Whether a template may begin with the words or captures at a token. */
function mayStart({ root }: Trie<unknown>, line: Line<unknown>, at: number): boolean {
  if (root.others.length > 0) return true
  return line.keys[at]?.some((key) => root.words.has(key) || root.marked.has(key)) === true
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
    const { at, from, to, captures } = place
    for (const row of node.rows) found.push({ ...row, from, to, start, end: at, captures })
    if (at >= line.length) return
    for (const key of line.keys[at] ?? []) walkWord(node, place, key)
    for (const { test, node: next } of node.others)
      for (const step of stepsOf(place, line, test)) walk(next, step)
  }
  const walkWord = (node: Node<Meaning>, place: Place<Captured>, key: string): void => {
    const plain = node.words.get(key)
    if (plain) walk(plain, moved(place, place.at + 1, false))
    for (const { test, node: next } of node.marked.get(key) ?? [])
      if (hasEnding(line, place.at, test.ending)) walk(next, moved(place, place.at + 1, test.outside))
  }
  if (mayStart(trie, line, start)) walk(trie.root, { at: start, from: -1, to: start, captures: [] })
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
