import { describe, expect, it } from 'vitest'
import { emptyNotes, fold, makeFolding, tokenise } from '../text/index.js'
import { makeValueFinder } from './find.js'
import type { ValueToken } from './found.js'
import * as named from './meanings.js'
import * as phrased from './phrases.js'
import type { DateLayer, DatePhrase, ValueWords } from './words.js'

/** Tables with nothing in them, so that each case adds only what it shows. */
const NO_WORDS: ValueWords = {
  numbers: {
    ...{ decimalMark: ',', cardinals: {}, ordinals: {}, ordinalEndings: [], caseEndings: [] },
    ...{ halves: [], scales: {}, loneScales: {}, ranges: [] },
  },
  ...{ percents: [], currencies: {}, leadingCurrencies: {}, units: {}, rates: {} },
  ...{ times: [], timesAfter: [], multiples: {}, boundsBefore: {}, boundsAfter: {} },
  counted: { noun: 0, modifier: 0, never: 0, formsFor: () => [0], mostModifiers: 2, nouns: [] },
  ...{ counters: [], uncounted: [], uncountedInWords: [], numbered: [] },
  ...{ months: {}, dates: [], phrases: [] },
}

/** Tokens whose dictionary form is the longest stem that begins them, else the word itself. */
function tokensOf(text: string, stems: readonly string[]): ValueToken[] {
  const lemmaOf = (word: string) =>
    stems.filter((stem) => word.startsWith(stem)).sort((a, b) => b.length - a.length)[0]
  return tokenise(fold(text, makeFolding({}))).map((token) => ({
    ...token,
    analyses: [{ lemma: lemmaOf(token.text) ?? token.text, marks: 0 }],
    form: { notes: emptyNotes() },
  }))
}

function found(words: ValueWords, stems: readonly string[], text: string): string[] {
  const tokens = tokensOf(text, stems)
  return makeValueFinder(words)(tokens, '2025-03-29').map(({ from, to, text: value, bound }) => {
    const quote = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    return `${quote} = ${value}${bound === 'exact' ? '' : ` ${bound}`}`
  })
}

const UZ_STEMS = [
  'yil',
  'mart',
  'iyul',
  'chorak',
  'chorag',
  'foiz',
  'dollar',
  'ming',
  'oy',
  'yakun',
  'bosh',
  'loyiha',
]

const UZ_DATES: readonly DateLayer[] = [
  {
    name: 'year',
    rows: [
      ['<y> - yil', named.yearNamed],
      ['joriy yil', named.yearFromNow(0)],
    ],
  },
  {
    name: 'period',
    rows: [
      ['<year>', named.same],
      ['<year>? <d> - <m>', named.dayNamed],
      ['<year> <o> chorak|chorag', named.partOfYear(4)],
    ],
  },
]

const UZ_PHRASES: readonly DatePhrase[] = [
  ['<period>~gacha', 'due', phrased.until],
  ['<period>', 'at', named.same],
  ['<period> qadar', 'due', phrased.until],
  ['yil yakun qadar', 'due', phrased.untilEnd],
  ['yil bosh~idan', 'year-start', phrased.sinceStart],
  ['yaqin oy~larda', 'soon', phrased.soon],
]

const UZ: ValueWords = {
  ...NO_WORDS,
  numbers: {
    ...NO_WORDS.numbers,
    ...{ cardinals: { yetti: '7' }, ordinals: { birinchi: 1 }, scales: { ming: 3, million: 6, milliard: 9 } },
  },
  percents: ['foiz'],
  currencies: { dollar: 'USD' },
  boundsAfter: { ortiq: 'above', ziyod: 'above' },
  counted: { ...NO_WORDS.counted, nouns: ['loyiha'], modifierWords: ['qoʻshma'] },
  counters: ['ta'],
  months: { mart: 3, iyul: 7 },
  dates: UZ_DATES,
  phrases: UZ_PHRASES,
}

describe('tables of an Uzbek sort', () => {
  it.each([
    ['2025-yil 29-mart kuni', ['2025-yil 29-mart = 2025-03-29']],
    ['29-mart kuni', ['29-mart = 2025-03-29']],
    ['2026-yil 1-iyulga qadar', ['2026-yil 1-iyulga qadar = ../2026-07-01']],
    ['2026-yilning birinchi choragigacha', ['2026-yilning birinchi choragigacha = ../2026-03-31']],
    ['2030-yilgacha', ['2030-yilgacha = ../2030']],
    ['yil yakuniga qadar', ['yil yakuniga qadar = ../2025-12-31']],
    ['yil boshidan', ['yil boshidan = 2025-01-01/2025-03-29']],
    ['joriy yilda va yaqin oylarda', ['joriy yilda = 2025', 'yaqin oylarda = 2025-03-29/..']],
    ['4 milliard dollardan ortiq', ['4 milliard dollardan = 4000000000 USD above']],
    ['14 foizga, 2 mingdan ziyod', ['14 foizga = 14', '2 mingdan = 2000 above']],
    ['60 ta qoʻshma loyiha', ['60 ta qoʻshma loyiha = 60']],
  ])('reads %s', (text, values) => {
    expect(found(UZ, UZ_STEMS, text)).toEqual(values)
  })
})

const KK_STEMS = ['жыл', 'наурыз', 'жарты', 'доллар', 'пайыз', 'мың', 'соң', 'бас', 'құжат', 'ай']

