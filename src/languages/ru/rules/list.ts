import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { actions, acts, BULLET, INFINITIVE } from './parts.js'

/** Those who are to do what a line says: `Министерству транспорта`, `акимам областей:`. */
const ADDRESSEE = seq(
  either(marked('dative'), entity('organisation', 'post')),
  gap(8, except(form(',', ';', ':', '–', '—'))),
  optional(form(':', '–', '—')),
)

/** What goes on with a list of things to do that the text began before: its force is the force of that. */
export const LIST_RULES = [
  rule('ru/commitment/in-particular', {
    kind: 'commitment',
    carried: true,
    priority: 38,
    each: 'act',
    pattern: seq(
      either(
        seq(form('в'), form('частности')),
        seq(form('в'), form('том'), form('числе')),
        seq(form('а'), form('именно')),
        seq(form('прежде'), form('всего')),
        seq(form('в'), form('первую'), form('очередь')),
      ),
      optional(form(',', ':')),
      optional(BULLET),
      either(acts(INFINITIVE), seq(form('о', 'об'), actions('locative')), seq(form('по'), actions('dative'))),
      end(),
    ),
    examples: [
      'Министрам даны поручения. В частности, ⟦act до мая открыть склад⟧ и ⟦act починить мост⟧.',
      'Президент дал ряд поручений. Прежде всего, ⟦act открыть склад⟧.',
    ],
    counterexamples: [
      'Гости осмотрели порт. В частности, увидеть склад им удалось.',
      'Договорились о складе. Обсуждены цены, в том числе по ремонту моста.',
    ],
  }),
  rule('ru/commitment/next-line', {
    ...NEXT_ACT,
    pattern: either(
      seq(form(';'), optional(BULLET), acts(INFINITIVE), end()),
      seq(BULLET, optional(ADDRESSEE), acts(INFINITIVE), end()),
    ),
    examples: [
      'Решено: построить мост, сократив путь; ⟦act открыть склад⟧; ⟦act снизить сборы⟧.',
      'Президент дал поручения министрам.\n– ⟦act Открыть склад⟧.\n– Снизить сборы.',
      'Президент дал поручения:\n1. Министерству транспорта ⟦act открыть склад⟧.\n2. Акимам: ⟦act снизить сборы⟧.',
    ],
    counterexamples: [
      'Гости осмотрели порт.\n– Увидеть склад им удалось.',
      'Президент поручил открыть склад. Мечта – снизить сборы.',
    ],
  }),
]
