import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dictionaryLemmatiser, lemmatise, readDictionary } from '../../morphology/index.js'
import { fold, makeFolding, splitSentences } from '../../text/index.js'
import { type FoundValue, isCurrency, makeValueFinder } from '../../values/index.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { RU_FOLDING } from './folding.js'
import { RU_VALUE_WORDS } from './value-words.js'

const bytes = readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url))
const dictionary = readDictionary(bytes)
if (!dictionary.ok) throw new Error(dictionary.problem.message)
const lemmatiser = dictionaryLemmatiser(dictionary.value)
const folding = makeFolding(RU_FOLDING)
const find = makeValueFinder(RU_VALUE_WORDS)

interface Read extends FoundValue {
  readonly quote: string
  /** The words with those that bound them. */
  readonly whole: string
}

function read(text: string, published = '2025-03-29'): Read[] {
  const words = lemmatise(fold(text, folding), lemmatiser)
  const quote = (from: number, to: number) => text.slice(words[from]?.start, words[to - 1]?.end)
  return splitSentences(words, new Set(ABBREVIATIONS)).flatMap(({ from, to }) =>
    find(words.slice(from, to), published).map((value) => ({
      ...value,
      quote: quote(from + value.from, from + value.to),
      whole: quote(from + value.boundFrom, from + value.boundTo),
    })),
  )
}

function pairs(text: string): string[] {
  return read(text).map(({ quote, text: value }) => `${quote} = ${value}`)
}

/** Each row: words around, `[the span]` in them, and its value on 29 March 2025. */
function rows(table: string): string[][] {
  const lines = table.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).map((line) => line.split(' = '))
}

function expectRow(written = '', value = ''): void {
  const span = /\[(.*)\]/.exec(written)?.[1] ?? ''
  expect(pairs(written.replace(/[[\]]/g, ''))).toEqual([`${span} = ${value}`])
}

describe('Russian days, months and years', () => {
  it.each(
    rows(
      `
    Встреча прошла [29 марта] = 2025-03-29
    Встреча прошла [29 марта 2024 года] = 2024-03-29
    Форум пройдёт [следующей весной] = 2026-21
    Форум прошёл [прошлой осенью] = 2024-23
    Визит намечен на [конец мая] = 2025-05
    Указ от [6 декабря 2021 г.] № 315 = 2021-12-06
    Приём состоялся [5 мая прошлого года] = 2024-05-05
    Форум откроется [1-го июня] = 2025-06-01
    Форум откроется [двадцать пятого июня] = 2025-06-25
    Опубликовано [29.03.2025] = 2025-03-29
    Опубликовано [2025-03-29] = 2025-03-29
    Визит пройдет [28–29 июня] = 2025-06-28/2025-06-29
    Визит пройдет [28 и 29 июня] = 2025-06-28/2025-06-29
    Неделя кино идет [30 июня – 2 июля] = 2025-06-30/2025-07-02
    Выставка идет [с 3 по 5 мая 2026 года] = 2026-05-03/2026-05-05
    Заседание намечено на [октябрь] = 2025-10
    Заседание пройдет [в октябре следующего года] = 2026-10
    Заседание пройдет [в мае с.г.] = 2025-05
    Дни культуры пройдут [в апреле-мае] = 2025-04/2025-05
    Итоги [за январь–сентябрь 2024 года] = 2024-01/2024-09
    Рос [с января по май 2024 года] = 2024-01/2024-05
    Работы идут [с декабря по февраль] = 2025-12/2026-02
    Завод пущен [в 2022 году] = 2022
    Завод пущен [в 2022-м] = 2022
    По итогам [2023 года] рост замедлился = 2023
    План на [2024–2026 годы] принят = 2024/2026
    План выполнят [в 2025–2027 гг.] и позже = 2025/2027
    Доклад о росте [с 2018 по 2024 год] = 2018/2024
    Набор [на] [2025/2026 учебный год] открыт = 2025/2026
    Завод построен [в 1990-х годах] = 1990/1999
    Завод расширен [в 2010-е годы] = 2010/2019
    `.replace('[на] ', 'на '),
    ),
  )('reads %s', expectRow)
})

