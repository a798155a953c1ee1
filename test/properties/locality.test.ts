import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractOf, editionOf } from '../../src/statements/index.js'
import type { Span } from '../../src/text/index.js'
import { openReader, type readGolden } from '../golden/reader.js'
import { goldenTexts } from '../golden/texts.js'
import { RUNS } from './runs.js'

type Read = ReturnType<typeof readGolden>

const reader = openReader()

/** A paragraph in each writing that says nothing a register could want. */
const NEUTRAL: Readonly<Record<string, string>> = {
  ru: 'Утро было ясным, и на улицах было тихо.',
  'uz-Latn': 'Ertalab havo ochiq edi, koʻchalar tinch edi.',
  'uz-Cyrl': 'Эрталаб ҳаво очиқ эди, кўчалар тинч эди.',
  'kk-Cyrl': 'Таңертең ауа райы ашық, көшелер тыныш болды.',
  en: 'The morning was clear, and the streets were quiet.',
  'kk-Latn': 'Tañerteñ aua raiy aşyq, köşeler tynyş boldy.',
}

const texts = goldenTexts()

/** The writing is told, for a short text may be of several. */
function readText(text: string, lang: string): Read {
  const document = { id: 'example', text, lang, date: '2025-03-29' }
  return contractOf(reader.read(editionOf(document)), document)
}

/** Spans from a place on; one that runs over the place begins there. */
function fromPlace(place: number, spans: readonly Span[]): Span[] {
  const after = spans.filter(({ end }) => end > place)
  return after.map(({ start, end }) => ({ start: Math.max(start, place), end }))
}

/** What a reading says, apart from ids, with its places moved. */
function moved({ statements, mentions, remainder }: Read, by: number) {
  const move = <T extends Span>(one: T) => ({ ...one, start: one.start + by, end: one.end + by })
  return {
    statements: statements.map(({ id: _, ...one }) => ({ ...move(one), slots: one.slots.map(move) })),
    mentions: mentions.map(move),
    remainder: remainder.map(move),
  }
}

function expectSameBehind(neutral: string, text: string, lang: string): void {
  const { remainder, ...rest } = moved(readText(text, lang), neutral.length)
  const found = moved(readText(neutral + text, lang), 0)
  expect({ statements: found.statements, mentions: found.mentions }).toEqual(rest)
  expect(fromPlace(neutral.length, found.remainder)).toEqual(remainder)
}

/** A line of place and day within a paragraph, which once was taken for the head of the text. */
const WITHIN = {
  lang: 'en',
  text: 'The leaders discussed trade. TASHKENT, November 15. Following one-on-one talks, the two leaders co-chaired the sixth meeting of the High-Level Strategic Cooperation Council.',
}

/** A few sentences of one writing, not in the order they were written in, with the writing. */
function someSentences(): fc.Arbitrary<{ readonly lang: string; readonly text: string }> {
  const byLang = Object.keys(NEUTRAL).map((lang) => {
    const own = texts.filter((one) => one.lang === lang).map(({ text }) => text)
    const sentences = own.flatMap((text) => text.split(/(?<=[.!?»])\s+|\n+/).filter(Boolean))
    const some = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
    return some.map((all) => ({ lang, text: all.join(' ') }))
  })
  return fc.oneof(...byLang)
}

describe('property 7: locality', () => {
  it.each(['', '\n'])('a line of place and day gives the day of the meeting behind it', (before) => {
    const text = WITHIN.text.replace(/^.*?(?=TASHKENT)/, before)
    const days = readText(text, 'en').statements.flatMap(({ slots }) =>
      slots.filter(({ name }) => name === 'day').map(({ value }) => value),
    )
    expect(days).toEqual(['2025-11-15'])
  })

  it.each(texts)(
    'a neutral paragraph before $name moves everything and changes nothing',
    ({ text, lang }) => {
      expectSameBehind(`${NEUTRAL[lang]}\n\n`, text, lang)
    },
  )

  it('a neutral paragraph before sentences in any order moves everything and changes nothing', () => {
    fc.assert(
      fc.property(someSentences(), ({ lang, text }) => expectSameBehind(`${NEUTRAL[lang]}\n\n`, text, lang)),
      { ...RUNS, examples: [[WITHIN]] },
    )
  })
})
