import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

function toldIn(text: string): string[] {
  const { statements } = read.read(editionOf({ id: 'lists', text, date: '2026-11-12' }))
  return statements.map(({ kind, force, quote }) => `${kind} ${force}: ${quote}`)
}

describe('figures in lines', () => {
  it.each([
    'Итоги:\n– рост товарооборота на 5 %;\n– товарооборот достиг 4,2 млрд долларов.',
    'Results:\n– trade grew by 5%;\n– trade reached $4.2 billion.',
  ])('are told without the head of the list: %s', (text) => {
    const [first] = toldIn(text)
    expect(first).toBe(`figure reported: ${text.slice(text.indexOf('–') + 2, text.indexOf(';'))}`)
  })
})

describe('numbered lines', () => {
  it.each([
    [
      'Главы государств дали поручения правительствам:\n1. Ускорить строительство моста.\n2. Согласовать сроки до 1 мая.',
      'Согласовать сроки до 1 мая',
    ],
    [
      'The presidents gave instructions:\n1. Speed up the bridge.\n2. Agree on dates by 1 May.',
      'Agree on dates by 1 May',
    ],
    [
      'Davlat rahbarlari topshiriqlar berdi:\n1. Koʻprik qurilishini tezlashtirish.\n2. Loyihani 1 mayga qadar tayyorlash.',
      'Loyihani 1 mayga qadar tayyorlash',
    ],
    [
      'Мемлекет басшылары тапсырмалар берді:\n1. Көпір құрылысын жеделдету.\n2. Жобаны 1 мамырға дейін әзірлеу.',
      'Жобаны 1 мамырға дейін әзірлеу',
    ],
  ])('go on with the orders they are: %s', (text, second) => {
    const told = toldIn(text)
    expect(told).toHaveLength(2)
    expect(told[1]).toBe(`commitment ordered: ${second}`)
  })

  it.each([
    ['Подписаны:\n1. Соглашение о поставках газа.\n2. Меморандум между вузами.', 'Меморандум между вузами'],
    [
      'The following documents were signed:\n1. Agreement on gas.\n2. Memorandum on schools.',
      'Memorandum on schools',
    ],
    [
      'Quyidagi hujjatlar imzolandi:\n1. Gaz toʻgʻrisidagi bitim.\n2. Maktablar haqida memorandum.',
      'Maktablar haqida memorandum',
    ],
    [
      'Мына құжаттарға қол қойылды:\n1. Газ туралы келісім.\n2. Мектептер туралы меморандум.',
      'Мектептер туралы меморандум',
    ],
  ])('name texts of which the line above says what was done: %s', (text, second) => {
    const told = toldIn(text)
    expect(told).toHaveLength(2)
    expect(told[1]).toBe(`document reported: ${second}`)
  })

  it('say of a text in a further line that its stage was told for all', () => {
    const text = 'Подписаны:\n1. Соглашение о поставках газа.\n2. Меморандум между вузами.'
    const { statements } = read.read(editionOf({ id: 'lists', text, date: '2026-11-12' }))
    const stage = statements[1]?.slots.find(({ name }) => name === 'stage')
    expect(stage?.basis).toEqual({ from: 'inferred', why: 'said once for the whole list' })
  })

  it('are for those to do whom the line above names', () => {
    const text =
      'Главы государств дали поручения:\n1. Открыть мост.\n2. Снизить тарифы.\n3. Созвать комиссию.\nПоезд пришёл.'
    const { statements } = read.read(editionOf({ id: 'lists', text, date: '2026-11-12' }))
    const actors = statements.map(({ slots }) => slots.find(({ name }) => name === 'actor'))
    expect(actors.map((actor) => actor?.value.text)).toEqual(['presidents', 'presidents', 'presidents'])
    expect(actors.map((actor) => actor?.basis.from)).toEqual(['stated', 'inferred', 'inferred'])
  })

  it('promise nothing below what is no promise', () => {
    expect(toldIn('Гости Узбекистана осмотрели порт:\n1. Ускорить строительство моста.')).toEqual([])
  })
})