describe('Russian parts of the year', () => {
  it.each(
    rows(`
    Пуск ожидается [в I квартале] = 2025-01-01/2025-03-31
    Пуск ожидается [в четвертом квартале 2026 года] = 2026-10-01/2026-12-31
    Пуск ожидается [в 4-м квартале] = 2025-10-01/2025-12-31
    Пуск ожидается [во втором полугодии 2026 года] = 2026-07-01/2026-12-31
    Пуск ожидается [в первой половине следующего года] = 2026-01-01/2026-06-30
    Пуск ожидается [во второй половине мая] = 2025-05-16/2025-05-31
    Пуск ожидается [в первой декаде апреля] = 2025-04-01/2025-04-10
    Пуск ожидается [во II–III кварталах 2025 года] = 2025-04-01/2025-09-30
    Пуск ожидается [летом 2026 года] = 2026-22
    Пуск ожидается [этой осенью] = 2025-23
    По итогам [шести месяцев текущего года] рост ускорился = 2025-01-01/2025-06-30
    По итогам [девяти месяцев] рост ускорился = 2024-01-01/2024-09-30
    Рост [за два месяца] ускорился = 2025-01-01/2025-02-28
    Рост [за три квартала 2024 года] ускорился = 2024-01-01/2024-09-30
    Рост [за лето] ускорился = 2025-22
    Рост [в первые пять месяцев 2024 года] ускорился = 2024-01-01/2024-05-31
    Рост ускорился [в прошлом квартале] = 2024-10-01/2024-12-31
    Завод сдадут [в конце мая] = 2025-05
    Завод сдадут [в начале 2026 года] = 2026
    `),
  )('reads %s', expectRow)
})

describe('Russian deadlines', () => {
  it.each(
    rows(`
    Закончить [до 1 ноября] = ../2025-11-01
    Закончить [до 1 марта] = ../2026-03-01
    Закончить [до марта следующего года] = ../2026-03
    Закончить [до 2030 года] = ../2030
    Закончить [к 2030 году] = ../2030
    Закончить [до конца года] = ../2025-12-31
    Закончить [до Нового года] = ../2025-12-31
    Закончить [до конца текущего года] = ../2025-12-31
    Закончить [к концу 2026 года] = ../2026-12-31
    Закончить [до конца апреля] = ../2025-04-30
    Закончить [до конца месяца] = ../2025-03-31
    Закончить [до конца первого полугодия] = ../2025-06-30
    Закончить [к началу следующего года] = ../2026-01
    Закончить [до середины 2026 года] = ../2026-06-30
    Закончить [к лету] = ../2025-22
    Закончить не позднее [1 июня] = 2025-06-01
    Закончить не позднее [первого квартала 2026 года] = 2026-01-01/2026-03-31
    Закончить не позднее [конца года] = ../2025-12-31
    Закончить [в месячный срок] = 2025-03-29/2025-04-29
    Закончить [в двухнедельный срок] = 2025-03-29/2025-04-12
    Закончить [в течение трех месяцев] = 2025-03-29/2025-06-29
    Закончить [в течение 10 дней] = 2025-03-29/2025-04-08
    `),
  )('reads %s', (written, value) => {
    expectRow(written, value)
    expect(read(String(written).replace(/[[\]]/g, ''))[0]?.role).toBe('due')
  })
})

