import {
  capture,
  either,
  end,
  endingIn,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { UZ_THINGS } from '../lexicon/things.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
import { done, going, said, word } from './parts.js'

const VEHICLES = [
  'poezd',
  'vagon',
  'konteyner',
  'mashina',
  'avtomobil',
  'furgon',
  'kema',
  'sostav',
  'avtoulov',
  'avtotransport',
]

const STUDENTS = ['mutaxassis', 'talaba', 'xodim', 'oʻqituvchi', 'shifokor', 'stajyor', 'muhandis']
/** People of a state, or those who learn. */
const PEOPLE: Pattern = either(
  capture('value', entityOf('quantity', [...STUDENTS, 'oʻzbekiston', 'oʻzbekistonlik', 'qozogʻiston'])),
  seq(
    capture('value', entity('quantity')),
    BOUND_WORDS,
    gap(2, NOT_NUMBER),
    either(word(...STUDENTS), endingIn(['iston', 'iya'], 'adjective')),
  ),
)

export const FLIGHTS = ['reys', 'aviareys', 'qatnov', 'aviaqatnov', 'parvoz']

/** Where people work: no zone nor house, which may be the place of a mishap. */
const WORKS = [...UZ_THINGS.filter((thing) => !['zona', 'uy', 'yoʻl'].includes(thing)), 'loyiha']

/** Those who get work. */
const WORKERS = ['kishi', 'nafar', 'aholi', 'fuqaro', 'odam', 'yosh', 'ayol', 'ishchi']

/** Figures that count people at work, places of work, and what passed. */
export const COUNT_RULES = [
  rule('uz/figure/so-many-employed', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'jobs' },
    pattern: either(
      // Of those who work at a works, where they are told of as at work in a place that made news they are no figure.
      seq(
        either(oneOf(WORKS, 'locative'), seq(form('u', 'bu', 'shu'), form('erda')), form('unda', 'bunda')),
        gap(3, NOT_NUMBER),
        either(
          capture('value', entityOf('quantity', WORKERS)),
          seq(capture('value', entity('quantity')), BOUND_WORDS, gap(1, NOT_NUMBER), word(...WORKERS)),
        ),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        either(seq(form('mehnat', 'ish'), said('qilmoq')), said('ishlamoq')),
      ),
      seq(
        either(
          capture('value', entityOf('quantity', WORKERS)),
          seq(capture('value', entity('quantity')), BOUND_WORDS, gap(1, NOT_NUMBER), word(...WORKERS)),
        ),
        BOUND_WORDS,
        gap(3, NOT_NUMBER),
        either(
          seq(form('ish'), form('bilan'), said('taʻminlamoq')),
          seq(form('ish'), form('bilan'), form('band'), said('boʻlmoq', 'etmoq', 'qilmoq')),
          seq(word('bandlik'), said('taʻminlamoq')),
          seq(form('ishga'), said('joylashtirmoq', 'joylashmoq')),
        ),
      ),
    ),
    examples: [
      'Fabrikada ⟦value 90 nafar ayol⟧ ish bilan taʼminlandi.',
      'Natijada ⟦value 250 kishining⟧ bandligi taʼminlanadi.',
      'Loyihalar tufayli ⟦value 12 mingdan⟧ ortiq kishi ishga joylashdi.',
      'Fabrikada ⟦value 90 nafar ayol⟧ mehnat qilmoqda.',
      'Loyihada ⟦value 900 nafar ayol⟧ mehnat qilmoqda.',
      'Fabrika qurildi. Hozir u yerda ⟦value 90 nafar ayol⟧ mehnat qilyapti.',
    ],
    counterexamples: ['Marosimda 250 kishi qatnashdi.', 'Falokat hududida 250 kishi ishlayapti.'],
  }),
  rule('uz/figure/so-many-jobs', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      either(
        capture('value', entityOf('quantity', ['oʻrin'])),
        seq(
          capture('value', entity('quantity')),
          BOUND_WORDS,
          gap(2, NOT_NUMBER),
          form('ish'),
          plain(oneOf(['joy'])),
        ),
        seq(capture('value', entity('quantity')), BOUND_WORDS, gap(2, NOT_NUMBER), plain(oneOf(['oʻrin']))),
      ),
      gap(1, NOT_NUMBER),
      either(
        done('yaratmoq', 'ochmoq'),
        seq(form('tashkil'), done('etmoq', 'qilmoq')),
        seq(form('paydo'), said('boʻlmoq')),
        oneOf(['yaratmoq', 'ochmoq'], 'verb', 'future', 'passive'),
      ),
    ),
    examples: [
      'Loyihalar doirasida ⟦value 700 ta ish oʻrni⟧ yaratildi.',
      'Natijada ⟦value 5 mingga⟧ yaqin yangi ish joyi paydo boʻladi.',
      'Natijada ⟦value 300 dan⟧ ortiq yangi ish oʻrni tashkil etildi.',
    ],
    counterexamples: [
      'Yangi ish oʻrinlari yaratildi.',
      'Zalda 700 ta oʻrin bor.',
      'Bogʻchada 300 oʻrin ochildi.',
    ],
  }),
  rule('uz/figure/so-much-passed', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'cargo' },
    pattern: seq(
      either(
        capture('value', entityOf('quantity', VEHICLES)),
        seq(capture('value', entity('quantity')), BOUND_WORDS, gap(1, NOT_NUMBER), word(...VEHICLES)),
      ),
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      either(
        done('oʻtmoq', 'oʻtkazmoq', 'joʻnatmoq', 'yubormoq', 'tashimoq'),
        oneOf(['oʻtmoq'], 'verb', 'present'),
        // What passes every day is told as what will.
        seq(oneOf(['oʻtmoq'], 'verb', 'future'), end()),
        seq(oneOf(['oʻtmoq'], 'verb', 'future'), form('.')),
      ),
    ),
    examples: [
      'Postdan ⟦value 300 ta yuk mashinasi⟧ oʻtdi.',
      'Postdan sutkasiga ⟦value 4 ming yuk mashinasi⟧ oʻtadi.',
      'Postdan kuniga ⟦value 3 mingga⟧ yaqin avtoulov oʻtmoqda.',
      'Sakkiz oyda portga ⟦value 120 ta konteyner poyezdi⟧ joʻnatildi.',
    ],
    counterexamples: ['Postdan 300 nafar kishi oʻtdi.', 'Poyezd postdan oʻtdi.'],
  }),
  rule('uz/figure/so-much-made', {
    kind: 'figure',
    priority: 45,
    pattern: seq(
      capture('value', entity('quantity')),
      BOUND_WORDS,
      gap(3, NOT_NUMBER),
      word('mahsulot', 'energiya', 'elektrenergiya', 'avtomobil', 'traktor'),
      gap(1, NOT_NUMBER),
      optional(form('ishlab')),
      said('chiqarmoq', 'chiqarilmoq'),
    ),
    examples: [
      'Stansiya yiliga ⟦value 40 million kilovatt-soat⟧ elektr energiyasi ishlab chiqaradi.',
      'Fabrika oyiga ⟦value 9 ming tonna⟧ tayyor mahsulot ishlab chiqaradi.',
    ],
    counterexamples: ['Stansiya elektr energiyasi ishlab chiqaradi.'],
  }),
  rule('uz/figure/so-much-given', {
    kind: 'figure',
    priority: 45,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      form('yiliga', 'oyiga', 'kuniga', 'sutkasiga'),
      gap(1, NOT_NUMBER),
      capture('value', entity('quantity')),
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      word('mahsulot'),
      oneOf(['bermoq'], 'verb', 'future'),
    ),
    examples: [
      'Vazir fabrikani koʻrdi. Fabrika yiliga ⟦value 9 ming tonna⟧ mahsulot beradi.',
      'Hokim sexni ochdi. Sex oyiga ⟦value 900 tonnadan⟧ ortiq tayyor mahsulot beradi.',
    ],
    counterexamples: ['Fabrika kelgusi yili birinchi mahsulotini beradi.'],
  }),
  rule('uz/figure/so-many-crossed', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'visitors' },
    pattern: seq(
      word('punkt', 'post', 'chegara', 'aeroport'),
      gap(6, NOT_NUMBER),
      capture('value', entityOf('quantity', ['kishi', 'nafar', 'yoʻlovchi', 'fuqaro', 'odam', 'sayyoh'])),
      BOUND_WORDS,
      gap(2, NOT_NUMBER),
      going('oʻtmoq', 'kesmoq'),
    ),
    examples: [
      'Postdan bir kunda oʻrtacha ⟦value 14 ming kishi⟧ oʻtmoqda.',
      'Oʻtgan yili chegaradan ⟦value 900 ming fuqaro⟧ oʻtdi.',
    ],
    counterexamples: ['Postdan 300 ta yuk mashinasi oʻtdi.', 'Imtihondan 300 kishi oʻtdi.'],
  }),
  rule('uz/figure/so-many-studied', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'students' },
    pattern: seq(
      PEOPLE,
      gap(4, NOT_NUMBER),
      either(
        seq(form('malakasini', 'malakalarini'), said('oshirmoq')),
        seq(form('tahsil', 'taʻlim', 'saboq'), said('olmoq')),
        said('oʻqimoq', 'oʻqitmoq'),
        seq(form('qayta'), said('tayyorlamoq')),
      ),
    ),
    examples: [
      'Germaniyada ⟦value 240 nafar oʻzbekistonlik mutaxassis⟧ malakasini oshirdi.',
      'Oʻtgan yili chet elda ⟦value 9 mingdan⟧ ortiq oʻzbekistonlik tahsil oldi.',
    ],
    counterexamples: ['Ikki oʻgʻli chet elda tahsil oldi.'],
  }),
  rule('uz/figure/so-many-treated', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'visitors' },
    pattern: seq(
      PEOPLE,
      gap(4, NOT_NUMBER),
      either(said('davolamoq', 'davolanmoq'), seq(form('muolaja'), said('olmoq'))),
    ),
    examples: [
      'Shifoxonalarda ⟦value 2 mingga⟧ yaqin oʻzbekistonlik davolandi.',
      'Oʻtgan yili Hindistonda ⟦value 900 nafar oʻzbekistonlik⟧ davolangan.',
    ],
    counterexamples: ['Shifoxonada 9 nafar bola davolandi.'],
  }),
  rule('uz/figure/so-many-flights', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      optional(form('haftasiga', 'haftada')),
      either(
        capture('value', entityOf('quantity', FLIGHTS)),
        seq(capture('value', entity('quantity')), BOUND_WORDS, gap(2, NOT_NUMBER), plain(oneOf(FLIGHTS))),
      ),
    ),
    examples: [
      'Ikki shahar oʻrtasida haftasiga ⟦value 12 ta reys⟧ bajariladi.',
      'Har haftada ⟦value 70 dan⟧ ortiq qatnov yoʻlga qoʻyilgan.',
    ],
    counterexamples: ['Yangi reyslar yoʻlga qoʻyildi.'],
  }),
  rule('uz/figure/flights-so-often', {
    kind: 'figure',
    priority: 37,
    always: { measure: 'flights', unit: 'weekly', comparison: 'level' },
    pattern: seq(
      form('haftasiga', 'haftada'),
      capture('value', entity('times')),
      gap(2, NOT_NUMBER),
      either(plain(oneOf(FLIGHTS)), said('uchmoq', 'qatnamoq')),
    ),
    examples: [
      'Ikki shahar oʻrtasida haftasiga ⟦value ikki marta⟧ parvoz bajarilmoqda.',
      'Samolyotlar Oʻshdan Bishkekka haftasiga ⟦value toʻrt marta⟧ uchmoqda.',
    ],
    counterexamples: ['Majlis haftasiga ikki marta oʻtkaziladi.'],
  }),
]
