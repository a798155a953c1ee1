import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { codeOf, type TestRegister, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk
let body: string

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  const centre = {
    first: 'UZ',
    second: 'KZ',
    name: 'International Centre of examples',
    type: 'centre',
    source: 'an example',
  }
  body = (await desk.must(SECRETARIAT, 'bodies.add', centre)).id
})

afterAll(() => here?.close())

describe('the launch of a body', () => {
  it('keeps every due that was said, each counted from its own day', async () => {
    const due = {
      body,
      milestone: 'opened',
      version: 0,
      relative: 'this-year',
      dueWords: 'this year',
      saidOn: '2024-04-05',
      source: 'an example',
    }
    await desk.must(SECRETARIAT, 'milestones.set-due', due)
    await desk.must(SECRETARIAT, 'milestones.set-due', { ...due, version: 1, saidOn: '2025-03-29' })
    const record = await desk.record('milestones', `${body}/opened/both`)
    expect(record).toMatchObject({ due: '2025', standing: 'overdue' })
    expect(record.dues).toMatchObject([
      { due: '2024', saidOn: '2024-04-05' },
      { due: '2025', saidOn: '2025-03-29' },
    ])
    expect(
      codeOf(await desk.give(SECRETARIAT, 'milestones.set-due', { ...due, version: 2, relative: '' })),
    ).toBe('invalid.field')
  })

  it('takes words for a claim until there is evidence', async () => {
    const claim = {
      body,
      milestone: 'opened',
      version: 2,
      party: 'UZ',
      on: '2025-11-15',
      words: 'opening of the Centre',
      source: 'another example',
    }
    await desk.must(SECRETARIAT, 'milestones.claim', claim)
    expect((await desk.rows('milestones', { body })).map(({ standing }) => standing)).toEqual(['claimed'])
    const { dues } = await desk.record('milestones', `${body}/opened/both`)
    expect(dues).toHaveLength(2)
    const reached = {
      body,
      milestone: 'opened',
      version: 3,
      reached: '2026-10',
      evidence: '',
      source: 'an example',
    }
    expect(codeOf(await desk.give(SECRETARIAT, 'milestones.reach', reached))).toBe('invalid.field')
    await desk.must(SECRETARIAT, 'milestones.reach', { ...reached, evidence: 'an example act' })
    expect((await desk.record('bodies', body)).milestones).toMatchObject([
      { standing: 'reached', claimedBy: 'UZ' },
    ])
  })

  it('is ratified by each side for itself', async () => {
    const ratified = {
      body,
      milestone: 'ratified',
      version: 0,
      evidence: 'an example law',
      source: 'an example',
    }
    await desk.must(SECRETARIAT, 'milestones.reach', { ...ratified, side: 'UZ', reached: '2024-11' })
    await desk.must(SECRETARIAT, 'milestones.reach', { ...ratified, side: 'KZ', reached: '2025-03-13' })
    expect((await desk.rows('milestones', { milestone: 'ratified' })).map(({ side }) => side).sort()).toEqual(
      ['KZ', 'UZ'],
    )
  })
})

describe('the activity of a company', () => {
  it('is kept by vintage and side, and nothing is replaced', async () => {
    const figure = {
      body,
      measure: 'turnover',
      period: '2025',
      value: '12.5',
      unit: 'USD million',
      vintage: '2026-01-20',
      party: 'UZ',
      source: 'an example',
    }
    await desk.must(OFFICE_UZ, 'bodies.record-activity', figure)
    await desk.must(OFFICE_UZ, 'bodies.record-activity', { ...figure, vintage: '2026-03-01', value: '13' })
    expect(codeOf(await desk.give(OFFICE_UZ, 'bodies.record-activity', { ...figure, value: '99' }))).toBe(
      'conflict.duplicate',
    )
    expect(codeOf(await desk.give(OFFICE_KZ, 'bodies.record-activity', figure))).toBe('refused.role')
    expect((await desk.record('bodies', body)).activity).toMatchObject([{ value: '12.5' }, { value: '13' }])
    expect(codeOf(await desk.give(OFFICE_UZ, 'bodies.record-activity', { ...figure, unit: '' }))).toBe(
      'invalid.field',
    )
  })

  it('has shares of no more than the whole', async () => {
    const share = { body, holder: 'A', party: 'UZ', percent: '51', asOf: '2025-01-01', source: 'an example' }
    await desk.must(SECRETARIAT, 'bodies.record-share', share)
    expect(
      codeOf(await desk.give(SECRETARIAT, 'bodies.record-share', { ...share, holder: 'B', party: 'KZ' })),
    ).toBe('invalid.share')
    await desk.must(SECRETARIAT, 'bodies.record-share', { ...share, holder: 'B', party: 'KZ', percent: '49' })
  })
})
