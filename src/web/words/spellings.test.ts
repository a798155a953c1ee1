import { describe, expect, it } from 'vitest'
import { otherSpellings } from './spellings.js'

describe('the other spelling of words', () => {
  it.each([
    ['Ўзбекистон', 'oʻzbekiston'],
    ['Oʻzbekiston', 'ўзбекистон'],
    ["O'zbekiston", 'ўзбекистон'],
    ['O‘zbekiston', 'ўзбекистон'],
    ['тоғ йўли', 'togʻ yoʻli'],
    ['шаҳар чегараси', 'shahar chegarasi'],
    ['ер', 'yer'],
    ['elektr', 'электр'],
    ['Қазақстан', 'qazaqstan'],
    ['көпір', 'köpır'],
  ])('of %s has %s', (typed, other) => {
    expect(otherSpellings(typed)).toContain(other)
  })

  it('is none where there are no letters', () => {
    expect(otherSpellings('2025-03-29')).toEqual([])
  })
})
