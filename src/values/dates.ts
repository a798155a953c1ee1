import type { Dated, DateMeaning, Told } from './dated.js'
import { type FullDay, parseDay } from './days.js'
import { formatPeriod } from './edtf.js'
import type { DateRole, FoundValue } from './found.js'
import { type Capture, isDash } from './line.js'
import { type NumberReader, readOrdinal, readPlain, romanOf, smallWhole } from './numbers.js'
import { type Sentence, TABLE } from './sentence.js'
import { type Caught, isBetter, makeTrie, matchesAt, type Trie, type TrieMatch } from './trie.js'
import type { ValueWords } from './words.js'
import { readWrittenDate } from './written.js'

type Captured = number | Dated
type DateLine = Sentence<Captured>
type PhraseMatch = TrieMatch<Phrase, Captured>

interface Layer {
  readonly name: string
  /** Its bit among the tables. */
  readonly table: number
  readonly trie: Trie<DateMeaning>
}

interface Phrase {
  readonly role: DateRole
  readonly meaning: DateMeaning
}

/** The date tables of a language made ready. */
export interface DateReader {
  readonly numbers: NumberReader
  readonly months: Readonly<Record<string, number>>
  readonly layers: readonly Layer[]
  readonly phrases: Trie<Phrase>
}

/** Compiles the date tables of a language. */
export function makeDateReader(words: ValueWords, numbers: NumberReader): DateReader {
  const layers = words.dates.map(({ name, rows }, at) => ({
    name,
    table: TABLE.layers + at,
    trie: makeTrie(rows),
  }))
  const phrases = makeTrie(
    words.phrases.map(([template, role, meaning]): [string, Phrase] => [template, { role, meaning }]),
  )
  return { numbers, months: words.months, layers, phrases }
}

type Read = (reader: DateReader, line: DateLine, at: number) => Capture<number> | undefined

function digitsAs(pattern: RegExp): Read {
  return (_reader, line, at) => {
    const text = line.texts[at] ?? ''
    return pattern.test(text) ? { to: at + 1, value: Number(text) } : undefined
  }
}

function countAt(numbers: NumberReader, line: DateLine, at: number): Capture<number> | undefined {
  const read = readPlain(numbers, line, at)
  const value = read && smallWhole(read.value)
  return value === undefined || !read ? undefined : { to: read.to, value }
}

/** The numbers a date template may capture, by name; of a range of counts the upper one. */
const NUMBERS: Readonly<Record<string, Read>> = {
  y: digitsAs(/^[12]\d{3}$/),
  d: ({ numbers }, line, at) => {
    const day = readOrdinal(numbers, line, at)
    return day && day.value <= 31 && romanOf(line.tokens[at]?.raw ?? '') === undefined ? day : undefined
  },
  o: ({ numbers }, line, at) => readOrdinal(numbers, line, at),
  n: ({ numbers }, line, at) => {
    const first = countAt(numbers, line, at)
    const upper = first && isDash(line.texts[first.to]) ? countAt(numbers, line, first.to + 1) : undefined
    return first && upper && upper.value > first.value ? upper : first
  },
  m: ({ months }, line, at) => {
    const lemma = line.keys[at]?.find((one) => Object.hasOwn(months, one))
    const value = lemma === undefined ? undefined : months[lemma]
    return value === undefined ? undefined : { to: at + 1, value }
  },
}

/** What the layers have found so far: captures by name, then by token, and the tokens where any begins. */
interface Shelf {
  readonly byName: Map<string, Map<number, Capture<Captured>[]>>
  readonly begun: Set<number>
}

const NOTHING: readonly Capture<Captured>[] = []

/** Keeps a capture unless one of the same name and length stands there already. */
function keep(shelf: Shelf, name: string, at: number, capture: Capture<Captured>): void {
  const places = shelf.byName.get(name) ?? new Map<number, Capture<Captured>[]>()
  shelf.byName.set(name, places)
  shelf.begun.add(at)
  const there = places.get(at)
  if (!there) places.set(at, [capture])
  else if (!there.some(({ to }) => to === capture.to)) there.push(capture)
}

function isDated(value: Captured): value is Dated {
  return typeof value === 'object'
}

/** What a sentence says beside a template's own words. */
interface Context {
  readonly published: FullDay | undefined
  readonly earlier?: Dated | undefined
}

function toldBy(captures: readonly Caught<Captured>[], { published, earlier }: Context): Told {
  const values = captures.map(({ value }) => value)
  const numbers = (name: string) =>
    captures.flatMap((one) => (one.name === name && typeof one.value === 'number' ? [one.value] : []))
  return { numbers, dates: values.filter(isDated), earlier, published }
}

/** A date found, or, with null for its text, a day that the calendar lacks: those words stay words. */
export type DateFound = Omit<FoundValue, 'text'> & { readonly text: string | null }

