import { itemBefore } from '../../kernel/index.js'
import type { LanguageNames, NameLine, ReadName } from '../../languages/index.js'
import type { Word } from '../../morphology/index.js'
import { type Folding, fold, NOTE, noted } from '../../text/index.js'
import { type FoundName, nameAnew } from './found-name.js'
import { indexPeople, lastWord } from './known-people.js'
import { longestEntry, makeNameTable, mayBegin, type NameTable } from './names-entries.js'
import { readPerson } from './names-person.js'
import type { PersonReading } from './person-parts.js'

/** Finds the names in the words of one sentence, longest, in order, never nested.
 *  shapes: `surnames` those of people found elsewhere in the text, folded, in dictionary form; a lone one is then found too */
export type NameFinder = (words: readonly Word[], surnames?: ReadonlySet<string>) => readonly FoundName[]

const NO_SURNAMES: ReadonlySet<string> = new Set()

/** The words of a sentence with its entries looked up once; null where none begins. */
function makeLine(table: NameTable, words: readonly Word[]): NameLine {
  const entries: (ReadName | null | undefined)[] = []
  const entryAt = (at: number) => {
    const known = entries[at]
    if (known !== undefined) return known ?? undefined
    const entry = longestEntry(table, words, at)
    if (at >= 0) entries[at] = entry ?? null
    return entry
  }
  return { words, entryAt }
}

/** Asks of words whether a name may begin there; of words without a capital once a distinct word. */
function openingAsker(names: LanguageNames, table: NameTable): (word: Word) => boolean {
  const opens = noted(NOTE.opens, (word: Word) => names.mayOpen(word) || mayBegin(table, word))
  return (word) => word.capital || opens(word.form.notes, word)
}

function longer(best: ReadName | undefined, next: ReadName | undefined): ReadName | undefined {
  return next && (!best || next.to > best.to) ? next : best
}

/** The longest name that begins at a word; of equals a person before a shape, an entry before both. */
function longestAt(names: LanguageNames, line: NameLine, at: number, reading: PersonReading) {
  const entry = line.entryAt(at)
  let best = entry && !names.isUnmeant(line, at) ? entry : undefined
  best = longer(best, readPerson(line, at, reading))
  for (const read of names.readers) best = longer(best, read(line, at))
  return best
}

/** A name in its place, with its value in dictionary form. */
function foundName(names: LanguageNames, line: NameLine, from: number, read: ReadName): FoundName {
  const { to, kind, country, countries, office } = read
  const value = names.valueIn?.(line, from, read) ?? read.value
  const head = names.headsLast ? to - 1 : undefined
  return { from, to, kind, value, country, head, countries, office }
}

/** Makes the finder of a language's names; tables are made once, each sentence is walked once. */
export function makeNameFinder(names: LanguageNames): NameFinder {
  const table = makeNameTable(names)
  const known = indexPeople(names.persons, names.folding)
  const mayOpen = openingAsker(names, table)
  return (words, surnames = NO_SURNAMES) => {
    const reading: PersonReading = { people: names.people, known, surnames, forms: [] }
    const line = makeLine(table, words)
    const found: FoundName[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at]
      const read = word && mayOpen(word) ? longestAt(names, line, at, reading) : undefined
      if (read) found.push(foundName(names, line, at, read))
      at = read?.to ?? at + 1
    }
    return found
  }
}

const SAME_HEAD = 4

/** Whether a word outside all names may be one of the surnames. */
function mayHold(words: readonly Word[], found: readonly FoundName[], heads: ReadonlySet<string>): boolean {
  const isNamed = (at: number) => found.some(({ from, to }) => from <= at && at < to)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.capital && heads.has(word.text.slice(0, SAME_HEAD)) && !isNamed(at)) return true
  }
  return false
}

/** Surnames and whole names of the people found, as folding leaves them. */
function surnamesIn(found: readonly (readonly FoundName[])[], folding: Folding): ReadonlySet<string> {
  const people = new Set<string>()
  for (const names of found) for (const { kind, value } of names) if (kind === 'person') people.add(value)
  const written = [...people].flatMap((value) => [value, lastWord(value)])
  return new Set(written.map((value) => fold(value, folding).text))
}

/** Offices that act with the name of their state. */
const OF_STATE: ReadonlySet<string> = new Set(['president', 'prime-minister'])

/** What a post says of the person named just behind it. */
type Standing = Pick<FoundName, 'office' | 'country'>

/** Whether a post stands just before a name, or parted from it by a comma: `the President of Egypt, …`. */
function standsBefore(post: FoundName, { from }: FoundName, words: readonly Word[]): boolean {
  return post.to === from || (post.to + 1 === from && words[post.to]?.text === ',')
}

/** The posts of people who are in no list, by their names: the first that the text gives each just before the name. */
function postsOf(found: readonly (readonly FoundName[])[], sentences: readonly (readonly Word[])[]) {
  const posts = new Map<string, Standing>()
  for (const [number, names] of found.entries())
    for (const [at, name] of names.entries()) {
      const post = name.kind === 'person' && name.office === undefined ? itemBefore(names, at) : undefined
      const isHeld = post?.kind === 'post' && standsBefore(post, name, sentences[number] ?? [])
      if (isHeld && !posts.has(name.value)) posts.set(name.value, post)
    }
  return posts
}

/** People with the posts that the text gives them, so that they act in these wherever they are named again. */
function withPosts(
  found: readonly (readonly FoundName[])[],
  sentences: readonly (readonly Word[])[],
): readonly (readonly FoundName[])[] {
  const posts = postsOf(found, sentences)
  if (posts.size === 0) return found
  const whole = (name: FoundName): FoundName => {
    const post = name.kind === 'person' && name.office === undefined ? posts.get(name.value) : undefined
    if (!post) return name
    const country = OF_STATE.has(post.office ?? '') ? post.country : name.country
    return nameAnew(name, { country, office: post.office })
  }
  return found.map((names) => (names.some(({ kind }) => kind === 'person') ? names.map(whole) : names))
}

/** Finds the names of a whole text: a surname that stands alone is found when its person is named in full anywhere.
 *  shapes: one list of names a sentence, in the order of the sentences */
export function findNamesOfText(
  sentences: readonly (readonly Word[])[],
  find: NameFinder,
  folding: Folding,
): readonly (readonly FoundName[])[] {
  const first = sentences.map((words) => find(words))
  const surnames = surnamesIn(first, folding)
  if (surnames.size === 0) return first
  const heads = new Set([...surnames].map((surname) => surname.slice(0, SAME_HEAD)))
  const found = sentences.map((words, at) => {
    const own = first[at] ?? []
    return mayHold(words, own, heads) ? find(words, surnames) : own
  })
  return withPosts(found, sentences)
}
