import { describe, expect, it } from 'vitest'
import { checkProgrammeMove, differencesOfVersions, type ProgrammeItem, progressOf } from './rules.js'

function item(code: string, more: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return {
    code,
    title: `Item ${code}`,
    sector: null,
    party: 'UZ',
    due: '2026',
    project: null,
    indicator: null,
    ...more,
  }
}

describe('versions of a programme', () => {
  it('differ by items that are new, changed in some fields, or gone', () => {
    const before = [item('1'), item('2'), item('10')]
    const after = [item('1'), item('2', { due: '2027', party: 'KZ' }), item('3')]
    expect(differencesOfVersions(before, after)).toMatchObject([
      {
        code: '2',
        became: 'changed',
        fields: [
          { field: 'party', before: 'UZ', after: 'KZ' },
          { field: 'due', before: '2026', after: '2027' },
        ],
      },
      { code: '3', became: 'new' },
      { code: '10', became: 'gone' },
    ])
    expect(differencesOfVersions(before, before)).toEqual([])
  })

  it('are drafted, approved, in force, and amended by a new draft', () => {
    expect(checkProgrammeMove('drafting', 'approved').ok).toBe(true)
    expect(checkProgrammeMove('in-force', 'drafting').ok).toBe(true)
    expect(checkProgrammeMove('drafting', 'in-force')).toMatchObject({ problem: { code: 'conflict.state' } })
    expect(checkProgrammeMove('ended', 'drafting')).toMatchObject({
      problem: { hint: 'The programme has ended' },
    })
  })
})

describe('progress', () => {
  it('is counted by side from the items, and shows what has no owner', () => {
    const items = [
      { party: 'UZ', due: '2025', workState: 'done' },
      { party: 'UZ', due: '2025', workState: 'under-way' },
      { party: 'KZ', due: null, workState: null },
      { party: null, due: '2030', workState: null },
    ]
    expect(progressOf(items, '2026-01-01')).toEqual([
      { party: 'KZ', items: 1, done: 0, underWay: 0, overdue: 0, silent: 1 },
      { party: 'UZ', items: 2, done: 1, underWay: 1, overdue: 1, silent: 0 },
      { party: null, items: 1, done: 0, underWay: 0, overdue: 0, silent: 1 },
    ])
  })
})
