import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBackward, startsBack } from './backward.js'
import type { Item } from './item.js'
import { any, capture, either, except, form, gap, type Pattern, repeat, rest, seq } from './pattern.js'
import { indexTests, numberTests, passedTests, passes } from './tests.js'
import { turned } from './turned.js'

function itemsOf(letters: readonly string[]): Item[] {
  return letters.map((text, at) => ({
    ...{ start: at, end: at + 1, from: at, to: at + 1, text, capital: false },
    analyses: [{ lemma: text, marks: 0 }],
  }))
}

const letter = fc.constantFrom('a', 'b', 'c')

const { pattern } = fc.letrec<{ pattern: Pattern; simple: Pattern }>((tie) => ({
  simple: fc.oneof(
    letter.map(form),
    letter.map((one) => except(form(one))),
    fc.constant(any()),
  ),
  pattern: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('simple'),
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => seq(...parts)),
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => either(...parts)),
    fc
      .tuple(tie('pattern'), fc.nat(2), fc.nat(3))
      .map(([one, min, more]) => repeat(one, min, min + more + 1)),
    fc.tuple(tie('simple'), fc.integer({ min: 1, max: 4 })).map(([one, most]) => gap(most, one)),
    tie('simple').map(rest),
    fc.tuple(tie('simple'), tie('simple')).map((parts) => rest(seq(...parts))),
    tie('pattern').map((part) => capture('one', part)),
  ),
}))

/** Where a pattern that begins at an item may end, found by trying everything. */
function endsFrom(one: Pattern, items: readonly Item[], from: number): Set<number> {
  const after = (ends: Set<number>, part: Pattern) =>
    new Set([...ends].flatMap((end) => [...endsFrom(part, items, end)]))
  switch (one.shape) {
    case 'test': {
      const item = items[from]
      return new Set(item && passes(one, item) ? [from + 1] : [])
    }
    case 'seq':
      return one.parts.reduce(after, new Set([from]))
    case 'either':
      return new Set(one.parts.flatMap((part) => [...endsFrom(part, items, from)]))
    case 'capture':
      return endsFrom(one.part, items, from)
    case 'repeat': {
      const ends = new Set<number>()
      let reached = new Set([from])
      for (let count = 0; count <= one.max && reached.size > 0; count++) {
        if (count >= one.min) for (const end of reached) ends.add(end)
        reached = after(reached, one.part)
      }
      return ends
    }
  }
}

const NO_NEEDS = { byTest: [], rousing: new Set<number>() }

function startsTried(one: Pattern, items: readonly Item[]): number[] {
  return items.map((_, at) => at).filter((at) => Math.max(...endsFrom(one, items, at)) > at)
}

function startsFound(one: Pattern, texts: readonly (readonly Item[])[]): number[][] {
  const { tests, numberOf } = numberTests()
  const back = openBackward(turned(one, numberOf))
  const table = indexTests(tests, NO_NEEDS)
  return texts.map((items) => {
    const passed = items.map((item) => passedTests(table, item))
    return (startsBack(back, passed, { asked: 0 }) ?? []).reverse()
  })
}

describe('startsBack', () => {
  it('finds the items with which a match begins, all and no others, whatever texts came before', () => {
    const texts = fc.array(fc.array(letter, { maxLength: 12 }).map(itemsOf), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(pattern, texts, (one, some) => {
        expect(startsFound(one, some)).toEqual(some.map((items) => startsTried(one, items)))
      }),
      { numRuns: 2000 },
    )
  })

  it('asks for the places of a pattern once, and then only where an item leads', () => {
    const { tests, numberOf } = numberTests()
    const back = openBackward(turned(seq(gap(5), form('a'), gap(5), form('b')), numberOf))
    const table = indexTests(tests, NO_NEEDS)
    const passed = itemsOf('cacbcacbcacb'.split('')).map((item) => passedTests(table, item))
    const asked = [0, 1].map(() => {
      const walked = { asked: 0 }
      startsBack(back, passed, walked)
      return walked.asked
    })
    expect(asked[1]).toBe(passed.length)
    expect(asked[0]).toBeGreaterThan(passed.length)
  })
})
