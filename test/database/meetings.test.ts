import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdTablesAgainstJournal } from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import {
  acceptAll,
  CLAIMS,
  codeOf,
  INPUT,
  TEXT,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

let here: TestRegister
let desk: Desk
let told: string
let other: string

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  told = (await acceptAll(here, await takeIn(here))).meeting ?? ''
})
afterAll(() => here?.close())

const ANNOUNCED = {
  first: 'KZ',
  second: 'UZ',
  format: 'informal',
  day: '2026-06-12',
  time: '11:00',
  place: 'kz-aktau',
  on: '2026-05-20',
  source: 'an example',
}
const announce = async (more: object = {}) =>
  (await desk.must(SECRETARIAT, 'meetings.announce', { ...ANNOUNCED, ...more })).id
const row = async (id: string) => (await desk.rows('meetings')).find((one) => one.id === id)

describe('an announced meeting', () => {
  it('has place and time by the zone of the place, and both parties', async () => {
    const id = await announce()
    expect(await row(id)).toMatchObject({
      state: 'announced',
      place: 'Aktau',
      pair: 'UZ-KZ',
      parties: ['UZ', 'KZ'],
    })
    expect(await desk.record('meetings', id)).toMatchObject({
      kept: { zone: 'Asia/Aqtau', time: '11:00', stateOn: '2026-05-20' },
    })
  })

  it('is postponed with a ground, announced anew and held, and then stands', async () => {
    const meeting = await announce({ day: '2026-07-01' })
    const step = { meeting, source: 'an example' }
    const postponed = { ...step, version: 1, state: 'postponed', on: '2026-06-20' }
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.move', postponed))).toBe('invalid.field')
    await desk.must(SECRETARIAT, 'meetings.move', { ...postponed, ground: 'Fog' })
    await desk.must(SECRETARIAT, 'meetings.move', {
      ...step,
      version: 2,
      state: 'announced',
      on: '2026-06-25',
      day: '2026-07-09',
    })
    const held = { ...step, version: 3, state: 'held' }
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.move', { ...held, on: '2026-07-08' }))).toBe(
      'invalid.day',
    )
    await desk.must(SECRETARIAT, 'meetings.move', { ...held, on: '2026-07-09' })
    expect(await row(meeting)).toMatchObject({ state: 'held', day: '2026-07-09' })
    const cancelled = { ...step, version: 4, state: 'cancelled', on: '2026-07-10', ground: 'Fog' }
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.move', cancelled))).toBe('conflict.state')
  })

  it('is told of by a readout of that day, without a second meeting', async () => {
    const id = await announce({ day: '2026-08-03', format: 'working-visit' })
    const input = { ...INPUT, text: `${TEXT}\nТретье августа.`, published: '2026-08-03' } as const
    const slots = [
      { name: 'day', words: 'рабочая встреча', value: '2026-08-03', type: 'date', why: 'published' },
    ] as const
    const claims = CLAIMS.slice(0, 1).map((one) => ({ ...one, slots: [...(one.slots ?? []), ...slots] }))
    const entered = await acceptAll(here, await takeIn(here, input, claims))
    expect(entered.meeting).toBe(id)
    expect(await row(id)).toMatchObject({ readouts: 1, place: 'Aktau', toldOn: '2026-08-03' })
  })

  it('is refused when words, days or sides contradict, and nothing is kept', async () => {
    const before = await desk.rows('meetings')
    const bad = [
      [{ second: 'KZ' }, 'invalid.pair'],
      [{ second: 'ZZ' }, 'invalid.party'],
      [{ on: '2026-06-13' }, 'invalid.day'],
      [{ place: 'A village' }, 'invalid.zone'],
      [{ zone: '+05:00' }, 'invalid.zone'],
      [{ time: '25:00' }, 'invalid.field'],
      [{ state: 'held' }, 'invalid.day'],
    ] as const
    for (const [wrong, code] of bad)
      expect(codeOf(await desk.give(SECRETARIAT, 'meetings.announce', { ...ANNOUNCED, ...wrong }))).toBe(code)
    expect(codeOf(await desk.give(OFFICE_UZ, 'meetings.announce', ANNOUNCED))).toBe('refused.role')
    expect(await desk.rows('meetings')).toEqual(before)
  })
})

