import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

function statementsOf(text: string) {
  return read.read(editionOf({ id: 'line', text, date: '2026-03-10' })).statements
}

const MARKS = ['• ', '– ', '- ', '1. ', '2) ']

describe('a sentence behind the mark of a line', () => {
  it.each(MARKS)('claims no more than by itself: %s', (mark) => {
    const supposed = 'If Pakistan gives its consent, a feasibility study may be completed by next spring.'
    expect(statementsOf(mark + supposed)).toEqual([])
  })

  it.each([
    ['Tomonlar yangi koʻprik qurishga kelishib oldilar.', 'yangi koʻprik qurishga'],
    ['Тараптар жаңа көпір салуға келісті.', 'жаңа көпір салуға'],
  ])('keeps who acts outside the act: %s', (text, act) => {
    for (const mark of ['', ...MARKS]) {
      const [promised] = statementsOf(mark + text)
      expect(promised?.slots.find(({ name }) => name === 'act')?.value.text).toBe(act)
      expect(promised?.slots.find(({ name }) => name === 'actor')?.value.text).toBe('sides')
    }
  })

  it.each([
    'Протокол заседания\n1. Минтрансу Узбекистана до 1 мая подготовить проект соглашения.',
    'Minutes\n1. Uzbekistan to finance the purchase of equipment.',
  ])('says by itself what it says under no promise: %s', (text) => {
    expect(statementsOf(text).map(({ kind }) => kind)).toEqual(['commitment'])
  })

  it('goes on with a promise where there is one', () => {
    const [, order] = statementsOf(
      'Стороны договорились открыть рейс.\n– В мае построить склад у границы Казахстана.',
    )
    expect(order?.force).toBe('agreed')
  })
})
