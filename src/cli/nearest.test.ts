import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.js'

describe('editDistance', () => {
  it.each([
    ['read', 'read', 0],
    ['reed', 'read', 1],
    ['raed', 'read', 1],
    ['rad', 'read', 1],
    ['readd', 'read', 1],
    ['', 'read', 4],
    ['serve', 'verse', 2],
  ])('counts the steps from “%s” to “%s”', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps)
    expect(editDistance(b, a)).toBe(steps)
  })
})

describe('nearest', () => {
  const verbs = ['read', 'review', 'register', 'serve']

  it('finds the word that was meant', () => {
    expect(nearest('raed', verbs)).toBe('read')
    expect(nearest('registre', verbs)).toBe('register')
    expect(nearest('rev', verbs)).toBe('review')
  })

  it('does not guess when nothing is near', () => {
    expect(nearest('xyz', verbs)).toBeUndefined()
    expect(nearest('', verbs)).toBeUndefined()
  })

  it('does not count the dashes of options as likeness', () => {
    expect(nearest('--jsno', ['--json', '--id'])).toBe('--json')
    expect(nearest('--xx', ['--json', '--id'])).toBeUndefined()
  })
})
