import { either, except, form, gap, rule, seq } from '../../../grammar/index.js'
import { done, said, word } from './parts.js'

const CHOSEN = ['определить', 'назвать', 'обозначить', 'признать', 'выделить', 'отметить', 'указать']
const BEING = ['являться', 'остаться', 'оставаться', 'стать']

/** What is called a priority. */
const PRIORITY = either(
  word('приоритет'),
  seq(
    word('приоритетный', 'ключевой', 'главный', 'основной'),
    gap(1),
    word('направление', 'задача', 'сфера', 'отрасль', 'область'),
  ),
)

/** Topics: what the sides call their priorities. */
export const PRIORITY_RULES = [
  rule('ru/topic/priorities', {
    kind: 'topic',
    priority: 13,
    pattern: either(
      seq(PRIORITY, gap(8), either(done(...CHOSEN), said(...BEING), form('–', '—')), except(form(':'))),
      seq(done(...CHOSEN), gap(3), PRIORITY),
    ),
    examples: [
      'Приоритетными направлениями сотрудничества названы вода и зерно.',
      'Приоритетом Казахстана остаются вода и зерно.',
      'Среди приоритетов министерства – вода и зерно.',
    ],
    counterexamples: ['Приоритетный проезд закрыт.'],
  }),
  rule('ru/topic/rank', {
    kind: 'topic',
    priority: 11,
    pattern: seq(
      said('являться', 'оставаться', 'остаться', 'стать', 'входить'),
      gap(5),
      word('крупный', 'крупнейший', 'ведущий', 'основной', 'главный', 'ключевой'),
      gap(3),
      word('партнер', 'инвестор', 'поставщик', 'рынок'),
    ),
    examples: [
      'Китай остаётся крупнейшим торговым партнёром Казахстана.',
      'Франция входит в число ведущих инвесторов.',
    ],
    counterexamples: ['Крупнейший рынок закрыт.'],
  }),
]
