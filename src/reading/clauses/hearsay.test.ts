import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

const valuesOf = (text: string) =>
  read
    .read(editionOf({ id: 'hearsay', text, date: '2026-08-20' }))
    .statements.map(({ slots }) => slots.find(({ name }) => name === 'value')?.value.text)

describe('words of hearsay between commas', () => {
  it.each([
    'Товарооборот, как рассказал министр, вырос на 12 процентов.',
    'Товарооборот, подчеркнул министр, вырос на 12 процентов.',
    'Trade, as the minister noted, grew by 12 percent.',
    'Trade, he said, grew by 12 percent.',
  ])('do not part a number from what it is said of: %s', (text) => {
    expect(valuesOf(text)).toEqual(['12'])
  })

  it.each([
    'Экспорт вырос на 12 процентов, сообщил министр, импорт снизился на 3 процента.',
    'Exports grew by 12 percent, the minister said, imports fell by 3 percent.',
  ])('part what was told before them from what follows: %s', (text) => {
    expect(valuesOf(text)).toEqual(['12', '-3'])
  })
})
