import { describe, expect, it } from 'vitest'
import { editionOf, type Reading } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'

const reader = openReader()

function read(text: string, date = '2024-11-19'): Reading {
  return reader.read(editionOf({ id: 'x', text, lang: 'ru', date }))
}

function slotsOf({ statements }: Reading, name: string): string[] {
  return statements.flatMap(({ slots }) =>
    slots.filter((slot) => slot.name === name).map(({ value }) => value.text),
  )
}

describe('Russian sentences as wholes', () => {
  it('a promised month without a year lies ahead, in the slot and in the mention', () => {
    const reading = read('В феврале в Бишкеке пройдёт форум.')
    expect(slotsOf(reading, 'when')).toEqual(['2025-02'])
    expect(reading.mentions.map(({ value }) => value)).toContain('2025-02')
  })

  it('a month of what has happened stays behind', () => {
    expect(read('В феврале в Бишкеке введён мост.').mentions.map(({ value }) => value)).toContain('2024-02')
  })

  it('a condition promises nothing, what follows it does', () => {
    const { statements } = read('Если сборы будут снижены, порт построят в 2026 году.')
    expect(statements.map(({ quote }) => quote)).toEqual(['порт построят в 2026 году'])
  })

  it('a word put in between commas leaves the subject with its verb', () => {
    const { statements } = read('Импорт снизился на 3 %, экспорт, напротив, вырос на 7 %.')
    expect(statements.map(({ quote }) => quote)).toEqual([
      'Импорт снизился на 3 %',
      'экспорт, напротив, вырос на 7 %',
    ])
  })

  it('a verb inside a title makes no clause', () => {
    const { statements } = read('Медалью «Знал и берёг» посмертно награждён Иван Петров.')
    expect(statements.map(({ kind }) => kind)).toEqual(['award'])
  })

  it('a pronoun means him whom a sentence without a claim was about', () => {
    const reading = read('Касым-Жомарт Токаев посмотрел в окно. Он предложил открыть общий склад.')
    expect(slotsOf(reading, 'actor')).toEqual(['president:KZ'])
  })

  it('the year something is compared with is no period of the figure', () => {
    const reading = read('По сравнению с 2020 годом товарооборот вырос втрое.')
    expect(slotsOf(reading, 'comparison')).toEqual(['multi-year'])
    expect(slotsOf(reading, 'period')).toEqual([])
  })

  it('a bare number counts what was counted before it', () => {
    const reading = read('Действуют 70 предприятий, из них 12 созданы весной.')
    expect(slotsOf(reading, 'value')).toEqual(['70', '12'])
    expect(slotsOf(reading, 'measure')).toEqual(['joint-ventures', 'joint-ventures'])
  })
})
