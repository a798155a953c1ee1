import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { acceptAll, codeOf, type TestRegister, takeIn, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk
let report: string

interface Item {
  readonly id: string
  readonly title: string
  readonly before: { readonly words: string } | null
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  await acceptAll(here, await takeIn(here))
  const project = {
    first: 'UZ',
    second: 'KZ',
    title: 'An example mill',
    class: 'industrial',
    source: 'an example',
  }
  const { id } = await desk.must(SECRETARIAT, 'projects.add', project)
  const side = {
    project: id,
    party: 'UZ',
    version: 0,
    stage: 'signed',
    stageOn: '2025-01-01',
    source: 'an example',
  }
  await desk.must(OFFICE_UZ, 'projects.report', side)
})

afterAll(() => here?.close())

const OPENED = { first: 'UZ', second: 'KZ', party: 'UZ', office: 'Deputy prime minister', period: '2026' }
const items = async (id: string) => (await desk.record('reports', id)).items as readonly Item[]
const CHECKER = { ...OFFICE_UZ, name: 'Checker UZ' }

describe('a report for a period', () => {
  it('is filled from what falls due, by the own side only', async () => {
    expect(codeOf(await desk.give(OFFICE_KZ, 'reports.open', OPENED))).toBe('refused.role')
    report = (await desk.must(OFFICE_UZ, 'reports.open', OPENED)).id
    expect((await items(report)).map(({ title }) => title)).toContain('An example mill')
    expect((await items(report)).length).toBe(2)
    expect(codeOf(await desk.give(OFFICE_UZ, 'reports.open', OPENED))).toBe('conflict.duplicate')
  })

  it('takes that nothing was done for an answer, when it says so and nothing else', async () => {
    const [first, second] = await items(report)
    const said = { line: first?.id, version: 1 }
    const both = { ...said, words: 'Walls', nothing: true }
    expect(codeOf(await desk.give(OFFICE_UZ, 'reports.answer', said))).toBe('invalid.field')
    expect(codeOf(await desk.give(OFFICE_UZ, 'reports.answer', both))).toBe('invalid.field')
    await desk.must(OFFICE_UZ, 'reports.answer', { ...said, nothing: true })
    await desk.must(OFFICE_UZ, 'reports.answer', {
      line: second?.id,
      version: 1,
      words: 'Looms are bought',
      figure: '10',
    })
    expect(codeOf(await desk.give(OFFICE_KZ, 'reports.answer', { line: first?.id, version: 2 }))).toBe(
      'refused.role',
    )
    expect(await desk.record('reports', report)).toMatchObject({ unanswered: 0, lines: 2 })
  })

  it('is not checked before each line has an answer and there is something to check', async () => {
    const empty = { ...OPENED, office: 'An idle office', period: '2019' }
    const idle = (await desk.must(OFFICE_UZ, 'reports.open', empty)).id
    const lines = await items(idle)
    const checked = { report: idle, version: 1 }
    expect(codeOf(await desk.give(CHECKER, 'reports.check', checked))).toBe('conflict.incomplete')
    for (const { id } of lines)
      await desk.must(OFFICE_UZ, 'reports.answer', { line: id, version: 1, nothing: true })
    const reason = { report: idle, title: 'Nothing fell due', words: 'The office was founded later' }
    expect(codeOf(await desk.give(OFFICE_KZ, 'reports.add-line', reason))).toBe('refused.role')
    await desk.must(OFFICE_UZ, 'reports.add-line', reason)
    await desk.must(CHECKER, 'reports.check', checked)
    expect(codeOf(await desk.give(OFFICE_UZ, 'reports.add-line', reason))).toBe('conflict.state')
  })

  it('is checked by another, sent, and stays as it was sent', async () => {
    expect(codeOf(await desk.give(OFFICE_UZ, 'reports.send', { report, version: 1, on: '2025-12-20' }))).toBe(
      'conflict.state',
    )
    expect(codeOf(await desk.give(OFFICE_UZ, 'reports.check', { report, version: 1 }))).toBe(
      'refused.second-person',
    )
    await desk.must(CHECKER, 'reports.check', { report, version: 1 })
    await desk.must(OFFICE_UZ, 'reports.send', { report, version: 2, on: '2025-12-20' })
    const [first] = await items(report)
    expect(
      codeOf(await desk.give(OFFICE_UZ, 'reports.answer', { line: first?.id, version: 2, words: 'x' })),
    ).toBe('conflict.state')
    expect((await desk.record('reports', report)).sent).toMatchObject([
      { isAnswered: true, words: null },
      { words: 'Looms are bought' },
    ])
    await desk.must(SECRETARIAT, 'reports.hear', { report, version: 3, on: '2026-01-10' })
    expect(await desk.record('reports', report)).toMatchObject({ state: 'heard' })
  })

  it('shows in the next one what was said last time', async () => {
    const next = (await desk.must(OFFICE_UZ, 'reports.open', { ...OPENED, period: '2027' })).id
    expect((await items(next)).find(({ title }) => title === 'An example mill')?.before).toMatchObject({
      words: 'Looms are bought',
    })
  })
})
