import type { CaptureReader, Shelf } from './captures.js'
import {
  bitOfNumber,
  type Captured,
  type Context,
  type DateLine,
  emptyShelf,
  keep,
  keptAs,
  lineWith,
} from './captures.js'
import type { Dated, DateMeaning, Told } from './dated.js'
import { parseDay } from './days.js'
import { formatPeriod } from './edtf.js'
import type { DateRole, FoundValue } from './found.js'
import type { NumberReader } from './numbers.js'
import { mayStart, type Sentence, START, startOfLayer } from './sentence.js'
import {
  type Caught,
  isBetter,
  makeTrie,
  matchesAt,
  startCapturesOf,
  type Trie,
  type TrieMatch,
} from './trie.js'
import type { DateLayer, ValueWords } from './words.js'
import { readWrittenDate } from './written.js'

/** A table with what its rows begin with: bits of words and numbers, and whether with expressions found before. */
interface Table<Meaning> {
  readonly trie: Trie<Meaning>
  readonly bits: number
  readonly isCaptured: boolean
}

interface Layer extends Table<DateMeaning> {
  readonly name: string
}

interface Phrase {
  readonly role: DateRole
  readonly meaning: DateMeaning
}

type PhraseMatch = TrieMatch<Phrase, Captured>

/** The date tables of a language made ready. */
export interface DateReader extends CaptureReader {
  readonly layers: readonly Layer[]
  readonly phrases: Table<Phrase>
}

function makeTable<Meaning>(rows: readonly (readonly [string, Meaning])[], bit: number): Table<Meaning> {
  const trie = makeTrie(rows)
  const captures = startCapturesOf(trie)
  const bits = captures.reduce((all, name) => all | bitOfNumber(name), bit)
  return { trie, bits, isCaptured: captures.some((name) => bitOfNumber(name) === 0) }
}

function makeLayer({ name, rows }: DateLayer, at: number): Layer {
  return { name, ...makeTable(rows, startOfLayer(at)) }
}

/** Compiles the date tables of a language. */
export function makeDateReader(words: ValueWords, numbers: NumberReader): DateReader {
  const phrases = words.phrases.map(([template, role, meaning]) => [template, { role, meaning }] as const)
  return {
    numbers,
    months: words.months,
    layers: words.dates.map(makeLayer),
    phrases: makeTable(phrases, START.phrases),
  }
}

function isDated(value: Captured): value is Dated {
  return typeof value === 'object'
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

/** The longest phrase at a token that has a value. */
function phraseAt(phrases: Trie<Phrase>, line: DateLine, at: number, context: Context): PhraseFound | null {
  const matches = matchesAt(phrases, line, at)
  if (matches.length > 1) matches.sort((one, other) => (isBetter(one, other) ? -1 : 1))
  for (const match of matches) {
    const found = phraseFound(match, context)
    if (found) return found
  }
  return null
}

const NOWHERE: readonly number[] = []

/** The tokens at which a row of a table may begin. */
function openingsOf({ bits, isCaptured }: Table<unknown>, line: DateLine, { begun }: Shelf) {
  const mayFollow = isCaptured && begun.size > 0
  if ((line.all & bits) === 0 && !mayFollow) return NOWHERE
  return line.busy.filter((at) => mayStart(line, bits, at) || (mayFollow && begun.has(at)))
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
  for (const at of openingsOf(phrases, line, shelf)) {
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

function shelveLayer(layer: Layer, line: DateLine, shelf: Shelf, context: Context): void {
  for (const at of openingsOf(layer, line, shelf)) {
    const matches = matchesAt(layer.trie, line, at)
    if (matches.length > 1) matches.sort((one, other) => one.rank - other.rank)
    for (const { to, meaning, captures } of matches) {
      const value = meaning(toldBy(captures, context))
      if (value === 'impossible') keep(shelf, IMPOSSIBLE, at, { to, value: 0 })
      else if (value !== null) keep(shelf, layer.name, at, { to, value })
    }
  }
}

function shelveWritten({ tokens, busy, all }: DateLine, shelf: Shelf): void {
  if ((all & START.d) === 0) return
  for (const at of busy) {
    const written = tokens[at]?.kind === 'number' ? readWrittenDate(tokens, at) : undefined
    if (written?.point) keep(shelf, 'written', at, { to: written.to, value: { period: written.point } })
    else if (written) keep(shelf, IMPOSSIBLE, at, { to: written.to, value: 0 })
  }
}

function impossibles(shelf: Shelf): DateFound[] {
  return keptAs(shelf, IMPOSSIBLE).map(([from, { to }]) => ({
    ...{ from, to, boundFrom: from, boundTo: to },
    ...EXACT,
    text: null,
  }))
}

/** All dates of a sentence, at most one that begins at a token and those the calendar lacks; they may overlap. */
export function findDates(
  reader: DateReader,
  sentence: Sentence<never>,
  published: string | undefined,
): DateFound[] {
  const shelf = emptyShelf()
  const line = lineWith(reader, sentence, shelf)
  const context = { published: published === undefined ? undefined : parseDay(published) }
  shelveWritten(line, shelf)
  for (const layer of reader.layers) shelveLayer(layer, line, shelf, context)
  return [...findPhrases(reader, line, shelf, context), ...impossibles(shelf)]
}