describe('the details of a meeting', () => {
  it('stand beside what readouts tell, which stays as told', async () => {
    const details = {
      meeting: told,
      on: '2025-05-14',
      place: 'uz-chirchik',
      day: '2025-05-13',
      source: 'an example',
    }
    await desk.must(SECRETARIAT, 'meetings.set-details', { ...details, version: 0 })
    expect(await row(told)).toMatchObject({
      state: 'held',
      place: 'Chirchik',
      day: '2025-05-13',
      format: 'working-visit',
    })
    const view = await desk.record('meetings', told)
    expect(view).toMatchObject({ kept: { zone: 'Asia/Tashkent' } })
    expect(JSON.stringify(view.sources)).toContain('Чирчик')
    await desk.must(SECRETARIAT, 'meetings.set-details', {
      meeting: told,
      version: 1,
      on: '2025-05-15',
      time: '10:30',
      source: 'an example',
    })
    expect(await desk.record('meetings', told)).toMatchObject({ kept: { time: '10:30', day: '2025-05-13' } })
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.set-details', { ...details, version: 1 }))).toBe(
      'conflict.version',
    )
    expect(
      codeOf(
        await desk.give(SECRETARIAT, 'meetings.set-details', { ...details, meeting: 'mt_none', version: 0 }),
      ),
    ).toBe('absent.meeting')
  })

  it('name the delegations with the post of that day, of both sides only', async () => {
    const delegate = {
      meeting: told,
      person: 'Минара Сатпаева',
      post: 'Minister of weaving',
      party: 'KZ',
      source: 'an example',
    }
    const { id } = await desk.must(SECRETARIAT, 'meetings.add-delegate', delegate)
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.add-delegate', delegate))).toBe('conflict.duplicate')
    expect(
      codeOf(
        await desk.give(SECRETARIAT, 'meetings.add-delegate', { ...delegate, person: 'X', party: 'KG' }),
      ),
    ).toBe('invalid.party')
    expect((await desk.record('meetings', told)).delegation).toMatchObject([
      { person: 'Минара Сатпаева', party: 'KZ' },
    ])
    await desk.must(SECRETARIAT, 'meetings.change-delegate', {
      delegate: id,
      version: 1,
      post: 'Deputy minister',
      source: 'an example',
    })
    expect(await desk.rows('posts', { person: 'Минара Сатпаева' })).toMatchObject([
      { post: 'Deputy minister', day: '2025-05-13', meeting: told },
    ])
    expect((await desk.page('meetings', 'Deputy')).rows).toMatchObject([{ id: told }])
  })

  it('name the earlier and the next meeting of the pair, not cancelled ones', async () => {
    const next = await announce({ day: '2025-06-01', on: '2025-05-20' })
    const between = await announce({ day: '2025-05-20', on: '2025-05-10' })
    const off = {
      meeting: between,
      version: 1,
      state: 'cancelled',
      on: '2025-05-15',
      ground: 'Fog',
      source: 'an example',
    }
    await desk.must(SECRETARIAT, 'meetings.move', off)
    expect(await desk.record('meetings', told)).toMatchObject({
      earlier: null,
      next: { id: next, day: '2025-06-01' },
    })
    expect(await desk.record('meetings', next)).toMatchObject({ earlier: { id: told } })
  })
})

describe('the readouts of both sides', () => {
  it('are tied to one meeting by hand, with what the tied one told', async () => {
    const input = { ...INPUT, text: `${TEXT}\nДругая сторона.`, publisher: 'KZ' } as const
    const statements = await takeIn(here, input)
    other = (await acceptAll(here, statements)).meeting ?? ''
    expect(other).not.toBe(told)
    const [theirs] = (await desk.record('meetings', other)).readouts as { id: string }[]
    const readout = theirs?.id ?? ''
    const tie = { meeting: told, readout, version: 0, ground: 'The same day and place' }
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.tie-readout', { ...tie, readout: 'rd_none' }))).toBe(
      'absent.readout',
    )
    await desk.must(SECRETARIAT, 'meetings.tie-readout', tie)
    expect(await row(other)).toBeUndefined()
    expect(await row(told)).toMatchObject({ readouts: 2 })
    const view = await desk.record('meetings', told)
    expect((view.readouts as { publisher: string }[]).map(({ publisher }) => publisher).sort()).toEqual([
      'KZ',
      'UZ',
    ])
    expect((view.outcome as { publisher: string }[]).map(({ publisher }) => publisher)).toContain('KZ')
  })

  it('parts them again when the tie is undone, each with what it told', async () => {
    const readouts = (await desk.record('meetings', told)).readouts as { id: string; publisher: string }[]
    const readout = readouts.find(({ publisher }) => publisher === 'KZ')?.id ?? ''
    const untie = { readout, version: 1, ground: 'Another day after all' }
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.untie-readout', { ...untie, version: 2 }))).toBe(
      'conflict.version',
    )
    await desk.must(SECRETARIAT, 'meetings.untie-readout', untie)
    expect(await row(told)).toMatchObject({ readouts: 1 })
    expect(await row(other)).toMatchObject({ readouts: 1 })
    const view = await desk.record('meetings', other)
    expect((view.outcome as { publisher: string }[]).map(({ publisher }) => publisher)).toContain('KZ')
    expect(codeOf(await desk.give(SECRETARIAT, 'meetings.untie-readout', untie))).toBe('absent.readout')
    expect(mustHave(await holdTablesAgainstJournal(here.register.db)).differences).toEqual([])
  })
})
