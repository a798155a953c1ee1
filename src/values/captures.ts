import { bitOfCapture, NUMBER_NAMES } from './capture-bits.js'
import type { Dated } from './dated.js'
import type { FullDay } from './days.js'
import { type Capture, isDash, keysAt, textAt } from './line.js'
import { type NumberReader, readOrdinal, readPlain, romanOf, smallWhole } from './numbers.js'
import { mayStart, type Sentence, START } from './sentence.js'

/** What a date template may capture. */
export type Captured = number | Dated

/** A sentence as date templates see it. */
export type DateLine = Sentence<Captured>

/** Number words and months. */
export interface CaptureReader {
  readonly numbers: NumberReader
  readonly months: Readonly<Record<string, number>>
}

/** What a sentence says beside a template's own words. */
export interface Context {
  readonly published: FullDay | undefined
  readonly earlier?: Dated | undefined
}

const ANY_NUMBER = NUMBER_NAMES.reduce((all, name) => all | START[name], 0)

type NumberName = (typeof NUMBER_NAMES)[number]

type Read = (reader: CaptureReader, line: Sentence<unknown>, at: number) => Capture<number> | undefined

function countAt(reader: NumberReader, line: Sentence<unknown>, at: number): Capture<number> | undefined {
  const read = readPlain(reader, line, at)
  const value = read && smallWhole(read.value)
  return value === undefined || !read ? undefined : { to: read.to, value }
}

const YEAR = /^[12]\d{3}$/

/** Reads each sort of number; of a range of counts the upper one. */
const READ: Readonly<Record<NumberName, Read>> = {
  y: (_reader, line, at) => {
    const text = textAt(line, at)
    return YEAR.test(text) ? { to: at + 1, value: Number(text) } : undefined
  },
  d: ({ numbers }, line, at) => {
    const day = readOrdinal(numbers, line, at)
    return day && day.value <= 31 && romanOf(line.tokens[at]?.raw ?? '') === undefined ? day : undefined
  },
  o: ({ numbers }, line, at) => readOrdinal(numbers, line, at),
  n: ({ numbers }, line, at) => {
    const first = countAt(numbers, line, at)
    const upper = first && isDash(textAt(line, first.to)) ? countAt(numbers, line, first.to + 1) : undefined
    return first && upper && upper.value > first.value ? upper : first
  },
  m: ({ months }, line, at) => {
    const lemma = keysAt(line, at).find((one) => Object.hasOwn(months, one))
    const value = lemma === undefined ? undefined : months[lemma]
    return value === undefined ? undefined : { to: at + 1, value }
  },
}

type Kept = Map<number, Capture<Captured>[]>

/** What the tables have found so far: captures by name, then by token, and the bits of those that begin at each token and
 *  at any. */
export interface Shelf {
  readonly byName: Map<string, Kept>
  readonly begun: number[]
  all: number
}

const NOTHING: readonly Capture<Captured>[] = []

/** A shelf for so many tokens. */
export function emptyShelf(tokens: number): Shelf {
  const begun: number[] = []
  for (let at = 0; at < tokens; at++) begun.push(0)
  return { byName: new Map(), begun, all: 0 }
}

function placesOf({ byName }: Shelf, name: string): Kept {
  const known = byName.get(name)
  if (known) return known
  const places: Kept = new Map()
  byName.set(name, places)
  return places
}

/** Keeps a capture unless one of the same name and length stands there already. */
export function keep(shelf: Shelf, name: string, at: number, capture: Capture<Captured>): void {
  const places = placesOf(shelf, name)
  const bit = bitOfCapture(name)
  shelf.begun[at] = (shelf.begun[at] ?? 0) | bit
  shelf.all |= bit
  const there = places.get(at)
  if (!there) places.set(at, [capture])
  else if (!there.some(({ to }) => to === capture.to)) there.push(capture)
}

/** All captures of a name, by the token at which they begin. */
export function keptAs({ byName }: Shelf, name: string): readonly (readonly [number, Capture<Captured>])[] {
  const places = [...(byName.get(name) ?? [])]
  return places.flatMap(([at, captures]) => captures.map((capture) => [at, capture] as const))
}

/** Places of the numbers in the order of their bits, by the code of their one letter. */
const PLACE_BY_CODE = new Map(NUMBER_NAMES.map((name, place) => [name.charCodeAt(0), place]))

/** The place of a number's name; undefined for an expression, whose name is longer. */
function placeOfNumber(name: string): number | undefined {
  return name.length === 1 ? PLACE_BY_CODE.get(name.charCodeAt(0)) : undefined
}

/** Reads the numbers of a sentence, each once, for many rows capture the same one. */
function numberReader(reader: CaptureReader, sentence: Sentence<never>) {
  const read = new Map<number, readonly Capture<number>[]>()
  return (number: number, at: number): readonly Capture<Captured>[] => {
    const name = NUMBER_NAMES[number]
    if (name === undefined || !mayStart(sentence, 1 << number, at)) return NOTHING
    const place = at * NUMBER_NAMES.length + number
    const known = read.get(place)
    if (known) return known
    const found = READ[name](reader, sentence, at)
    const captures = found ? [found] : []
    read.set(place, captures)
    return captures
  }
}

/** The sentence with the captures of its numbers and of a shelf that may still grow. */
export function lineWith(reader: CaptureReader, sentence: Sentence<never>, shelf: Shelf): DateLine {
  const { tokens, starts, all, busy, countStep } = sentence
  const numbersAt = numberReader(reader, sentence)
  const capturable = (at: number) => ((starts[at] ?? 0) & ANY_NUMBER) | (shelf.begun[at] ?? 0)
  const capturesAt = (name: string, at: number) => {
    const number = placeOfNumber(name)
    return number === undefined ? (shelf.byName.get(name)?.get(at) ?? NOTHING) : numbersAt(number, at)
  }
  return { tokens, capturesAt, capturable, countStep, starts, all, busy }
}
