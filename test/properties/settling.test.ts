import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form, type Match, rule, settleMatches } from '../../src/grammar/index.js'
import { RUNS } from './runs.js'

const RULES = ['ru/topic/first', 'ru/topic/second', 'ru/figure/third', 'ru/award/fourth'].flatMap(
  (name, at) =>
    [false, true].map((alone) =>
      rule(`${name}${alone ? '-alone' : ''}`, {
        ...{ kind: 'topic', priority: at % 3, pattern: form('слово'), examples: [], counterexamples: [] },
        alone,
      }),
    ),
)

const match: fc.Arbitrary<Match> = fc
  .tuple(fc.constantFrom(...RULES), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }))
  .map(([own, from, length]) => ({ rule: own, from, to: from + length, captures: [] }))

/** Matches as a run of the rules gives them: of one rule at one place, one. */
const matches = fc.uniqueArray(match, {
  maxLength: 25,
  selector: (one) => `${one.rule.name} ${one.from} ${one.to}`,
})

const sides = fc.constantFrom('before' as const, 'after' as const)

function touches(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to
}

describe('property 12: settling', () => {
  it('what stands is disjoint, in order, and was given', () => {
    fc.assert(
      fc.property(matches, sides, (given, side) => {
        const { kept, lost } = settleMatches(given, side)
        for (const [at, one] of kept.entries()) {
          expect(given).toContain(one)
          for (const other of kept.slice(at + 1)) {
            expect(touches(one, other)).toBe(false)
            expect(one.from).toBeLessThan(other.from)
          }
        }
        expect(kept.length + lost.length).toBe(given.length)
      }),
      RUNS,
    )
  })

  it('what lost, lost to one that stands', () => {
    fc.assert(
      fc.property(matches, sides, (given, side) => {
        const { kept, lost } = settleMatches(given, side)
        for (const { match: one, to } of lost) {
          expect(kept).toContain(to)
          expect(one.rule.alone || touches(one, to)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('the order given does not matter', () => {
    const shuffled = matches.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, sides, ([given, turned], side) => {
        expect(settleMatches(turned, side).kept).toEqual(settleMatches(given, side).kept)
      }),
      RUNS,
    )
  })

  it('settling again changes nothing', () => {
    fc.assert(
      fc.property(matches, sides, (given, side) => {
        const { kept } = settleMatches(given, side)
        expect(settleMatches(kept, side)).toEqual({ kept, lost: [] })
      }),
      RUNS,
    )
  })
})
