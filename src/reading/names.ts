import type { LanguageNames, NameLine, ReadName } from '../languages/index.js'
import type { Word } from '../morphology/index.js'
import type { FoundName } from './found-name.js'
import { longestEntry, makeNameTable, type NameTable } from './names-entries.js'
import { readPerson, surnameOf } from './names-person.js'

/** Finds the names in the words of one sentence, longest, in order, never nested.
 *  shapes: `surnames` those of people found elsewhere in the text, folded, in dictionary form; a lone one is then found too */
export type NameFinder = (words: readonly Word[], surnames?: ReadonlySet<string>) => readonly FoundName[]

const NO_SURNAMES: ReadonlySet<string> = new Set()

/** The words of a sentence with its entries looked up once. */
function makeLine(table: NameTable, words: readonly Word[]): NameLine {
  const entries = new Map<number, ReadName | undefined>()
  const entryAt = (at: number) => {
    if (!entries.has(at)) entries.set(at, longestEntry(table, words, at))
    return entries.get(at)
  }
  return { words, entryAt }
}

function longest(candidates: readonly (ReadName | undefined)[]): ReadName | undefined {
  let best: ReadName | undefined
  for (const candidate of candidates) if (candidate && (!best || candidate.to > best.to)) best = candidate
  return best
}

/** Makes the finder of a language's names; tables are made once, each sentence is walked once. */
export function makeNameFinder(names: LanguageNames): NameFinder {
  const table = makeNameTable(names)
  return (words, surnames = NO_SURNAMES) => {
    const line = makeLine(table, words)
    const found: FoundName[] = []
    for (let at = 0; at < words.length; ) {
      const readers = names.readers.map((read) => read(line, at))
      const person = readPerson(line, at, names, surnames)
      const entry = names.isUnmeant(line, at) ? undefined : line.entryAt(at)
      const read = longest([entry, person, ...readers])
      if (read) found.push({ from: at, ...read })
      at = read?.to ?? at + 1
    }
    return found
  }
}

function surnamesIn(found: readonly (readonly FoundName[])[]): ReadonlySet<string> {
  const people = found.flat().filter(({ kind }) => kind === 'person')
  return new Set(people.map(({ value }) => surnameOf(value)))
}

/** Finds the names of a whole text: a surname that stands alone is found when its person is named in full anywhere.
 *  shapes: one list of names a sentence, in the order of the sentences */
export function findNamesOfText(
  sentences: readonly (readonly Word[])[],
  find: NameFinder,
): readonly (readonly FoundName[])[] {
  const surnames = surnamesIn(sentences.map((words) => find(words)))
  return sentences.map((words) => find(words, surnames))
}
