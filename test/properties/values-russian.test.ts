import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RU_VALUE_WORDS } from '../../src/languages/ru/value-words.js'
import { dictionaryLemmatiser, lemmatise, readDictionary } from '../../src/morphology/index.js'
import { fold, makeFolding } from '../../src/text/index.js'
import { formatPoint, isPoint, makeCountingFinder } from '../../src/values/index.js'
import { RUNS } from './runs.js'

const dictionary = readDictionary(readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url)))
if (!dictionary.ok) throw new Error(dictionary.problem.message)
const lemmatiser = dictionaryLemmatiser(dictionary.value)
const folding = makeFolding({ ё: 'е' })
const find = makeCountingFinder(RU_VALUE_WORDS)

function tokensOf(text: string) {
  return lemmatise(fold(text, folding), lemmatiser)
}

/** The values of a text taken as one sentence, as kind and value. */
function valuesOf(text: string): string[] {
  return find(tokensOf(text), '2025-03-29').values.map(({ kind, text: value }) => `${kind} ${value}`)
}

const MONTHS = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
]

const days = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isPoint)

const wholes = fc.integer({ min: 5, max: 999 }).filter((one) => one % 10 > 4)
const tenths = fc.integer({ min: 1, max: 9 })
const scales = fc.constantFrom(['млн', 6] as const, ['миллиардов', 9] as const, ['трлн', 12] as const)

describe('Russian written forms', () => {
  it('give a day back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const written = `${day.day} ${MONTHS[day.month - 1]} ${day.year} года`
        expect(valuesOf(`Подписано ${written} в столице`)).toEqual([`date ${formatPoint(day)}`])
      }),
      RUNS,
    )
  })

  it('give a deadline and a span of years back', () => {
    const year = fc.integer({ min: 1900, max: 2098 })
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 20 }), (first, more) => {
        const last = Math.min(first + more, 2099)
        expect(valuesOf(`Сделать до конца ${first} года`)).toEqual([`date ../${first}-12-31`])
        expect(valuesOf(`План на ${first}–${last} годы`)).toEqual([`date ${first}/${last}`])
      }),
      RUNS,
    )
  })

  it('give money, percent and quantities back', () => {
    fc.assert(
      fc.property(wholes, tenths, scales, (whole, tenth, [scale, power]) => {
        const zeros = '0'.repeat(power - 1)
        expect(valuesOf(`Сумма ${whole},${tenth} ${scale} тенге`)).toEqual([
          `money ${whole}${tenth}${zeros} KZT`,
        ])
        expect(valuesOf(`Рост на ${whole},${tenth} процента`)).toEqual([`percent ${whole}.${tenth}`])
        expect(valuesOf(`Открыто ${whole} заводов`)).toEqual([`quantity ${whole}`])
      }),
      RUNS,
    )
  })
})

/** Words that begin, continue or break many templates. */
const WORDS = [
  ...[
    'до',
    'к',
    'с',
    'по',
    'в',
    'за',
    'не',
    'более',
    'чем',
    'на',
    'конца',
    'года',
    'году',
    '2025',
    '14',
    '3',
    'I',
  ],
  ...[
    'первого',
    'квартала',
    'марта',
    'мая',
    'июня',
    '–',
    '-',
    ',',
    '.',
    'г',
    'последние',
    'пять',
    'двадцать',
  ],
  ...[
    'тысяч',
    'млн',
    'миллиард',
    'долларов',
    'США',
    'процентов',
    'новых',
    'рабочих',
    'мест',
    'проектов',
    'раза',
  ],
]

const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 })

describe('the finder of Russian values', () => {
  it('gives values in order that do not touch, inside their bounds and inside the sentence', () => {
    fc.assert(
      fc.property(sentences, (words) => {
        const tokens = tokensOf(words.join(' '))
        let border = 0
        for (const { from, to, boundFrom, boundTo } of find(tokens, '2025-03-29').values) {
          expect(from).toBeGreaterThanOrEqual(border)
          expect(to).toBeGreaterThan(from)
          expect([boundFrom <= from, boundTo >= to, boundTo <= tokens.length]).toEqual([true, true, true])
          border = to
        }
      }),
      RUNS,
    )
  })

  it('takes steps in proportion to the tokens, on repeated and half-matching words too', () => {
    const most = 30
    fc.assert(
      fc.property(sentences, fc.integer({ min: 1, max: 40 }), (words, times) => {
        const tokens = tokensOf(Array.from({ length: times }, () => words.join(' ')).join(' '))
        expect(find(tokens, '2025-03-29').steps).toBeLessThanOrEqual(most * (tokens.length + 1))
      }),
      RUNS,
    )
  })

  it('finds the same again', () => {
    fc.assert(
      fc.property(sentences, (words) => {
        const text = words.join(' ')
        expect(valuesOf(text)).toEqual(valuesOf(text))
      }),
      RUNS,
    )
  })
})
