import type { NumberWords } from '../../values/index.js'

const ONES = ['ноль', '', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять']
const TEENS = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят']
const TENS = [
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
]
const HUNDREDS = [
  'сто',
  'двести',
  'триста',
  'четыреста',
  'пятьсот',
  'шестьсот',
  'семьсот',
  'восемьсот',
  'девятьсот',
]

function numbered(words: readonly string[], first: number, step: number): [string, string][] {
  const rows = words.map((word, at): [string, string] => [word, String(first + at * step)])
  return rows.filter(([word]) => word !== '')
}

/** Ordinals up to thirty; those between twenty and thirty are read as a cardinal and an ordinal. */
const ORDINALS = [
  ...[
    'первый',
    'второй',
    'третий',
    'четвертый',
    'пятый',
    'шестой',
    'седьмой',
    'восьмой',
    'девятый',
    'десятый',
  ],
  ...['одиннадцатый', 'двенадцатый', 'тринадцатый', 'четырнадцатый', 'пятнадцатый'],
  ...['шестнадцатый', 'семнадцатый', 'восемнадцатый', 'девятнадцатый', 'двадцатый'],
]

/** Numbers in words. `один` is an article more often than a count and stands before scales only. */
export const RU_NUMBERS: NumberWords = {
  decimalMark: ',',
  cardinals: {
    ...Object.fromEntries(numbered(ONES, 0, 1)),
    ...Object.fromEntries(
      numbered(
        TEENS.map((stem) => `${stem}надцать`),
        11,
        1,
      ),
    ),
    ...Object.fromEntries(numbered(TENS, 20, 10)),
    ...Object.fromEntries(numbered(HUNDREDS, 100, 100)),
    полтора: '1.5',
    полторы: '1.5',
    полтораста: '150',
    дюжина: '12',
    '=полмиллиона': '500000',
    '=полмиллиарда': '500000000',
    ...Object.fromEntries(
      ['а', 'у', 'ом', 'е'].flatMap((ending) => [
        [`=полумиллион${ending}`, '500000'],
        [`=полумиллиард${ending}`, '500000000'],
      ]),
    ),
  },
  ordinals: { ...Object.fromEntries(ORDINALS.map((word, at) => [word, at + 1])), тридцатый: 30 },
  ordinalEndings: [
    'й',
    'я',
    'е',
    'го',
    'му',
    'м',
    'ю',
    'х',
    'ый',
    'ой',
    'ая',
    'ое',
    'ого',
    'ому',
    'ом',
    'ую',
    'ых',
    'ым',
  ],
  caseEndings: ['ти', 'ми', 'мя', 'ю'],
  halves: ['с половина'],
  ones: ['один'],
  scales: {
    '=десяток|=десятка|=десятков|=десятку': 1,
    '=сотни|=сотня|=сотню|=сотен': 2,
    'тысяча|=тыс+.': 3,
    'миллион|=млн+.': 6,
    'миллиард|=млрд+.': 9,
    'триллион|=трлн+.|=трлн': 12,
  },
  loneScales: {
    миллион: 'always',
    миллиона: 'always',
    миллиону: 'always',
    миллионом: 'always',
    миллионе: 'always',
    миллиард: 'always',
    миллиарда: 'always',
    миллиарду: 'always',
    миллиардом: 'always',
    миллиарде: 'always',
    триллион: 'always',
    триллиона: 'always',
    триллиону: 'always',
    тысячу: 'always',
    тысяча: 'always',
    тысячи: 'bounded',
    тысяч: 'bounded',
  },
  ranges: [['от', 'до']],
}
