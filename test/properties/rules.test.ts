import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/languages/index.js'
import { loadDictionaries } from '../../src/platform/index.js'
import { makeReader } from '../../src/reading/index.js'
import { type Edition, editionOf, type Reading } from '../../src/statements/index.js'
import { contains } from '../../src/text/index.js'
import { openReader } from '../golden/reader.js'
import { RUNS } from './runs.js'

const reader = openReader()

const SENTENCES = [
  'Стороны договорились до 1 ноября открыть склад в Оше и снизить сборы.',
  'Президенты дали поручения по созданию общего фонда, ускорению ремонта моста.',
  'Товарооборот вырос на 12,5 процента с начала года и превысил 2 миллиарда долларов.',
  'В Нукусе запущено производство кабеля; в Костанае начато строительство завода.',
  'Министр энергетики отчитался о поставках тока.',
  'Подписаны договор о перевозках и 3 протокола.',
  'Отмечена важность ремонта причалов в этом году, расширения складов.',
  'В октябре в Бишкеке пройдёт форум перевозчиков.',
  'Состоялся обмен мнениями по воде, включая подготовку к саммиту, который пройдёт в Оше в мае.',
  'Гости осмотрели площадь. Погода стояла ясная.',
  'Иван Петров награждён орденом «Слава».',
  'Президент поздравил коллегу с днём рождения.',
]
const HOSTILE = [
  '«',
  '»',
  '(',
  '\u202e',
  '\u200b',
  '\ud800',
  '💧',
  '…',
  '1.',
  '—',
  '\n\n',
  'и',
  ',',
  '№ 5',
  '31 февраля',
  '%',
]
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))

function editionFor(written: string): Edition {
  return editionOf({ id: 'x', text: written, lang: 'ru', date: '2026-03-10' })
}

function read(written: string): Reading {
  return reader.read(editionFor(written))
}

function letters(written: string): string {
  return written.replaceAll(/\s/g, '')
}

describe('a reading', () => {
  it('keeps a slot stated by a statement inside it', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { span, slots } of read(written).statements)
          for (const slot of slots)
            if (slot.basis.from === 'stated') expect(contains(span, slot.span), slot.name).toBe(true)
      }),
      RUNS,
    )
  })

  it('is the same whatever the order of the rules', () => {
    const turned = LANGUAGES.map((language) => ({ ...language, rules: [...language.rules].reverse() }))
    const dictionaries = loadDictionaries()
    if (!dictionaries.ok) throw new Error(dictionaries.problem.message)
    const other = makeReader(dictionaries.value, turned)
    if (!other.ok) throw new Error(other.problem.message)
    fc.assert(
      fc.property(text, (written) => {
        expect(other.value.read(editionFor(written))).toEqual(read(written))
      }),
      RUNS,
    )
  })
})

describe('a text that cannot be read', () => {
  it.each([
    ['', 'invalid.empty-text'],
    [' \n\t', 'invalid.empty-text'],
    ['ㅎㅏㄴㄱㅡㄹ 한글 문장입니다', 'invalid.unknown-language'],
    ['1234 %% //', 'invalid.unknown-language'],
  ])('still gives a reading with a problem: %j', (written, code) => {
    const reading = reader.read(editionOf({ id: 'x', text: written }))
    expect(reading).toMatchObject({ language: null, statements: [], problems: [{ code }] })
    expect(letters(reading.remainder.map(({ start, end }) => written.slice(start, end)).join(''))).toBe(
      letters(written),
    )
  })

  it('is read without its day when the day is none', () => {
    const reading = reader.read(editionOf({ id: 'x', text: SENTENCES[1] ?? '', date: '2025-02-31' }))
    expect(reading.problems).toMatchObject([{ code: 'invalid.date' }])
    expect(reading.statements).toHaveLength(2)
  })
})