const KK: ValueWords = {
  ...NO_WORDS,
  numbers: {
    ...NO_WORDS.numbers,
    ...{ cardinals: { сегіз: '8' }, ordinals: { бірінші: 1 }, scales: { мың: 3, миллиард: 9 } },
    caseEndings: ['ден', 'нан'],
  },
  percents: ['пайыз'],
  currencies: { доллар: 'USD' },
  boundsAfter: { 'асатын|астам': 'above', жуық: 'about' },
  counted: { ...NO_WORDS.counted, nouns: ['құжат'] },
  months: { наурыз: 3 },
  dates: [
    {
      name: 'year',
      rows: [
        ['<y> жыл', named.yearNamed],
        ['келер жыл', named.yearFromNow(1)],
      ],
    },
    {
      name: 'period',
      rows: [
        ['<year>? <d> <m>', named.dayNamed],
        ['<year> <o> жарты', named.partOfYear(2)],
      ],
    },
  ],
  phrases: [
    ['<year>|<period>', 'at', named.same],
    ['<year> соң дейін', 'due', phrased.untilEnd],
    ['жыл бас~ынан бері?', 'year-start', phrased.sinceStart],
    ['<n> ай~да', 'span', named.firstMonths],
  ],
}

describe('tables of a Kazakh sort', () => {
  it.each([
    ['2025 жылғы 29 наурыз', ['2025 жылғы 29 наурыз = 2025-03-29']],
    ['29 наурызда', ['29 наурызда = 2025-03-29']],
    ['келер жылдың соңына дейін', ['келер жылдың соңына дейін = ../2026-12-31']],
    ['2023 жылдың бірінші жартысында', ['2023 жылдың бірінші жартысында = 2023-01-01/2023-06-30']],
    ['жыл басынан бері', ['жыл басынан бері = 2025-01-01/2025-03-29']],
    ['сегіз айда', ['сегіз айда = 2024-01-01/2024-08-31']],
    ['4 миллиард доллардан асатын', ['4 миллиард доллардан = 4000000000 USD above']],
    ['4 мыңға жуық кәсіпорын', ['4 мыңға = 4000 about']],
    ['300-ден астам кәсіпкер', ['300-ден = 300 above']],
    ['16 құжатқа, 14 пайызға', ['16 құжатқа = 16', '14 пайызға = 14']],
  ])('reads %s', (text, values) => {
    expect(found(KK, KK_STEMS, text)).toEqual(values)
  })
})

const EN: ValueWords = {
  ...NO_WORDS,
  numbers: {
    ...NO_WORDS.numbers,
    ...{ decimalMark: '.', cardinals: { seven: '7', eleven: '11', 'fifty-one': '51' } },
    scales: { thousand: 3, million: 6, billion: 9 },
  },
  percents: ['%', 'percent', 'per cent'],
  currencies: { euro: 'EUR' },
  leadingCurrencies: { $: 'USD' },
  times: ['times'],
  boundsBefore: { 'over|more+than': 'above', 'by? about': 'about' },
  counted: { ...NO_WORDS.counted, nouns: ['document', 'project', 'job'], modifierWords: ['joint'] },
  months: { march: 3, april: 4 },
  dates: [
    { name: 'year', rows: [['<y>', named.yearNamed]] },
    {
      name: 'day',
      rows: [
        ['<m> <d>', named.dayNamed],
        ['<m> <d> , <year>', named.dayNamed],
        ['<d> <m> <year>?', named.dayNamed],
        ['<d> - <d> <m> <year>?', named.daysNamed],
      ],
    },
  ],
  phrases: [
    ['<day>', 'at', named.same],
    ['in <year>', 'at', named.same],
    ['by <year>|<day>', 'due', phrased.until],
    ['before|by the end of <year>', 'due', phrased.untilEnd],
    ['by the end of the year', 'due', phrased.untilEnd],
    ['over <n> year', 'span', phrased.lastUnits('year')],
    ['since the beginning of the year', 'year-start', phrased.sinceStart],
  ],
}

describe('tables of an English sort', () => {
  it.each([
    ['on March 15', ['March 15 = 2025-03-15']],
    ['on March 15, 2024', ['March 15, 2024 = 2024-03-15']],
    ['on 3–4 April 2025', ['3–4 April 2025 = 2025-04-03/2025-04-04']],
    ['by 2030, in 2021', ['by 2030 = ../2030', 'in 2021 = 2021']],
    ['before the end of 2025', ['before the end of 2025 = ../2025-12-31']],
    ['by the end of the year', ['by the end of the year = ../2025-12-31']],
    ['over seven years', ['over seven years = 2018/2025']],
    ['since the beginning of the year', ['since the beginning of the year = 2025-01-01/2025-03-29']],
    ['more than $1.7 billion', ['$1.7 billion = 1700000000 USD above']],
    ['by about 15 percent, 11.4%', ['15 percent = 15 about', '11.4% = 11.4']],
    ['over 15,000 jobs', ['15,000 jobs = 15000 above']],
    ['fifty-one joint projects, 3 times', ['fifty-one joint projects = 51', '3 times = 3']],
    ['12 billion euros', ['12 billion euros = 12000000000 EUR']],
  ])('reads %s', (text, values) => {
    expect(found(EN, ['year', 'job', 'project', 'document', 'euro'], text)).toEqual(values)
  })
})

describe('a finder', () => {
  it('gives nothing for words without tables', () => {
    expect(found(NO_WORDS, [], '29 March 2025, 5 billion dollars, 10 %')).toEqual([])
  })

  it('keeps days that the calendar lacks as words', () => {
    expect(found(EN, [], 'on March 32, on 31 April 2025, on 2025-02-30')).toEqual([])
  })

  it('gives relative words no value without a day of publication', () => {
    const tokens = tokensOf('by the end of the year, on March 15', [])
    const values = makeValueFinder(EN)(tokens).map(({ text }) => text)
    expect(values).toEqual(['XXXX-03-15'])
  })
})
