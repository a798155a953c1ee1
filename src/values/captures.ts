import type { Dated } from './dated.js'
import type { FullDay } from './days.js'
import { type Capture, isDash } from './line.js'
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

/** The numbers that templates capture, by name, with the bit that tells where they may begin. */
const BITS = { y: START.y, d: START.d, o: START.o, n: START.n, m: START.m } as const

type NumberName = keyof typeof BITS

const NUMBER_NAMES: readonly NumberName[] = ['y', 'd', 'o', 'n', 'm']

const ANY_NUMBER = BITS.y | BITS.d | BITS.o | BITS.n | BITS.m

function isNumberName(name: string): name is NumberName {
  return Object.hasOwn(BITS, name)
}

/** The bit of a number's name; 0 for an expression. */
export function bitOfNumber(name: string): number {
  return isNumberName(name) ? BITS[name] : 0
}

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
    const text = line.texts[at] ?? ''
    return YEAR.test(text) ? { to: at + 1, value: Number(text) } : undefined
  },
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

/** What the tables have found so far: captures by name, then by token, and the tokens where any begins. */
export interface Shelf {
  readonly byName: Map<string, Map<number, Capture<Captured>[]>>
  readonly begun: Set<number>
}

const NOTHING: readonly Capture<Captured>[] = []

export function emptyShelf(): Shelf {
  return { byName: new Map(), begun: new Set() }
}

/** Keeps a capture unless one of the same name and length stands there already. */
export function keep({ byName, begun }: Shelf, name: string, at: number, capture: Capture<Captured>): void {
  const places = byName.get(name) ?? new Map<number, Capture<Captured>[]>()
  byName.set(name, places)
  begun.add(at)
  const there = places.get(at)
  if (!there) places.set(at, [capture])
  else if (!there.some(({ to }) => to === capture.to)) there.push(capture)
}

/** All captures of a name, by the token at which they begin. */
export function keptAs({ byName }: Shelf, name: string): readonly (readonly [number, Capture<Captured>])[] {
  const places = [...(byName.get(name) ?? [])]
  return places.flatMap(([at, captures]) => captures.map((capture) => [at, capture] as const))
}

/** Reads the numbers of a sentence, each once, for many rows capture the same one. */
function numberReader(reader: CaptureReader, sentence: Sentence<never>) {
  const read: (readonly Capture<number>[] | undefined)[] = []
  return (name: NumberName, at: number): readonly Capture<Captured>[] => {
    if (!mayStart(sentence, BITS[name], at)) return NOTHING
    const place = at * NUMBER_NAMES.length + NUMBER_NAMES.indexOf(name)
    const known = read[place]
    if (known) return known
    const number = READ[name](reader, sentence, at)
    const captures = number ? [number] : []
    read[place] = captures
    return captures
  }
}

/** The sentence with the captures of its numbers and of a shelf that may still grow. */
export function lineWith(reader: CaptureReader, sentence: Sentence<never>, shelf: Shelf): DateLine {
  const numbersAt = numberReader(reader, sentence)
  return {
    ...sentence,
    mayCapture: (at) => mayStart(sentence, ANY_NUMBER, at) || shelf.begun.has(at),
    capturesAt: (name, at) =>
      isNumberName(name) ? numbersAt(name, at) : (shelf.byName.get(name)?.get(at) ?? NOTHING),
  }
}
