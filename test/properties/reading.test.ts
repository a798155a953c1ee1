import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/text/index.js'
import { openReader, readGolden } from '../golden/reader.js'
import { goldenTexts } from '../golden/texts.js'
import { hostileText } from './hostile.js'
import { RUNS } from './runs.js'

type Read = ReturnType<typeof readGolden>

const reader = openReader()

const texts = goldenTexts()
const sentences = texts.flatMap(({ text }) => text.split(/(?<=[.!?»])\s+|\n+/).filter(Boolean))

function readText(text: string, by = reader): Read {
  return readGolden(by, { name: 'example', folder: '', lang: '', date: '2025-03-29', text, gold: null })
}

/** Sentences of real texts with hostile pieces before, between and after them. */
function troubledText(): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...sentences), hostileText())
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '))
}

function expectQuotes(text: string, { statements, mentions }: Read): void {
  for (const { start, end, quote } of [...statements, ...statements.flatMap((one) => one.slots), ...mentions])
    expect(text.slice(start, end)).toBe(quote)
}

/** The units of a text that no span covers. */
function uncovered(text: string, spans: readonly Span[]): string {
  const isCovered = new Uint8Array(text.length)
  for (const { start, end } of spans) isCovered.fill(1, start, end)
  return [...text.split('').keys()].map((at) => (isCovered[at] ? '' : text[at])).join('')
}

function overlapping(statements: readonly Span[], remainder: readonly Span[]): Span[] {
  return remainder.filter((rest) => statements.some((one) => one.start < rest.end && rest.start < one.end))
}

describe('property 4: quotes', () => {
  it('every statement, slot and mention quotes its place, in troubled texts too', () => {
    fc.assert(
      fc.property(troubledText(), (text) => expectQuotes(text, readText(text))),
      RUNS,
    )
  })

  it.each(texts)('a stated slot of $name has its words in the text', ({ text }) => {
    const stated = readText(text).statements.flatMap(({ slots }) =>
      slots.filter(({ basis }) => basis === 'stated'),
    )
    expect(stated.filter(({ start, end }) => start >= end)).toEqual([])
  })
})

describe('property 5: coverage', () => {
  it('statements and remainder together cover all that is not blank, and never meet', () => {
    fc.assert(
      fc.property(troubledText(), (text) => {
        const { statements, remainder } = readText(text)
        expect(uncovered(text, [...statements, ...remainder])).toMatch(/^[\s\p{Cc}\p{Cf}\p{M}]*$/u)
        expect(overlapping(statements, remainder)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('property 6: determinism', () => {
  it('another reader reads the same text alike, whatever was read before', () => {
    const other = openReader()
    for (const golden of [...texts].reverse()) readGolden(other, golden)
    for (const golden of texts) expect(readGolden(other, golden)).toEqual(readGolden(reader, golden))
  })

  it('a reader that has read other texts reads troubled ones alike', () => {
    const other = openReader()
    fc.assert(
      fc.property(troubledText(), troubledText(), (before, text) => {
        readText(before, other)
        expect(readText(text, other)).toEqual(readText(text))
      }),
      RUNS,
    )
  })
})
