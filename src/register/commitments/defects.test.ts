import { describe, expect, it } from 'vitest'
import type { Slot, SlotName } from '../../statements/index.js'
import { defectsOf } from './defects.js'
import { differencesOf } from './differences.js'

function slot(name: SlotName, text: string): Slot {
  return {
    name,
    value: { type: 'words', text },
    quote: text,
    span: { start: 0, end: 1 },
    basis: { from: 'stated' },
  }
}

const SAID = {
  quote: 'the whole saying',
  due: null,
  published: '2025-03-29',
  bodies: new Set(['council of examples']),
  sideNames: ['узбекиста'],
}

describe('defects of a commitment', () => {
  it('are all that a saying without owner, date, measure and side lacks, shown by its words', () => {
    expect(defectsOf({ ...SAID, slots: [] })).toEqual(
      ['no-owner', 'no-date', 'no-measure', 'no-side'].map((kind) => ({ kind, words: 'the whole saying' })),
    )
  })

  it('are none where everything is said', () => {
    const slots = [
      slot('addressee', 'ministries'),
      slot('party', 'UZ'),
      slot('document', 'roadmap'),
      slot('body', 'Council of Examples'),
    ]
    const due = { edtf: '2025', words: 'this year', basis: { from: 'stated' } } as const
    expect(defectsOf({ ...SAID, slots, due })).toEqual([])
  })

  it('do not miss a side that the words name in any case', () => {
    const named = { ...SAID, slots: [], quote: 'Президенты Узбекистана поручили' }
    expect(defectsOf(named).map(({ kind }) => kind)).not.toContain('no-side')
  })

  it('name a body nobody knows and a date that was over already', () => {
    const slots = [
      slot('actor', 'they'),
      slot('party', 'UZ'),
      slot('count', '3'),
      slot('body', 'the Joint Office'),
    ]
    const due = { edtf: '2024', words: 'in 2024', basis: { from: 'stated' } } as const
    expect(defectsOf({ ...SAID, slots, due })).toEqual([
      { kind: 'undefined-body', words: 'the Joint Office' },
      { kind: 'past-date', words: 'in 2024' },
    ])
  })
})

describe('differences of the sides', () => {
  const side = { responsible: null, ownNote: null, source: null, version: 2 }
  it('are said side by side and never averaged', () => {
    const sides = [
      { ...side, party: 'UZ', workState: 'done', ownFigure: '4 bn USD', asOf: '2025-11-15' },
      { ...side, party: 'KZ', workState: 'under-way', ownFigure: '1.7 bn USD', asOf: null },
    ] as const
    expect(differencesOf(sides).map(({ sentence }) => sentence)).toEqual([
      'UZ says done (as of 2025-11-15); KZ says under-way.',
      'UZ says 4 bn USD (as of 2025-11-15); KZ says 1.7 bn USD.',
    ])
  })

  it('are none while one side is silent or both say the same', () => {
    const uz = { ...side, party: 'UZ', workState: 'done', ownFigure: null, asOf: null } as const
    expect(differencesOf([uz, { ...uz, party: 'KZ', workState: 'unknown' }])).toEqual([])
    expect(differencesOf([uz, { ...uz, party: 'KZ' }])).toEqual([])
  })
})
