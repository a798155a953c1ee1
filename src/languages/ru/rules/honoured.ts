import {
  bearing,
  capture,
  either,
  entity,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ORDER_NOUNS, QUOTED } from './award.js'
import { INSIDE } from './figure.js'
import { done, word } from './parts.js'

const ORDERS = [...ORDER_NOUNS, 'степень', 'награда']
const KINDS: Pattern = repeat(either(marked('adjective'), marked('participle')), 0, 2)
/** What tells a distinction of a state from one of a match: `бронзовая медаль`. */
const OF_STATE: Pattern = word(
  ...['государственный', 'высокий', 'почетный', 'правительственный', 'юбилейный', 'национальный'],
  ...['президентский', 'международный', 'ученый', 'республиканский'],
)
/** A distinction by its name in quotation marks, or by its sort. */
const DISTINCTION: Pattern = either(
  seq(KINDS, oneOf(ORDERS), capture('award', QUOTED)),
  capture('award', seq(OF_STATE, KINDS, oneOf(ORDERS))),
  capture('award', seq(word('степень', 'звание'), KINDS, marked('noun', 'genitive'))),
  capture('award', seq(word('знак'), form('отличия'))),
  word('орден'),
)
/** What follows the head of a group: `врачей`, `молодых врачей`. */
const OF_THESE: Pattern = repeat(
  either(plain(marked('noun', 'genitive')), plain(marked('adjective', 'genitive'))),
  0,
  3,
)
/** Those honoured, told by what they do or how many they are. */
const WORKERS: Pattern = capture(
  'recipient',
  either(entity('quantity'), seq(KINDS, plain(marked('noun', 'nominative')), OF_THESE)),
)
const WORKERS_GIVEN: Pattern = capture(
  'recipient',
  either(entity('quantity'), seq(KINDS, plain(marked('noun', 'dative')), OF_THESE)),
)
const HONOURED: Pattern = oneOf(['наградить', 'удостоить', 'отметить'], 'short')
const GIVER: Pattern = either(
  bearing(entity('post', 'person'), 'nominative'),
  seq(oneOf(['глава', 'президент', 'премьер', 'премьер-министр', 'министр', 'король'], 'nominative'), gap(2)),
)

/** Distinctions of people told by what they do: `врачи`, `шесть строителей`. */
export const HONOURED_RULES = [
  rule('ru/award/workers-honoured', {
    kind: 'award',
    priority: 50,
    pattern: either(
      seq(WORKERS, gap(1), HONOURED, gap(2, INSIDE), optional(word('знак')), DISTINCTION),
      seq(DISTINCTION, gap(2, INSIDE), HONOURED, gap(1, marked('adverb')), WORKERS),
      seq(DISTINCTION, gap(2, INSIDE), oneOf(['вручить', 'присудить', 'присвоить'], 'short'), WORKERS_GIVEN),
      seq(
        WORKERS_GIVEN,
        gap(1),
        either(
          oneOf(['вручить', 'присудить', 'присвоить'], 'short'),
          oneOf(['вручить', 'присудить', 'присвоить'], 'past', 'plural'),
        ),
        DISTINCTION,
      ),
    ),
    examples: [
      '⟦recipient Группа молодых врачей⟧ отмечена ⟦award государственными наградами⟧.',
      'Орденом «⟦award Слава⟧» награждены ⟦recipient шесть строителей⟧.',
      '⟦award Высшая награда⟧ вручена ⟦recipient королю⟧.',
      '⟦recipient Профессору⟧ присудили ⟦award Государственную премию⟧.',
    ],
    counterexamples: [
      'Группа врачей награждена овациями.',
      'Рабочие отмечены в списке.',
      'Команда удостоена бронзовой медали.',
    ],
  }),
  rule('ru/award/honours-workers', {
    kind: 'award',
    priority: 50,
    pattern: seq(
      GIVER,
      done('наградить', 'удостоить'),
      gap(2, marked('adverb')),
      DISTINCTION,
      capture(
        'recipient',
        either(entity('quantity'), seq(KINDS, plain(marked('noun', 'accusative')), gap(2))),
      ),
    ),
    examples: [
      'Глава государства наградил медалью «⟦award Слава⟧» ⟦recipient врачей⟧.',
      'Президент удостоил ⟦award государственной премии⟧ ⟦recipient поэтов⟧.',
    ],
    counterexamples: ['Глава государства наградил аплодисментами певца.'],
  }),
]
