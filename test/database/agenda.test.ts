import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, deskOf, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { codeOf, type TestRegister, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
})
afterAll(() => here?.close())

const ITEM = {
  format: 'consultative-meeting',
  number: 8,
  title: 'Example of a common water forecast',
  raisedBy: 'UZ',
  preparedIn: 'Working group',
  on: '2026-02-01',
  source: 'an example',
}

describe('the agenda of a regional format', () => {
  it('has its meetings as known, with their days', async () => {
    const format = await desk.record('formats', 'consultative-meeting')
    expect(format).toMatchObject({ meetings: 7, last: '2025-11-16', items: 0 })
    expect(format.met).toContainEqual({ number: 4, place: 'Cholpon-Ata', day: '2022-07-21' })
    expect((await desk.rows('formats', { member: 'KG' })).map(({ id }) => id)).toEqual([
      'consultative-meeting',
    ])
  })

  it('takes an item from raised to included to decided with its outcome', async () => {
    const item = (await desk.must(SECRETARIAT, 'agenda.raise', ITEM)).id
    const step = { item, source: 'an example' }
    const early = { ...step, version: 1, on: '2026-03-01', outcome: 'Agreed' }
    expect(codeOf(await desk.give(SECRETARIAT, 'agenda.decide', early))).toBe('conflict.state')
    expect(
      codeOf(await desk.give(SECRETARIAT, 'agenda.include', { ...step, version: 1, on: '2026-01-01' })),
    ).toBe('invalid.day')
    await desk.must(SECRETARIAT, 'agenda.include', { ...step, version: 1, on: '2026-03-01' })
    const decided = { ...step, version: 2, on: '2026-09-01' }
    expect(codeOf(await desk.give(SECRETARIAT, 'agenda.decide', decided))).toBe('invalid.field')
    await desk.must(SECRETARIAT, 'agenda.decide', { ...decided, outcome: 'Agreed' })
    expect(await desk.record('agenda', item)).toMatchObject({
      ...{ state: 'decided', outcome: 'Agreed', raisedBy: 'UZ', preparedIn: 'Working group' },
    })
    expect((await desk.record('formats', ITEM.format)).onAgenda).toMatchObject([{ id: item, number: 8 }])
  })

  it('refuses formats, meetings, parties and days that contradict it', async () => {
    const before = await desk.rows('agenda')
    const bad = [
      [{ format: 'club' }, 'absent.format'],
      [{ number: 9 }, 'invalid.number'],
      [{ number: 7, on: '2026-02-01' }, 'invalid.day'],
      [{ raisedBy: 'ZZ' }, 'invalid.party'],
      [{}, 'conflict.duplicate'],
    ] as const
    for (const [wrong, code] of bad)
      expect(codeOf(await desk.give(SECRETARIAT, 'agenda.raise', { ...ITEM, ...wrong }))).toBe(code)
    expect(codeOf(await desk.give(OFFICE_UZ, 'agenda.raise', ITEM))).toBe('refused.role')
    expect(await desk.rows('agenda')).toEqual(before)
  })
})
