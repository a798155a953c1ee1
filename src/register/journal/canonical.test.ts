import { describe, expect, it } from 'vitest'
import { canonicalJson, isCanonical } from './canonical.js'
import type { JournalValue } from './types.js'

/** Lists in lists, so many levels. */
function nested(levels: number): JournalValue {
  return levels === 0 ? 'core' : [nested(levels - 1)]
}

describe('canonicalJson', () => {
  it('sorts keys by UTF-16 units at every level and writes no blanks', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: { b: [], a: null } }
    // The order of RFC 8785, section 3.2.3: an emoji's first unit (D83D) stands before FB33.
    expect(canonicalJson(value)).toEqual({
      ok: true,
      value: '{"\\r":2,"1":4,"\u0080":6,"ö":{"a":null,"b":[]},"€":1,"😀":5,"\ufb33":3}',
    })
  })

  it('escapes only what must be escaped', () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\/\u2028')).toEqual({
      ok: true,
      value: '"€$\\u000f\\nA\'B\\"\\\\/\u2028"',
    })
  })

  it.each([
    ['a float', 0.5],
    ['an integer beyond 2^53', 2 ** 53],
    ['minus zero', -0],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['half a character', '\ud800'],
    ['half a character in a key', { '\udc00': 1 }],
    ['a NUL', 'a\0b'],
    ['undefined', undefined],
    ['undefined inside', { due: undefined }],
    ['a big integer', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['65 levels', nested(65)],
  ])('refuses %s, however deep', (_, value) => {
    for (const place of [value, [value], { at: { last: value } }])
      expect(canonicalJson(place as JournalValue)).toMatchObject({
        problem: { code: 'invalid.journal-value' },
      })
  })

  it('takes 64 levels', () => {
    expect(canonicalJson(nested(64)).ok).toBe(true)
  })
})

describe('isCanonical', () => {
  it.each([
    ['{"a":1,"b":[true,null,"x"]}', true],
    ['{"b":1,"a":1}', false],
    ['{"a":1,"a":1}', false],
    ['{"a": 1}', false],
    ['{"a":1.0}', false],
    ['{"a":1e2}', false],
    ['{"a":"\\u0041"}', false],
    ['{"a":-0}', false],
    ['{"a":9007199254740992}', false],
    ['{', false],
    ['', false],
  ])('of %s is %s', (text, canonical) => {
    expect(isCanonical(text)).toBe(canonical)
  })
})
