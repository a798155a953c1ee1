import { describe, expect, it } from 'vitest'
import { FAMILIES, type Problem } from '../kernel/index.js'
import { exitCodeOf, problemOf, statusOf } from './boundary.js'
import { PLATFORM_PROBLEMS } from './problems.js'

function problem(code: string): Problem {
  return { code: code as Problem['code'], message: '' }
}

describe('the answer to a problem', () => {
  it.each([
    ['invalid.x', 422, 2],
    ['absent.x', 404, 3],
    ['conflict.x', 409, 4],
    ['refused.x', 403, 5],
    ['unavailable.x', 503, 6],
    ['broken.x', 500, 1],
    ['unheard-of.x', 500, 1],
  ])('%s is status %i and exit code %i', (code, status, exit) => {
    expect(statusOf(problem(code))).toBe(status)
    expect(exitCodeOf(problem(code))).toBe(exit)
  })

  it('is another exit code for each family, and never that of success', () => {
    const codes = FAMILIES.map((family) => exitCodeOf(problem(`${family}.x`)))
    expect(new Set(codes).size).toBe(FAMILIES.length)
    expect(codes).not.toContain(0)
  })
})

describe('anything thrown', () => {
  it.each([new TypeError('secret'), 'secret', undefined, null, { secret: 1 }])(
    'is a problem of ours with its cause (%#), and shows nothing of it',
    (thrown) => {
      const found = problemOf(thrown)
      expect(found.code).toBe('broken.unexpected')
      expect(found.cause).toBe(thrown)
      expect(`${found.message}${found.hint}`).not.toContain('secret')
    },
  )
})

describe('the problems of the platform', () => {
  it('belong to one of the six families each', () => {
    for (const code of Object.keys(PLATFORM_PROBLEMS)) expect(FAMILIES).toContain(code.split('.')[0])
  })
})
