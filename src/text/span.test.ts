import { describe, expect, it } from 'vitest'
import { contains, overlaps, quoteOf } from './span.js'

describe('spans', () => {
  it('quote the words between start and end', () => {
    expect(quoteOf('один два три', { start: 5, end: 8 })).toBe('два')
    expect(quoteOf('один', { start: 4, end: 4 })).toBe('')
  })

  it.each([
    { start: -1, end: 2 },
    { start: 3, end: 2 },
    { start: 0, end: 5 },
  ])('$start–$end outside its text is a bug that carries the evidence', (span) => {
    expect(() => quoteOf('один', span)).toThrow(`span ${span.start}–${span.end}`)
  })

  it('that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
    expect(overlaps({ start: 3, end: 5 }, { start: 0, end: 4 })).toBe(true)
  })

  it('contain themselves and what lies within', () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true)
    expect(contains({ start: 2, end: 6 }, { start: 3, end: 5 })).toBe(true)
    expect(contains({ start: 2, end: 6 }, { start: 1, end: 5 })).toBe(false)
    expect(contains({ start: 2, end: 6 }, { start: 3, end: 7 })).toBe(false)
  })
})
