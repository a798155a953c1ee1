import { either } from '../../../grammar/index.js'
import { changedLast, changeToldRules } from '../../change-told.js'
import { KK_CHANGES } from '../lexicon/changes.js'
import { BOUND_WORDS, MULTIPLIED } from './figure.js'
import { done, valueIn, written } from './parts.js'

const { changed, cameTo, counted } = changedLast({
  numberIn: valueIn,
  count: written('саны', 'санын', 'көлемі', 'мөлшері'),
  changed: done(...KK_CHANGES, 'арзандау', 'қымбаттау', 'тездеу'),
  reached: done('жету', 'жеткізілу', 'шығу'),
  amounted: done('құрау'),
  more: BOUND_WORDS,
})

/** Figures of how a state or a region fares: shares and counts of anything that grew, fell or came to a number. */
export const ECONOMY_RULES = changeToldRules('kk', 22, {
  changed: {
    pattern: either(changed, MULTIPLIED),
    examples: [
      'Шаруашылықтардың берешегі ⟦value 12 пайызға⟧ азайды.',
      'Мақта өнімділігі ⟦value 1,5 есе⟧ артты.',
      'Шығын ⟦value екі еселенді⟧.',
    ],
    counterexamples: ['Баға 3 теңгеге өсті.', 'Ылғалдылық 5 пайызға артады.'],
  },
  cameTo: {
    pattern: cameTo,
    examples: [
      'Инфляция 9 пайыздан ⟦value 8 пайызға⟧ төмендеді.',
      'Желілердің тозуы ⟦value 60 пайызды⟧ құрады.',
      'Балабақшамен қамту ⟦value 80 пайызға⟧ жетті.',
    ],
    counterexamples: ['Тозу 40 пайызға дейін төмендетіледі.', 'Ылғалдылық 90 пайызға жетеді.'],
  },
  counted: {
    pattern: counted,
    examples: [
      'Рейстер саны 18-ден ⟦value 31-ге⟧ өсті.',
      'Науқастар саны 14 мыңнан ⟦value 9 мыңға⟧ азайды.',
      'Апаттар саны бір жылда 14 оқиғадан ⟦value 9 оқиғаға⟧ түсті.',
    ],
    counterexamples: ['Науқастар саны азайды.'],
  },
})
