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
import { inBase } from '../base.js'
import { KK_MEASURE_NOUNS } from '../lexicon/measures.js'
import { BOUND_WORDS, NOT_NUMBER, VALUE } from './figure.js'
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
/** What power and goods are measured by. */
const MEASURED = ['киловатт-сағат', 'мегаватт', 'гигаватт', 'киловатт', 'тонна', 'баррель', 'гектар'].map(
  inBase,
)

/** Numbers told with a verb that no other rule knows: what they are said of and when tell that they are figures. */
export const NUMBER_TOLD_RULES = [
  rule('kk/figure/number-of-measure', {
    kind: 'figure',
    priority: 20,
    alone: true,
    pattern: seq(
      plain(oneOf([...KK_MEASURE_NOUNS, ...['өсім', 'сауда'].map(inBase)])),
      gap(10, NOT_NUMBER),
      VALUE,
      BOUND_WORDS,
      gap(4, NOT_NUMBER),
      TELLS,
    ),
    examples: [
      'Екі елдің саудасы ⟦value 2 миллиард долларды⟧ көрсетті.',
      'Былтыр тауар айналымы ⟦value 420 миллион долларға⟧ тұрақтады.',
    ],
    counterexamples: ['Сауда көлемін 2 миллиард долларға жеткізу жоспарланған.', 'Сауда қызып тұр.'],
  }),
  rule('kk/figure/sum-told', {
    kind: 'figure',
    priority: 19,
    alone: true,
    always: { comparison: 'level' },
    lacking: { measure: 'investment' },
    pattern: seq(capture('value', entity('money')), BOUND_WORDS, gap(6, NOT_NUMBER), TELLS),
    examples: [
      'Өскеменде хаб салу ⟦value 14 миллиард теңгеге⟧ бағаланып отыр.',
      'Жолды жабдықтауға ⟦value 3 миллион доллар⟧ кетті.',
    ],
    counterexamples: ['Зауыт салуға 3 миллион доллар бөлінеді.', 'Жолды жабдықтауға қаржы кетті.'],
  }),
  rule('kk/figure/amount-told', {
    kind: 'figure',
    priority: 18,
    alone: true,
    always: { comparison: 'level' },
    lacking: { measure: 'other' },
    pattern: either(
      seq(capture('value', entityOf('quantity', MEASURED)), BOUND_WORDS, gap(6, NOT_NUMBER), TELLS),
      // What a part of things comes to; of people and games nobody asks.
      seq(
        capture('value', entity('percent')),
        BOUND_WORDS,
        gap(3, NOT_NUMBER),
        word('өсім', 'нәтиже', 'көрсеткіш', 'табыс', 'төмендеу', 'артым'),
        gap(1),
        TELLS,
      ),
    ),
    examples: [
      'Станса бір жылда ⟦value 2 миллиард киловатт-сағат⟧ электр өндірді.',
      'Былтыр салада ⟦value 12 пайызға⟧ жоғары нәтиже тіркелді.',
    ],
    counterexamples: ['Станса электр өндірді.', 'Станса биыл 2 миллиард киловатт-сағат электр өндірмек.'],
  }),
]
