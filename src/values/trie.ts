import { DASH_KEYS, isDash, type Line } from './line.js'
import { expandItems, parseTemplate, type Test } from './template.js'

interface Edge<Meaning> {
  readonly test: Test
  readonly node: Node<Meaning>
}

interface Node<Meaning> {
  /** Plain dictionary forms; those with an ending or outside the span stand in `marked`, by dictionary form. */
  readonly words: Map<string, Node<Meaning>>
  readonly marked: Map<string, Edge<Meaning>[]>
  readonly captures: Edge<Meaning>[]
  readonly dashes: Edge<Meaning>[]
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
  return { words: new Map(), marked: new Map(), captures: [], dashes: [], rows: [] }
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

function edgesFor<Meaning>(node: Node<Meaning>, { kind, text }: Test): Edge<Meaning>[] {
  if (kind !== 'word') return kind === 'dash' ? node.dashes : node.captures
  const { marked } = node
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

/** The keys with which a template may begin; captures come besides. */
export function startKeysOf({ root }: Trie<unknown>): readonly string[] {
  const dashes = root.dashes.length > 0 ? DASH_KEYS : []
  return [...root.words.keys(), ...root.marked.keys(), ...dashes]
}

/** The names of the captures with which a template may begin. */
export function startCapturesOf({ root }: Trie<unknown>): readonly string[] {
  return root.captures.map(({ test }) => test.text)
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

/** Where a walk stands, and where its span began and ends so far; `from` is negative before it begins. */
interface Place<Captured> {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly captures: readonly Caught<Captured>[]
}

function moved<Captured>(
  { at, from, to, captures }: Place<Captured>,
  next: number,
  outside: boolean,
  capture?: Caught<Captured>,
): Place<Captured> {
  const caught = capture ? [...captures, capture] : captures
  if (outside) return { at: next, from, to, captures: caught }
  return { at: next, from: from < 0 ? at : from, to: next, captures: caught }
}

function hasEnding(line: Line<unknown>, at: number, ending: string): boolean {
  return ending === '' || (line.texts[at] ?? '').endsWith(ending)
}

/** Whether a template may begin with the words or captures at a token. */
function mayStart({ root }: Trie<unknown>, line: Line<unknown>, at: number): boolean {
  if (root.captures.length + root.dashes.length > 0) return true
  for (const key of line.keys[at] ?? []) if (root.words.has(key) || root.marked.has(key)) return true
  return false
}

/** One walk through a trie: what it looks at and what it has found. */
interface Walk<Meaning, Captured> {
  readonly line: Line<Captured>
  readonly start: number
  readonly found: TrieMatch<Meaning, Captured>[]
}

function walkWord<M, C>(walk: Walk<M, C>, node: Node<M>, place: Place<C>, key: string): void {
  const plain = node.words.get(key)
  if (plain) visit(walk, plain, moved(place, place.at + 1, false))
  const marked = node.marked.size > 0 ? node.marked.get(key) : undefined
  for (const { test, node: next } of marked ?? [])
    if (hasEnding(walk.line, place.at, test.ending))
      visit(walk, next, moved(place, place.at + 1, test.outside))
}

function walkCapture<M, C>(walk: Walk<M, C>, { test, node }: Edge<M>, place: Place<C>): void {
  const { line } = walk
  for (const { to, value } of line.capturesAt(test.text, place.at))
    if (hasEnding(line, to - 1, test.ending))
      visit(walk, node, moved(place, to, test.outside, { name: test.text, value }))
}

function walkDashes<M, C>(walk: Walk<M, C>, { dashes }: Node<M>, place: Place<C>): void {
  if (!isDash(walk.line.texts[place.at])) return
  for (const { test, node } of dashes) visit(walk, node, moved(place, place.at + 1, test.outside))
}

function visit<M, C>(walk: Walk<M, C>, node: Node<M>, place: Place<C>): void {
  const { line, start, found } = walk
  const { at, from, to, captures } = place
  line.countStep?.()
  for (const { rank, meaning } of node.rows) found.push({ from, to, start, end: at, rank, meaning, captures })
  if (at >= line.length) return
  if (node.words.size + node.marked.size > 0)
    for (const key of line.keys[at] ?? []) walkWord(walk, node, place, key)
  if (node.dashes.length > 0) walkDashes(walk, node, place)
  if (node.captures.length > 0 && line.mayCapture?.(at) !== false)
    for (const edge of node.captures) walkCapture(walk, edge, place)
}

/** All templates that begin at a token, in no particular order. */
export function matchesAt<Meaning, Captured>(
  trie: Trie<Meaning>,
  line: Line<Captured>,
  start: number,
): TrieMatch<Meaning, Captured>[] {
  const found: TrieMatch<Meaning, Captured>[] = []
  visit({ line, start, found }, trie.root, { at: start, from: -1, to: start, captures: [] })
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
  if (!mayStart(trie, line, from)) return undefined
  let best: TrieMatch<Meaning, Captured> | undefined
  for (const match of matchesAt(trie, line, from)) if (!best || isBetter(match, best)) best = match
  return best
}