describe('Russian time as seen from the publication', () => {
  it.each(
    rows(`
    Рост [с начала года] ускорился = 2025-01-01/2025-03-29
    Рост [с начала текущего года] ускорился = 2025-01-01/2025-03-29
    Центр откроют [в этом году] = 2025
    Центр открыли [в прошлом году] = 2024
    Центр откроют [в будущем году] = 2026
    Центр откроют [в предстоящем сентябре] = 2025-09
    Центр открыли [в прошлом сентябре] = 2024-09
    Центр откроют [в следующем январе] = 2026-01
    Рост [за последние семь лет] ускорился = 2018/2025
    Рост [за пятилетие] ускорился = 2020/2025
    Рост [за три года] ускорился = 2022/2025
    Рост [за последние два месяца] ускорился = 2025-01/2025-03
    Вложат [в ближайшие три года] много = 2025/2028
    Встретятся [в ближайшие месяцы] = 2025-03-29/..
    Встретятся [в ближайшее время] = 2025-03-29/..
    Встретятся [в скором времени] = 2025-03-29/..
    Встретятся [на следующей неделе] = 2025-03-31/2025-04-06
    Встретятся [через два года] = 2027
    Встречались [пять лет назад] = 2020
    Встречались [вчера] = 2025-03-28
    Возглавляет компанию [с 2013 года] = 2013/..
    Тарифы действуют [с 1 сентября] = 2025-09-01/..
    `),
  )('reads %s', expectRow)

  it('has no value for them without the day of publication, and leaves years unknown', () => {
    const words = lemmatise(fold('до конца года, за три года, вчера и 5 мая', folding), lemmatiser)
    expect(find(words).map(({ text }) => text)).toEqual(['XXXX-05-05'])
  })

  it('takes the year in which the month is nearer', () => {
    expect(read('Откроют 15 января', '2024-12-25')[0]).toMatchObject({
      text: '2025-01-15',
      why: 'year nearest to publication',
    })
    expect(read('Открыли в декабре', '2025-01-10')[0]?.text).toBe('2024-12')
  })

  it('takes a year behind “с” with the instrumental for what is compared with', () => {
    expect(pairs('Рост по сравнению с 2023 годом заметен')).toEqual(['2023 годом = 2023'])
  })

  it('takes a past year behind “к” for what is compared with', () => {
    expect(read('Рост к 2023 году заметен')[0]).toMatchObject({
      quote: '2023 году',
      text: '2023',
      role: 'at',
    })
  })

  it('finds the same period of another year by the one before it in the sentence', () => {
    const values = pairs('За девять месяцев 2024 года рост больше, чем за аналогичный период прошлого года')
    expect(values).toEqual([
      'За девять месяцев 2024 года = 2024-01-01/2024-09-30',
      'аналогичный период прошлого года = 2023-01-01/2023-09-30',
    ])
  })
})

