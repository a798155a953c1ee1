import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, REVIEWING, SECRETARIAT } from './giving.js'
import { acceptAll, codeOf, type TestRegister, takeIn, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk
let mill: string

const PROJECT = {
  first: 'UZ',
  second: 'KZ',
  title: 'An example mill',
  class: 'industrial',
  sector: 'textile',
  places: 'UZ-SA; KZ-61',
  enterprises: 'A; B',
  source: 'an example',
}
const REPORT = {
  stage: 'signed',
  stageOn: '2025-03-01',
  value: '10.5',
  currency: 'USD',
  source: 'an example',
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  mill = (await desk.must(SECRETARIAT, 'projects.add', PROJECT)).id
})

afterAll(() => here?.close())

describe('a project', () => {
  it('has a side for each, which only its own office writes', async () => {
    const uz = { ...REPORT, project: mill, party: 'UZ', version: 0 }
    expect(codeOf(await desk.give(OFFICE_KZ, 'projects.report', uz))).toBe('refused.role')
    await desk.must(OFFICE_UZ, 'projects.report', uz)
    await desk.must(OFFICE_KZ, 'projects.report', { ...uz, party: 'KZ', value: '1700000', currency: 'KZT' })
    const { sides } = await desk.record('projects', mill)
    expect(sides).toMatchObject([
      { party: 'KZ', currency: 'KZT' },
      { party: 'UZ', value: '10.5' },
    ])
  })

  it('does not operate by words: that is declared until there is evidence', async () => {
    const operating = { ...REPORT, project: mill, party: 'UZ', version: 1, stage: 'operating' }
    expect(codeOf(await desk.give(OFFICE_UZ, 'projects.report', operating))).toBe('invalid.evidence')
    await desk.must(OFFICE_UZ, 'projects.report', {
      ...operating,
      stage: 'construction',
      declared: 'operating',
    })
    expect(
      codeOf(await desk.give(OFFICE_UZ, 'projects.report', { ...operating, version: 2, source: '' })),
    ).toBe('invalid.field')
    await desk.must(OFFICE_UZ, 'projects.report', {
      ...operating,
      version: 2,
      evidence: 'an example act of 2025-06-01',
    })
    expect(await desk.rows('projects', { stage: 'operating' })).toHaveLength(1)
  })

  it('is tied to what readouts say of it', async () => {
    const ids = await takeIn(here)
    await acceptAll(here, ids)
    await desk.must(REVIEWING, 'projects.tie-statement', { project: mill, statement: ids.project })
    expect((await desk.record('projects', mill)).statements).toHaveLength(1)
  })
})

describe('infrastructure', () => {
  it('has segments, each with the stage of its own country', async () => {
    const road = await desk.must(SECRETARIAT, 'projects.add', {
      ...PROJECT,
      title: 'An example road',
      class: 'infrastructure',
    })
    const segment = {
      project: road.id,
      party: 'UZ',
      title: 'To the border',
      stage: 'construction',
      stageOn: '2025-01-01',
      due: '2026',
      source: 'an example',
    }
    const { id } = await desk.must(OFFICE_UZ, 'segments.add', segment)
    await desk.must(OFFICE_KZ, 'segments.add', { ...segment, party: 'KZ', stage: 'idea' })
    const moved = {
      segment: id,
      party: 'UZ',
      version: 1,
      stage: 'launched',
      stageOn: '2026-02-01',
      source: 'an example',
    }
    expect(codeOf(await desk.give(OFFICE_UZ, 'segments.move', moved))).toBe('invalid.evidence')
    await desk.must(OFFICE_UZ, 'segments.move', { ...moved, evidence: 'an example act' })
    expect(
      codeOf(
        await desk.give(OFFICE_KZ, 'segments.move', { ...moved, party: 'KZ', version: 2, evidence: 'x' }),
      ),
    ).toBe('absent.segment')
    expect((await desk.record('projects', road.id)).segments).toMatchObject([
      { party: 'KZ', stage: 'idea' },
      { party: 'UZ', stage: 'launched' },
    ])
  })
})

describe('the portfolio', () => {
  it('leads from one day to another by a bridge that closes', async () => {
    const PAIR = { first: 'KZ', second: 'UZ' }
    const from = (await desk.must(SECRETARIAT, 'portfolio.take', { ...PAIR, day: '2025-03-29' })).id
    const { id } = await desk.must(SECRETARIAT, 'projects.add', { ...PROJECT, title: 'An example plant' })
    await desk.must(OFFICE_UZ, 'projects.report', {
      ...REPORT,
      project: id,
      party: 'UZ',
      version: 0,
      stage: 'operating',
      evidence: 'x',
      value: '4',
    })
    const to = (await desk.must(SECRETARIAT, 'portfolio.take', { ...PAIR, day: '2025-11-15' })).id
    expect(await desk.rows('portfolio-bridge', { from, to })).toContainEqual(
      expect.objectContaining({
        party: 'UZ',
        covers: 'completed',
        start: '10.5',
        entered: '4',
        gone: '0',
        changed: '0',
        end: '14.5',
      }),
    )
    expect(codeOf(await desk.give(SECRETARIAT, 'portfolio.take', { ...PAIR, day: '2025-11-15' }))).toBe(
      'conflict.duplicate',
    )
  })

  it('keeps stated sums as they were said, beside each other', async () => {
    const stated = { first: 'UZ', second: 'KZ', covers: 'not-said', bound: 'above', currency: 'USD' }
    const source = 'press service of Uzbekistan, 15 Nov 2025'
    await desk.must(SECRETARIAT, 'portfolio-sums.state', {
      ...stated,
      party: 'UZ',
      day: '2025-11-15',
      value: '8000000000',
      source,
    })
    const kz = {
      ...stated,
      party: 'KZ',
      day: '2025-11-15',
      value: '1700000000',
      bound: 'exact',
      projects: 78,
      jobs: '15000',
      source: 'Kazinform, 15 Nov 2025',
    }
    await desk.must(SECRETARIAT, 'portfolio-sums.state', kz)
    const wrong = await desk.give(SECRETARIAT, 'portfolio-sums.state', { ...kz, currency: 'dollar' })
    expect(wrong).toMatchObject({ problem: { code: 'invalid.field', where: { field: 'currency' } } })
    expect(codeOf(await desk.give(SECRETARIAT, 'portfolio-sums.state', { ...kz, value: '' }))).toBe(
      'invalid.field',
    )
    expect((await desk.rows('portfolio-sums')).map(({ party, value }) => [party, value])).toEqual([
      ['UZ', '8000000000'],
      ['KZ', '1700000000'],
    ])
  })
})
