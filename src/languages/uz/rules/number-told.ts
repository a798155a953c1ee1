import {
  capture,
  either,
  end,
  entity,
  entityOf,
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
  without,
} from '../../../grammar/index.js'
import { UZ_MEASURE_NOUNS } from '../lexicon/measures.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
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
const POWER = ['kilovatt-soat', 'megavatt', 'gigavatt', 'kilovatt', 'mvt', 'gvt']
const MEASURED = ['tonna', 'barrel', 'kilogramm']

/** A sum, a share or an amount; how many things there are only their noun tells. */
const NUMBERED = capture(
  'value',
  either(entity('money', 'percent', 'times'), entityOf('quantity', [...POWER, ...MEASURED])),
)
/** No act, which is only meant. */
const NO_ACT = except(marked('infinitive'))

/** Numbers told with a verb that no other rule knows: what they are said of and when tell that they are figures. */
export const NUMBER_TOLD_RULES = [
  rule('uz/figure/number-of-measure', {
    kind: 'figure',
    priority: 11.3,
    alone: true,
    pattern: seq(
      plain(oneOf([...UZ_MEASURE_NOUNS, 'savdo', 'oʻsish', 'oldi-berdi'])),
      gap(10, NOT_NUMBER),
      NUMBERED,
      BOUND_WORDS,
      gap(4, NO_ACT),
      TELLS,
    ),
    examples: [
      'Oʻtgan yili eksport ⟦value 2 milliard dollarni⟧ koʻrsatdi.',
      'Oʻtgan yili tovar ayirboshlash ⟦value 420 million dollarda⟧ toʻxtadi.',
    ],
    counterexamples: [
      'Savdo hajmini 2 milliard dollarga yetkazish rejalashtirilgan.',
      'Savdo qizib turibdi.',
    ],
  }),
  rule('uz/figure/sum-told', {
    kind: 'figure',
    priority: 11.2,
    alone: true,
    always: { comparison: 'level' },
    lacking: { money: 'investment' },
    pattern: seq(
      capture('value', entity('money')),
      BOUND_WORDS,
      either(
        seq(gap(6, NO_ACT), TELLS),
        seq(gap(2, NO_ACT), form('kerak', 'zarur', 'lozim', 'talab'), CLOSE),
      ),
    ),
    examples: [
      'Fermerlarga ⟦value 3 milliard soʻm⟧ tarqatildi.',
      'Yoʻlni jihozlashga ⟦value 3 million dollar⟧ ketdi.',
    ],
    counterexamples: ['Zavod qurishga 3 million dollar ajratiladi.', 'Yoʻlni jihozlashga mablagʻ ketdi.'],
  }),
  rule('uz/figure/power-told', {
    kind: 'figure',
    priority: 11.2,
    alone: true,
    always: { measure: 'energy', comparison: 'level' },
    pattern: seq(capture('value', entityOf('quantity', POWER)), BOUND_WORDS, gap(6, NO_ACT), TELLS),
    examples: [
      'Stansiya bir yilda ⟦value 2 milliard kilovatt-soat⟧ elektr berdi.',
      'Stansiya ⟦value 30 megavatt⟧ quvvat berdi.',
    ],
    counterexamples: ['Stansiya elektr berdi.', 'Stansiya bu yil 2 milliard kilovatt-soat elektr bermoqchi.'],
  }),
  rule('uz/figure/amount-told', {
    kind: 'figure',
    priority: 11.1,
    alone: true,
    always: { comparison: 'level' },
    lacking: { quantity: 'other', percent: 'other' },
    pattern: either(
      seq(capture('value', entityOf('quantity', MEASURED)), BOUND_WORDS, gap(6, NO_ACT), TELLS),
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
      'Ombordan ⟦value 30 ming tonna⟧ urugʻ tarqatildi.',
      'Oʻtgan yili sohada ⟦value 12 foiz⟧ yuqori natija qayd etildi.',
    ],
    counterexamples: ['Ombordan urugʻ tarqatildi.', 'Ombordan 30 ming tonna urugʻ tarqatmoqchi.'],
  }),
]
