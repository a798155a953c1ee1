import { bitOfNumber } from './capture-bits.js'
import type { CaptureReader, Shelf } from './captures.js'
import { type Captured, type Context, type DateLine, emptyShelf, keep, keptAs, lineWith } from './captures.js'
import type { Dated, DateMeaning, Told } from './dated.js'
import { type FullDay, parseDay } from './days.js'
import { formatPeriod } from './edtf.js'
import type { DateRole, FoundValue } from './found.js'
import type { NumberReader } from './numbers.js'
import { mayStart, type Sentence, START, startOfLayer } from './sentence.js'
import {
  type Caught,
  isBetter,
  makeTrie,
  matchesAt,
  startBitsOf,
  startCapturesOf,
  type Trie,
  type TrieMatch,
} from './trie.js'
import type { DateLayer, ValueWords } from './words.js'
import { readWrittenDate } from './written.js'

/** A table with what its rows begin with: bits of words and numbers, and those of expressions found before. */
interface Table<Meaning> {
  readonly trie: Trie<Meaning>
  readonly bits: number
  readonly expressions: number
}

interface Layer extends Table<DateMeaning> {
  readonly name: string
}

interface Phrase {
  readonly role: DateRole
  readonly meaning: DateMeaning
}

type PhraseMatch = TrieMatch<Phrase, Captured>

/** Where a match lies, and where with the words outside its span. */
type Span = Pick<PhraseMatch, 'from' | 'to' | 'start' | 'end'>

/** The date tables of a language made ready. */
export interface DateReader extends CaptureReader {
  /** The bits of all that a date may begin with. */
  readonly bits: number
  readonly layers: readonly Layer[]
  readonly phrases: Table<Phrase>
}

function makeTable<Meaning>(rows: readonly (readonly [string, Meaning])[], bit: number): Table<Meaning> {
  const trie = makeTrie(rows)
  const numbers = startCapturesOf(trie).reduce((all, name) => all | bitOfNumber(name), 0)
  return { trie, bits: bit | numbers, expressions: startBitsOf(trie) & ~numbers }
}

function makeLayer({ name, rows }: DateLayer, at: number): Layer {
  return { name, ...makeTable(rows, startOfLayer(at)) }
}

/** Compiles the date tables of a language. */
export function makeDateReader(words: ValueWords, numbers: NumberReader): DateReader {
  const phrases = words.phrases.map(([template, role, meaning]) => [template, { role, meaning }] as const)
  const layers = words.dates.map(makeLayer)
  const table = makeTable(phrases, START.phrases)
  const bits = [...layers, table].reduce((all, one) => all | one.bits, START.w)
  return { bits, numbers, months: words.months, layers, phrases: table }
}

function isDated(value: Captured): value is Dated {
  return typeof value === 'object'
}

function toldBy(captures: readonly Caught<Captured>[], { published, earlier }: Context): Told {
  const dates: Dated[] = []
  for (const { value } of captures) if (isDated(value)) dates.push(value)
  const numbers = (name: string) => {
    const told: number[] = []
    for (const one of captures) if (one.name === name && typeof one.value === 'number') told.push(one.value)
    return told
  }
  return { numbers, dates, earlier, published }
}

/** A date found, or, with null for its text, a day that the calendar lacks: those words stay words. */
export type DateFound = Omit<FoundValue, 'text'> & { readonly text: string | null }

/** A date over the words of a phrase. */
function dateOver(
  { from, to, start, end }: Span,
  dated: Dated | null,
  role: DateRole | undefined,
): DateFound {
  return {
    from,
    to,
    kind: 'date',
    text: dated && formatPeriod(dated.period),
    bound: 'exact',
    boundFrom: start,
    boundTo: end,
    why: dated?.why,
    least: undefined,
    unit: undefined,
    noun: undefined,
    isPart: undefined,
    role,
  }
}

interface PhraseFound {
  readonly dated: Dated | undefined
  readonly value: DateFound
}

function phraseFound(match: PhraseMatch, context: Context): PhraseFound | null {
  const { meaning, role } = match.meaning
  const dated = meaning(toldBy(match.captures, context))
  if (dated === null) return null
  if (dated === 'impossible') return { dated: undefined, value: dateOver(match, null, undefined) }
  return { dated, value: dateOver(match, dated, role) }
}

/** Matches in the order in which they are tried; hardly ever are there several. */
function inOrder<Match>(
  matches: readonly Match[],
  order: (one: Match, other: Match) => number,
): readonly Match[] {
  return matches.length > 1 ? matches.toSorted(order) : matches
}

function longerFirst(one: PhraseMatch, other: PhraseMatch): number {
  return isBetter(one, other) ? -1 : 1
}

