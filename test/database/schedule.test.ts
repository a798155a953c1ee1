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

const FAIR = {
  title: 'Example fair of weavers',
  type: 'forum',
  scale: 'bilateral',
  parties: ['KZ', 'UZ'],
  persons: ['Minister One'],
  time: '2026-01-15/..',
  words: 'in the coming months',
  saidOn: '2026-01-15',
  saidBy: 'UZ',
  source: 'an example',
}
const said = (event: string, version: number, time: string, saidOn: string) => ({
  ...{ event, version, time, saidOn },
  ...{ words: `words of ${saidOn}`, saidBy: 'KZ', source: 'an example' },
})

async function aFair(title: string, more: object = {}): Promise<string> {
  return (await desk.must(SECRETARIAT, 'schedule.mention', { ...FAIR, title, ...more })).id
}

describe('an event of the schedule', () => {
  it('narrows from vague words to a day, and keeps each wording', async () => {
    const event = await aFair('A fair that narrows')
    expect(await desk.record('schedule', event)).toMatchObject({
      state: 'mentioned',
      parties: ['UZ', 'KZ'],
      words: 'in the coming months',
    })
    await desk.must(SECRETARIAT, 'schedule.plan', {
      event,
      version: 1,
      on: '2026-02-01',
      preparedBy: 'A ministry',
    })
    await desk.must(SECRETARIAT, 'schedule.narrow', said(event, 2, '2026-05', '2026-02-10'))
    expect(await desk.record('schedule', event)).toMatchObject({ state: 'planned', preparedBy: 'A ministry' })
    await desk.must(SECRETARIAT, 'schedule.narrow', said(event, 3, '2026-05-12', '2026-03-10'))
    expect(await desk.record('schedule', event)).toMatchObject({
      state: 'dated',
      time: '2026-05-12',
      words: 'words of 2026-03-10',
      wordings: [
        { step: 'first', time: '2026-01-15/..', words: 'in the coming months', saidBy: 'UZ' },
        { step: 'narrowed', time: '2026-05', saidBy: 'KZ' },
        { step: 'narrowed', time: '2026-05-12' },
      ],
    })
  })

  it('leaves its time only by a move with its ground', async () => {
    const event = await aFair('A fair that moves', { time: '2026-05' })
    expect(
      codeOf(await desk.give(SECRETARIAT, 'schedule.narrow', said(event, 1, '2026-06-02', '2026-02-01'))),
    ).toBe('invalid.time')
    const moved = said(event, 1, '2026-06', '2026-02-01')
    expect(codeOf(await desk.give(SECRETARIAT, 'schedule.move', moved))).toBe('invalid.field')
    const within = { ...said(event, 1, '2026-05-02', '2026-02-01'), ground: 'an example' }
    expect(codeOf(await desk.give(SECRETARIAT, 'schedule.move', within))).toBe('invalid.time')
    await desk.must(SECRETARIAT, 'schedule.move', { ...moved, ground: 'The hall is not ready' })
    expect(await desk.record('schedule', event)).toMatchObject({
      state: 'moved',
      time: '2026-06',
      wordings: [{ time: '2026-05' }, { step: 'moved', ground: 'The hall is not ready' }],
    })
    expect(await desk.rows('event-wordings', { event })).toHaveLength(2)
  })

  it('is held with its outcome, not before its first day, and then stands', async () => {
    const event = await aFair('A fair that is held', { time: '2026-05' })
    const held = { event, version: 1, on: '2026-04-30', outcome: 'Ten contracts' }
    expect(codeOf(await desk.give(SECRETARIAT, 'schedule.hold', held))).toBe('invalid.day')
    await desk.must(SECRETARIAT, 'schedule.hold', { ...held, on: '2026-05-20' })
    expect(await desk.record('schedule', event)).toMatchObject({ state: 'held', outcome: 'Ten contracts' })
    const cancelled = { event, version: 2, on: '2026-05-21', ground: 'an example' }
    expect(codeOf(await desk.give(SECRETARIAT, 'schedule.cancel', cancelled))).toBe('conflict.state')
  })

  it('refuses what contradicts itself and leaves the schedule as it was', async () => {
    const before = await desk.rows('schedule')
    const bad = [
      [{ parties: ['UZ', 'KZ', 'KG'] }, 'invalid.pair'],
      [{ parties: ['UZ', 'ZZ'] }, 'invalid.party'],
      [{ time: '2026-01-10' }, 'invalid.day'],
      [{ time: 'soon' }, 'invalid.field'],
    ] as const
    for (const [wrong, code] of bad)
      expect(codeOf(await desk.give(SECRETARIAT, 'schedule.mention', { ...FAIR, ...wrong }))).toBe(code)
    expect(codeOf(await desk.give(OFFICE_UZ, 'schedule.mention', FAIR))).toBe('refused.role')
    const event = String(before[0]?.id)
    expect(
      codeOf(
        await desk.give(SECRETARIAT, 'schedule.cancel', { event, version: 9, on: '2026-03-01', ground: 'x' }),
      ),
    ).toMatch(/conflict\.(version|state)/)
    expect(
      codeOf(
        await desk.give(SECRETARIAT, 'schedule.cancel', {
          event: 'sv_none',
          version: 1,
          on: '2026-03-01',
          ground: 'x',
        }),
      ),
    ).toBe('absent.event')
    expect(await desk.rows('schedule')).toEqual(before)
  })

  it('takes only newer words of its time', async () => {
    const event = await aFair('A fair with newer words', { saidOn: '2026-02-01' })
    expect(
      codeOf(await desk.give(SECRETARIAT, 'schedule.narrow', said(event, 1, '2026-05', '2026-01-31'))),
    ).toBe('invalid.day')
  })
})

describe('conflicts of dates', () => {
  it('name the person who would be at two events, and only while neither is cancelled', async () => {
    const busy = { persons: ['Minister Two'] }
    const first = await aFair('Long fair', { ...busy, time: '2026-09-01/2026-09-03' })
    const second = await aFair('Short fair', { ...busy, time: '2026-09-03' })
    await aFair('Later fair', { ...busy, time: '2026-09-04' })
    await aFair('Vague fair', { ...busy, time: '2026-09' })
    const found = await desk.rows('event-conflicts', { person: 'Minister Two' })
    expect(found).toMatchObject([{ from: '2026-09-03', to: '2026-09-03' }])
    expect([found[0]?.first, found[0]?.second]).toEqual([first, second].sort())
    await desk.must(SECRETARIAT, 'schedule.cancel', {
      event: second,
      version: 1,
      on: '2026-08-01',
      ground: 'an example',
    })
    expect(await desk.rows('event-conflicts', { person: 'Minister Two' })).toEqual([])
  })
})
