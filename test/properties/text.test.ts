import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Folded,
  fold,
  hasStrayMarks,
  makeFolding,
  originalOffset,
  splitSentences,
  tokenise,
  withoutStrayMarks,
} from '../../src/text/index.js'
import { ABBREVIATIONS, FOLDING_TABLE, hostileText } from './hostile.js'
import { RUNS } from './runs.js'

const folding = makeFolding(FOLDING_TABLE)

function foldOf(text: string): Folded {
  return fold(text, folding)
}

function offsetsOf(folded: Folded): number[] {
  return Array.from({ length: folded.text.length + 1 }, (_, at) => originalOffset(folded, at))
}

/** What may stand between tokens: blank text, and marks that a reader does not see. */
const BLANK = /^[\s\p{Cc}\p{Cf}\p{M}ʼ]*$/u

describe('property 1: fold', () => {
  it('every folded place has a place in the text, and the way back never turns around', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const offsets = offsetsOf(foldOf(text))
        expect(offsets.at(-1)).toBe(text.length)
        offsets.forEach((offset, at) => {
          expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0)
        })
      }),
      RUNS,
    )
  })

  it('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const once = foldOf(text).text
        expect(foldOf(once).text).toBe(once)
      }),
      RUNS,
    )
  })

  it('never gives more than it got', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(foldOf(text).text.length).toBeLessThanOrEqual(text.length)
      }),
      RUNS,
    )
  })
})

describe('property 2: tokens tile', () => {
  it('tokens stand in order, apart, inside the text, and hold the words they say', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let before = 0
        for (const { start, end, raw } of tokenise(foldOf(text))) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          const written = text.slice(start, end)
          expect(raw).toBe(hasStrayMarks(text) ? withoutStrayMarks(written) : written)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      RUNS,
    )
  })

  it('only blank text and unseen marks lie between tokens', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let before = 0
        for (const { start, end } of tokenise(foldOf(text))) {
          expect(text.slice(before, start)).toMatch(BLANK)
          before = end
        }
        expect(text.slice(before)).toMatch(BLANK)
      }),
      RUNS,
    )
  })

  it('no token cuts a pair of units that is one letter', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const isInPair = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
        for (const { start, end } of tokenise(foldOf(text)))
          expect([isInPair(start), isInPair(end)]).toEqual([false, false])
      }),
      RUNS,
    )
  })
})

describe('property 3: sentences tile', () => {
  it('every token stands in exactly one sentence, and no sentence is empty', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const tokens = tokenise(foldOf(text))
        let before = 0
        for (const { from, to } of splitSentences(tokens, ABBREVIATIONS)) {
          expect(from).toBe(before)
          expect(to).toBeGreaterThan(from)
          before = to
        }
        expect(before).toBe(tokens.length)
      }),
      RUNS,
    )
  })

  it('a text put after a blank line has the same sentences as alone', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const alone = splitSentences(tokenise(foldOf(text)), ABBREVIATIONS)
        const after = splitSentences(tokenise(foldOf(`Было тихо.\n\n${text}`)), ABBREVIATIONS)
        const moved = after.slice(1).map(({ from, to }) => ({ from: from - 3, to: to - 3 }))
        expect(after[0]).toEqual({ from: 0, to: 3 })
        expect(moved).toEqual(alone)
      }),
      RUNS,
    )
  })
})

describe('property 6: determinism', () => {
  it('the same text always gives the same tokens and sentences', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const tokens = tokenise(foldOf(text))
        const again = tokenise(fold(text, makeFolding(FOLDING_TABLE)))
        expect(again).toEqual(tokens)
        expect(splitSentences(again, ABBREVIATIONS)).toEqual(splitSentences(tokens, ABBREVIATIONS))
      }),
      RUNS,
    )
  })
})