const EXACT = { kind: 'date', bound: 'exact' } as const

interface PhraseFound {
  readonly dated: Dated | undefined
  readonly value: DateFound
}

function phraseFound(
  { from, to, start, end, meaning, captures }: PhraseMatch,
  context: Context,
): PhraseFound | null {
  const dated = meaning.meaning(toldBy(captures, context))
  if (dated === null) return null
  const place = { from, to, boundFrom: start, boundTo: end, ...EXACT }
  if (dated === 'impossible') return { dated: undefined, value: { ...place, text: null } }
  const why = dated.why === undefined ? {} : { why: dated.why }
  return { dated, value: { ...place, text: formatPeriod(dated.period), role: meaning.role, ...why } }
}

function byPreference<A, B>(one: TrieMatch<A, B>, other: TrieMatch<A, B>): number {
  return isBetter(one, other) ? -1 : 1
}

/** The longest phrase at a token that has a value. */
function phraseAt(phrases: Trie<Phrase>, line: DateLine, at: number, context: Context): PhraseFound | null {
  const matches = matchesAt(phrases, line, at)
  if (matches.length > 1) matches.sort(byPreference)
  for (const match of matches) {
    const found = phraseFound(match, context)
    if (found) return found
  }
  return null
}

/** Whether a table may have a match at a token: by its words, or by a number or capture that begins there. */
function mayBegin(line: DateLine, shelf: Shelf, table: number, at: number): boolean {
  return line.mayStart(table, at) || line.mayStart(TABLE.numbers, at) || shelf.begun.has(at)
}

/** The phrases from left to right; each knows the date before it that it does not overlap. */
function findPhrases(
  { phrases }: DateReader,
  line: DateLine,
  shelf: Shelf,
  published: FullDay | undefined,
): DateFound[] {
  const found: DateFound[] = []
  let outer: PhraseFound | undefined
  for (let at = 0; at < line.length; at++) {
    if (!mayBegin(line, shelf, TABLE.phrases, at)) continue
    const isPassed = outer === undefined || outer.value.to <= at
    const phrase = phraseAt(phrases, line, at, { published, earlier: isPassed ? outer?.dated : undefined })
    if (phrase) found.push(phrase.value)
    if (phrase && isPassed) outer = phrase
  }
  return found
}

function shelveLayer(
  { name, trie, table }: Layer,
  line: DateLine,
  shelf: Shelf,
  published: FullDay | undefined,
): void {
  for (let at = 0; at < line.length; at++) {
    if (!mayBegin(line, shelf, table, at)) continue
    const matches = matchesAt(trie, line, at)
    if (matches.length > 1) matches.sort((one, other) => one.rank - other.rank)
    for (const { to, meaning, captures } of matches) {
      const value = meaning(toldBy(captures, { published }))
      if (value === 'impossible') keep(shelf, IMPOSSIBLE, at, { to, value: 0 })
      else if (value !== null) keep(shelf, name, at, { to, value })
    }
  }
}

/** Where days stand that the calendar lacks. */
const IMPOSSIBLE = ' impossible'

function shelveWritten(line: DateLine, shelf: Shelf): void {
  line.tokens.forEach((token, at) => {
    const written = token.kind === 'number' ? readWrittenDate(line.tokens, at) : undefined
    if (written?.point) keep(shelf, 'written', at, { to: written.to, value: { period: written.point } })
    else if (written) keep(shelf, IMPOSSIBLE, at, { to: written.to, value: 0 })
  })
}

function impossibles(shelf: Shelf): DateFound[] {
  const places = [...(shelf.byName.get(IMPOSSIBLE) ?? [])]
  return places.flatMap(([from, captures]) =>
    captures.map(({ to }) => ({ from, to, boundFrom: from, boundTo: to, ...EXACT, text: null })),
  )
}

/** All dates of a sentence, at most one that begins at a token and those the calendar lacks; they may overlap. */
export function findDates(
  reader: DateReader,
  sentence: Sentence<never>,
  published: string | undefined,
): DateFound[] {
  const shelf: Shelf = { byName: new Map(), begun: new Set() }
  const capturesAt = (name: string, at: number): readonly Capture<Captured>[] => {
    const read = NUMBERS[name]
    if (!read) return shelf.byName.get(name)?.get(at) ?? NOTHING
    const number = read(reader, line, at)
    return number ? [number] : NOTHING
  }
  const line: DateLine = { ...sentence, capturesAt }
  const day = published === undefined ? undefined : parseDay(published)
  shelveWritten(line, shelf)
  for (const layer of reader.layers) shelveLayer(layer, line, shelf, day)
  return [...findPhrases(reader, line, shelf, day), ...impossibles(shelf)]
}
