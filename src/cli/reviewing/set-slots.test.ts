import { describe, expect, it } from 'vitest'
import type { StoredStatement } from '../../register/index.js'
import { settingsOf, slotsWith } from './set-slots.js'

const QUOTE = 'поручили завершить ремонт причала в 2025 году'
const statement = {
  quote: QUOTE,
  span: { start: 100, end: 100 + QUOTE.length },
  slots: [
    {
      name: 'due',
      value: { type: 'date', text: '2025' },
      quote: 'в 2025 году',
      span: { start: 134, end: 145 },
      basis: { from: 'stated' },
    },
    {
      name: 'sector',
      value: { type: 'choice', text: 'transport' },
      quote: 'причала',
      span: { start: 126, end: 133 },
      basis: { from: 'inferred', why: 'the word' },
    },
  ],
} as unknown as StoredStatement

function corrected(...written: readonly string[]) {
  const settings = settingsOf(written)
  return settings.ok ? slotsWith(statement, settings.value, 'said elsewhere') : settings.problem
}

describe('a corrected slot', () => {
  it('is inferred, keeps its type and points at the words that were there, when the text does not say it', () => {
    expect(corrected('due=2025-12')).toContainEqual({
      name: 'due',
      value: { type: 'date', text: '2025-12' },
      quote: 'в 2025 году',
      span: { start: 134, end: 145 },
      why: 'said elsewhere',
    })
  })

  it('is stated where whole words of the statement say it', () => {
    expect(corrected('object=ремонт причала')).toContainEqual({
      name: 'object',
      value: { type: 'words', text: 'ремонт причала' },
      quote: 'ремонт причала',
      span: { start: 119, end: 133 },
    })
  })

  it('is not stated by a part of a word', () => {
    expect(corrected('object=мон')).toContainEqual(
      expect.objectContaining({ quote: QUOTE, why: 'said elsewhere' }),
    )
  })

  it('leaves the others as they were, and goes away when set to nothing', () => {
    expect(corrected('due=')).toEqual([expect.objectContaining({ name: 'sector', why: 'the word' })])
  })

  it('may have several values', () => {
    const slots = corrected('sector=energy', 'sector=water')
    expect(slots).toMatchObject([
      { name: 'due' },
      { value: { text: 'energy' } },
      { value: { text: 'water' } },
    ])
  })

  it('must be a slot there is, and the nearest one is named', () => {
    expect(corrected('duo=2025')).toMatchObject({
      code: 'invalid.slot',
      hint: expect.stringContaining('due'),
    })
  })
})
