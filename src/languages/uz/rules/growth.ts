import {
  capture,
  either,
  end,
  entity,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import { UZ_MEASURE_NOUNS } from '../lexicon/measures.js'
import { BOUND_WORDS, MEASURE, NOT_NUMBER, VALUE } from './figure.js'
import { done, said, valueIn, word } from './parts.js'

/** A change told by a noun, and that it was seen: `9 foizlik oʻsish kuzatildi`. */
const CHANGE_NOUN: Test = word(
  'oʻsish',
  'koʻpayish',
  'pasayish',
  'kamayish',
  'qisqarish',
  'oshish',
  'oʻsmoq',
  'koʻpaymoq',
  'pasaymoq',
  'kamaymoq',
  'qisqarmoq',
  'oshmoq',
)

const THERE_IS: Pattern = either(
  done('kuzatmoq', 'kuzatilmoq', 'erishmoq', 'boʻlmoq', 'koʻrsatmoq'),
  seq(form('qayd', 'namoyon', 'namoyish'), done('etmoq', 'qilmoq')),
  seq(form('taʻmin'), done('etmoq')),
  done('taʻminlamoq'),
  form('bor', 'mavjud', 'borligi', 'kuzatilmoqda'),
)

/** How much more or less, told as a fact: `18 foizga koʻpligi`. */
const MORE_AS_NOUN = ['koʻpligi', 'koʻpligini', 'kamligi', 'kamligini', 'yuqoriligi', 'pastligi', 'ziyodligi']

/** Figures of change: a growth or a fall told by a noun, and what is more or less than before. */
export const GROWTH_RULES = [
  rule('uz/figure/growth-of', {
    kind: 'figure',
    priority: 46,
    pattern: either(
      seq(
        MEASURE,
        gap(6, NOT_NUMBER),
        capture('value', valueIn(['adjective'], 'percent', 'times')),
        CHANGE_NOUN,
        gap(1),
        THERE_IS,
      ),
      seq(
        plain(oneOf(UZ_MEASURE_NOUNS)),
        gap(4, NOT_NUMBER),
        CHANGE_NOUN,
        gap(3, NOT_NUMBER),
        VALUE,
        BOUND_WORDS,
        seq(form('tashkil'), said('etmoq', 'qilmoq')),
      ),
    ),
    examples: [
      'Oʻzaro savdoda ⟦value 9 foizlik⟧ oʻsish kuzatildi.',
      'Eksportda ⟦value 4 foizlik⟧ pasayish bor.',
      'Eksportning oʻsishi ⟦value 9 foizni⟧ tashkil etdi.',
    ],
    counterexamples: ['Oʻzaro savdoda oʻsish kuzatildi.', 'Narxda 9 foizlik chegirma bor.'],
  }),
  rule('uz/figure/less-or-more', {
    kind: 'figure',
    priority: 32,
    pattern: either(
      seq(
        capture('value', without(entity('percent', 'times'), 'instrumental')),
        capture('bound', form('koʻp', 'kam', 'ortiq', 'ziyod', 'koʻpdir', 'kamdir', 'ziyoddir'), 'exact'),
        optional(form('boʻldi', 'boʻlgan', 'ekan', 'demakdir', 'degani')),
        optional(form('.')),
        end(),
      ),
      seq(
        either(
          capture('value', valueIn(['dative'], 'percent', 'times', 'quantity', 'money')),
          capture('value', entity('times')),
        ),
        form('koʻp', 'kam', 'yuqori', 'past', 'ziyod', 'koʻpdir', 'kamdir', ...MORE_AS_NOUN),
      ),
    ),
    examples: [
      'Eksport 2 milliard dollarni tashkil etdi, bu oʻtgan yildagidan ⟦value 7 foizga⟧ koʻp.',
      'Tovar aylanmasi oʻtgan yilga nisbatan ⟦value 4 foizga⟧ past.',
      'Eksport 2 million dollar boʻlgani, bu bir yil avvalgidan ⟦value 3 foizga⟧ koʻpligi aytildi.',
      'Eksport oʻtgan yilga qaraganda ⟦value ikki baravar⟧ koʻp.',
      'Oʻzlashtirilgan investitsiya rejadan ⟦value 9 foiz⟧ ortiq.',
      'Eksport 2 million dollar boʻldi, bu oʻtgan yildagidan ⟦value 41 foiz⟧ koʻpdir.',
    ],
    counterexamples: ['Koʻprik uch metrga baland.'],
  }),
]
