import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../languages/index.js'
import { dictionaryLemmatiser, lemmatise, readDictionary, type Word } from '../../morphology/index.js'
import { fold, makeFolding, splitSentences } from '../../text/index.js'
import { findNamesOfText, makeNameFinder } from './names.js'

const russian = LANGUAGES.find(({ tag }) => tag === 'ru')
const names = russian?.forms[0]?.names
if (!russian || !names) throw new Error('Russian is missing')
const read = readDictionary(readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)))
if (!read.ok) throw new Error(read.problem.message)
const lemmatiser = dictionaryLemmatiser(read.value)
const folding = makeFolding(russian.folding)
const find = makeNameFinder(names)

function sentencesOf(text: string): Word[][] {
  const words = lemmatise(fold(text, folding), lemmatiser)
  return splitSentences(words, new Set(['г'])).map(({ from, to }) => words.slice(from, to))
}

/** Each name as `kind: written = value`. */
function namesIn(text: string): string[] {
  const sentences = sentencesOf(text)
  return findNamesOfText(sentences, find, folding).flatMap((names, at) =>
    names.map(({ from, to, kind, value }) => {
      const [first, last] = [sentences[at]?.[from], sentences[at]?.[to - 1]]
      return `${kind}: ${text.slice(first?.start, last?.end)} = ${value}`
    }),
  )
}

function only(text: string, kind: string): string[] {
  return namesIn(text).filter((name) => name.startsWith(kind))
}

describe('people', () => {
  it('stand in the nominative whatever case they are written in', () => {
    expect(only('Президент принял Касым-Жомарта Токаева.', 'person')).toEqual([
      'person: Касым-Жомарта Токаева = Касым-Жомарт Токаев',
    ])
    expect(namesIn('Беседа с Касым-Жомартом Токаевым и Садыром Жапаровым.')).toEqual([
      'person: Касым-Жомартом Токаевым = Касым-Жомарт Токаев',
      'person: Садыром Жапаровым = Садыр Жапаров',
    ])
    expect(only('Письмо отправлено Абдулле Арипову.', 'person')).toEqual([
      'person: Абдулле Арипову = Абдулла Арипов',
    ])
  })

  it('keep the ё that is written', () => {
    expect(namesIn('Доклад Бахтиёра Саидова.')).toEqual(['person: Бахтиёра Саидова = Бахтиёр Саидов'])
  })

  it('that are women keep the form of their surname', () => {
    expect(only('Песню спела Юлдуз Азизова, а слушали Айгуль Сапарову.', 'person')).toEqual([
      'person: Юлдуз Азизова = Юлдуз Азизова',
      'person: Айгуль Сапарову = Айгуль Сапарова',
    ])
  })

  it('with a patronymic or initials are one name', () => {
    expect(only('Награду вручили Садыру Нургожоевичу Жапарову и К.-Ж. Токаеву.', 'person')).toEqual([
      'person: Садыру Нургожоевичу Жапарову = Садыр Нургожоевич Жапаров',
      'person: К.-Ж. Токаеву = К.-Ж. Токаев',
    ])
  })

  it('nobody has heard of are known by the post before them', () => {
    expect(only('Отчет сделал министр транспорта Лю Вэй.', 'person')).toEqual(['person: Лю Вэй = Лю Вэй'])
    expect(only('Отчет сделал министр геологии Бобир Исламов.', 'person')).toEqual([
      'person: Бобир Исламов = Бобир Исламов',
    ])
  })

  it('are found by the surname alone when the text names them in full', () => {
    const text = 'Прибыл инженер Тимур Галлямов. Позже Галлямову показали завод.'
    expect(only(text, 'person').at(-1)).toBe('person: Галлямову = Галлямов')
    expect(only('Позже Зорге показали завод.', 'person')).toEqual([])
  })

  it('have the office they are known for', () => {
    const [names] = findNamesOfText(sentencesOf('Серик Жумангарин принял гостей.'), find, folding)
    expect(names?.[0]).toMatchObject({ office: 'deputy-prime-minister', country: 'KZ' })
  })

  it('who share a surname with a known person have no office', () => {
    const [names] = findNamesOfText(sentencesOf('Алибек Камилов дирижировал оркестром.'), find, folding)
    expect(names?.[0]?.office).toBeUndefined()
  })
})

