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
})
