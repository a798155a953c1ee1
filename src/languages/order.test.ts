import { describe, expect, it } from 'vitest'
import { compareWords } from './order.js'
import { SCREEN_LANGUAGES, screenWords } from './screen.js'

/** Words in the order of their alphabet. */
const ORDERED = {
  en: ['Almaty', 'almonds', 'Bukhara', 'Samarkand', 'Zarafshan'],
  ru: ['Алматы', 'еда', 'ёлка', 'Ереван', 'жара', 'Ташкент', 'Юрта', 'Янгиюль'],
  'uz-Latn': [
    'Andijon',
    'Navoiy',
    'Qozoq',
    'Sirdaryo',
    'sʼyezd',
    'Tarmoq',
    'Zomin',
    'Oʻzbek',
    'Gʻafur',
    'Shahrisabz',
    'Chirchiq',
  ],
  'uz-Cyrl': [
    'Андижон',
    'Ёқуб',
    'Навоий',
    'Тармоқ',
    'Чирчиқ',
    'Шаҳрисабз',
    'Экспорт',
    'Яккасарой',
    'Ўзбек',
    'Қозоқ',
    'Ғафур',
    'Ҳамкор',
  ],
  'kk-Cyrl': [
    'Алматы',
    'Әулие',
    'Ғарыш',
    'Ел',
    'Қазақстан',
    'Леңгер',
    'Оңтүстік',
    'Өзбекстан',
    'Ұлытау',
    'Үштөбе',
    'Ыстық',
    'Іле',
    'Эмба',
  ],
  'kk-Latn': [
    'Almaty',
    'Äulie',
    'Ğaryş',
    'Ile',
    'İran',
    'Oral',
    'Öskemen',
    'Qazaqstan',
    'Semei',
    'Şymkent',
    'Ulan',
    'Ūlytau',
    'Üştöbe',
    'Ystyq',
  ],
} as const

describe.each(SCREEN_LANGUAGES)('words in the order of %s', (language) => {
  const compare = compareWords(language)

  it('stand as in its dictionaries', () => {
    expect([...ORDERED[language]].reverse().toSorted(compare)).toEqual(ORDERED[language])
  })

  it('put what begins the same and ends sooner first, and parts of a name word by word', () => {
    const [word] = ORDERED[language]
    expect([`${word}a b`, `${word} z`, word].toSorted(compare)).toEqual([word, `${word} z`, `${word}a b`])
  })

  it('are the same for any order given, as a total order is', () => {
    const names = Object.values(screenWords(language).choices)
    const sorted = names.toSorted(compare)
    expect([...names].reverse().toSorted(compare)).toEqual(sorted)
    expect(compare('a', 'a')).toBe(0)
  })
})

describe('letters of several signs', () => {
  it('are letters of their own in Uzbek: oʻ gʻ sh ch ng stand last', () => {
    const words = ['ong', 'onlayn', 'ona', 'ozod', 'soʻz', 'soz', 'shoir', 'suv', 'choy', 'zamon']
    expect(words.toSorted(compareWords('uz-Latn'))).toEqual([
      ...['ona', 'onlayn', 'ozod', 'ong', 'soz', 'suv', 'soʻz', 'zamon', 'shoir', 'choy'],
    ])
  })

  it('stand where Intl does not put them in Uzbek Cyrillic', () => {
    const words = ['Ғафур', 'Қозоқ', 'Ўзбек']
    expect(words.toSorted(compareWords('uz-Cyrl'))).toEqual(['Ўзбек', 'Қозоқ', 'Ғафур'])
    expect(words.toSorted(new Intl.Collator('uz-Cyrl').compare)).not.toEqual(['Ўзбек', 'Қозоқ', 'Ғафур'])
  })
})
