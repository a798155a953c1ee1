import {
  either,
  end,
  endingIn,
  entity,
  form,
  gap,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ACT_ENDINGS, ACT_NOUNS } from '../lexicon/acts.js'
import { INSIDE } from './figure.js'
import { ADJECTIVES, acts, INFINITIVE, inside, word } from './parts.js'

/** So much time, by its number or its noun: `десять дней`, `месяц`. */
const TIME = either(
  entity('date', 'quantity'),
  word('день', 'неделя', 'месяц', 'сутки', 'срок', 'год', 'декада', 'час'),
)
/** Works by a noun of action; a number of things is none. */
const WORKS = either(
  plain(endingIn(ACT_ENDINGS, 'noun', 'nominative')),
  plain(oneOf(ACT_NOUNS, 'noun', 'nominative')),
)
/** What the time is for, told by a verb: `на то, чтобы открыть`. */
const IN_ORDER_TO = seq(form('на', 'для'), form('то', 'того'), optional(form(',')), form('чтобы'))

/** Orders told by who answers for a thing and by the time that is left for it. */
export const ASSIGNED_RULES = [
  rule('ru/commitment/assigned-to', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: seq(
      form('за'),
      gap(8, INSIDE),
      oneOf(['закрепить', 'оставить'], 'short'),
      ADJECTIVES,
      WORKS,
      gap(60),
      end(),
    ),
    examples: [
      'За Минтрансом закреплена подготовка графика ремонта.',
      'За акиматом области закреплено обустройство подъездных путей.',
    ],
    counterexamples: [
      'За командой закреплён автобус.',
      'За областью закреплены три предприятия.',
      'За рекой построена школа.',
    ],
  }),
  rule('ru/commitment/time-to-do', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      oneOf(['дать', 'отвести', 'отпустить', 'выделить', 'предоставить'], 'short'),
      inside(3),
      TIME,
      inside(2),
      IN_ORDER_TO,
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'Строителям дано десять дней на то, чтобы ⟦act подвести воду⟧.',
      'Ведомствам отведены две недели на то, чтобы ⟦act согласовать договор⟧.',
    ],
    counterexamples: ['Гостям дан час на отдых.', 'Дан обед, чтобы отметить праздник.'],
  }),
]
