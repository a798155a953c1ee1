import {
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { changeInBrackets, sharesListed, sumOfEach, sumsBehindDashes, sumsInBrackets } from '../../of-each.js'
import { UZ_MEASURE_NOUNS } from '../lexicon/measures.js'
import { NOT_NUMBER, VALUE } from './figure.js'
import { CLOSE, done, going, LONG, SEPARATOR, said, valueIn, word } from './parts.js'

/** Of what was named before. */
const OF_IT = [
  ...['shundan', 'shuning', 'uning', 'undan', 'ulardan', 'ularning', 'bundan', 'buning'],
  ...['shulardan', 'shularning', 'bulardan', 'bularning'],
]

/** What is done with a part of something, year after year. */
const HABITS: Pattern = either(
  seq(form('eksport', 'import', 'tranzit', 'xarid'), oneOf(['qilmoq', 'etmoq'], 'passive')),
  oneOf(
    ['tashimoq', 'etkazmoq', 'joʻnatmoq', 'sotmoq', 'sarflamoq', 'qoplamoq', 'ishlatmoq'],
    'verb',
    'passive',
  ),
  seq(
    form('etkazib', 'sotib', 'olib', 'ishlab', 'qayta'),
    oneOf(['bermoq', 'olmoq', 'kelmoq', 'chiqarmoq', 'ishlamoq'], 'verb'),
  ),
  seq(form('toʻgʻri'), said('kelmoq')),
)
/** No day, by which a part is to be done. */
const NO_DAY = except(entity('date', 'percent', 'money', 'times', 'quantity'))

/** Figures of a part of what was named before. */
export const SHARE_RULES = [
  rule('uz/figure/of-which', {
    kind: 'figure',
    priority: 28,
    pattern: seq(
      form('shu', 'jumladan', ...OF_IT),
      gap(3, NOT_NUMBER),
      capture('value', entity('money', 'percent')),
      optional(form('koʻprogʻi', 'ortigʻi', 'ziyodi')),
      gap(7, NOT_NUMBER),
      either(
        done('oʻzlashtirmoq', 'yoʻnaltirmoq'),
        seq(form('jalb'), done('qilmoq', 'etmoq')),
        seq(form('toʻgʻri'), said('kelmoq')),
        seq(form('tashkil'), said('etmoq', 'qilmoq')),
        seq(form('tegishli'), CLOSE),
      ),
    ),
    examples: [
      'Portfel 9 milliard dollarni tashkil etadi, shundan ⟦value 2 milliard dollari⟧ oʻzlashtirildi.',
      'Sarmoya hajmi 5 million dollar boʻldi, shundan ⟦value 3 million dollari⟧ yoʻnaltirildi.',
      'Savdo 40 million dollar boʻldi. Shundan ⟦value 30 million dollardan⟧ koʻprogʻi choyga toʻgʻri keladi.',
    ],
    counterexamples: ['Shundan keyin sarmoya oʻzlashtirildi.'],
  }),
  rule('uz/figure/of-it-is', {
    kind: 'figure',
    priority: 28,
    extent: 'match',
    pattern: seq(
      form(...OF_IT),
      optional(form('qariyb', 'deyarli')),
      capture('value', entity('percent')),
      optional(form('koʻprogʻi', 'ortigʻi', 'ziyodi', 'yaqini')),
      form('–', '—', '-'),
      gap(5, NOT_NUMBER),
      CLOSE,
    ),
    examples: [
      'Eksport 40 million dollar boʻldi. Uning ⟦value 85 foizi⟧ – xom ashyo.',
      'Import 9 million dollarga yetdi, shundan ⟦value 30 foizi⟧ – dori-darmon.',
    ],
    counterexamples: ['Uning 85 foizi haqida soʻz bordi.'],
  }),
  rule('uz/figure/of-them', {
    kind: 'figure',
    priority: 30,
    pattern: seq(
      form('yana', ...OF_IT),
      capture('value', entity('quantity')),
      gap(4, NOT_NUMBER),
      either(
        oneOf(
          ['tayyorlamoq', 'tayyorlanmoq', 'boshlamoq', 'boshlanmoq', 'yakunlamoq', 'yakunlanmoq'],
          'verb',
        ),
        seq(form('ishlab'), oneOf(['chiqmoq', 'chiqilmoq'], 'verb')),
        seq(form('amalga'), oneOf(['oshirmoq'], 'verb')),
        done('ochmoq', 'ochilmoq', 'tuzmoq'),
        seq(form('ishga', 'foydalanishga'), oneOf(['tushmoq', 'tushirmoq', 'topshirmoq'], 'verb')),
        seq(
          form('ishga', 'foydalanishga'),
          oneOf(['tushmoq', 'tushirmoq', 'topshirmoq'], 'gerund'),
          done('boʻlmoq', 'ulgurmoq'),
        ),
        seq(form('tashkil', 'taʻsis'), done('etmoq', 'qilmoq')),
        seq(form('roʻyxatga', 'roʻyxatdan'), done('olmoq', 'oʻtmoq')),
        seq(likely(marked('noun', 'locative')), CLOSE),
        seq(form('faoliyat', 'ish'), going('koʻrsatmoq', 'yuritmoq', 'olib')),
        seq(form('faoliyat'), oneOf(['koʻrsatmoq', 'yuritmoq'], 'verb', 'future')),
        said('ishlamoq', 'joylashmoq'),
        seq(form('toʻgʻri'), said('kelmoq')),
        seq(form('tegishli'), CLOSE),
      ),
    ),
    examples: [
      'Sakson loyiha amalga oshirilmoqda, yana ⟦value ikkitasi⟧ tayyorlanmoqda.',
      'Hozir 40 ta loyiha bor, shundan ⟦value 12 tasi⟧ yakunlandi.',
      'Hozir 40 ta korxona bor, ularning ⟦value 12 tasi⟧ shu yil ochilgan.',
      'Hozir 40 ta korxona bor, shundan ⟦value 12 tasi⟧ sanoat sohasida.',
      'Hozir 40 ta korxona bor. Ulardan ⟦value 12 tasi⟧ kimyo sohasida faoliyat koʻrsatadi.',
    ],
    counterexamples: ['Loyihalar amalga oshirilmoqda, yana koʻplari tayyorlanmoqda.'],
  }),
  rule('uz/figure/part-told', {
    kind: 'figure',
    priority: 27,
    always: { comparison: 'level' },
    lacking: { percent: 'other' },
    pattern: seq(
      // Its ending says that it is a part of what stands before.
      either(
        capture('value', valueIn(['neuter', 'nominative'], 'percent')),
        seq(
          capture('value', valueIn(['instrumental'], 'percent')),
          form('koʻprogʻi', 'ortigʻi', 'ziyodi', 'koʻpi', 'ziyodroq'),
        ),
        seq(capture('value', valueIn(['dative'], 'percent')), form('yaqini', 'yaqinrogʻi')),
      ),
      gap(LONG, NO_DAY),
      either(HABITS, seq(form('–', '—'), gap(LONG, NO_DAY), optional(form('.')), end())),
    ),
    examples: [
      'Mamlakat neftining ⟦value 5 foizidan⟧ koʻprogʻi tankerlarda tashiladi.',
      'Xom ashyoning ⟦value 40 foizi⟧ qoʻshni davlatdan yetkazib beriladi.',
      'Donning ⟦value 70 foizi⟧ – qoʻshni davlatdan kelgan bugʻdoy.',
    ],
    counterexamples: ['Neftning 5 foizi haqida aytildi.', 'Neft tankerlarda tashiladi.'],
  }),
  rule('uz/figure/share', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: either(
      seq(oneOf(UZ_MEASURE_NOUNS), gap(6, NOT_NUMBER), VALUE, gap(4, NOT_NUMBER), word('hissa', 'ulush')),
      seq(
        oneOf(UZ_MEASURE_NOUNS),
        gap(4, NOT_NUMBER),
        VALUE,
        gap(6, NOT_NUMBER),
        either(
          seq(form('toʻgʻri'), said('kelmoq')),
          seq(form('amalga'), said('oshirmoq')),
          seq(form('tegishli'), CLOSE),
        ),
      ),
      seq(
        oneOf(UZ_MEASURE_NOUNS, 'genitive'),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(8, NOT_NUMBER),
        either(
          seq(form('tashkil'), said('etmoq', 'qilmoq')),
          seq(likely(marked('noun', 'instrumental')), optional(form('kelgan', 'keldi')), CLOSE),
        ),
      ),
      seq(
        word('ulush', 'hissa'),
        gap(6, NOT_NUMBER),
        // What the share was before it changed.
        optional(seq(valueIn(['instrumental'], 'percent'), gap(1, NOT_NUMBER))),
        VALUE,
        optional(seq(form('tashkil'), said('etmoq', 'qilmoq'))),
      ),
    ),
    examples: [
      'Butun savdoning ⟦value 40 foizi⟧ qoʻshnilar hissasiga toʻgʻri keladi.',
      'Eksportda paxtaning ulushi ⟦value 12 foizni⟧ tashkil etadi.',
      'Eksportning ⟦value 40 foizini⟧ paxta tashkil etadi.',
      'Eksportda paxtaning ulushi 12 foizdan ⟦value 15 foizga⟧ oʻsdi.',
    ],
    counterexamples: ['Paxtaning ulushi katta.'],
  }),
  rule('uz/figure/sums-in-brackets', {
    kind: 'figure',
    priority: 44,
    each: 'value',
    extent: 'match',
    always: { comparison: 'level' },
    pattern: sumsInBrackets(plain(oneOf(UZ_MEASURE_NOUNS))),
    examples: [
      'Eksportda Xitoy (⟦value 3 milliard dollar⟧), Rossiya (⟦value 2 milliard dollar⟧) yetakchilik qildi.',
      'Eksportning asosiy qismi paxta (⟦value 7 million dollar⟧) va oʻgʻitlar (⟦value 4 million dollar⟧) boʻldi.',
    ],
    counterexamples: ['Jadvalda Xitoy (12 ochko) va Rossiya (9 ochko) bor.'],
  }),
  rule('uz/figure/sum-of-each', {
    kind: 'figure',
    priority: 28,
    always: { comparison: 'level' },
    pattern: sumOfEach(['million', 'milliard', 'tonna', 'ming']),
    examples: [
      'Savdo 30 milliard dollarga yetdi. Oldinda – Xitoy (⟦value 13 milliard dollar⟧) va Rossiya (⟦value 9 milliard dollar⟧).',
      'Savdo 5 milliard dollarga yetdi. Undan Eron (⟦value 2 milliard⟧) koʻproq oladi.',
    ],
    counterexamples: ['Xitoy (12 ochko) gʻalaba qozondi.'],
  }),
  rule('uz/figure/change-in-brackets', {
    kind: 'figure',
    priority: 35,
    extent: 'match',
    pattern: changeInBrackets(
      either(
        form('nisbatan', 'qaraganda', 'solishtirganda', 'yilgidan', 'yildagidan', '+', '−', '–', '-'),
        word('oʻsish', 'pasayish', 'kamayish'),
      ),
      form('koʻp', 'kam', 'ortiq', 'ziyod', 'oʻsish', 'pasayish'),
    ),
    examples: [
      'Savdo 21 million dollarga tushdi (2024-yilga nisbatan ⟦value −8,3 foiz⟧).',
      'Eksport 9 million dollarni tashkil etdi (oʻsish – ⟦value 12 foiz⟧).',
    ],
    counterexamples: ['Savdo 21 million dollarni (jami savdoning 3 foizi) tashkil etdi.'],
  }),
  rule('uz/figure/shares-listed', {
    kind: 'figure',
    priority: 35,
    each: 'value',
    extent: 'match',
    always: { comparison: 'level' },
    pattern: sharesListed(oneOf(UZ_MEASURE_NOUNS, 'genitive'), SEPARATOR),
    examples: [
      'Eksportning ⟦value 40 foizi⟧ paxta tolasi, ⟦value 22 foizi⟧ meva.',
      'Savdoning ⟦value 60 foizi⟧ temir yoʻl va ⟦value 30 foizi⟧ avtomobil bilan tashiladi.',
    ],
    counterexamples: ['Talabalarning koʻpi muhandis, ozi shifokor.'],
  }),
  rule('uz/figure/sums-of-partners', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'trade-turnover', comparison: 'level' },
    pattern: sumsInBrackets(word('hamkor', 'sherik')),
    examples: [
      'Yirik hamkorlar – Xitoy (⟦value 13 milliard dollar⟧), Rossiya (⟦value 9 milliard dollar⟧).',
      'Asosiy sheriklar Turkiya (⟦value 3 milliard dollar⟧) va Eron (⟦value 2 milliard dollar⟧).',
    ],
    counterexamples: ['Hamkorlar Turkiya va Eron.'],
  }),
  rule('uz/figure/sums-behind-dashes', {
    kind: 'figure',
    priority: 44,
    each: 'value',
    extent: 'match',
    always: { comparison: 'level' },
    pattern: sumsBehindDashes(plain(oneOf(UZ_MEASURE_NOUNS)), SEPARATOR),
    examples: [
      'Savdo hajmi: Xitoy – ⟦value 3 milliard dollar⟧, Rossiya – ⟦value 2 milliard dollar⟧.',
      'Eksport boʻyicha Turkiya – ⟦value 9 foiz⟧ va Eron – ⟦value 4 foiz⟧.',
    ],
    counterexamples: ['Savdo hajmi: Xitoy va Rossiya.'],
  }),
]
