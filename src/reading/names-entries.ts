import type { LanguageNames, Named, NameEntry, ReadName } from '../languages/index.js'
import type { Word } from '../morphology/index.js'
import { fold, type Token, tokenise } from '../text/index.js'

/** How a word of an entry must be written to be taken for it. */
type Writing = 'any' | 'capital' | 'capitals'

interface Entry {
  readonly named: Named
  readonly writings: readonly Writing[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly entries: Entry[]
}

/** Names known by their words, ready to be looked up word by word. */
export interface NameTable {
  readonly byLemma: boolean
  readonly root: Node
}

function emptyNode(): Node {
  return { next: new Map(), entries: [] }
}

function nextNode(node: Node, form: string): Node {
  const known = node.next.get(form)
  if (known) return known
  const made = emptyNode()
  node.next.set(form, made)
  return made
}

/** Abbreviations must stand in capitals, so that `ЕС` is not read in `ес`; an ending may be joined to them. */
function writingOf(token: Token): Writing {
  const isAbbreviation = token.raw.length > 1 && token.raw === token.raw.toUpperCase() && token.capital
  if (isAbbreviation) return 'capitals'
  return token.capital ? 'capital' : 'any'
}

function addEntry(root: Node, entry: NameEntry, names: LanguageNames): void {
  const tokens = tokenise(fold(entry.written, names.folding))
  const { written: _, ...named } = entry
  let ends = [root]
  for (const forms of names.inflect(tokens, entry.kind))
    ends = forms.flatMap((form) => ends.map((node) => nextNode(node, form)))
  const made = { named, writings: tokens.map(writingOf) }
  for (const node of ends) node.entries.push(made)
}

/** Makes the table of a language's entries; of two entries with the same words the earlier holds. */
export function makeNameTable(names: LanguageNames): NameTable {
  const root = emptyNode()
  for (const entry of names.entries) addEntry(root, entry, names)
  return { root, byLemma: names.findsByLemma }
}

function isInCapitals({ raw }: Word): boolean {
  const [head = ''] = raw.split('-')
  return head === head.toUpperCase()
}

function isWritten(word: Word | undefined, writing: Writing): boolean {
  if (word === undefined) return false
  if (writing === 'any') return true
  return writing === 'capital' ? word.capital : isInCapitals(word)
}

function fits(words: readonly Word[], from: number, { writings }: Entry): boolean {
  return writings.every((writing, index) => isWritten(words[from + index], writing))
}

/** The folded text of a word and, where asked for, its dictionary forms. */
function keysOf(word: Word, byLemma: boolean): Iterable<string> {
  if (!byLemma) return [word.text]
  return new Set([word.text, ...word.analyses.map(({ lemma }) => lemma)])
}

/** Whether an entry may begin with a word. */
export function mayBegin({ root, byLemma }: NameTable, { text, analyses }: Word): boolean {
  if (root.next.has(text)) return true
  if (byLemma) for (const { lemma } of analyses) if (root.next.has(lemma)) return true
  return false
}

/** The longest entry whose words stand from `from` on. */
export function longestEntry(table: NameTable, words: readonly Word[], from: number): ReadName | undefined {
  const word = words[from]
  return word && mayBegin(table, word) ? walkFrom(table, words, from) : undefined
}

function walkFrom(table: NameTable, words: readonly Word[], from: number): ReadName | undefined {
  let best: ReadName | undefined
  const walk = (node: Node, at: number): void => {
    const entry = node.entries.find((candidate) => fits(words, from, candidate))
    if (entry && (!best || at > best.to)) best = { ...entry.named, to: at }
    const word = words[at]
    if (word) for (const key of keysOf(word, table.byLemma)) walkInto(node.next.get(key), at + 1)
  }
  const walkInto = (node: Node | undefined, at: number): void => {
    if (node) walk(node, at)
  }
  walk(table.root, from)
  return best
}
