import {
  either,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { HOLDING, NOUN } from './event.js'
import { done, word } from './parts.js'

/** What is done with a proposal. */
const UTTER = [
  'выступить',
  'выдвинуть',
  'внести',
  'высказать',
  'прозвучать',
  'поступить',
  'озвучить',
  'подать',
]
/** A proposal to hold something: `предложение о ежегодном проведении форума`. */
const TO_HOLD_ONE: Pattern = seq(
  oneOf(['инициатива', 'предложение', 'идея']),
  optional(form('о', 'об')),
  gap(2, marked('adjective')),
  either(word('проведение', 'организация'), HOLDING),
  gap(8),
  NOUN,
)

/** Events that are told as somebody's proposal, the noun before its verb or behind it. */
export const HOLD_PROPOSED_RULES = [
  rule('ru/event/proposal-to-hold', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: either(
      seq(done(...UTTER), gap(3), TO_HOLD_ONE),
      seq(TO_HOLD_ONE, gap(12, except(form(',', ';', 'и'))), done(...UTTER)),
    ),
    examples: [
      'Президент выступил с инициативой проведения форума в ⟦place Оше⟧.',
      'Прозвучало предложение о ежегодном проведении форума.',
      'Идею провести в мае форум выдвинул министр.',
    ],
    counterexamples: ['Предложение о проведении форума не прозвучало.', 'Выдвинута идея провести дорогу.'],
  }),
]
