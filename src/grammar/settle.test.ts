import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widenMatches } from './extent.js'
import type { Match } from './match.js'
import { any } from './pattern.js'
import { type RuleBody, rule } from './rule.js'
import { advantageOf, settleMatches } from './settle.js'

function match(name: string, from: number, to: number, body: Partial<RuleBody> = {}): Match {
  const whole = {
    kind: 'topic',
    priority: 10,
    pattern: any(),
    examples: [],
    counterexamples: [],
    ...body,
  } as const
  return { rule: rule(name, whole), from, to, captures: [] }
}

const matches = fc.array(
  fc
    .record({
      name: fc.constantFrom('a', 'b', 'c'),
      from: fc.nat(20),
      length: fc.integer({ min: 1, max: 6 }),
      priority: fc.nat(3),
    })
    .map(({ name, from, length, priority }) => match(name, from, from + length, { priority })),
  { maxLength: 12 },
)

describe('settleMatches', () => {
  it('keeps the higher priority, then the longer, and tells who lost to whom', () => {
    const high = match('high', 2, 4, { priority: 20 })
    const long = match('long', 3, 9)
    const short = match('short', 8, 9)
    const settled = settleMatches([short, long, high])
    expect(settled.kept).toEqual([high, short])
    expect(settled.lost).toEqual([{ match: long, to: high }])
  })

  it('keeps a rule that stands alone only where no other fits', () => {
    const alone = match('alone', 0, 2, { alone: true, priority: 90 })
    const other = match('other', 5, 6)
    expect(settleMatches([alone, other]).kept).toEqual([other])
    expect(settleMatches([alone]).kept).toEqual([alone])
  })

  it.each([
    ['behind it where acts stand behind their verb', 'after', [0, 4], [5, 9]],
    ['before it where verbs stand last', 'before', [5, 10], [1, 4]],
  ] as const)('leaves a list of acts those %s', (_, side, [from, to], rest) => {
    const event = match('event', from, to, { priority: 20 })
    const act = (start: number, end: number) => ({ name: 'act', from: start, to: end })
    const list = { ...match('list', 0, 10, { each: 'act' }), captures: [act(1, 4), act(5, 9)] }
    const { kept, lost } = settleMatches([list, event], side)
    expect(kept.map(({ rule, captures }) => [rule.name, captures])).toContainEqual([
      'list',
      [act(rest[0], rest[1])],
    ])
    expect(kept).toHaveLength(2)
    expect(lost).toEqual([])
  })

  it('is disjoint, a part of the input, independent of its order, and stable', () => {
    fc.assert(
      fc.property(matches, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const { kept } = settleMatches(given)
        const shuffled = given
          .map((one) => ({ one, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const key = ({ rule: { name, priority }, from, to }: Match) => `${name} ${priority} ${from} ${to}`
        expect(settleMatches(shuffled).kept.map(key)).toEqual(kept.map(key))
        expect(kept.every((one) => given.includes(one))).toBe(true)
        expect(kept.every((one, at) => one.from >= (kept[at - 1]?.to ?? 0))).toBe(true)
        expect(settleMatches(kept).kept).toEqual(kept)
      }),
      { numRuns: 500 },
    )
  })
})

describe('widenMatches', () => {
  it('gives a verb its complements, and the first of a clause what stands before it', () => {
    const claims = widenMatches([match('a', 2, 3), match('b', 6, 7)], 10, 'after')
    expect(claims.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 10],
    ])
  })

  it('gives a verb that comes last the words before it', () => {
    const claims = widenMatches([match('a', 2, 3), match('b', 6, 7)], 10, 'before')
    expect(claims.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 10],
    ])
  })

  it('leaves a match that is its own extent as it is', () => {
    const narrow = match('a', 4, 6, { extent: 'match' })
    expect(widenMatches([match('b', 1, 2), narrow], 10, 'after').map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 6],
    ])
  })
})

describe('advantageOf', () => {
  it('tells what decided: priority before length before place', () => {
    const long = match('a', 0, 3)
    const cases = [
      [match('b', 1, 2, { priority: 5 }), 'priority'],
      [match('b', 1, 2), 'length'],
      [match('b', 2, 5), 'place'],
      [match('b', 0, 3), 'name'],
      [match('b', 7, 8, { alone: true, priority: 20 }), 'alone'],
    ] as const
    for (const [lost, because] of cases) {
      expect(settleMatches([lost, long]).lost.map(advantageOf)).toEqual([because])
    }
  })
})
