import { describe, expect, it } from 'vitest'
import { SCREEN_LANGUAGES, type ScreenLanguage, screenWords } from '../../languages/index.js'
import { pathWith, webAddress } from './addresses.js'
import { writeAmount, writeSpokenAmount } from './amounts.js'
import { writeDate, writeInstant } from './dates.js'
import { pairName } from './in-order.js'
import { writeNumber } from './numbers.js'
import { makeSay, piecesOf } from './say.js'

const NB = '\u00a0'

function speech(language: ScreenLanguage) {
  const words = screenWords(language)
  const say = makeSay(language)
  return { words, say, date: (edtf: string) => writeDate(edtf, words.dates, say) }
}

const english = speech('en')
const russian = speech('ru')

/** The same date in all written forms, in the order of SCREEN_LANGUAGES; `_` stands for a blank that does not break. */
const DATES: readonly (readonly [edtf: string, written: readonly string[]])[] = [
  [
    '2025-03-29',
    [
      ...['29_March_2025', '29_марта 2025_года'],
      ...['2025-yil 29-mart', '2025_йил 29_март', '2025_жылғы 29_наурыз', '2025_jylğy 29_nauryz'],
    ],
  ],
  [
    '2025-03',
    [
      ...['March_2025', 'март 2025_года'],
      ...['2025-yil mart', '2025_йил март', '2025_жылғы наурыз', '2025_jylğy nauryz'],
    ],
  ],
  ['2025', ['2025', '2025_год', '2025-yil', '2025_йил', '2025_жыл', '2025_jyl']],
  [
    '2025-22',
    [
      ...['summer_2025', 'лето 2025_года'],
      ...['2025-yil yoz', '2025_йил ёз', '2025_жылғы жаз', '2025_jylğy jaz'],
    ],
  ],
  [
    'XXXX-01-09',
    [
      ...['9_January, year not said', '9_января, год не_назван', '9-yanvar, yili aytilmagan'],
      ...['9_январь, йили айтилмаган', '9_қаңтар, жылы аталмаған', '9_qañtar, jyly atalmağan'],
    ],
  ],
  [
    'XXXX-09',
    [
      ...['September, year not said', 'сентябрь, год не_назван', 'sentabr, yili aytilmagan'],
      ...['сентябрь, йили айтилмаган', 'қыркүйек, жылы аталмаған', 'qyrküiek, jyly atalmağan'],
    ],
  ],
  [
    '../2026-12-31',
    [
      ...['by 31_December_2026', 'до_31_декабря 2026_года', '2026-yil 31-dekabrga qadar'],
      ...['2026_йил 31_декабрга қадар', '2026_жылғы 31_желтоқсанға дейін', '2026_jylğy 31_jeltoqsanğa deiın'],
    ],
  ],
  [
    '../2026-07',
    [
      ...['by July_2026', 'до_июля 2026_года', '2026-yil iyulga qadar', '2026_йил июлга қадар'],
      ...['2026_жылғы шілдеге дейін', '2026_jylğy şıldege deiın'],
    ],
  ],
  [
    '../2030',
    [
      ...['by 2030', 'до_2030_года', '2030-yilga qadar', '2030_йилга қадар'],
      ...['2030_жылға дейін', '2030_jylğa deiın'],
    ],
  ],
  [
    '2025-23/..',
    [
      ...['from autumn_2025 on', 'с_осени 2025_года', '2025-yil kuzdan boshlab', '2025_йил куздан бошлаб'],
      ...['2025_жылғы күзден бастап', '2025_jylğy küzden bastap'],
    ],
  ],
  [
    '2025-09/..',
    [
      ...['from September_2025 on', 'с_сентября 2025_года', '2025-yil sentabrdan boshlab'],
      ...['2025_йил сентябрдан бошлаб', '2025_жылғы қыркүйектен бастап', '2025_jylğy qyrküiekten bastap'],
    ],
  ],
  [
    '2025/2027',
    [
      '2025–2027',
      '2025–2027_годы',
      '2025–2027-yillar',
      '2025–2027_йиллар',
      '2025–2027_жылдар',
      '2025–2027_jyldar',
    ],
  ],
  [
    '2025-03/2025-05',
    [
      ...['March_2025_– May_2025', 'март 2025_года_– май 2025_года', '2025-yil mart_– 2025-yil may'],
      ...['2025_йил март_– 2025_йил май', '2025_жылғы наурыз_– 2025_жылғы мамыр'],
      '2025_jylğy nauryz_– 2025_jylğy mamyr',
    ],
  ],
  [
    '../2025-06?',
    [
      ...['by June_2025 (uncertain)', 'до_июня 2025_года (неточно)', '2025-yil iyunga qadar (taxminan)'],
      ...['2025_йил июнга қадар (тахминан)', '2025_жылғы маусымға дейін (шамамен)'],
      '2025_jylğy mausymğa deiın (şamamen)',
    ],
  ],
]

