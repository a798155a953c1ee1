import {
  either,
  end,
  form,
  gap,
  likely,
  marked,
  notEndingIn,
  oneOf,
  optional,
  type Pattern,
  plain,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import type { MarkName } from '../../../morphology/index.js'
import { numberToldRules, toldLast } from '../../number-told.js'
import { UZ_ENERGY_UNITS, UZ_MEASURE_NOUNS, UZ_POWER_UNITS } from '../lexicon/measures.js'
import { BOUND_WORDS } from './figure.js'
import { CLOSE, done, word } from './parts.js'

/** Somebody says it. */
const TOLD_BY = either(
  done('aytmoq', 'bildirmoq', 'taʻkidlamoq', 'tasdiqlamoq', 'eslatmoq'),
  form('maʻlum', 'qayd', 'bayon', 'aytib', 'taʻkidlab', 'tilga'),
)
/** Of what was denied no figure tells: `ajratilmadi`. */
const DENIED = ['mamoq']
const told = (...marks: readonly MarkName[]): Test => notEndingIn(likely(marked(...marks)), DENIED)

/** What was or is: a predicate in the past or the present, or the same told of by somebody; of what is to come no figure tells. */
const TELLS: Pattern = either(
  seq(without(told('verb', 'past'), 'future'), optional(form('.', '”', '»')), end()),
  seq(told('participle', 'past'), CLOSE),
  seq(told('verb', 'present'), optional(form('.', '”', '»')), end()),
  seq(form('turibdi', 'yotibdi', 'boryapti'), optional(form('.')), end()),
  seq(told('participle', 'past', 'noun'), gap(2), TOLD_BY),
  seq(told('verb', 'past', 'noun'), gap(2), TOLD_BY),
)

const { named, sum, power, amount } = toldLast({
  measure: plain(oneOf([...UZ_MEASURE_NOUNS, 'savdo', 'oʻsish', 'oldi-berdi'])),
  result: word('oʻsish', 'natija', 'koʻrsatkich', 'daromad', 'pasayish'),
  needed: seq(form('kerak', 'zarur', 'lozim', 'talab'), CLOSE),
  more: BOUND_WORDS,
  tells: TELLS,
  power: [...UZ_POWER_UNITS, ...UZ_ENERGY_UNITS],
  goods: ['tonna', 'barrel', 'kilogramm'],
})

/** Numbers told with a verb that no other rule knows: what they are said of and when tell that they are figures. */
export const NUMBER_TOLD_RULES = numberToldRules('uz', {
  named: {
    pattern: named,
    examples: [
      'Oʻtgan yili eksport ⟦value 2 milliard dollarni⟧ koʻrsatdi.',
      'Oʻtgan yili tovar ayirboshlash ⟦value 420 million dollarda⟧ toʻxtadi.',
    ],
    counterexamples: [
      'Savdo hajmini 2 milliard dollarga yetkazish rejalashtirilgan.',
      'Savdo qizib turibdi.',
    ],
  },
  sum: {
    pattern: sum,
    examples: [
      'Fermerlarga ⟦value 3 milliard soʻm⟧ tarqatildi.',
      'Yoʻlni jihozlashga ⟦value 3 million dollar⟧ ketdi.',
    ],
    counterexamples: [
      'Zavod qurishga 3 million dollar ajratiladi.',
      'Yoʻlni jihozlashga mablagʻ ketdi.',
      'Fermerlarga 3 milliard soʻm tarqatilmadi.',
    ],
  },
  power: {
    pattern: power,
    examples: [
      'Stansiya bir yilda ⟦value 2 milliard kilovatt-soat⟧ elektr berdi.',
      'Stansiya ⟦value 30 megavatt⟧ quvvat berdi.',
    ],
    counterexamples: ['Stansiya elektr berdi.', 'Stansiya bu yil 2 milliard kilovatt-soat elektr bermoqchi.'],
  },
  amount: {
    pattern: amount,
    examples: [
      'Ombordan ⟦value 30 ming tonna⟧ urugʻ tarqatildi.',
      'Oʻtgan yili sohada ⟦value 12 foiz⟧ yuqori natija qayd etildi.',
    ],
    counterexamples: ['Ombordan urugʻ tarqatildi.', 'Ombordan 30 ming tonna urugʻ tarqatmoqchi.'],
  },
})
