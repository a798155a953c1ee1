import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentId } from '../kernel/index.js'
import { editionIdOf, statementIdOf } from './identify.js'
import type { Slot } from './slot.js'

const edition = editionIdOf({ ref: 'a', language: 'ru', text: 'Решено открыть мост.' })
const act: Slot = {
  name: 'act',
  value: { type: 'words', text: 'открыть мост' },
  quote: 'открыть мост',
  span: { start: 7, end: 19 },
  basis: { from: 'stated' },
}
const parts = { edition, kind: 'commitment', span: { start: 0, end: 19 }, slots: [act] } as const

describe('editionIdOf', () => {
  it('is the same for the same text of the same readout in the same language only', () => {
    const same = editionIdOf({ ref: 'a', language: 'ru', text: 'Решено открыть мост.' })
    const others = [
      { ref: 'b', language: 'ru', text: 'Решено открыть мост.' },
      { ref: 'a', language: 'en', text: 'Решено открыть мост.' },
      { ref: 'a', language: 'ru', text: 'Решено открыть мост' },
    ].map(editionIdOf)
    expect(same).toBe(edition)
    expect(new Set([edition, ...others]).size).toBe(4)
  })
})

describe('statementIdOf', () => {
  it('changes with edition, kind, place and values', () => {
    const due = { ...act, name: 'due', value: { type: 'date', text: '2026' } } as const
    const variants = [
      parts,
      { ...parts, edition: editionIdOf({ ref: 'b', language: 'ru', text: '' }) },
      { ...parts, kind: 'project' as const },
      { ...parts, span: { start: 0, end: 20 } },
      { ...parts, slots: [] },
      { ...parts, slots: [act, due] },
      { ...parts, slots: [{ ...act, value: { type: 'words', text: 'открыть порт' } as const }] },
    ]
    expect(new Set(variants.map(statementIdOf)).size).toBe(variants.length)
  })

  it('stays when only the reason of a value is told otherwise', () => {
    const inferred = { ...act, basis: { from: 'inferred', why: 'the words before' } } as const
    expect(statementIdOf({ ...parts, slots: [inferred] })).toBe(statementIdOf(parts))
  })
  it('is made of the JSON of its parts, whatever the words are', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\\', '\n', '\ud800', '😀', 'ы'),
    )
    fc.assert(
      fc.property(words, (text) => {
        const slot: Slot = { ...act, value: { type: 'words', text } }
        const json = JSON.stringify(['act', 'words', text, 7, 19])
        const id = contentId('st', [edition, 'commitment', '0', '19', json, json])
        expect(statementIdOf({ ...parts, slots: [slot, slot] })).toBe(id)
      }),
    )
  })
})
