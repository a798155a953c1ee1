import {
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { sumSpent } from '../../spent.js'
import { UZ_POWER_UNITS } from '../lexicon/measures.js'
import { UZ_THINGS, UZ_WORKS } from '../lexicon/things.js'
import { NOT_NUMBER } from './figure.js'
import { done, said, word } from './parts.js'

const MORE: Pattern = optional(form('ortiq', 'ziyod', 'yaqin', 'koʻproq', 'oshiq', 'atrofida'))
const WORKS = [...UZ_WORKS, 'ish', 'loyiha', 'maqsad']

/** What something costs. */
const PRICE = word('qiymat', 'narx', 'smeta', 'budjet', 'baho', 'tannarx')

/** What ends a sentence that says what something amounts to. */
const COMES_TO: Pattern = either(
  seq(form('tashkil'), said('etmoq', 'qilmoq')),
  said('baholamoq', 'baholanmoq', 'etmoq', 'boʻlmoq'),
  form('ga', 'teng'),
  seq(optional(form('.')), end()),
)

/** Figures of what things cost and hold, of money spent on works and of the share of works done. */
export const SIZE_RULES = [
  rule('uz/figure/cost', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        without(oneOf([...UZ_THINGS, 'loyiha', 'qurilish', 'taʻmir'], 'genitive'), 'plural'),
        optional(word('umumiy')),
        PRICE,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        MORE,
        COMES_TO,
      ),
      seq(
        without(oneOf([...UZ_THINGS, 'loyiha', 'qurilish', 'taʻmir'], 'genitive'), 'plural'),
        optional(word('umumiy', 'dastlabki', 'taxminiy')),
        PRICE,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        MORE,
        either(
          seq(form('deb', 'qilib', 'etib'), said('hisoblamoq', 'belgilamoq', 'baholamoq', 'koʻrsatmoq')),
          said('turmoq'),
        ),
      ),
      seq(
        context(form(',', 'va', 'uning', 'hamda')),
        PRICE,
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
        MORE,
        either(
          said('baholamoq', 'baholanmoq', 'turmoq'),
          seq(form('deb', 'qilib', 'etib'), said('hisoblamoq', 'belgilamoq', 'baholamoq', 'koʻrsatmoq')),
        ),
      ),
    ),
    examples: [
      'Liniyaning qiymati ⟦value 40 million dollarga⟧ baholanmoqda.',
      'Koʻprikning umumiy qiymati ⟦value 9 million dollarni⟧ tashkil etadi.',
      'Koʻprikning uzunligi maʼlum, qiymati esa ⟦value 9 million dollarga⟧ baholanmoqda.',
      'Loyihaning dastlabki bahosi ⟦value 9 million dollar⟧ deb hisoblangan.',
      'Sex ishga tushirildi, uning qiymati ⟦value 9 million dollar⟧ turadi.',
    ],
    counterexamples: [
      'Koʻprikning qiymati oshmoqda.',
      'Loyihalarning qiymati 3 million dollarga baholanmoqda.',
    ],
  }),
  rule('uz/figure/size', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other' },
    pattern: seq(
      word('uzunlik', 'quvvat', 'sigʻim', 'maydon', 'oʻtkazuvchanlik'),
      gap(4, NOT_NUMBER),
      optional(seq(entity('quantity'), gap(1, NOT_NUMBER))),
      capture('value', entity('quantity')),
      MORE,
      either(COMES_TO, done('oshirmoq', 'koʻpaytirmoq', 'etkazmoq', 'oshmoq', 'kengaymoq', 'kengaytirmoq')),
    ),
    examples: [
      'Ekin maydonlari ⟦value 40 ming gektarga⟧ kengaydi.',
      'Yoʻlning uzunligi ⟦value 70 kilometrni⟧ tashkil etadi.',
      'Postning quvvati sutkasiga ⟦value 700 ta avtomobilga⟧ oshirildi.',
    ],
    counterexamples: ['Uzunligi 70 kilometr boʻlgan yoʻl taʼmirlandi.', 'Yoʻlning uzunligi maʼlum.'],
  }),
  rule('uz/figure/power', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'energy' },
    pattern: either(
      seq(
        word('quvvat'),
        gap(4, NOT_NUMBER),
        optional(seq(entity('quantity'), gap(1, NOT_NUMBER))),
        capture('value', entityOf('quantity', UZ_POWER_UNITS)),
        MORE,
        either(COMES_TO, done('oshirmoq', 'koʻpaytirmoq', 'etkazmoq', 'oshmoq')),
      ),
      seq(
        capture('value', entityOf('quantity', UZ_POWER_UNITS)),
        MORE,
        form('quvvatga', 'quvvat'),
        form('ega'),
      ),
    ),
    examples: [
      'Quyosh stansiyalarining quvvati ⟦value 700 megavattga⟧ yetkazildi.',
      'Stansiyaning umumiy quvvati ⟦value 1,2 GVtni⟧ tashkil etadi.',
      'Stansiya ⟦value 30 megavatt⟧ quvvatga ega.',
    ],
    counterexamples: ['Stansiyaning quvvati maʼlum.'],
  }),
  rule('uz/figure/now-so-much', {
    kind: 'figure',
    priority: 20,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      form('bugun', 'hozir', 'endi', 'endilikda', 'bugungi'),
      optional(form('kunda')),
      form('esa', 'boʻlsa'),
      gap(3, NOT_NUMBER),
      capture('value', entityOf('quantity', ['gektar', 'tonna', 'kilometr', 'bosh'])),
      MORE,
      optional(form('.')),
      end(),
    ),
    examples: [
      'Ikki yil oldin 40 gektar paxta bor edi, bugun esa ⟦value 115 gektar⟧.',
      'Ilgari yoʻl yoʻq edi, hozir esa ⟦value 300 kilometr⟧.',
    ],
    counterexamples: ['Bugun esa bozor yopiq.'],
  }),
  rule('uz/figure/spend-on', {
    kind: 'figure',
    priority: 34,
    always: { measure: 'investment' },
    pattern: seq(
      either(oneOf(WORKS, 'dative'), seq(oneOf([...UZ_WORKS, ...UZ_THINGS]), form('uchun'))),
      gap(5, NOT_NUMBER),
      sumSpent(MORE, done('sarflamoq', 'sarflanmoq', 'yoʻnaltirmoq', 'ajratmoq')),
    ),
    examples: [
      'Taʼmirlash ishlariga ⟦value 6 milliard soʻm⟧ sarflandi.',
      'Koʻprik qurilishiga ⟦value 3 million dollardan⟧ ortiq mablagʻ yoʻnaltirildi.',
      'Ombor uchun vazirlik ⟦value 2 million dollar⟧ ajratgan.',
    ],
    counterexamples: ['Taʼmirlash ishlariga mablagʻ sarflandi.'],
  }),
  rule('uz/figure/so-much-spent', {
    kind: 'figure',
    priority: 27,
    always: { measure: 'investment' },
    pattern: sumSpent(
      MORE,
      either(
        done('sarflamoq', 'sarflanmoq', 'tikmoq'),
        seq(optional(form('sarmoya', 'mablagʻ', 'investisiya')), done('kiritmoq')),
      ),
    ),
    examples: [
      'Kompaniyalar geologiyaga oʻtgan yili ⟦value 64 million dollar⟧ sarflagan.',
      'Qoʻshni davlat firmalari ⟦value 3 million dollardan⟧ ortiq mablagʻ kiritdi.',
    ],
    counterexamples: ['Kompaniyalar koʻp mablagʻ sarflagan.'],
  }),
  rule('uz/figure/estimate', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: seq(
      either(
        form('uni', 'buni', 'ularni'),
        oneOf([...UZ_THINGS, 'loyiha', 'bitim', 'kelishuv'], 'accusative'),
      ),
      gap(2, NOT_NUMBER),
      capture('value', entity('money')),
      MORE,
      gap(1, NOT_NUMBER),
      form('deb', 'miqdorida'),
      said('baholamoq', 'chamalamoq'),
    ),
    examples: [
      'Qurilish narxi ochiqlanmadi, ammo mutaxassislar uni ⟦value 9 million dollar⟧ deb baholadi.',
      'Bank zavodni ⟦value 40 million yevro⟧ deb baholamoqda.',
    ],
    counterexamples: ['Mutaxassislar uni yaxshi deb baholadi.'],
  }),
  rule('uz/figure/share-of-works', {
    kind: 'figure',
    priority: 44,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(
        capture('value', entity('percent')),
        gap(1, NOT_NUMBER),
        oneOf(UZ_WORKS),
        word('ish'),
        done('bajarmoq', 'bajarilmoq', 'yakunlamoq', 'yakunlanmoq', 'tugatmoq'),
      ),
      seq(
        oneOf([...UZ_WORKS, 'ish']),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent')),
        done(
          'bajarmoq',
          'bajarilmoq',
          'yakunlamoq',
          'yakunlanmoq',
          'bitmoq',
          'tugamoq',
          'bitirmoq',
          'bitkazmoq',
        ),
      ),
      seq(
        oneOf([...UZ_WORKS, 'ish', 'chegara', 'chiziq'], 'genitive'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(1, NOT_NUMBER),
        either(
          done(
            'bajarmoq',
            'bajarilmoq',
            'yakunlamoq',
            'yakunlanmoq',
            'tugatmoq',
            'tugallamoq',
            'belgilamoq',
            'bitmoq',
            'bitirmoq',
            'bitkazmoq',
          ),
          seq(form('demarkasiya', 'delimitasiya'), done('qilmoq', 'etmoq')),
        ),
      ),
    ),
    examples: [
      'Fabrikada ⟦value 70 foiz⟧ qurilish-montaj ishlari bajarilgan.',
      'Ishlarning ⟦value 65 foizi⟧ bajarildi.',
      'Koʻprik qurilishining ⟦value 40 foizi⟧ yakunlandi.',
      'Davlat chegarasining ⟦value 80 foizi⟧ demarkatsiya qilindi.',
    ],
    counterexamples: ['Qurilish ishlari bajarildi.'],
  }),
]
