import { capture, either, entity, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { RU_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { done, inside, word } from './parts.js'

const WILL = ['пройти', 'состояться', 'провести', 'открыться', 'принять']

/** Visits to come and the next of a row of meetings. */
export const VISIT_RULES = [
  rule('ru/event/invite-to-visit', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(
      done('пригласить'),
      gap(8),
      either(
        seq(
          capture('type', oneOf(['посетить'], 'infinitive'), 'visit'),
          inside(3),
          capture('place', entity('place', 'country')),
        ),
        seq(
          either(seq(form('принять'), word('участие'), form('в', 'во')), form('на')),
          inside(3),
          oneOf(RU_EVENT_NOUNS),
        ),
        seq(form('с'), inside(2), word('визит')),
      ),
    ),
    examples: [
      'Президент пригласил коллегу ⟦type посетить⟧ ⟦place Самарканд⟧.',
      'Министр пригласил соседей принять участие в форуме в ⟦place Оше⟧.',
      'Министр пригласил коллегу с ответным визитом.',
    ],
    counterexamples: ['Министр пригласил строителей к участию в ремонте.', 'Гостей пригласили на обед.'],
  }),
  rule('ru/event/next-meeting', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(
        capture('again', word('следующий', 'очередной')),
        oneOf(['встреча'], 'nominative'),
        gap(14),
        either(oneOf(WILL, 'future'), done('наметить', 'запланировать'), oneOf(['планироваться'], 'present')),
      ),
      seq(
        either(oneOf(WILL, 'future'), seq(done('решить', 'наметить'), optional(oneOf(WILL, 'infinitive')))),
        gap(10),
        capture('again', word('следующий', 'очередной')),
        oneOf(['встреча']),
      ),
    ),
    examples: [
      'Следующая встреча пройдет в ⟦place Оше⟧.',
      'Весной в ⟦place Оше⟧ состоится очередная встреча.',
    ],
    counterexamples: ['Следующая встреча прошла в Оше.'],
  }),
]
