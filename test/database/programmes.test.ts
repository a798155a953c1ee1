import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { codeOf, type TestRegister, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk
let programme: string

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  const drafted = {
    first: 'UZ',
    second: 'KZ',
    title: 'An example programme',
    term: '2025/2030',
    on: '2025-04-01',
    source: 'an example',
  }
  programme = (await desk.must(SECRETARIAT, 'programmes.draft', drafted)).id
})

afterAll(() => here?.close())

const item = (code: string, more = {}) => ({
  programme,
  code,
  title: `Item ${code}`,
  party: 'UZ',
  due: '2025',
  indicator: 'ten looms',
  ...more,
})

describe('a programme', () => {
  it('is drafted with items, and approved by a person of each side', async () => {
    await desk.must(SECRETARIAT, 'programme-items.add', item('1'))
    await desk.must(SECRETARIAT, 'programme-items.add', item('2', { party: 'KZ' }))
    await desk.must(SECRETARIAT, 'programme-items.add', item('3', { party: '' }))
    expect(codeOf(await desk.give(SECRETARIAT, 'programme-items.add', item('3')))).toBe('conflict.duplicate')
    const seen = { programme, version: 1, on: '2025-05-01' }
    expect(codeOf(await desk.give(OFFICE_UZ, 'programmes.approve', seen))).toBe('conflict.incomplete')
    expect(await desk.rows('programme-items', { programme, number: '1', party: 'none' })).toHaveLength(1)
    const [third] = await desk.rows('programme-items', { programme, number: '1', party: 'none' })
    const owned = { item: third?.id, version: 1, title: 'Item 3', party: 'UZ', due: '2025' }
    await desk.must(SECRETARIAT, 'programme-items.change', owned)
    expect(codeOf(await desk.give(SECRETARIAT, 'programmes.approve', seen))).toBe('refused.role')
    const { proposal } = await desk.must(OFFICE_UZ, 'programmes.approve', seen)
    expect(
      codeOf(
        await desk.give({ ...OFFICE_UZ, name: 'Another UZ' }, 'proposals.confirm', { proposal, version: 1 }),
      ),
    ).toBe('refused.second-person')
    expect(await desk.record('programmes', programme)).toMatchObject({ state: 'drafting' })
    await desk.must(OFFICE_KZ, 'proposals.confirm', { proposal, version: 1 })
    expect(await desk.record('programmes', programme)).toMatchObject({ state: 'approved', version: 2 })
  })

  it('stands as approved: items change in a new version only', async () => {
    expect(codeOf(await desk.give(SECRETARIAT, 'programme-items.add', item('4')))).toBe('conflict.state')
    await desk.must(SECRETARIAT, 'programmes.bring-into-force', { programme, version: 2, on: '2025-06-01' })
    await desk.must(SECRETARIAT, 'programmes.amend', {
      programme,
      version: 3,
      on: '2026-01-01',
      source: 'an example',
    })
    const [second] = (await desk.rows('programme-items', { programme, number: '2' })).filter(
      ({ code }) => code === '2',
    )
    const changed = {
      item: second?.id,
      version: 1,
      title: 'Item 2',
      party: 'KZ',
      due: '2027',
      indicator: 'ten looms',
    }
    await desk.must(SECRETARIAT, 'programme-items.change', changed)
    const [third] = (await desk.rows('programme-items', { programme, number: '2' })).filter(
      ({ code }) => code === '3',
    )
    await desk.must(SECRETARIAT, 'programme-items.drop', { item: third?.id, version: 1 })
    await desk.must(SECRETARIAT, 'programme-items.add', item('4'))
    expect(
      (await desk.rows('programme-differences', { programme, from: '1', to: '2' })).map(
        ({ code, became }) => [code, became],
      ),
    ).toEqual([
      ['2', 'changed'],
      ['3', 'gone'],
      ['4', 'new'],
    ])
    const first = (await desk.rows('programme-items', { programme, number: '1' }))[0]
    expect(
      codeOf(await desk.give(SECRETARIAT, 'programme-items.drop', { item: first?.id, version: 1 })),
    ).toBe('conflict.state')
  })

  it('has the progress its items have, and names those without an owner', async () => {
    const report = {
      programme,
      code: '1',
      party: 'UZ',
      version: 0,
      workState: 'done',
      asOf: '2025-12-01',
      source: 'an example',
    }
    expect(codeOf(await desk.give(OFFICE_KZ, 'programme-items.report', report))).toBe('refused.role')
    await desk.must(OFFICE_UZ, 'programme-items.report', report)
    expect((await desk.record('programmes', programme)).progress).toEqual([
      { party: 'KZ', items: 1, done: 0, underWay: 0, overdue: 0, silent: 1 },
      { party: 'UZ', items: 2, done: 1, underWay: 0, overdue: 1, silent: 1 },
    ])
  })
})