describe('Russian amounts', () => {
  it.each(
    rows(
      `
    Экспорт вырос на [14 процентов] = 14
    Экспорт вырос на [14,3 %] = 14.3
    Заявлен [14-процентный] рост = 14
    Экспорт вырос на [10–15 процентов] = 15
    Экспорт вырос в [2,3 раза] = 2.3
    Экспорт вырос в [два с половиной раза] = 2.5
    Экспорт вырос [вдвое] = 2
    Экспорт составил [4,4 млрд долларов США] = 4400000000 USD
    Экспорт составил [2 млрд 300 млн долл. в] эквиваленте = 2300000000 USD
    Экспорт составил [185,1 млрд тенге] = 185100000000 KZT
    Экспорт составил [десять миллиардов долларов] = 10000000000 USD
    Экспорт составил [миллиард долларов] = 1000000000 USD
    Экспорт составил [один миллиард долларов] = 1000000000 USD
    Экспорт составил [полмиллиарда долларов] = 500000000 USD
    Экспорт вырос [на треть] = 33.3
    Импорт снизился [наполовину] = 50
    Почти [треть] экспорта составляет хлопок = 33.3
    [Две трети] импорта занимают ткани = 66.7
    Экспорт сократился [на четверть] = 25
    Поставки [удвоились] = 2
    Экспорт составил [$4 млрд] = 4000000000 USD
    Экспорт составил [3 трлн узбекских сумов] = 3000000000000 UZS
    Кредит [от 2 до 3 млрд евро] одобрен = 3000000000 EUR
    Число компаний выросло до [1,8 тысячи] = 1800
    Создано [13 тысяч рабочих мест] = 13000
    Открыты [две текстильные фабрики] = 2
    Открыты [сто двадцать три предприятия] = 123
    Открыт [51 проект] = 51
    Отведено [2 тысячи 500 гектаров] = 2500
    Отгружено [250 тысяч тонн] = 250000
    Отгружено [1,2 млрд кубометров] газа = 1200000000
    Отгружено [500 млн кВт·ч] = 500000000
    Мощность станции [1,5 ГВт] = 1500
    Построено [12 тысяч кв. метров] жилья = 12000
    `.replace('долл. в]', 'долл.] в'),
    ),
  )('reads %s', expectRow)

  it.each([
    'Прошло 21-е заседание, 5-й форум и XV съезд',
    'Главы двух стран и лидеры трёх государств',
    'Статья 5 закона, пункт 3 повестки, школа № 15',
    'Камбаратинская ГЭС-1 станции, стратегия «Казахстан-2050»',
    'Орден 1 степени, 30-летие, в 11 часов, три дня и 7 раз подряд',
    'Из них 35 созданы, один проект и тысячи людей',
    '31 февраля, 30 февраля 2025 года и 45.13.2025',
    'Каждый год, в разные годы, из года в год',
  ])('finds nothing in “%s”', (text) => {
    expect(pairs(text)).toEqual([])
  })

  it.each([
    ['более 4 миллиардов долларов', 'above'],
    ['свыше 13 тысяч рабочих мест', 'above'],
    ['более чем на 30 процентов', 'above'],
    ['не менее чем в полтора раза', 'above'],
    ['превысил 1,9 миллиарда долларов', 'above'],
    ['30 и более', 'above'],
    ['порядка 300 предпринимателей', 'about'],
    ['почти в 2 раза', 'about'],
    ['приблизился к 90 миллионам долларов', 'about'],
    ['менее 10 процентов', 'below'],
    ['не более 50 рейсов', 'up-to'],
    ['мощностью до 300 МВт', 'up-to'],
    ['10–12 проектов', 'up-to'],
  ])('bounds “%s”', (text, bound) => {
    const [value] = read(`Это ${text}`)
    expect(value).toMatchObject({ bound, whole: text })
  })

  it('leaves an aim without a bound', () => {
    expect(read('Довести торговлю до 10 млрд долларов')[0]?.bound).toBe('exact')
  })

  it('names the counted noun, the unit and the lower end of a range', () => {
    expect(read('Открыто 60 совместных предприятий')[0]).toMatchObject({ noun: 'предприятие', unit: 'count' })
    expect(read('Выполняется 30 рейсов в неделю')[0]).toMatchObject({ noun: 'рейс', unit: 'weekly' })
    expect(read('Отгружено 10–12 тысяч тонн')[0]).toMatchObject({ unit: 'tonne', least: '10000' })
  })
})

/** Words that only their other forms give as lemma: сумов gives сум, but сум does not. */
const KNOWN_BY_OTHER_FORMS = new Set(['сум', 'дирхам', 'драм', 'месяц'])

describe('Russian value words', () => {
  it('use currencies of the list only', () => {
    const { currencies, leadingCurrencies } = RU_VALUE_WORDS
    const codes = [...Object.values(currencies), ...Object.values(leadingCurrencies)]
    expect(codes.flatMap((code) => code.split('/')).filter((code) => !isCurrency(code))).toEqual([])
  })

  it('are dictionary forms, or else marked as forms', () => {
    const { dates, phrases, currencies, units, boundsBefore, boundsAfter, numbers } = RU_VALUE_WORDS
    const tables = [currencies, units, boundsBefore, boundsAfter, numbers.scales].map(Object.keys)
    const templates = [...dates.flatMap(({ rows: layer }) => layer), ...phrases].map(([template]) => template)
    const words = [...tables.flat(), ...templates].flatMap((template) => template.split(/[ |+()?]/))
    const plain = words.filter((word) => /^[а-я]+$/.test(word))
    const isOwnLemma = (word: string) => lemmatiser(word).some(({ lemma }) => lemma === word)
    const wrong = plain.filter((word) => !isOwnLemma(word) && !KNOWN_BY_OTHER_FORMS.has(word))
    expect([...new Set(wrong)]).toEqual([])
  })
})
