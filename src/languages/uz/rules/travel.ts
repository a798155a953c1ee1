import {
  capture,
  either,
  endingIn,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { peopleFromEach } from '../../of-each.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
import { done, SEPARATOR, said, valueIn, word } from './parts.js'

const TRAVELLERS = ['sayyoh', 'turist', 'yoʻlovchi', 'ziyoratchi']
const PEOPLE = ['kishi', 'nafar', 'fuqaro', 'odam', 'ishchi', 'oʻzbekistonlik']
/** People of a state: `qirgʻizistonlik`. */
const PEOPLE_OF = endingIn(['iston', 'iya'], 'adjective')
/** Those who came, left or crossed. */
const CAME: Pattern = either(
  said('kelmoq', 'bormoq', 'ketmoq', 'oʻtmoq', 'qatnamoq'),
  seq(form('tashrif'), said('buyurmoq')),
  done('tashimoq'),
)

/** Figures of people who came, left or crossed a border. */
export const TRAVEL_RULES = [
  rule('uz/figure/so-many-from-each', {
    kind: 'figure',
    priority: 43,
    each: 'value',
    extent: 'match',
    always: { measure: 'visitors', comparison: 'level' },
    pattern: peopleFromEach(valueIn(['instrumental'], 'country'), SEPARATOR, CAME),
    examples: [
      'Gruziyadan ⟦value 58 ming⟧, Armanistondan ⟦value 9 ming kishi⟧ kelgan.',
      'Oʻtgan yili Turkiyadan ⟦value 120 ming⟧ va Erondan ⟦value 30 ming sayyoh⟧ tashrif buyurdi.',
    ],
    counterexamples: ['Gruziyadan choy, Armanistondan meva kelgan.'],
  }),
  rule('uz/figure/so-many-came', {
    kind: 'figure',
    priority: 42,
    always: { measure: 'visitors' },
    pattern: either(
      seq(
        capture('value', entity('quantity')),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        oneOf(TRAVELLERS),
        gap(3, NOT_NUMBER),
        CAME,
      ),
      seq(
        capture('value', entity('quantity')),
        BOUND_WORDS,
        gap(2, NOT_NUMBER),
        PEOPLE_OF,
        gap(1, NOT_NUMBER),
        CAME,
      ),
      seq(capture('value', entityOf('quantity', TRAVELLERS)), BOUND_WORDS, gap(3, NOT_NUMBER), CAME),
      seq(
        either(
          valueIn(['dative'], 'country', 'place'),
          valueIn(['instrumental'], 'country'),
          form('chegarasidan', 'posti', 'punkti'),
        ),
        gap(6, NOT_NUMBER),
        capture(
          'value',
          either(
            entityOf('quantity', PEOPLE),
            seq(entity('quantity'), optional(form('ortiq', 'ziyod')), word(...PEOPLE)),
          ),
        ),
        gap(4, NOT_NUMBER),
        CAME,
      ),
    ),
    examples: [
      'Oʻtgan yili Oʻzbekistonga ⟦value 40 mingdan⟧ ortiq sayyoh keldi.',
      'Sakkiz oyda Qirgʻizistonga ⟦value 900 ta turist⟧ bordi.',
      'Bozorga yil boshidan ⟦value 40 mingdan⟧ ziyod qirgʻizistonlik tashrif buyurdi.',
      'Oʻzbekistondan Germaniyaga ⟦value 700 nafar ishchi⟧ ketgan.',
      'Oʻtgan yili Xivaga ⟦value 2,3 mln kishi⟧ keldi.',
      'Poyezdlarda ⟦value 9 millionga⟧ yaqin yoʻlovchi tashildi.',
    ],
    counterexamples: ['Toshkentga 40 ta vagon keldi.', 'Marosimga 250 kishi keldi.'],
  }),
]
