import { describe, expect, it } from 'vitest'
import { cliWords } from '../../languages/command-line.js'
import { progressLine } from './progress.js'

const words = cliWords('en')

describe('the line of progress', () => {
  it('tells how many documents are done and how many a second', () => {
    expect(progressLine({ count: 30, bytes: 5000 }, 10, words)).toBe('30 documents, 3 a second')
  })

  it.each([
    [1000, 10_000, 10, '1:30'],
    [1000, 1000, 10, '0:00'],
    [1000, 3_600_000, 2, '1:59:58'],
  ])('tells from %i bytes of %i done in %i seconds that %s is left', (bytes, size, seconds, left) => {
    expect(progressLine({ count: 1, bytes, size }, seconds, words)).toContain(`, ${left} left`)
  })
})
