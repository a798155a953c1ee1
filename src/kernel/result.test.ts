import { describe, expect, it } from 'vitest'
import { FAMILIES, familyOf } from './problem.js'
import { assertNever, collect, fail, ok } from './result.js'

describe('results', () => {
  it('hold a value or a problem', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 })
    const problem = { code: 'absent.meeting', message: 'There is no such meeting' } as const
    expect(fail(problem)).toEqual({ ok: false, problem })
  })

  it('are put together by name, up to the first problem', () => {
    const first = fail({ code: 'invalid.day', message: 'no day' } as const)
    const second = fail({ code: 'invalid.count', message: 'no count' } as const)
    expect(collect({ day: ok('2025'), count: ok(3) })).toEqual(ok({ day: '2025', count: 3 }))
    expect(collect({ day: ok('2025'), first, second })).toEqual(first)
  })

  it('a branch that cannot be reached tells the value that reached it', () => {
    expect(() => assertNever({ kind: 'new' } as never)).toThrow('{"kind":"new"}')
  })
})

describe('familyOf', () => {
  it.each(FAMILIES)('knows %s by the front of the code', (family) => {
    expect(familyOf({ code: `${family}.some.detail`, message: '' })).toBe(family)
  })

  it('takes a code of no family as our own fault', () => {
    expect(familyOf({ code: 'odd.detail' as 'broken.detail', message: '' })).toBe('broken')
  })
})
