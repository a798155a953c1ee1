import type { Slot, SlotName } from '../../../statements/index.js'
import { partiesOfPair } from '../../parties/pair.js'
import type { StoredStatement } from '../../statements/types.js'
import { bonesOf, type RoughWord, roughWords, stemOf } from './latin.js'
import { named } from './named.js'
import { type FoundPhrase, findPhrases } from './phrases.js'
import { subjectsOf } from './subjects.js'

/** What two promises can have in common, or in which they can part. */
export type TraitKind =
  | 'parties'
  | 'act'
  | 'subject'
  | 'words'
  | 'body'
  | 'sector'
  | 'document'
  | 'place'
  | 'state'
  | 'name'
  | 'number'
  | 'due'

/** A statement as far as it matters for finding what it says again. */
export interface Sayable extends Pick<StoredStatement, 'quote' | 'language' | 'pair'> {
  readonly slots: readonly SaidSlot[]
}

/** A slot without its place in the text. */
export type SaidSlot = Pick<Slot, 'name' | 'value' | 'quote'>

/** One trait: its key is the same in every language, its words are those of the text. */
export interface Trait {
  readonly kind: TraitKind
  readonly words: string
}

/** Traits of a statement by key, `kind:value`. */
export type Traits = ReadonlyMap<string, Trait>

type Pairs = readonly (readonly [TraitKind, string, string])[]

/** Where a state is the place and not a party: before it in Russian and English, at its end in Uzbek and Kazakh. */
const AT = new Set(['v', 'vo', 'na', 'in', 'at'])
const AT_ENDING = /[dt][ae](gi)?$/

/** Words as short as this carry no meaning of their own. */
const SHORTEST = 3

function isLocated(words: readonly RoughWord[], at: number): boolean {
  return AT.has(words[at - 1]?.latin ?? '') || AT_ENDING.test(words[at]?.latin ?? '')
}

function quoted(words: readonly RoughWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

interface Sighted {
  readonly traits: Pairs
  readonly taken: ReadonlySet<number>
}

function placesOf(found: readonly FoundPhrase<unknown>[]): ReadonlySet<number> {
  const places = found.map(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset))
  return new Set(places.flat())
}

/** States as places, bodies and places; whatever words name them are not words of the promise any more. */
function sightNamed(words: readonly RoughWord[]): Sighted {
  const found = findPhrases(words, named())
  const traits = found.flatMap(({ thing, from, to }): Pairs => {
    if (thing.kind === 'state' && !isLocated(words, to - 1)) return []
    return [[thing.kind, thing.code, quoted(words, from, to)]]
  })
  return { traits, taken: placesOf(found) }
}

/** What it is about and what is to be done; words that tell it in every
 *  language are not counted once more, and those that tell nothing of their own are not counted. */
function sightSubjects(words: readonly RoughWord[], language: string | null): Sighted {
  const found = findPhrases(words, subjectsOf(language))
  const traits = found.flatMap(({ thing, from, to }): Pairs => {
    if (thing.kind === 'weak') return []
    return [[thing.kind === 'act' ? 'act' : 'subject', thing.key, quoted(words, from, to)]]
  })
  return { traits, taken: placesOf(found) }
}

/** Names the data do not hold, by their consonants: Хоргос, Xorgos, Khorgos. */
function sightNames(words: readonly RoughWord[], taken: ReadonlySet<number>): Pairs {
  const names = words.filter(({ isCapital }, at) => isCapital && at > 0 && !taken.has(at))
  return names
    .map(({ text, latin }) => ['name', bonesOf(latin), text] as const)
    .filter(([, bones]) => bones.length >= SHORTEST)
}

/** Numbers that are no years; years are told by the due. */
function sightNumbers(words: readonly RoughWord[]): Pairs {
  return words
    .filter(({ latin }) => /^\d+$/.test(latin) && !/^(19|20)\d\d$/.test(latin))
    .map(({ text, latin }) => ['number', latin, text])
}

function sightWords(words: readonly RoughWord[]): Pairs {
  return words
    .filter(({ latin }) => latin.length > SHORTEST && !/^\d/.test(latin))
    .map(({ text, latin }) => ['words', stemOf(latin), text])
}

function slotTraits(slots: readonly SaidSlot[], kind: TraitKind, name: 'sector' | 'document' | 'due'): Pairs {
  return slots.filter((slot) => slot.name === name).map(({ value, quote }) => [kind, value.text, quote])
}

function partiesOf(statement: Sayable): Pairs {
  const told = statement.slots.filter(({ name }) => name === 'party').map(({ value }) => value.text)
  const parties = new Set(told).size >= 2 ? told : partiesOfPair(statement.pair)
  return parties.map((party) => ['parties', party, party])
}

/** An act with less than this part of the statement was cut short by the reader. */
const LEAST_PART = 0.5

type Range = readonly [start: number, end: number]

/** Where the words of slots stand in the quote. */
function rangesOf({ quote, slots }: Sayable, ...names: readonly SlotName[]): readonly Range[] {
  const words = slots.filter(({ name }) => names.includes(name)).map((slot) => slot.quote)
  return words.map((told): Range => {
    const start = quote.indexOf(told)
    return [start, start < 0 ? start : start + told.length]
  })
}

function isIn(ranges: readonly Range[], { start }: RoughWord): boolean {
  return ranges.some(([from, to]) => start >= from && start < to)
}

/** Which words are those of the promise: act and object, without the due, which stands for itself. */
function toldIn(statement: Sayable): (word: RoughWord) => boolean {
  const acts = rangesOf(statement, 'act', 'object')
  const letters = acts.reduce((sum, [start, end]) => sum + end - start, 0)
  const isCut = letters < statement.quote.length * LEAST_PART
  const dues = rangesOf(statement, 'due')
  return (word) => (isCut || isIn(acts, word)) && !isIn(dues, word)
}

/** Everything a statement can be known by again. */
export function traitsOf(statement: Sayable): Traits {
  const { quote, slots, language } = statement
  const [all, isTold] = [roughWords(quote), toldIn(statement)]
  const sighted = sightNamed(all)
  const told = all.filter((word, at) => isTold(word) && !sighted.taken.has(at))
  const subjects = sightSubjects(told, language)
  const traits: Pairs = [
    ...partiesOf(statement),
    ...sighted.traits,
    ...sightNames(all, sighted.taken),
    ...subjects.traits,
    ...sightNumbers(told),
    ...sightWords(told.filter((_, at) => !subjects.taken.has(at))),
    ...slotTraits(slots, 'sector', 'sector'),
    ...slotTraits(slots, 'document', 'document'),
    ...slotTraits(slots, 'due', 'due'),
  ]
  return new Map(traits.map(([kind, value, words]) => [`${kind}:${value}`, { kind, words }]))
}
