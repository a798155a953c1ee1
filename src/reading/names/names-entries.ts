import type { LanguageNames, Named, NameEntry, ReadName } from '../../languages/index.js'
import type { Word } from '../../morphology/index.js'
import { fold, isInCapitals, NOTE, type Notes, noted, type Token, tokenise } from '../../text/index.js'

/** How a word of an entry must be written to be taken for it. */
type Writing = 'any' | 'capital' | 'capitals'

interface Entry {
  readonly named: Named
  readonly writings: readonly Writing[]
}

/** A step of a name. Most are its last word in one of its forms: these go no further, and share the list of their entry. */
interface Node {
  next: Map<string, Node> | undefined
  entries: readonly Entry[]
}

/** Names by their words. */
interface NameTree {
  readonly byLemma: boolean
  readonly root: Node
}

/** Names known by their words, ready to be looked up word by word. */
export interface NameTable extends NameTree {
  /** Whether a name may begin with a word; asked once a distinct word. */
  readonly begins: (notes: Notes, word: Word) => boolean
}

const NO_ENTRIES: readonly Entry[] = []

function emptyNode(): Node {
  return { next: undefined, entries: NO_ENTRIES }
}

function nextNode(node: Node, form: string): Node {
  node.next ??= new Map()
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
  const made = [{ named, writings: tokens.map(writingOf) }]
  for (const node of ends) node.entries = node.entries === NO_ENTRIES ? made : [...node.entries, ...made]
}

/** Makes the table of a language's entries; of two entries with the same words the earlier holds. */
export function makeNameTable(names: LanguageNames): NameTable {
  const root = emptyNode()
  for (const entry of names.entries) addEntry(root, entry, names)
  const tree = { root, byLemma: names.findsByLemma }
  return { ...tree, begins: noted(NOTE.begins, (word: Word) => isBeginning(tree, word)) }
}

/** Capitals before an ending written to them: `АҚШнинг`. */
const CAPITALS_FIRST = /^\p{Lu}{2,}\p{Ll}+$/u

/** An ending may be joined to an abbreviation, with a hyphen or without. */
function isAbbreviated({ raw }: Word): boolean {
  const hyphen = raw.indexOf('-')
  return isInCapitals(hyphen < 0 ? raw : raw.slice(0, hyphen)) || CAPITALS_FIRST.test(raw)
}

function isWritten(word: Word | undefined, writing: Writing): boolean {
  if (word === undefined) return false
  if (writing === 'any') return true
  return writing === 'capital' ? word.capital : isAbbreviated(word)
}

function fits(words: readonly Word[], from: number, { writings }: Entry): boolean {
  for (let at = 0; at < writings.length; at++)
    if (!isWritten(words[from + at], writings[at] ?? 'any')) return false
  return true
}

function isBeginning({ root, byLemma }: NameTree, { text, analyses }: Word): boolean {
  if (root.next?.has(text)) return true
  return byLemma && analyses.some(({ lemma }) => root.next?.has(lemma))
}

/** Whether an entry may begin with a word. */
export function mayBegin({ begins }: NameTable, word: Word): boolean {
  return begins(word.form.notes, word)
}

/** The longest entry whose words stand from `from` on. */
export function longestEntry(table: NameTable, words: readonly Word[], from: number): ReadName | undefined {
  const word = words[from]
  return word && mayBegin(table, word) ? walkFrom(table, words, from) : undefined
}

/** A search of the longest entry: where it began, and the best so far. */
interface Search {
  readonly words: readonly Word[]
  readonly from: number
  readonly byLemma: boolean
  best: Entry | undefined
  to: number
}

/** Whether an earlier analysis, or the text itself, has led the search on by the same form. */
function isKnownForm({ text, analyses }: Word, at: number, lemma: string): boolean {
  if (lemma === text) return true
  for (let before = 0; before < at; before++) if (analyses[before]?.lemma === lemma) return true
  return false
}

/** Goes on by the dictionary forms of a word, each once. */
function goOnByLemma(search: Search, node: Node, word: Word, at: number): void {
  for (const [index, { lemma }] of word.analyses.entries()) {
    const next = isKnownForm(word, index, lemma) ? undefined : node.next?.get(lemma)
    if (next) visit(search, next, at + 1)
  }
}

function visit(search: Search, node: Node, at: number): void {
  const { words, from, byLemma } = search
  const entry = node.entries.length > 0 ? node.entries.find((one) => fits(words, from, one)) : undefined
  if (entry && at > search.to) {
    search.best = entry
    search.to = at
  }
  const word = words[at]
  if (!word || !node.next) return
  const next = node.next.get(word.text)
  if (next) visit(search, next, at + 1)
  if (byLemma) goOnByLemma(search, node, word, at)
}

function namedTo(to: number, { kind, value, country, countries, office }: Named): ReadName {
  return { to, kind, value, country, countries, office }
}

function walkFrom({ root, byLemma }: NameTree, words: readonly Word[], from: number): ReadName | undefined {
  const search: Search = { words, from, byLemma, best: undefined, to: from }
  visit(search, root, from)
  return search.best && namedTo(search.to, search.best.named)
}
