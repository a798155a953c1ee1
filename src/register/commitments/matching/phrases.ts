import { type RoughWord, roughWords } from './latin.js'

/** Words in a row that stand for something, by how each word begins.
 *  shapes: `stems` in rough Latin letters; `isName` when its first word is written with a capital */
export interface Phrase<Thing> {
  readonly thing: Thing
  readonly stems: readonly string[]
  readonly isName: boolean
}

/** A phrase found in a text: the words at `from` up to `to`. */
export interface FoundPhrase<Thing> {
  readonly thing: Thing
  readonly from: number
  readonly to: number
}

/** Phrases by the beginning of their first word. */
export type PhraseIndex<Thing> = ReadonlyMap<string, readonly Phrase<Thing>[]>

/** How many letters may follow a beginning of so many letters; longer ones may be followed by any. */
const MOST_AFTER: readonly number[] = [0, 1, 2, 5]

/** Letters by which phrases are looked up. */
const KEY = 3

/** The words of a phrase as beginnings. */
export function stemsOf(words: string): readonly string[] {
  return roughWords(words).map(({ latin }) => latin)
}

/** Phrases made ready to be looked for; longer ones first, so that they win. */
export function indexPhrases<Thing>(phrases: readonly Phrase<Thing>[]): PhraseIndex<Thing> {
  const index = new Map<string, Phrase<Thing>[]>()
  for (const phrase of phrases) {
    const key = phrase.stems[0]?.slice(0, KEY) ?? ''
    index.set(key, [...(index.get(key) ?? []), phrase])
  }
  for (const some of index.values()) some.sort((one, other) => lettersOf(other) - lettersOf(one))
  return index
}

function lettersOf({ stems }: Phrase<unknown>): number {
  return stems.reduce((sum, stem) => sum + stem.length, 0)
}

function begins({ latin }: RoughWord, stem: string): boolean {
  if (!latin.startsWith(stem)) return false
  return latin.length - stem.length <= (MOST_AFTER[stem.length] ?? latin.length)
}

function standsAt(words: readonly RoughWord[], at: number, { stems, isName }: Phrase<unknown>): boolean {
  if (isName && words[at]?.isCapital !== true) return false
  return stems.every((stem, offset) => {
    const word = words[at + offset]
    return word !== undefined && begins(word, stem)
  })
}

/** The phrase that begins at a word: first among those of three letters and more, then among the shortest. */
function phraseAt<Thing>(words: readonly RoughWord[], at: number, index: PhraseIndex<Thing>) {
  const latin = words[at]?.latin ?? ''
  const keys = latin.length < KEY ? [latin] : [latin.slice(0, KEY), latin.slice(0, KEY - 1)]
  for (const key of keys) {
    const phrase = index.get(key)?.find((one) => standsAt(words, at, one))
    if (phrase) return phrase
  }
  return undefined
}

/** The phrases that stand in a text; at each word the longest one only, and none inside a name. */
export function findPhrases<Thing>(
  words: readonly RoughWord[],
  index: PhraseIndex<Thing>,
): readonly FoundPhrase<Thing>[] {
  const found: FoundPhrase<Thing>[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at, index)
    if (!phrase) continue
    found.push({ thing: phrase.thing, from: at, to: at + phrase.stems.length })
    if (phrase.isName) at += phrase.stems.length - 1
  }
  return found
}
