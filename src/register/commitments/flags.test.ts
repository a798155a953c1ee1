import { describe, expect, it } from 'vitest'
import { flagsOf } from './flags.js'
import type { CommitmentSide, Due, WorkState } from './types.js'

function sides(...states: readonly WorkState[]): readonly CommitmentSide[] {
  const silent = {
    responsible: null,
    ownFigure: null,
    ownNote: null,
    asOf: null,
    source: 'a report',
    version: 1,
  }
  return states.map((workState, index) => ({ party: `P${index}`, workState, ...silent }))
}

function due(edtf: string): Due {
  return { edtf, words: edtf, basis: { from: 'stated' } }
}

describe('flagsOf', () => {
  it.each([
    ['2025', '2025-12-31', ['due-soon']],
    ['2025', '2026-01-01', ['overdue']],
    ['2025', '2025-11-30', []],
    ['../2025-06-01', '2025-06-01', ['due-soon']],
    ['../2025-06-01', '2025-06-02', ['overdue']],
    ['2025-04-01/2025-06-30', '2025-07-01', ['overdue']],
    ['2025-03-29/..', '2035-01-01', []],
    ['XXXX-03-29', '2025-06-01', []],
  ])('of a due %s on %s are %j while it is under way', (edtf, today, flags) => {
    expect(flagsOf({ due: due(edtf), sides: sides('under-way', 'under-way') }, today)).toEqual(flags)
  })

  it.each<[WorkState[], string[]]>([
    [
      ['unknown', 'unknown'],
      ['overdue', 'unreported'],
    ],
    [['done', 'unknown'], ['overdue']],
    [
      ['done', 'not-started'],
      ['overdue', 'disputed'],
    ],
    [['done', 'done'], []],
    [['done', 'dropped'], ['disputed']],
    [[], ['overdue', 'sideless']],
  ])('of sides %j past the due are %j', (states, flags) => {
    expect(flagsOf({ due: due('2024'), sides: sides(...states) }, '2025-06-01')).toEqual(flags)
  })

  it('say when there is no due', () => {
    expect(flagsOf({ due: null, sides: sides('under-way', 'under-way') }, '2025-06-01')).toEqual(['no-due'])
  })

  it('stay overdue on every later day until it is done', () => {
    const days = ['2025-01-01', '2025-02-28', '2028-02-29', '2100-12-31']
    const commitment = { due: due('../2024-12-31'), sides: sides('under-way', 'unknown') }
    for (const day of days) expect(flagsOf(commitment, day)).toContain('overdue')
  })
})
