import { describe, expect, it } from 'vitest'
import type { Reading } from '../../statements/index.js'
import { countCarrying, coverageOf } from './coverage.js'

function readingWith(spans: readonly [number, number][], remainder: readonly [number, number][]): Reading {
  const span = ([start, end]: readonly [number, number]) => ({ start, end })
  return {
    statements: spans.map((each) => ({ span: span(each) })),
    remainder: remainder.map(span),
  } as unknown as Reading
}

describe('coverageOf', () => {
  it('counts what is not blank, and rounds down so that nothing missed looks whole', () => {
    const text = 'ab cd ef g'
    expect(coverageOf(readingWith([[0, 5]], [[6, 10]]), text)).toEqual({ covered: 57, rest: 3 })
    expect(coverageOf(readingWith([[0, 10]], []), text)).toEqual({ covered: 100, rest: 0 })
  })
})

describe('countCarrying', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
    { start: 20, end: 30 },
  ]

  it('counts a sentence once however many statements it has', () => {
    const reading = readingWith(
      [
        [0, 3],
        [4, 8],
        [22, 25],
      ],
      [],
    )
    expect(countCarrying(reading, sentences)).toBe(2)
  })

  it('counts none where there is no statement', () => {
    expect(countCarrying(readingWith([], []), sentences)).toBe(0)
  })
})
