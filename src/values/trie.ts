import { bitOfCapture } from './capture-bits.js'
import { DASH_KEYS, isDash, keysAt, type Line, lineOf, textAt } from './line.js'
import { expandItems, parseTemplate, type Test } from './template.js'

interface Edge<Meaning> {
  readonly test: Test
  /** The bit of what it captures; 0 when it captures nothing. */
  readonly bit: number
  readonly node: Node<Meaning>
}

interface Node<Meaning> {
  /** Plain dictionary forms; those with an ending or outside the span stand in `marked`, by dictionary form. */
  readonly words: Map<string, Node<Meaning>>
  readonly marked: Map<string, Edge<Meaning>[]>
  readonly captures: Edge<Meaning>[]
  /** The bits of its captures. */
  asks: number
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
  /** The walk that is over, to be used again: there are more of them than words. */
  readonly spare: Walk<Meaning, unknown>[]
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
  return { words: new Map(), marked: new Map(), captures: [], asks: 0, dashes: [], rows: [] }
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
  const bit = test.kind === 'capture' ? bitOfCapture(test.text) : 0
  node.asks |= bit
  edges.push({ test, bit, node: made })
  return made
}

/** The keys with which a template may begin; captures come besides. */
export function startKeysOf({ root }: Pick<Trie<unknown>, 'root'>): readonly string[] {
  const dashes = root.dashes.length > 0 ? DASH_KEYS : []
  return [...root.words.keys(), ...root.marked.keys(), ...dashes]
}

/** How templates go on that begin with a word or a dash. */
export interface Continuations {
  /** Keys that are whole templates. */
  readonly alone: readonly string[]
  /** Keys and names of captures that may stand second. */
  readonly keys: readonly string[]
  readonly captures: readonly string[]
}

/** The nodes behind a first word or dash, with its key. */
function* firstNodes({ words, marked, dashes }: Node<unknown>): Generator<readonly [string, Node<unknown>]> {
  yield* words
  for (const [key, edges] of marked) for (const { node } of edges) yield [key, node]
  for (const { node } of dashes) for (const key of DASH_KEYS) yield [key, node]
}

/** How the templates of a trie may go on behind their first word. */
export function continuationsOf({ root }: Pick<Trie<unknown>, 'root'>): Continuations {
  const [alone, keys, captures]: [string[], string[], string[]] = [[], [], []]
  for (const [key, node] of firstNodes(root)) {
    if (node.rows.length > 0) alone.push(key)
    keys.push(...startKeysOf({ root: node }))
    captures.push(...startCapturesOf({ root: node }))
  }
  return { alone, keys, captures }
}

/** The names of the captures with which a template may begin. */
export function startCapturesOf({ root }: Pick<Trie<unknown>, 'root'>): readonly string[] {
  return root.captures.map(({ test }) => test.text)
}

/** The bits of the captures with which a template may begin. */
export function startBitsOf({ root }: Pick<Trie<unknown>, 'root'>): number {
  return root.asks
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
  return { root, spare: [] }
}

/** Whether a template may begin with the words or captures at a token. */
function mayStart({ root }: Trie<unknown>, line: Line<unknown>, at: number): boolean {
  if (root.captures.length + root.dashes.length > 0) return true
  for (const key of keysAt(line, at)) if (root.words.has(key) || root.marked.has(key)) return true
  return false
}

/** One walk through a trie: what it looks at, what it has found, and the way so far, which is put back step by step:
 *  where the span began and ends, `from` negative before it begins, and what was captured. */
interface Walk<Meaning, Captured> {
  line: Line<Captured>
  start: number
  found: TrieMatch<Meaning, Captured>[] | undefined
  from: number
  to: number
  captures: readonly Caught<Captured>[]
}

function note<M, C>(walk: Walk<M, C>, { rows }: Node<M>, end: number): void {
  const { from, to, start, captures } = walk
  walk.found ??= []
  for (const { rank, meaning } of rows) walk.found.push({ from, to, start, end, rank, meaning, captures })
}

