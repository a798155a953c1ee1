import {
  either,
  end,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  seq,
  without,
} from '../../../grammar/index.js'
import { numberToldRules, toldLast } from '../../number-told.js'
import { inBase } from '../base.js'
import { KK_ENERGY_UNITS, KK_MEASURE_NOUNS, KK_POWER_UNITS } from '../lexicon/measures.js'
import { BOUND_WORDS } from './figure.js'
import { CLOSE, done, word, written } from './parts.js'

/** Somebody says it. */
const TOLD_BY = either(
  done('айту', 'жеткізу', 'хабарлау', 'мәлімдеу', 'баяндау', 'растау', 'айтылу', 'хабарлану'),
  written('атап', 'мәлім', 'тілге', 'алға'),
)
/** What was or is: a predicate in the past or the present, or the same told of by somebody; of what is to come no figure tells. */
const TELLS: Pattern = either(
  seq(without(likely(marked('verb', 'past')), 'future'), optional(form('.', '»')), end()),
  seq(likely(marked('participle', 'past')), CLOSE),
  seq(likely(marked('verb', 'present')), optional(form('.', '»')), end()),
  seq(
    likely(marked('gerund')),
    written('отыр', 'жатыр', 'тұр', 'жүр', 'келеді'),
    optional(form('.', '»')),
    end(),
  ),
  seq(likely(marked('participle', 'verb', 'noun')), gap(2), TOLD_BY),
)

const { named, sum, power, amount } = toldLast({
  measure: plain(oneOf([...KK_MEASURE_NOUNS, ...['өсім', 'сауда'].map(inBase)])),
  // What a part of things comes to; of people and games nobody asks.
  result: word('өсім', 'нәтиже', 'көрсеткіш', 'табыс', 'төмендеу', 'артым'),
  needed: seq(written('қажет', 'керек', 'талап'), CLOSE),
  more: BOUND_WORDS,
  tells: TELLS,
  power: [...KK_POWER_UNITS, ...KK_ENERGY_UNITS],
  goods: ['тонна', 'баррель', 'килограмм'].map(inBase),
})

/** Numbers told with a verb that no other rule knows: what they are said of and when tell that they are figures. */
export const NUMBER_TOLD_RULES = numberToldRules('kk', {
  named: {
    pattern: named,
    examples: [
      'Екі елдің саудасы ⟦value 2 миллиард долларды⟧ көрсетті.',
      'Былтыр тауар айналымы ⟦value 420 миллион долларға⟧ тұрақтады.',
    ],
    counterexamples: ['Сауда көлемін 2 миллиард долларға жеткізу жоспарланған.', 'Сауда қызып тұр.'],
  },
  sum: {
    pattern: sum,
    examples: [
      'Фермерлерге ⟦value 3 миллиард теңге⟧ таратылды.',
      'Жолды жабдықтауға ⟦value 3 миллион доллар⟧ кетті.',
    ],
    counterexamples: [
      'Зауыт салуға 3 миллион доллар бөлінеді.',
      'Жолды жабдықтауға қаржы кетті.',
      'Фермерлерге 3 миллиард теңге таратылмады.',
    ],
  },
  power: {
    pattern: power,
    examples: [
      'Станса бір жылда ⟦value 2 миллиард киловатт-сағат⟧ электр өндірді.',
      'Станса ⟦value 30 мегаватт⟧ қуат берді.',
    ],
    counterexamples: ['Станса электр өндірді.', 'Станса биыл 2 миллиард киловатт-сағат электр өндірмек.'],
  },
  amount: {
    pattern: amount,
    examples: [
      'Қоймадан ⟦value 30 мың тонна⟧ тұқым таратылды.',
      'Былтыр салада ⟦value 12 пайызға⟧ жоғары нәтиже тіркелді.',
    ],
    counterexamples: ['Қоймадан тұқым таратылды.', 'Қоймадан 30 мың тонна тұқым таратылмақ.'],
  },
})
