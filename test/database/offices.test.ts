import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorNamed, hasUsers } from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, OPERATOR, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import { codeOf, journalLength, type TestRegister, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
})

afterAll(() => here?.close())

const OFFICE = { name: 'Ministry of Examples', party: 'UZ' }

describe('offices and persons', () => {
  it('make an actor of a name, until the person leaves', async () => {
    expect(await hasUsers(here.register.db)).toBe(false)
    const { id: office } = await desk.must(OPERATOR, 'offices.add', OFFICE)
    const user = { name: 'Lola Karimova', role: 'office', office, since: '2025-01-01' }
    const { id } = await desk.must(OPERATOR, 'users.add', user)
    const { db } = here.register
    expect(mustHave(await actorNamed(db, 'Lola Karimova', '2025-06-01'))).toEqual({
      name: 'Lola Karimova',
      role: 'office',
      party: 'UZ',
    })
    await desk.must(OPERATOR, 'users.leave', { user: id, on: '2025-07-01', version: '1' })
    expect(codeOf(await actorNamed(db, 'Lola Karimova', '2025-07-01'))).toBe('absent.user')
    expect(codeOf(await actorNamed(db, 'Nobody', '2025-06-01'))).toBe('absent.user')
    expect(await hasUsers(db)).toBe(true)
    expect(await desk.rows('users', { party: 'UZ' })).toMatchObject([
      { name: 'Lola Karimova', leftOn: '2025-07-01' },
    ])
  })

  it('are kept by the operator only, and a refused act leaves no entry', async () => {
    const before = await journalLength(here)
    for (const actor of [SECRETARIAT, OFFICE_UZ])
      expect(codeOf(await desk.give(actor, 'offices.add', { name: 'Another', party: 'KZ' }))).toBe(
        'refused.role',
      )
    expect(await journalLength(here)).toBe(before)
  })

  it.each([
    ['a missing field', { party: 'UZ' }, 'name'],
    ['a field that is not known', { ...OFFICE, name: 'B', rank: '1' }, 'rank'],
    ['a code that is none', { name: 'B', party: 'uz!' }, 'party'],
    ['an empty name', { name: '  ', party: 'UZ' }, 'name'],
  ])('name %s', async (_, given, field) => {
    expect(await desk.give(OPERATOR, 'offices.add', given)).toMatchObject({
      problem: { code: 'invalid.field', where: { field } },
    })
  })

  it('take no day the calendar does not have', async () => {
    const user = { name: 'Day', role: 'reviewer', since: '2025-02-31' }
    expect(await desk.give(OPERATOR, 'users.add', user)).toMatchObject({
      problem: { code: 'invalid.field', where: { field: 'since' } },
    })
  })

  it('refuse a version that is not the current one', async () => {
    const { id } = await desk.must(OPERATOR, 'users.add', {
      name: 'Stale',
      role: 'reviewer',
      since: '2025-01-01',
    })
    await desk.must(OPERATOR, 'users.leave', { user: id, on: '2025-02-01', version: 1 })
    expect(codeOf(await desk.give(OPERATOR, 'users.leave', { user: id, on: '2025-03-01', version: 1 }))).toBe(
      'conflict.version',
    )
  })
})

describe('acts that need a second person', () => {
  it('are acts that there are', async () => {
    const rule = { party: 'UZ', command: 'users.vanish', needed: 'yes' }
    expect(await desk.give(OPERATOR, 'offices.require-second', rule)).toMatchObject({
      problem: { code: 'invalid.field', where: { field: 'command' } },
    })
  })

  it('are proposed by one and done by another', async () => {
    const rule = { party: 'UZ', command: 'users.leave', needed: 'yes' }
    await desk.must(OPERATOR, 'offices.require-second', rule)
    const ofUz = { ...OPERATOR, party: 'UZ' }
    const { id } = await desk.must(OPERATOR, 'users.add', {
      name: 'Second',
      role: 'reviewer',
      since: '2025-01-01',
    })
    const given = { user: id, on: '2025-05-01', version: 1 }
    const { proposal } = await desk.must(ofUz, 'users.leave', given)
    expect(await desk.record('users', id)).toMatchObject({ leftOn: null, version: 1 })
    const decision = { proposal, version: 1 }
    const second = { ...OFFICE_UZ, name: 'Somebody else' }
    expect(codeOf(await desk.give({ ...OFFICE_UZ, name: ofUz.name }, 'proposals.confirm', decision))).toBe(
      'refused.second-person',
    )
    expect(codeOf(await desk.give(second, 'proposals.confirm', decision))).toBe('refused.role')
    expect(await desk.record('proposals', proposal ?? '')).toMatchObject({ state: 'open' })
    await desk.must({ ...ofUz, name: 'Operator Two' }, 'proposals.confirm', decision)
    expect(await desk.record('users', id)).toMatchObject({ leftOn: '2025-05-01', version: 2 })
    expect(
      codeOf(
        await desk.give({ ...ofUz, name: 'Operator Three' }, 'proposals.confirm', { proposal, version: 2 }),
      ),
    ).toBe('conflict.state')
  })

  it('refuse at once what could not be done, and are taken back by who proposed them', async () => {
    const ofUz = { ...OPERATOR, party: 'UZ' }
    const missing = { user: 'us_none', on: '2025-05-01', version: 1 }
    expect(codeOf(await desk.give(ofUz, 'users.leave', missing))).toBe('absent.user')
    const { id } = await desk.must(OPERATOR, 'users.add', {
      name: 'Third',
      role: 'reviewer',
      since: '2025-01-01',
    })
    const { proposal } = await desk.must(ofUz, 'users.leave', { user: id, on: '2025-05-01', version: 1 })
    expect(codeOf(await desk.give(OFFICE_KZ, 'proposals.withdraw', { proposal, version: 1 }))).toBe(
      'refused.second-person',
    )
    await desk.must({ ...OFFICE_UZ, name: ofUz.name }, 'proposals.withdraw', { proposal, version: 1 })
    expect(await desk.rows('proposals', { state: 'withdrawn' })).toHaveLength(1)
  })
})
