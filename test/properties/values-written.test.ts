import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'
import { RUNS } from './runs.js'

const reader = openReader()

/** How a language writes what is tried: a day, the end of a year as a due, a sum, a share, a count. */
interface Writing {
  readonly lang: string
  readonly months: readonly string[]
  readonly day: (day: number, month: string, year: number) => string
  readonly due: (year: number) => string
  readonly money: (amount: string) => string
  readonly percent: (amount: string) => string
  readonly quantity: (count: number) => string
  readonly mark: string
}

const WRITINGS: readonly Writing[] = [
  {
    lang: 'en',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    day: (day, month, year) => `The agreement was signed on ${day} ${month} ${year}.`,
    due: (year) => `The bridge will be finished by the end of ${year}.`,
    money: (amount) => `Trade reached ${amount} billion dollars.`,
    percent: (amount) => `Trade grew by ${amount} percent.`,
    quantity: (count) => `There are ${count} enterprises.`,
    mark: '.',
  },
  {
    lang: 'uz-Latn',
    months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
    day: (day, month, year) => `Bitim ${year}-yil ${day}-${month}da imzolandi.`,
    due: (year) => `Koʻprik ${year}-yil oxirigacha quriladi.`,
    money: (amount) => `Savdo hajmi ${amount} milliard dollarga yetdi.`,
    percent: (amount) => `Savdo hajmi ${amount} foizga oshdi.`,
    quantity: (count) => `Mamlakatda ${count} ta korxona ishlaydi.`,
    mark: ',',
  },
  {
    lang: 'kk-Cyrl',
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    day: (day, month, year) => `Келісімге ${year} жылғы ${day} ${month}да қол қойылды.`,
    due: (year) => `Көпір ${year} жылдың соңына дейін салынады.`,
    money: (amount) => `Сауда көлемі ${amount} миллиард долларға жетті.`,
    percent: (amount) => `Сауда көлемі ${amount} пайызға өсті.`,
    quantity: (count) => `Елде ${count} кәсіпорын жұмыс істейді.`,
    mark: ',',
  },
]

/** Values of one kind that a sentence names. */
function valuesIn(text: string, lang: string, kind: string): (string | undefined)[] {
  const { mentions } = reader.read(editionOf({ id: 'x', text, lang, date: '2025-03-29' }))
  return mentions.filter((one) => one.kind === kind).map(({ value }) => value)
}

const years = fc.integer({ min: 2000, max: 2098 })
const days = fc.integer({ min: 1, max: 28 })
const wholes = fc.integer({ min: 2, max: 999 })
const tenths = fc.integer({ min: 1, max: 9 })

const two = (count: number) => String(count).padStart(2, '0')

describe.each(WRITINGS)('property 9: values written in $lang', (writing) => {
  const { lang, mark } = writing

  it('give a day back', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), days, (year, month, day) => {
        const written = writing.day(day, writing.months[month - 1] ?? '', year)
        expect(valuesIn(written, lang, 'date'), written).toEqual([`${year}-${two(month)}-${two(day)}`])
      }),
      RUNS,
    )
  })

  it('give the end of a year back as a due', () => {
    fc.assert(
      fc.property(years, (year) => {
        expect(valuesIn(writing.due(year), lang, 'date')).toEqual([`../${year}-12-31`])
      }),
      RUNS,
    )
  })

  it('give money, percent and quantities back', () => {
    fc.assert(
      fc.property(wholes, tenths, (whole, tenth) => {
        const amount = `${whole}${mark}${tenth}`
        expect(valuesIn(writing.money(amount), lang, 'money')).toEqual([`${whole}${tenth}00000000 USD`])
        expect(valuesIn(writing.percent(amount), lang, 'percent')).toEqual([`${whole}.${tenth}`])
        expect(valuesIn(writing.quantity(whole), lang, 'quantity')).toEqual([String(whole)])
      }),
      RUNS,
    )
  })
})
