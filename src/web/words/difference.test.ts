import { describe, expect, it } from 'vitest'
import { countDifferences, differenceOf } from './difference.js'

describe('the difference of two wordings', () => {
  it('is told in whole words of any script', () => {
    expect(differenceOf('построить мост до осени', 'построить два моста до осени')).toEqual([
      { change: 'same', text: 'построить ' },
      { change: 'gone', text: 'мост ' },
      { change: 'added', text: 'два моста ' },
      { change: 'same', text: 'до осени' },
    ])
  })

  it('keeps letters with apostrophes together', () => {
    const [, gone] = differenceOf('bu koʻprik', 'bu koʻchma')
    expect(gone).toEqual({ change: 'gone', text: 'koʻprik' })
  })

  it('gives both texts back when it is read one way or the other', () => {
    const [one, other] = ['Стороны, «два» моста.', 'Стороны – три моста']
    const runs = differenceOf(one, other)
    const read = (left: 'gone' | 'added') =>
      runs
        .filter(({ change }) => change !== left)
        .map(({ text }) => text)
        .join('')
    expect([read('added'), read('gone')]).toEqual([one, other])
  })

  it('counts places, not words', () => {
    expect(countDifferences(differenceOf('a b c', 'a x c'))).toBe(1)
    expect(countDifferences(differenceOf('a b c', 'a b c'))).toBe(0)
  })
})
