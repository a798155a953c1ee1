import { describe, expect, it } from 'vitest'
import { ACTS, AREAS, mayDo, ROLES, type Role } from './roles.js'

function rolesThatMay(...[act, subject]: [Parameters<typeof mayDo>[1], Parameters<typeof mayDo>[2]]): Role[] {
  return ROLES.filter((role) => mayDo(role, act, subject))
}

describe('roles', () => {
  it('let the public see what was accepted, and nothing else', () => {
    expect(mayDo('public', 'see', { area: 'statement', isPublic: true })).toBe(true)
    expect(mayDo('public', 'see', { area: 'statement' })).toBe(false)
    const acts = ACTS.filter((act) => act !== 'see')
    for (const act of acts)
      for (const area of AREAS)
        expect(mayDo('public', act, { area, isPublic: true, isOwn: true })).toBe(false)
  })

  it('let an office move its own side only', () => {
    expect(rolesThatMay('move', { area: 'side', isOwn: true })).toEqual(['office'])
    expect(rolesThatMay('move', { area: 'side', isOwn: false })).toEqual([])
    expect(rolesThatMay('move', { area: 'series', isOwn: true })).toEqual(['office', 'secretariat'])
    expect(rolesThatMay('move', { area: 'series', isOwn: false })).toEqual(['secretariat'])
  })

  it('let an assessor write its own assessment only', () => {
    expect(rolesThatMay('assess', { area: 'assessment', isOwn: true })).toEqual(['assessor'])
    expect(rolesThatMay('assess', { area: 'assessment' })).toEqual([])
  })

  it('leave review to reviewers and the secretariat', () => {
    expect(rolesThatMay('review', { area: 'statement' })).toEqual(['reviewer', 'secretariat'])
  })

  it('leave releases to the press officer, and greetings and awards to the protocol officer', () => {
    expect(rolesThatMay('release', { area: 'readout' })).toEqual(['press-officer'])
    expect(rolesThatMay('keep', { area: 'award' })).toEqual(['protocol-officer'])
    expect(rolesThatMay('keep', { area: 'meeting' })).toEqual(['secretariat'])
  })

  it('let everybody but the public keep views of his own, and nobody those of others', () => {
    const workers = ROLES.filter((role) => role !== 'public')
    expect(rolesThatMay('keep', { area: 'view', isOwn: true })).toEqual(workers)
    expect(rolesThatMay('keep', { area: 'view' })).toEqual([])
  })

  it('let nobody keep or withdraw the journal', () => {
    expect(rolesThatMay('keep', { area: 'journal', isOwn: true, isPublic: true })).toEqual([])
    expect(rolesThatMay('withdraw', { area: 'journal', isOwn: true, isPublic: true })).toEqual([])
  })

  it('keep users and the database with the operator, who moves nothing in the register', () => {
    expect(rolesThatMay('keep', { area: 'user' })).toEqual(['operator'])
    expect(rolesThatMay('run', { area: 'database' })).toEqual(['operator'])
    expect(mayDo('operator', 'review', { area: 'statement' })).toBe(false)
    expect(mayDo('operator', 'see', { area: 'statement' })).toBe(false)
  })
})
