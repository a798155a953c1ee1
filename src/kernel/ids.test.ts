import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentId, timeOrderedId } from './ids.js'

const zeros = new Uint8Array(10)

describe('contentId', () => {
  it('is the same for the same parts, now and in every later version', () => {
    expect(contentId('st', ['one', 'two'])).toBe(contentId('st', ['one', 'two']))
    expect(contentId('st', [])).toBe('st_9x9wv8cc5en0r0tmqdfsmfpbwq')
  })

  it('tells apart what is joined differently', () => {
    const joined = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['a","bc']]
    expect(new Set(joined.map((parts) => contentId('ed', parts))).size).toBe(joined.length)
  })

  it('tells apart texts that differ in a lone half of a letter only', () => {
    expect(contentId('ed', ['\ud800'])).not.toBe(contentId('ed', ['\ud801']))
  })

  it('has its prefix and 26 letters that cannot be misread', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(contentId('st', parts)).toMatch(/^st_[0-9a-hjkmnp-tv-z]{26}$/)
      }),
    )
  })
})

describe('timeOrderedId', () => {
  it('sorts by the time it was made', () => {
    const instants = fc.integer({ min: 0, max: 2 ** 48 })
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [first, second] = [timeOrderedId('co', one, zeros), timeOrderedId('co', other, zeros)]
        expect(Math.sign(first < second ? -1 : first > second ? 1 : 0)).toBe(Math.sign(one - other))
      }),
    )
  })

  it('differs by its random part within one millisecond', () => {
    const other = Uint8Array.from(zeros, () => 7)
    expect(timeOrderedId('co', 1, zeros)).not.toBe(timeOrderedId('co', 1, other))
    expect(timeOrderedId('co', 1, zeros)).toMatch(/^co_[0-9a-z]{26}$/)
  })
})