describe('dates in words', () => {
  it.each(DATES)('writes %s as each language does', (edtf, written) => {
    expect(SCREEN_LANGUAGES.map((language) => speech(language).date(edtf))).toEqual(
      written.map((one) => one.replaceAll('_', NB)),
    )
  })

  it.each(SCREEN_LANGUAGES)('has twelve months and four seasons in each form in %s', (language) => {
    const { words } = speech(language)
    const { months, monthsAlone, monthsTo, monthsFrom, seasons, seasonsTo, seasonsFrom } = words.dates
    for (const table of [months, monthsAlone, monthsTo, monthsFrom])
      expect(new Set(Object.values(table)).size).toBe(12)
    for (const table of [seasons, seasonsTo, seasonsFrom]) expect(new Set(Object.values(table)).size).toBe(4)
  })

  it.each(['', 'soon', '2025-13', '2025-03-29T10', '../..', '1/2/3'])('shows ‘%s’ as it is', (odd) => {
    for (const language of SCREEN_LANGUAGES) expect(speech(language).date(odd)).toBe(odd)
  })

  it('gives an instant with its zone', () => {
    const written = writeInstant('2026-11-25T19:13:40.000Z', english.words.dates, english.say)
    expect(written).toBe('25\u00a0November\u00a02026, 19:13 UTC')
  })
})

describe('numbers', () => {
  it.each([
    ['4000000000', '4,000,000,000', '4\u00a0000\u00a0000\u00a0000'],
    ['1234.50', '1,234.50', '1234,50'],
    ['-14.3', '−14.3', '−14,3'],
    ['12a', '12a', '12a'],
  ])('groups %s', (plain, inEnglish, elsewhere) => {
    expect(SCREEN_LANGUAGES.map((language) => writeNumber(plain, screenWords(language).dates))).toEqual([
      inEnglish,
      ...SCREEN_LANGUAGES.slice(1).map(() => elsewhere),
    ])
  })
})

describe('amounts', () => {
  const written = (value: string, unit: string | null, bound = 'exact') =>
    SCREEN_LANGUAGES.map((language) => {
      const { words, say } = speech(language)
      return writeAmount({ value, unit, bound }, words, say).replaceAll(NB, '_')
    })

  it('part the per cent sign in Russian only', () => {
    expect(written('14.5', 'percent')).toEqual(['14.5%', '14,5_%', '14,5%', '14,5%', '14,5%', '14,5%'])
  })

  it('put the currency behind the number', () => {
    expect(new Set(written('4000000', 'USD'))).toEqual(new Set(['4,000,000_USD', '4_000_000_USD']))
  })

  it('are told in millions and billions in a sentence, as long as no digit is lost', () => {
    const spoken = (value: string, unit: string | null) =>
      SCREEN_LANGUAGES.map((language) => {
        const { words, say } = speech(language)
        return writeSpokenAmount({ value, unit, bound: 'exact' }, words, say).replaceAll(NB, '_')
      })
    expect(spoken('4400000000', 'USD')).toEqual([
      ...['4.4_billion_USD', '4,4_млрд_USD', '4,4_mlrd_USD', '4,4_млрд_USD', '4,4_млрд_USD', '4,4_mlrd_USD'],
    ])
    const inEnglish = (value: string, unit = 'USD') => spoken(value, unit)[0]
    expect(inEnglish('970400000')).toBe('970.4_million_USD')
    expect(inEnglish('1234567890')).toBe('1,234,567,890_USD')
    expect(inEnglish('950000')).toBe('950,000_USD')
    expect(inEnglish('2000000', 'tonne')).toBe('2,000,000_tonnes')
  })

  it('keep a bound a bound', () => {
    expect(written('4', 'tonne', 'above')).toEqual([
      ...['more than 4_tonnes', 'более 4_тонны', '4_tonna (bundan koʻp)', '4_тонна (бундан кўп)'],
      ...['4_тонна (одан артық)', '4_tonna (odan artyq)'],
    ])
  })

  it('count tonnes by the plural of the language', () => {
    const russianTonnes = ['1', '2', '5', '21', '0.5'].map((value) => written(value, 'tonne')[1])
    expect(russianTonnes).toEqual(['1_тонна', '2_тонны', '5_тонн', '21_тонна', '0,5_тонны'])
    expect(written('2', 'tonne').slice(2)).toEqual(['2_tonna', '2_тонна', '2_тонна', '2_tonna'])
  })
})

