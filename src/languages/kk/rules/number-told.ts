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
import { inBase } from '../base.js'
import { KK_MEASURE_NOUNS } from '../lexicon/measures.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
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
const POWER = ['киловатт-сағат', 'мегаватт', 'гигаватт', 'киловатт', 'мвт', 'гвт'].map(inBase)
const MEASURED = ['тонна', 'баррель', 'килограмм'].map(inBase)

/** A sum, a share or an amount; how many things there are only their noun tells. */
const NUMBERED = capture(
  'value',
  either(entity('money', 'percent', 'times'), entityOf('quantity', [...POWER, ...MEASURED])),
)
/** No act, which is only meant. */
const NO_ACT = except(marked('infinitive'))

/** Numbers told with a verb that no other rule knows: what they are said of and when tell that they are figures. */
export const NUMBER_TOLD_RULES = [
  rule('kk/figure/number-of-measure', {
    kind: 'figure',
    priority: 11.3,
    alone: true,
    pattern: seq(
      plain(oneOf([...KK_MEASURE_NOUNS, ...['өсім', 'сауда'].map(inBase)])),
      gap(10, NOT_NUMBER),
      NUMBERED,
      BOUND_WORDS,
      gap(4, NO_ACT),
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
    priority: 11.2,
    alone: true,
    always: { comparison: 'level' },
    lacking: { money: 'investment' },
    pattern: seq(
      capture('value', entity('money')),
      BOUND_WORDS,
      either(seq(gap(6, NO_ACT), TELLS), seq(gap(2, NO_ACT), written('қажет', 'керек', 'талап'), CLOSE)),
    ),
    examples: [
      'Фермерлерге ⟦value 3 миллиард теңге⟧ таратылды.',
      'Жолды жабдықтауға ⟦value 3 миллион доллар⟧ кетті.',
    ],
    counterexamples: ['Зауыт салуға 3 миллион доллар бөлінеді.', 'Жолды жабдықтауға қаржы кетті.'],
  }),
  rule('kk/figure/power-told', {
    kind: 'figure',
    priority: 11.2,
    alone: true,
    always: { measure: 'energy', comparison: 'level' },
    pattern: seq(capture('value', entityOf('quantity', POWER)), BOUND_WORDS, gap(6, NO_ACT), TELLS),
    examples: [
      'Станса бір жылда ⟦value 2 миллиард киловатт-сағат⟧ электр өндірді.',
      'Станса ⟦value 30 мегаватт⟧ қуат берді.',
    ],
    counterexamples: ['Станса электр өндірді.', 'Станса биыл 2 миллиард киловатт-сағат электр өндірмек.'],
  }),
  rule('kk/figure/amount-told', {
    kind: 'figure',
    priority: 11.1,
    alone: true,
    always: { comparison: 'level' },
    lacking: { quantity: 'other', percent: 'other' },
    pattern: either(
      seq(capture('value', entityOf('quantity', MEASURED)), BOUND_WORDS, gap(6, NO_ACT), TELLS),
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
      'Қоймадан ⟦value 30 мың тонна⟧ тұқым таратылды.',
      'Былтыр салада ⟦value 12 пайызға⟧ жоғары нәтиже тіркелді.',
    ],
    counterexamples: ['Қоймадан тұқым таратылды.', 'Қоймадан 30 мың тонна тұқым таратылмақ.'],
  }),
]