/** The longest phrase at a token that has a value. */
function phraseAt(phrases: Trie<Phrase>, line: DateLine, at: number, context: Context): PhraseFound | null {
  for (const match of inOrder(matchesAt(phrases, line, at), longerFirst)) {
    const found = phraseFound(match, context)
    if (found) return found
  }
  return null
}

const NO_DATES: readonly DateFound[] = []

/** Whether a row of a table may begin anywhere in a sentence. */
function mayBegin({ bits, expressions }: Table<unknown>, line: DateLine, { all }: Shelf): boolean {
  return (line.all & bits) !== 0 || (all & expressions) !== 0
}

/** Whether a row of a table may begin at a token. */
function mayBeginAt(
  { bits, expressions }: Table<unknown>,
  line: DateLine,
  { begun }: Shelf,
  at: number,
): boolean {
  return mayStart(line, bits, at) || ((begun[at] ?? 0) & expressions) !== 0
}

/** The phrases from left to right; each knows the date before it that it does not overlap. */
function findPhrases(
  { phrases }: DateReader,
  line: DateLine,
  shelf: Shelf,
  { published }: Context,
): DateFound[] {
  const found: DateFound[] = []
  let outer: PhraseFound | undefined
  if (!mayBegin(phrases, line, shelf)) return found
  for (const at of line.busy) {
    if (!mayBeginAt(phrases, line, shelf, at)) continue
    const isPassed = outer === undefined || outer.value.to <= at
    const earlier = isPassed ? outer?.dated : undefined
    const phrase = phraseAt(phrases.trie, line, at, { published, earlier })
    if (phrase) found.push(phrase.value)
    if (phrase && isPassed) outer = phrase
  }
  return found
}

/** Where days stand that the calendar lacks. */
const IMPOSSIBLE = ' impossible'

type LayerMatch = TrieMatch<DateMeaning, Captured>

function earlierRowFirst(one: LayerMatch, other: LayerMatch): number {
  return one.rank - other.rank
}

/** What the tables of a sentence are walked with. */
interface Walked {
  readonly line: DateLine
  readonly shelf: Shelf
  readonly context: Context
}

function shelveAt({ trie, name }: Layer, { line, shelf, context }: Walked, at: number): void {
  for (const { to, meaning, captures } of inOrder(matchesAt(trie, line, at), earlierRowFirst)) {
    const value = meaning(toldBy(captures, context))
    if (value === 'impossible') keep(shelf, IMPOSSIBLE, at, { to, value: 0 })
    else if (value !== null) keep(shelf, name, at, { to, value })
  }
}

function shelveLayer(layer: Layer, walked: Walked): void {
  const { line, shelf } = walked
  if (!mayBegin(layer, line, shelf)) return
  for (const at of line.busy) if (mayBeginAt(layer, line, shelf, at)) shelveAt(layer, walked, at)
}

function shelveWritten({ tokens, busy, all }: DateLine, shelf: Shelf): void {
  if ((all & START.w) === 0) return
  for (const at of busy) {
    const written = tokens[at]?.kind === 'number' ? readWrittenDate(tokens, at) : undefined
    if (written?.point) keep(shelf, 'written', at, { to: written.to, value: { period: written.point } })
    else if (written) keep(shelf, IMPOSSIBLE, at, { to: written.to, value: 0 })
  }
}

function impossibles(shelf: Shelf): DateFound[] {
  return keptAs(shelf, IMPOSSIBLE).map(([from, { to }]) =>
    dateOver({ from, to, start: from, end: to }, null, undefined),
  )
}

/** The day of publication, which all sentences of a text share: read once, not once a sentence. */
let lastDay: { readonly written: string | undefined; readonly day: FullDay | undefined } = {
  written: undefined,
  day: undefined,
}

function dayOf(written: string | undefined): FullDay | undefined {
  if (written === lastDay.written) return lastDay.day
  lastDay = { written, day: written === undefined ? undefined : parseDay(written) }
  return lastDay.day
}

/** All dates of a sentence, at most one that begins at a token and those the calendar lacks; they may overlap. */
export function findDates(
  reader: DateReader,
  sentence: Sentence<never>,
  published: string | undefined,
): readonly DateFound[] {
  if ((sentence.all & reader.bits) === 0) return NO_DATES
  const shelf = emptyShelf(sentence.tokens.length)
  const line = lineWith(reader, sentence, shelf)
  const context = { published: dayOf(published) }
  shelveWritten(line, shelf)
  const walked: Walked = { line, shelf, context }
  for (const layer of reader.layers) shelveLayer(layer, walked)
  const found = findPhrases(reader, line, shelf, context)
  return shelf.byName.has(IMPOSSIBLE) ? [...found, ...impossibles(shelf)] : found
}