describe('plural', () => {
  const formOf = (language: ScreenLanguage, count: number) => {
    const { words, say } = speech(language)
    return say(words.reading.statements, { count }).replace(/^\d+ /, '')
  }

  it('follows the Russian rule for every count up to 200', () => {
    for (let count = 1; count <= 200; count++) {
      const [tens, ones] = [Math.floor(count / 10) % 10, count % 10]
      const few = ones >= 2 && ones <= 4 ? 'утверждения' : 'утверждений'
      const expected = tens === 1 ? 'утверждений' : ones === 1 ? 'утверждение' : few
      expect(`${count} ${formOf('ru', count)}`).toBe(`${count} ${expected}`)
    }
    expect(formOf('ru', 0)).toBe('Нет утверждений')
    expect(russian.say(russian.words.reading.statements, { count: 0.5 })).toBe('0,5 утверждения')
  })

  it.each([
    ['en', 'statement', 'statements', 'No statements'],
    ['uz-Latn', 'ta bayon', 'ta bayon', 'Bayon yoʻq'],
    ['uz-Cyrl', 'та баён', 'та баён', 'Баён йўқ'],
    ['kk-Cyrl', 'тұжырым', 'тұжырым', 'Тұжырым жоқ'],
    ['kk-Latn', 'tūjyrym', 'tūjyrym', 'Tūjyrym joq'],
  ] as const)(
    'has one form for one and one for all other counts up to 200 in %s',
    (language, one, other, none) => {
      const forms = Array.from({ length: 201 }, (_, count) => formOf(language, count))
      expect(forms[0]).toBe(none)
      expect(forms[1]).toBe(one)
      expect(new Set(forms.slice(2))).toEqual(new Set([other]))
    },
  )

  it('throws when a value is missing, for that is a bug of the page', () => {
    expect(() => russian.say(russian.words.reading.statements, {})).toThrow()
  })

  it('leaves values open where they are to be marked up', () => {
    const pieces = piecesOf(
      'en',
      '{count, plural, one {# act} other {# acts}} by {name}, {day}',
      { count: 2, day: 'today' },
      ['name'],
    )
    expect(pieces).toEqual([
      { text: '2 acts by ', name: null },
      { text: '', name: 'name' },
      { text: ', today', name: null },
    ])
  })

  it('treats markup in values as text', () => {
    expect(english.say('of {subject}', { subject: '<b>{x}</b>' })).toBe('of <b>{x}</b>')
  })
})

describe('names in order', () => {
  it('put the two states by the alphabet of the page', () => {
    const pairs = SCREEN_LANGUAGES.map((language) =>
      pairName('UZ-KZ', { language, words: screenWords(language) }),
    )
    expect(pairs.map((one) => one.replaceAll(NB, '_'))).toEqual([
      ...['Kazakhstan_– Uzbekistan', 'Казахстан_– Узбекистан', 'Qozogʻiston_– Oʻzbekiston'],
      ...['Ўзбекистон_– Қозоғистон', 'Қазақстан_– Өзбекстан', 'Özbekstan_– Qazaqstan'],
    ])
  })
})

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b/', '//a.b', 'nonsense', 'https://u:p@a.b/'])(
    'refuses %s as a link',
    (text) => expect(webAddress(text)).toBeNull(),
  )

  it('leaves empty parts out of a query and escapes the rest', () => {
    expect(pathWith('/register', { q: 'a&b=ж', kind: null, page: '' })).toBe('/register?q=a%26b%3D%D0%B6')
  })
})
