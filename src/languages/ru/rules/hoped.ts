import {
  either,
  end,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { NOT_NUMBER } from './figure.js'
import { done, inside, word } from './parts.js'

/** What somebody has who thinks that a thing will come about. */
const TRUST = ['уверенность', 'убежденность', 'убеждение', 'надежда', 'оптимизм', 'вера']
/** Words by which somebody says that he thinks a thing will come about, with the comma behind them. */
const TRUSTING = seq(
  either(
    seq(
      either(
        done('выразить', 'высказать', 'подтвердить', 'озвучить'),
        oneOf(['выражать', 'разделять'], 'present', 'verb'),
      ),
      inside(3),
      word(...TRUST),
    ),
    form(...['уверен', 'уверена', 'уверены', 'убежден', 'убеждена', 'убеждены']),
  ),
  optional(seq(form('в'), form('том'))),
  form(','),
  form('что'),
)
/** What goes well by itself: nobody does it, and nobody promises it. */
const COURSE = [
  ...['отношение', 'связь', 'сотрудничество', 'взаимодействие', 'партнерство', 'дружба', 'диалог', 'контакт'],
  ...['союзничество', 'добрососедство', 'обмен', 'визит', 'встреча', 'переговоры', 'беседа', 'поездка'],
  ...['форум', 'саммит', 'конференция', 'заседание', 'мероприятие', 'консультация', 'выставка', 'сессия'],
  ...['договоренность', 'соглашение', 'итог', 'результат', 'усилие', 'доверие', 'мир', 'народ', 'работа'],
  ...['деятельность', 'традиция', 'узы', 'кооперация'],
]
/** A verb of what is to come. */
const TO_COME = either(without(oneOf(['быть'], 'future'), 'relative'), marked('verb', 'future'))

/** Hopes: what somebody trusts will come about. Of the course of a relation it is a wish for all to go well, no promise. */
export const HOPED_RULES = [
  rule('ru/topic/trust-in-course', {
    kind: 'topic',
    priority: 48,
    pattern: seq(
      TRUSTING,
      gap(6, except(form(',', ';'))),
      oneOf(COURSE, 'nominative'),
      gap(10, except(form(';'))),
      TO_COME,
      gap(60),
      end(),
    ),
    examples: [
      'Министр выразил уверенность, что дружеские связи будут и дальше крепнуть.',
      'Стороны убеждены, что визит придаст новый импульс работе перевозчиков.',
    ],
    counterexamples: ['Министр выразил готовность хранить дружеские связи.', 'Визит будет долгим.'],
  }),
  rule('ru/commitment/trust-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 28,
    // A number that somebody trusts will be reached is a figure.
    pattern: seq(TRUSTING, gap(12, NOT_NUMBER), TO_COME, gap(60, NOT_NUMBER), end()),
    examples: [
      'Министр выразил надежду, что Грузия откроет причал.',
      'В послании выражена надежда, что мост отремонтируют к осени.',
    ],
    counterexamples: ['Министр уверен, что цены низкие.', 'Надежда остаётся.'],
  }),
]
