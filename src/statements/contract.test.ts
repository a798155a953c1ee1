import { describe, expect, it } from 'vitest'
import type { ReaderVersion } from '../kernel/index.js'
import { contractOf, editionOf } from './contract.js'
import { compareForce, FORCES } from './force.js'
import { statementIdOf } from './identify.js'
import type { Reading, Statement } from './reading.js'
import type { Slot } from './slot.js'

const TEXT = 'В этом году решено открыть мост.'
const edition = editionOf({ id: 'a', text: TEXT, date: '2025-03-29' })

function slot(name: Slot['name'], text: string, span: Slot['span'], basis: Slot['basis']): Slot {
  return { name, value: { type: 'words', text }, quote: TEXT.slice(span.start, span.end), span, basis }
}

const slots = [
  slot('due', '2025', { start: 0, end: 11 }, { from: 'inferred', why: 'year of publication' }),
  slot('act', 'открыть мост', { start: 19, end: 31 }, { from: 'stated' }),
]
const span = { start: 0, end: 31 }
const id = statementIdOf({ edition: edition.id, kind: 'commitment', span, slots })
const statement: Statement = {
  ...{ id, kind: 'commitment', force: 'ordered', rule: 'ru/commitment/decide', span, slots },
  quote: TEXT.slice(0, 31),
}
const reading: Reading = {
  edition: edition.id,
  language: 'ru',
  reader: '1' as ReaderVersion,
  statements: [statement],
  mentions: [
    { kind: 'date', span: { start: 0, end: 11 }, quote: 'В этом году', value: '2025' },
    { kind: 'post', span: { start: 12, end: 18 }, quote: 'решено' },
  ],
  remainder: [{ start: 31, end: 32 }],
  problems: [
    { code: 'invalid.example', message: 'An example', hint: 'None', cause: new Error('kept for the log') },
  ],
}

describe('contractOf', () => {
  it('gives slots as strings with their places, and the reason of what is inferred only', () => {
    const { statements } = contractOf(reading, { id: 'a', date: '2025-03-29' })
    expect(statements[0]?.slots).toEqual([
      {
        ...{ name: 'due', value: '2025', start: 0, end: 11, quote: 'В этом году' },
        ...{ basis: 'inferred', why: 'year of publication' },
      },
      { name: 'act', value: 'открыть мост', start: 19, end: 31, quote: 'открыть мост', basis: 'stated' },
    ])
  })

  it('is plain JSON that quotes its text, and keeps causes for the log', () => {
    const contract = contractOf(reading, { id: 'a' })
    expect(JSON.parse(JSON.stringify(contract))).toEqual(contract)
    expect(contract.document).toEqual({ ref: 'a', lang: 'ru', date: null })
    expect(contract.problems).toEqual([{ code: 'invalid.example', message: 'An example', hint: 'None' }])
    for (const { start, end, quote } of [...contract.statements, ...contract.mentions])
      expect(TEXT.slice(start, end)).toBe(quote)
  })
})

describe('editionOf', () => {
  it('leaves out what the document does not say', () => {
    expect(editionOf({ id: 'a', text: '' })).toEqual({ id: expect.stringMatching(/^ed_/), text: '' })
    expect(edition).toMatchObject({ published: '2025-03-29', text: TEXT })
  })
})

describe('compareForce', () => {
  it('sorts the most binding first', () => {
    const shuffled = [...FORCES].reverse()
    expect(shuffled.sort(compareForce)).toEqual(FORCES)
    expect(FORCES[0]).toBe('ordered')
  })
})
