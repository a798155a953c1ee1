import { capture, either, entityOf, gap, rule, seq } from '../../../grammar/index.js'
import { inBase } from '../base.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
import { done, happens, verb, written } from './parts.js'

/** So much of a thing by weight; water gathered has a measure of its own. */
const SO_MUCH = seq(
  capture('value', entityOf('quantity', ['тонна', 'килограмм', 'литр', 'центнер'].map(inBase))),
  BOUND_WORDS,
  gap(4, NOT_NUMBER),
)

/** That it was made, grown or brought in. */
const MADE = either(
  seq(written('жинап', 'теріп', 'өндіріп', 'орып'), done('алу', 'алыну')),
  happens('жинау', 'жиналу', 'өндіру', 'өндірілу', 'өңдеу', 'өңделу'),
  seq(written('қамбаға'), done('құю', 'құйылу', 'түсу')),
)

/** Those within a land who get it; goods that go to a state are its imports. */
const AT_HOME = verb(
  ['халық', 'тұрғын', 'өңір', 'аудан', 'облыс', 'мектеп', 'аурухана', 'кәсіпорын', 'мекеме', 'тұтынушы'],
  'dative',
)

/** Figures of what was made, and of what was given out within a land. */
export const YIELD_RULES = [
  rule('kk/figure/so-much-gathered', {
    kind: 'figure',
    priority: 30,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(SO_MUCH, MADE),
    examples: [
      'Өзбекстанда жыл басынан ⟦value 2 миллион тонна⟧ мақта жиналды.',
      'Зауытта ⟦value 5 мың тонна⟧ кабель өндірілді.',
    ],
    counterexamples: ['Мақта жиналды.', 'Қазақстан фермерлері 5 мың тонна мақта жинауы керек.'],
  }),
  rule('kk/figure/so-much-supplied', {
    kind: 'figure',
    priority: 38,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      AT_HOME,
      gap(4, NOT_NUMBER),
      SO_MUCH,
      done('жеткізу', 'жеткізілу', 'тарату', 'таратылу', 'бөлу', 'бөліну', 'жөнелту'),
    ),
    examples: [
      'Министрлік дерегінше, тұрғындарға ⟦value 40 мың тонна⟧ көмір жеткізілді.',
      'Әкімдік аудандарға ⟦value 3 мың тоннадан⟧ астам ұн таратты.',
    ],
    counterexamples: ['Тұрғындарға көмір жеткізілді.'],
  }),
]
