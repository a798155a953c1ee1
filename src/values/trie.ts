import { expandItems, parseTemplate, type Test } from './template.js'

/** What a trie sees of a sentence. */
export interface Line<Captured> {
  readonly length: number
  /** The dictionary forms of a token, its text, and its text after `=`. */
  readonly keys: readonly (readonly string[])[]
  readonly texts: readonly string[]
  /** The captures of a name that begin at a token. */
  readonly capturesAt: (name: string, at: number) => readonly Capture<Captured>[]
}

export interface Capture<Captured> {
  readonly to: number
  readonly value: Captured
}

interface Node<Meaning> {
  readonly words: Map<string, Node<Meaning>>
  readonly others: { readonly test: Test; readonly node: Node<Meaning> }[]
  readonly meanings: Meaning[]
}

/** Templates compiled together: one walk from a token tries them all. */
export interface Trie<Meaning> {
  readonly root: Node<Meaning>
}

/** One template found: where it ends, what it means, what it captured. */
export interface TrieMatch<Meaning, Captured> {
  readonly to: number
  readonly meaning: Meaning
  readonly captures: readonly Captured[]
}

const DASHES = new Set(['-', '‐', '‑', '–', '—', '−'])

/** Whether a token's text is a dash of any length. */
export function isDash(text: string | undefined): boolean {
  return text !== undefined && DASHES.has(text)
}

function emptyNode<Meaning>(): Node<Meaning> {
  return { words: new Map(), others: [], meanings: [] }
}

function nextNode<Meaning>(node: Node<Meaning>, test: Test): Node<Meaning> {
  const isPlain = test.kind === 'word' && test.ending === ''
  const known = isPlain
    ? node.words.get(test.text)
    : node.others.find((edge) => JSON.stringify(edge.test) === JSON.stringify(test))?.node
  if (known) return known
  const made = emptyNode<Meaning>()
  if (isPlain) node.words.set(test.text, made)
  else node.others.push({ test, node: made })
  return made
}

/** Compiles templates, each with its meaning, to one trie. */
export function makeTrie<Meaning>(rows: Iterable<readonly [string, Meaning]>): Trie<Meaning> {
  const root = emptyNode<Meaning>()
  for (const [written, meaning] of rows)
    for (const tests of expandItems(parseTemplate(written)))
      tests.reduce(nextNode, root).meanings.push(meaning)
  return { root }
}

function endsIn<Captured>(line: Line<Captured>, at: number, ending: string): boolean {
  return ending === '' || (line.texts[at] ?? '').endsWith(ending)
}

function stepsOf<Captured>(line: Line<Captured>, at: number, test: Test): readonly Capture<Captured | null>[] {
  if (test.kind === 'capture')
    return line.capturesAt(test.text, at).filter((capture) => endsIn(line, capture.to - 1, test.ending))
  const fits =
    test.kind === 'dash'
      ? isDash(line.texts[at])
      : line.keys[at]?.includes(test.text) && endsIn(line, at, test.ending)
  return fits ? [{ to: at + 1, value: null }] : []
}

/** All templates that begin at a token, in no particular order. */
export function matchesAt<Meaning, Captured>(
  trie: Trie<Meaning>,
  line: Line<Captured>,
  from: number,
): TrieMatch<Meaning, Captured>[] {
  const found: TrieMatch<Meaning, Captured>[] = []
  const walk = (node: Node<Meaning>, at: number, captures: readonly Captured[]): void => {
    for (const meaning of node.meanings) found.push({ to: at, meaning, captures })
    if (at >= line.length) return
    for (const key of line.keys[at] ?? []) {
      const next = node.words.get(key)
      if (next) walk(next, at + 1, captures)
    }
    for (const { test, node: next } of node.others)
      for (const { to, value } of stepsOf(line, at, test))
        walk(next, to, value === null ? captures : [...captures, value])
  }
  walk(trie.root, from, [])
  return found
}

/** The longest template that begins at a token; of equals the one that stands first in its table. */
export function longestAt<Meaning, Captured>(
  trie: Trie<Meaning>,
  line: Line<Captured>,
  from: number,
): TrieMatch<Meaning, Captured> | undefined {
  let best: TrieMatch<Meaning, Captured> | undefined
  for (const match of matchesAt(trie, line, from)) if (!best || match.to > best.to) best = match
  return best
}