describe('states and places', () => {
  it('have the code of the state whatever the form', () => {
    expect(namesIn('Из Киргизии и Республики Таджикистан в КНР.')).toEqual([
      'country: Киргизии = KG',
      'country: Республики Таджикистан = TJ',
      'country: КНР = CN',
    ])
  })

  it('are not read in adjectives and in the names of money', () => {
    expect(namesIn('Узбекско-казахстанский товарооборот достиг 4 млрд долларов США.')).toEqual([])
  })

  it('stand in dictionary form', () => {
    expect(namesIn('Завод в Ташкентской области, выставка в Хиве и порт Курык.')).toEqual([
      'place: Ташкентской области = Ташкентская область',
      'place: Хиве = Хива',
      'place: Курык = Курык',
    ])
  })

  it('in quotation marks are places only behind a word for one', () => {
    expect(namesIn('Через пункты пропуска «Яллама» и «Ойбек» прошел груз.')).toEqual([
      'place: «Яллама» = Яллама',
      'place: «Ойбек» = Ойбек',
    ])
    expect(namesIn('В кинотеатре «Самарканд» идет фильм.')).toEqual([])
  })

  it('at both ends of a railway are one name', () => {
    expect(namesIn('Строится железная дорога Термез – Мазари-Шариф.')).toEqual([
      'place: Термез – Мазари-Шариф = Термез – Мазари-Шариф',
    ])
  })
})

describe('bodies', () => {
  it('end where their name ends and stand in the nominative', () => {
    expect(namesIn('Открытие Международного центра промышленной кооперации отложено.')).toEqual([
      'organisation: Международного центра промышленной кооперации = Международный центр промышленной кооперации',
    ])
    expect(namesIn('На заседании Высшего межгосударственного совета стороны спорили.')).toEqual([
      'organisation: Высшего межгосударственного совета = Высший межгосударственный совет',
    ])
  })

  it('take the state in their name with them', () => {
    expect(namesIn('Созвано собрание Совместной комиссии по торговле Узбекистана и Казахстана.')).toEqual([
      'organisation: Совместной комиссии по торговле Узбекистана и Казахстана = Совместная комиссия по торговле Узбекистана и Казахстана',
    ])
  })

  it('are known by abbreviation, by quotation marks and by foreign letters', () => {
    expect(namesIn('Форум ШОС, компания «Узхимпром» и завод BYD.')).toEqual([
      'organisation: ШОС = ШОС',
      'organisation: «Узхимпром» = Узхимпром',
      'organisation: BYD = BYD',
    ])
  })

  it('spoken of with small letters are not named', () => {
    expect(namesIn('Рабочая группа и совместная компания начали работу, комиссия ждет.')).toEqual([])
  })

  it('take the number of a power station', () => {
    expect(namesIn('Пуск Камбаратинской ГЭС-2 близок.')).toEqual([
      'organisation: Камбаратинской ГЭС-2 = Камбаратинская ГЭС-2',
    ])
  })
})

describe('posts', () => {
  it('take their state or body with them', () => {
    expect(
      only('Приехали президент Узбекистана и председатель Комитета солидарности Казахстана.', 'post'),
    ).toEqual([
      'post: президент Узбекистана = president',
      'post: председатель Комитета солидарности Казахстана = chair',
    ])
  })

  it('end before the name of the person', () => {
    expect(namesIn('Выступил министр торговли и интеграции Арман Шаккалиев.')).toEqual([
      'post: министр торговли и интеграции = minister',
      'person: Арман Шаккалиев = Арман Шаккалиев',
    ])
  })

  it('of heads of state are no mention without a state', () => {
    expect(namesIn('Президенты поручили, глава государства отметил.')).toEqual([])
  })

  it('in the plural may be over several states', () => {
    const [names] = findNamesOfText(
      sentencesOf('Ждут заместителей премьер-министров Узбекистана и Казахстана.'),
      find,
      folding,
    )
    expect(names).toEqual([
      {
        from: 1,
        to: 6,
        kind: 'post',
        value: 'deputy-prime-minister',
        office: 'deputy-prime-minister',
        countries: ['UZ', 'KZ'],
      },
    ])
  })
})

it('names never overlap and stand in order', () => {
  const text = 'Министр энергетики России Сергей Цивилев и глава АО «Шарк» обсудили Рогунскую ГЭС в Душанбе.'
  for (const names of findNamesOfText(sentencesOf(text), find, folding))
    names.forEach((name, at) => {
      expect(name.from).toBeGreaterThanOrEqual(names[at - 1]?.to ?? 0)
      expect(name.to).toBeGreaterThan(name.from)
    })
})