/** Goes on behind words of the span that reach from `at` to `next`. */
function goOn<M, C>(walk: Walk<M, C>, node: Node<M>, at: number, next: number): void {
  const { from, to } = walk
  if (from < 0) walk.from = at
  walk.to = next
  visit(walk, node, next)
  walk.from = from
  walk.to = to
}

/** Goes on behind words that pass the test of an edge, if their ending does too. */
function pass<M, C>(walk: Walk<M, C>, { test, node }: Edge<M>, at: number, next: number): void {
  const { ending, outside } = test
  if (ending !== '' && !textAt(walk.line, next - 1).endsWith(ending)) return
  if (outside) visit(walk, node, next)
  else goOn(walk, node, at, next)
}

function walkWords<M, C>(walk: Walk<M, C>, { words, marked }: Node<M>, at: number): void {
  for (const key of keysAt(walk.line, at)) {
    const plain = words.get(key)
    if (plain !== undefined) goOn(walk, plain, at, at + 1)
    const edges = marked.size > 0 ? marked.get(key) : undefined
    if (edges !== undefined) for (const edge of edges) pass(walk, edge, at, at + 1)
  }
}

function walkCapture<M, C>(walk: Walk<M, C>, edge: Edge<M>, at: number): void {
  const { captures } = walk
  const name = edge.test.text
  for (const { to, value } of walk.line.capturesAt(name, at)) {
    walk.captures = [...captures, { name, value }]
    pass(walk, edge, at, to)
  }
  walk.captures = captures
}

/** Goes on with the captures of a node that may begin at a token; most may not, which their bits tell before they are asked. */
function walkCaptures<M, C>(walk: Walk<M, C>, { captures, asks }: Node<M>, at: number): void {
  const { capturable } = walk.line
  const bits = capturable === undefined ? asks : capturable(at) & asks
  if (bits === 0) return
  for (const edge of captures) if ((edge.bit & bits) !== 0) walkCapture(walk, edge, at)
}

function walkDashes<M, C>(walk: Walk<M, C>, { dashes }: Node<M>, at: number): void {
  if (isDash(textAt(walk.line, at))) for (const edge of dashes) pass(walk, edge, at, at + 1)
}

function visit<M, C>(walk: Walk<M, C>, node: Node<M>, at: number): void {
  const { line } = walk
  line.countStep?.()
  if (node.rows.length > 0) note(walk, node, at)
  if (at >= line.tokens.length) return
  if (node.words.size + node.marked.size > 0) walkWords(walk, node, at)
  if (node.dashes.length > 0) walkDashes(walk, node, at)
  if (node.asks !== 0) walkCaptures(walk, node, at)
}

const NO_MATCHES: readonly TrieMatch<never, never>[] = []
const NO_CAPTURES: readonly Caught<never>[] = []
const NO_LINE = lineOf([])

function newWalk<Meaning>(line: Line<unknown>, start: number): Walk<Meaning, unknown> {
  return { line, start, found: undefined, from: -1, to: start, captures: NO_CAPTURES }
}

/** A walk from a token: one that is over, if there is one, else a new one. */
function walkFrom<Meaning>(
  { spare }: Trie<Meaning>,
  line: Line<unknown>,
  start: number,
): Walk<Meaning, unknown> {
  const walk = spare.pop()
  if (walk === undefined) return newWalk(line, start)
  walk.line = line
  walk.start = start
  walk.to = start
  return walk
}

/** All templates that begin at a token, in no particular order. */
export function matchesAt<Meaning, Captured>(
  trie: Trie<Meaning>,
  line: Line<Captured>,
  start: number,
): readonly TrieMatch<Meaning, Captured>[] {
  const walk = walkFrom(trie, line, start)
  visit(walk, trie.root, start)
  // What was captured came from this line, so that it is what the line captures.
  const found = walk.found as TrieMatch<Meaning, Captured>[] | undefined
  walk.found = undefined
  walk.line = NO_LINE
  trie.spare.push(walk)
  return found ?? NO_MATCHES
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
