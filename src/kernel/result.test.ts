import { describe, expect, it } from 'vitest'
import { FAMILIES, familyOf } from './problem.js'
import { assertNever, fail, ok } from './result.js'

describe('results', () => {
  it('hold a value or a problem', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 })
    const problem = { code: 'absent.meeting', message: 'There is no such meeting' } as const
    expect(fail(problem)).toEqual({ ok: false, problem })
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
