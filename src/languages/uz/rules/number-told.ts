import {
  capture,
  either,
  end,
  entity,
  entityOf,
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
  without,
} from '../../../grammar/index.js'
import { UZ_MEASURE_NOUNS } from '../lexicon/measures.js'
import { BOUND_WORDS, NOT_NUMBER, VALUE } from './figure.js'
import { CLOSE, done, word } from './parts.js'

/** Somebody says it. */
const TOLD_BY = either(
  done('aytmoq', 'bildirmoq', 'taʻkidlamoq', 'tasdiqlamoq', 'eslatmoq'),
  form('maʻlum', 'qayd', 'bayon', 'aytib', 'taʻkidlab', 'tilga'),
)
/** What was or is: a predicate in the past or the present, or the same told of by somebody; of what is to come no figure tells. */
const TELLS: Pattern = either(
  seq(without(likely(marked('verb', 'past')), 'future'), optional(form('.', '”', '»')), end()),
  seq(likely(marked('participle', 'past')), CLOSE),
  seq(likely(marked('verb', 'present')), optional(form('.', '”', '»')), end()),
  seq(form('turibdi', 'yotibdi', 'boryapti'), optional(form('.')), end()),
  seq(likely(marked('participle', 'past', 'noun')), gap(2), TOLD_BY),
  seq(likely(marked('verb', 'past', 'noun')), gap(2), TOLD_BY),
)
/** What power and goods are measured by. */
const MEASURED = ['kilovatt-soat', 'megavatt', 'gigavatt', 'kilovatt', 'tonna', 'barrel', 'gektar']

/** Numbers told with a verb that no other rule knows: what they are said of and when tell that they are figures. */
export const NUMBER_TOLD_RULES = [
  rule('uz/figure/number-of-measure', {
    kind: 'figure',
    priority: 20,
    alone: true,
    pattern: seq(
      plain(oneOf([...UZ_MEASURE_NOUNS, 'oʻsish', 'oldi-berdi'])),
      gap(10, NOT_NUMBER),
      VALUE,
      BOUND_WORDS,
      gap(4, NOT_NUMBER),
      TELLS,
    ),
    examples: [
      'Ikki davlat savdosi ⟦value 2 milliard dollarni⟧ koʻrsatdi.',
      'Oʻtgan yili tovar ayirboshlash ⟦value 420 million dollarda⟧ toʻxtadi.',
    ],
    counterexamples: [
      'Savdo hajmini 2 milliard dollarga yetkazish rejalashtirilgan.',
      'Savdo qizib turibdi.',
    ],
  }),
  rule('uz/figure/sum-told', {
    kind: 'figure',
    priority: 19,
    alone: true,
    always: { comparison: 'level' },
    lacking: { measure: 'investment' },
    pattern: seq(capture('value', entity('money')), BOUND_WORDS, gap(6, NOT_NUMBER), TELLS),
    examples: [
      'Andijonda xab barpo etish ⟦value 14 milliard soʻmga⟧ tushmoqda.',
      'Yoʻlni jihozlashga ⟦value 3 million dollar⟧ ketdi.',
    ],
    counterexamples: ['Zavod qurishga 3 million dollar ajratiladi.', 'Yoʻlni jihozlashga mablagʻ ketdi.'],
  }),
  rule('uz/figure/amount-told', {
    kind: 'figure',
    priority: 18,
    alone: true,
    always: { comparison: 'level' },
    lacking: { measure: 'other' },
    pattern: either(
      seq(capture('value', entityOf('quantity', MEASURED)), BOUND_WORDS, gap(6, NOT_NUMBER), TELLS),
      seq(
        capture('value', entity('percent')),
        BOUND_WORDS,
        gap(3, NOT_NUMBER),
        word('oʻsish', 'natija', 'koʻrsatkich', 'daromad', 'pasayish'),
        gap(1),
        TELLS,
      ),
    ),
    examples: [
      'Stansiya bir yilda ⟦value 2 milliard kilovatt-soat⟧ elektr berdi.',
      'Oʻtgan yili sohada ⟦value 12 foiz⟧ yuqori natija qayd etildi.',
    ],
    counterexamples: ['Stansiya elektr berdi.', 'Stansiya bu yil 2 milliard kilovatt-soat elektr bermoqchi.'],
  }),
]
