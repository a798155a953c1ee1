import {
  ahead,
  capture,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import { UZ_CHANGES } from '../lexicon/changes.js'
import { UZ_MEASURE_NOUNS } from '../lexicon/measures.js'
import { CLOSE, done, SEPARATOR, said, valueIn, word } from './parts.js'

const NUMBER: Test = entity('percent', 'money', 'times', 'quantity')
/** Anything but a number. */
export const NOT_NUMBER: Test = except(NUMBER)
/** What is measured, not whose measure it is. */
export const MEASURE: Test = without(plain(oneOf(UZ_MEASURE_NOUNS)), 'genitive')
/** More or less than the number before. */
export const BOUND_WORDS: Pattern = optional(
  form(
    ...['ortiq', 'ortiqroq', 'ziyod', 'ziyodroq', 'oshiq', 'koʻproq', 'kamroq', 'yaqin', 'yaqinroq'],
    ...['koʻproqni', 'ortiqni', 'ortigʻini', 'ziyodni', 'ziyodini', 'atrofida', 'miqdorida'],
  ),
)
const GROW = [...UZ_CHANGES, 'yaqinlashmoq', 'boʻlmoq', 'tenglashmoq']
const NO_HELPER = except(
  form(
    'barpo',
    'bunyod',
    'jalb',
    'taqdim',
    'taʻsis',
    'joriy',
    'eksport',
    'import',
    'ishtirok',
    'hal',
    'rekonstruksiya',
  ),
)
/** The verb that reaches a number, which is the helping verb of many others too (`14 ta maktab barpo etadi`). */
const COMES_TO: Pattern = either(
  said('etmoq'),
  oneOf(['etmoq'], 'participle'),
  oneOf(['etmoq'], 'infinitive'),
)
const RAISE = [
  'ajratmoq',
  'yoʻnaltirmoq',
  'oshirmoq',
  'koʻpaytirmoq',
  'etkazmoq',
  'kamaytirmoq',
  'qisqartirmoq',
  'kengaytirmoq',
  'koʻtarmoq',
  'pasaytirmoq',
  'tushirmoq',
]
const CHANGED: Pattern = either(
  seq(form('tashkil'), said('etmoq', 'qilmoq')),
  said(...GROW),
  said('baholamoq'),
  done(...RAISE),
  oneOf([...GROW, ...RAISE], 'participle'),
  oneOf(GROW, 'infinitive'),
)
/** The number that is told. */
export const VALUE: Pattern = capture('value', NUMBER)
/** More than a number: it stands in the ablative before a verb of growing. */
const ABOVE: Pattern = seq(
  capture('value', valueIn(['instrumental'], 'percent', 'money', 'times', 'quantity')),
  optional(form('sal', 'biroz', 'ancha')),
  capture('bound', oneOf(['oshmoq', 'ortmoq', 'oshirmoq', 'oʻtmoq']), 'above'),
)
/** A number whose ending stands as a word of its own: `$4 mlrd dan oshdi`. */
const ABOVE_APART: Pattern = seq(VALUE, form('dan'), capture('bound', oneOf(['oshmoq', 'ortmoq']), 'above'))
/** A mark that was passed: `5 milliard dollar marrasidan oshdi`. */
const PASSED: Pattern = seq(
  VALUE,
  word('marra', 'koʻrsatkich', 'dovon', 'chegara'),
  capture('bound', oneOf(['oshmoq', 'oʻtmoq', 'zabt', 'egallamoq']), 'above'),
)
/** What a number was before it changed: `118 tadan 164 taga`. */
const FROM: Pattern = optional(
  seq(valueIn(['instrumental'], 'percent', 'money', 'quantity'), gap(1, NOT_NUMBER)),
)
/** A number that was risen to: `4 million tonnaga chiqdi`. */
const REACHED: Pattern = seq(
  capture('value', valueIn(['dative'], 'money', 'quantity', 'percent')),
  BOUND_WORDS,
  done('chiqmoq'),
)
/** A mark that was come to: `5 milliard dollarlik marraga yetdi`. */
const CAME_TO: Pattern = seq(
  VALUE,
  oneOf(['marra', 'koʻrsatkich', 'daraja'], 'dative'),
  done('etmoq', 'chiqmoq'),
)
/** A number that it is equal to: `2 milliard dollarga teng`. */
const EQUALS: Pattern = seq(VALUE, BOUND_WORDS, form('teng', 'tengdir', 'iborat', 'iboratdir'), CLOSE)
/** A number that was the least: `2 milliard dollardan kam boʻlmadi`. */
const NOT_LESS: Pattern = seq(VALUE, capture('bound', form('kam'), 'above'), form('boʻlmadi', 'boʻlmagan'))
/** A number that was kept: `1 milliard dollar darajasida saqlandi`. */
const KEPT: Pattern = seq(
  VALUE,
  form('darajasida', 'miqdorida', 'atrofida', 'chamasida'),
  done('saqlanmoq', 'saqlamoq', 'qolmoq', 'boʻlmoq'),
)
/** A number that was not come to: `300 million dollarga yetmadi`. */
const FELL_SHORT: Pattern = seq(
  capture('value', valueIn(['dative'], 'percent', 'money', 'quantity')),
  optional(form('ham')),
  capture('bound', form('etmadi', 'etmagan'), 'below'),
)
const APPROACHED: Pattern = seq(VALUE, capture('bound', oneOf(['yaqinlashmoq']), 'about'))
/** A change in brackets, before the verb of the number it stands behind. */
const BRACKETS: Pattern = optional(seq(form('('), gap(5), form(')')))
/** What a number is said to be or to have become. */
export const IS: Pattern = either(
  ABOVE,
  ABOVE_APART,
  PASSED,
  CAME_TO,
  EQUALS,
  APPROACHED,
  REACHED,
  NOT_LESS,
  KEPT,
  FELL_SHORT,
  // A fund of so many dollars that is founded (`dollarlik jamgʻarma tashkil etildi`) does not amount to them.
  seq(capture('value', without(NUMBER, 'adjective')), BOUND_WORDS, BRACKETS, gap(2, NOT_NUMBER), CHANGED),
  seq(capture('value', without(NUMBER, 'adjective')), BOUND_WORDS, BRACKETS, gap(2, NO_HELPER), COMES_TO),
)
/** One of several figures that share the verb behind the last. */
const ONE: Pattern = capture(
  'measure',
  seq(gap(4, NOT_NUMBER), MEASURE, gap(4, NOT_NUMBER), VALUE, BOUND_WORDS),
)
/** A further figure of the same measure, of another state: `Rossiya bilan esa 11 milliard dollardan`. */
const OF_ANOTHER: Pattern = capture(
  'measure',
  seq(entity('country', 'place'), gap(3, NOT_NUMBER), VALUE, BOUND_WORDS),
)
/** One of several figures that need no verb. */
const SHOWN: Pattern = capture(
  'measure',
  seq(gap(4, NOT_NUMBER), MEASURE, gap(2, NOT_NUMBER), form('–', '—', '-'), gap(1, NOT_NUMBER), VALUE),
)
/** Words of one phrase: neither marks nor numbers. */
const WORDS = either(
  plain(marked('noun')),
  plain(marked('adjective')),
  plain(marked('participle')),
  plain(marked('adverb')),
)

const COUNTED: Test = entityOf('quantity', [
  'loyiha',
  'korxona',
  'oʻrin',
  'reys',
  'aviareys',
  'qatnov',
  'sayyoh',
  'turist',
  'talaba',
  'kompaniya',
  'kvota',
  'parvoz',
  'firma',
])

/** Figures: a number about the relation. */
export const FIGURE_RULES = [
  rule('uz/figure/measure-is', {
    kind: 'figure',
    priority: 30,
    lacking: { percent: 'other', times: 'other' },
    pattern: either(
      seq(MEASURE, gap(16, NOT_NUMBER), FROM, IS),
      seq(MEASURE, gap(6, NOT_NUMBER), form('–', '—', '-', ':'), gap(4, NOT_NUMBER), VALUE),
      // Set against what is told next; without a time it would be a condition.
      seq(entity('date'), gap(4, NOT_NUMBER), MEASURE, gap(8, NOT_NUMBER), VALUE, form('boʻlsa'), end()),
      seq(
        MEASURE,
        gap(8, NOT_NUMBER),
        VALUE,
        BOUND_WORDS,
        optional(form('edi', 'ekan')),
        optional(form('.')),
        end(),
      ),
    ),
    examples: [
      'Yil boshidan tovar ayirboshlash ⟦value 12 foizga⟧ oʻsdi.',
      'Eksport ⟦value 5 mln tonnadan⟧ ⟦bound oshdi⟧.',
      'Eksport ⟦value 5 mln tonnadan⟧ sal ⟦bound oshdi⟧.',
      'Oʻzaro savdo hajmi ⟦value 2 milliard dollarni⟧ tashkil etdi.',
      'Kiritilgan sarmoyalar ⟦value 5 million dollardan⟧ ziyod.',
      'Haftalik reyslar soni ⟦value 7 taga⟧ koʻpaydi.',
      'Eksport ⟦value 4 million tonnaga⟧ chiqdi.',
      'Savdo ⟦value 2 milliard dollardan⟧ ⟦bound kam⟧ boʻlmadi.',
      'Pul oʻtkazmalari ⟦value 60 million yevroni⟧ tashkil etdi.',
      'Import ⟦value 2 milliard dollar⟧ darajasida saqlandi.',
      'Eksport ⟦value 2 milliard dollarga⟧ ⟦bound yetmadi⟧.',
      'Oʻtgan yili eksport ⟦value 3 million dollar⟧ boʻlsa, bu yil 5 million dollarga yetdi.',
      'Punkt orqali oʻtkazilgan yuk hajmi ⟦value 2 million tonnani⟧ tashkil etdi.',
      'Investitsiyalar hajmi ⟦value 2 milliard dollarga⟧ teng.',
      'Eksport ⟦value 2 milliard dollarlik⟧ marraga yetdi.',
      'Import ⟦value 5 mln tonnadan⟧ ⟦bound oʻtdi⟧.',
    ],
    counterexamples: ['Tovar ayirboshlash oʻsmoqda.', 'Harorat 30 darajaga yetdi.'],
  }),
  rule('uz/figure/grow-by', {
    kind: 'figure',
    priority: 22,
    lacking: { money: 'investment' },
    pattern: IS,
    examples: [
      'Eksport 9 foizga oʻsib, ⟦value 2 milliard dollarga⟧ yetdi.',
      'Savdo hajmi 2 foizga koʻpaydi va ⟦value 3 mlrd dollarga⟧ yaqinlashdi.',
    ],
    counterexamples: ['Narx 3 foizga oshdi.'],
  }),
  rule('uz/figure/so-much-measure', {
    kind: 'figure',
    priority: 33,
    pattern: seq(
      capture('value', entity('money')),
      BOUND_WORDS,
      either(
        seq(gap(4, NOT_NUMBER), plain(oneOf(['portfel']))),
        seq(gap(3, WORDS), plain(oneOf(['savdo']))),
        seq(
          gap(3, either(WORDS, entity('country'))),
          plain(oneOf(['investisiya', 'sarmoya', 'eksport', 'import', 'kredit', 'qarz'])),
          ahead(except(word('loyiha', 'portfel', 'dastur'))),
        ),
      ),
    ),
    examples: [
      '⟦value 3 milliard dollardan⟧ ortiq loyihalar portfeli shakllantirildi.',
      '⟦value 200 million dollar⟧ kredit haqida soʻz bordi.',
    ],
    counterexamples: ['Loyihalar portfeli shakllantirildi.'],
  }),
  rule('uz/figure/so-many-things', {
    kind: 'figure',
    priority: 31,
    pattern: either(
      // What is counted stands in the singular: `ikki davlat kompaniyalari` counts no companies.
      // Those who come to a gathering are none of the relation.
      seq(
        capture('value', without(COUNTED, 'dative', 'plural')),
        ahead(except(oneOf(['bormoq', 'qatnashmoq', 'ishtirok']))),
      ),
      seq(
        capture('value', entity('quantity')),
        gap(2, NOT_NUMBER),
        plain(oneOf(['korxona', 'kompaniya', 'firma'])),
        either(
          form('bor', 'mavjud'),
          said('ishlamoq'),
          seq(form('faoliyat'), said('koʻrsatmoq', 'yuritmoq', 'olib')),
          seq(form('roʻyxatga', 'roʻyxatdan'), said('olmoq', 'oʻtmoq')),
        ),
      ),
      seq(
        capture('value', entity('quantity')),
        form('ortiq', 'ziyod', 'yaqin', 'koʻproq', 'oshiq'),
        gap(5, NOT_NUMBER),
        plain(
          oneOf([
            'loyiha',
            'korxona',
            'reys',
            'sayyoh',
            'talaba',
            'kompaniya',
            'oʻrin',
            'qatnov',
            'turist',
            'firma',
          ]),
        ),
      ),
    ),
    examples: [
      'Mamlakatda xorijiy kapital ishtirokidagi ⟦value 210 ta korxona⟧ ishlamoqda.',
      '⟦value 51 ta loyiha⟧ amalga oshirilmoqda.',
      'Mamlakat bozorida ⟦value 580 ta Turkiya⟧ kompaniyasi bor.',
      'Viloyatda 40 ta Xitoy kompaniyasi roʻyxatdan oʻtgan.',
    ],
    counterexamples: ['Mamlakatda korxonalar ishlamoqda.'],
  }),
  rule('uz/figure/one-verb-for-several', {
    kind: 'figure',
    priority: 34,
    each: 'measure',
    pattern: either(
      seq(ONE, repeat(seq(SEPARATOR, ONE), 1, 5), gap(2, NOT_NUMBER), CHANGED),
      seq(ONE, repeat(seq(SEPARATOR, OF_ANOTHER), 1, 5), gap(2, NOT_NUMBER), CHANGED),
      seq(SHOWN, repeat(seq(SEPARATOR, SHOWN), 1, 5), optional(form('.')), end()),
      // Told without a verb: `eksport 4 million, import 7 million dollar`.
      seq(ONE, repeat(seq(SEPARATOR, ONE), 1, 5), optional(form('edi')), optional(form('.')), end()),
    ),
    examples: [
      'Eksport ⟦value 7 foizga⟧, import esa ⟦value 3 foizga⟧ oshdi.',
      'Xitoy bilan savdo ⟦value 7 foizga⟧, Eron bilan esa ⟦value 3 foizga⟧ oshdi.',
      'Eksport – ⟦value 2 million dollar⟧, import – ⟦value 1 million dollar⟧.',
      'Eksport ⟦value 2 million dollar⟧, import esa ⟦value 1 million dollar⟧.',
    ],
    counterexamples: ['Eksport oshdi, import esa kamaydi.'],
  }),
  rule('uz/figure/worth', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'investment-portfolio' },
    pattern: either(
      seq(
        optional(word('umumiy', 'jami')),
        word('qiymat', 'summa', 'baho'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        BOUND_WORDS,
        optional(form('boʻlgan')),
      ),
      seq(
        capture('value', valueIn(['adjective'], 'money')),
        BOUND_WORDS,
        ahead(except(word('jamgʻarma', 'fond', 'grant', 'marra', 'koʻrsatkich', 'chegara', 'dovon'))),
      ),
    ),
    examples: [
      'Umumiy qiymati ⟦value 2 milliard dollarlik⟧ 40 ta loyiha tanlab olindi.',
      '⟦value 300 million dollarlik⟧ loyihalar koʻrib chiqildi.',
    ],
    counterexamples: ['Loyihalar maʼqullandi.'],
  }),
]