describe('lines with marks', () => {
  it.each([
    'В ходе переговоров с Узбекистаном:\n• подписано 12 документов;\n• товарооборот составил 4,3 млрд долларов.',
    'Oʻzbekiston bilan muzokaralarda:\n• 12 ta hujjat imzolandi;\n• tovar ayirboshlash 4,3 mlrd dollarni tashkil etdi.',
    'Өзбекстанмен келіссөзде:\n• 12 құжатқа қол қойылды;\n• тауар айналымы 4,3 млрд долларды құрады.',
    'During the talks with Uzbekistan:\n(a) 12 documents were signed;\n(b) trade amounted to $4.3 billion.',
  ])('are statements of their own, without the marks: %s', (text) => {
    const told = toldIn(text)
    expect(told.map((one) => one.split(' ')[0])).toEqual(['document', 'figure'])
    expect(told[1]).not.toMatch(/[•(]/)
  })
})

describe('acts beside an event of the same sentence', () => {
  it.each([
    [
      'Президент поручил построить мост, провести форум, утвердить график и открыть склад.',
      [
        'commitment ordered: Президент поручил построить мост',
        'event ordered: провести форум',
        'commitment ordered: утвердить график',
        'commitment ordered: открыть склад',
      ],
    ],
    [
      'The president instructed the government to build a bridge, hold a forum, approve the timetable and open a pier.',
      [
        'commitment ordered: The president instructed the government to build a bridge',
        'event ordered: hold a forum',
        'commitment ordered: approve the timetable',
        'commitment ordered: open a pier',
      ],
    ],
    [
      'Стороны договорились в следующем месяце провести форум и до 1 мая 2027 года разработать дорожную карту.',
      [
        'event agreed: Стороны договорились в следующем месяце провести форум',
        'commitment agreed: до 1 мая 2027 года разработать дорожную карту',
      ],
    ],
    [
      'The sides agreed to hold a forum in May and to draft a road map by 1 May 2027.',
      [
        'event agreed: The sides agreed to hold a forum in May',
        'commitment agreed: to draft a road map by 1 May 2027',
      ],
    ],
    [
      'Tomonlar koʻprik ochishga va kuzda forum oʻtkazishga kelishib oldilar.',
      [
        'commitment agreed: Tomonlar koʻprik ochishga',
        'event agreed: kuzda forum oʻtkazishga kelishib oldilar',
      ],
    ],
    [
      'Тараптар жол картасын әзірлеуге және күзде форум өткізуге уағдаласты.',
      ['commitment agreed: Тараптар жол картасын әзірлеуге', 'event agreed: күзде форум өткізуге уағдаласты'],
    ],
  ])('are promises of their own: %s', (text, told) => {
    expect(toldIn(text)).toEqual(told)
  })
})

describe('lists of many acts', () => {
  it.each([
    [
      'Министрам поручено ',
      [
        'построить мост',
        'открыть склад',
        'снизить сборы',
        'починить дорогу',
        'обновить парк',
        'создать фонд',
      ],
      '.',
    ],
    [
      'The government was instructed to ',
      [
        'build a bridge',
        'open a pier',
        'lower the fees',
        'repair the road',
        'renew the fleet',
        'open a school',
      ],
      '.',
    ],
    [
      'Tomonlar ',
      [
        'koʻprik qurish',
        'ombor ochish',
        'boj kamaytirish',
        'yoʻl taʼmirlash',
        'park yangilash',
        'port qurish',
      ],
      'ga kelishib oldilar.',
    ],
    [
      'Тараптар ',
      ['көпірді салу', 'қойманы ашу', 'алымды азайту', 'жолды жөндеу', 'паркті жаңарту', 'портты кеңейту'],
      'ға уағдаласты.',
    ],
  ])('are all told, however many they are: %s …', (before, acts, behind) => {
    expect(toldIn(`${before}${[...acts, ...acts, ...acts].join(', ')}${behind}`)).toHaveLength(18)
  })
})

describe('headings', () => {
  it('give the lines beneath their force', () => {
    expect(toldIn('Казахстан и Грузия\nДоговорённости:\n– создание фонда;\n– ремонт моста.')).toEqual([
      'commitment agreed: создание фонда',
      'commitment agreed: ремонт моста',
    ])
  })

  it.each([
    'Планы на выходные:\n– посещение музея;\n– подготовка к матчу сборной.',
    'Министры Казахстана и Грузии рассмотрели задачи:\n1) снижение пошлин;\n2) ремонт моста.',
  ])('promise nothing where no state is near, nor where they tell what was spoken of: %s', (text) => {
    expect(toldIn(text).filter((told) => told.startsWith('commitment'))).toEqual([])
  })
})
