import {
  ahead,
  barring,
  either,
  except,
  form,
  gap,
  lemma,
  likely,
  marked,
  oneOf,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { DATED } from './delayed.js'
import { INFINITIVE } from './parts.js'

/** What will not take place or be built is promised by nobody; what will not be raised or imposed may be. */
const NOT_TO_BE = [
  ...[
    'состояться',
    'пройти',
    'открыться',
    'начаться',
    'завершиться',
    'построить',
    'подписать',
    'завершить',
    'достроить',
  ],
  ...[
    'успеть',
    'открыть',
    'запустить',
    'заработать',
    'приехать',
    'прибыть',
    'понадобиться',
    'хватить',
    'стать',
  ],
].map((verb) => `не ${verb}`)

/** Verbs of telling, which promise nothing: `напомним`. */
const TELLING = [
  'передавать',
  'напомнить',
  'отметить',
  'подчеркнуть',
  'уточнить',
  'добавить',
  'заметить',
  'пояснить',
  'сказать',
  'рассказать',
  'повторить',
  'объяснить',
  'признаться',
  'увидеть',
  'посмотреть',
  'пожить',
  'показать',
  'получиться',
  'удаться',
  'потребоваться',
  'состояться',
  'понадобиться',
  'пригодиться',
  'хватить',
  'объять',
  'объесть',
]
/** What people say they will do while they speak, or always: `не буду забегать вперёд`, `приведу пример`, `будем помнить`. */
const SPEAKING = [
  'забегать',
  'скрывать',
  'утверждать',
  'отрицать',
  'говорить',
  'помнить',
  'вспоминать',
  'жить',
  'рад',
  'рада',
  'пример',
  'дальше',
  'врать',
  'лукавить',
  'столько',
  'сколько',
]

/** What is to come by the tense of its verb alone. */
export const WILL_RULES = [
  rule('ru/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: either(
      seq(
        likely(barring(without(marked('verb', 'future'), 'relative'), [...TELLING, ...NOT_TO_BE])),
        ahead(except(lemma(...SPEAKING))),
      ),
      seq(
        without(oneOf(['быть'], 'future'), 'relative'),
        gap(4, except(lemma(...SPEAKING))),
        either(marked('participle', 'short'), barring(INFINITIVE, SPEAKING)),
      ),
    ),
    examples: ['Вторую очередь закончат к осени.', 'Сборы будут снижены в марте.', 'Работы начнутся в мае.'],
    counterexamples: [
      'Склад построен в марте.',
      'Напомним, склад построен.',
      'Отметим рост цен.',
      'Не буду забегать вперёд.',
      'Склад в марте не построят.',
      'Встреча не состоится.',
    ],
  }),
  rule('ru/commitment/works-take-place', {
    kind: 'commitment',
    force: 'intended',
    priority: 25,
    alone: true,
    pattern: seq(
      oneOf(DATED, 'nominative'),
      gap(14, except(form(';'))),
      either(oneOf(['состояться'], 'future'), oneOf(['состояться', 'произойти'], 'verb', 'future')),
    ),
    examples: [
      'Ввод терминала состоится осенью.',
      'Запуск второй линии, запланированный на март, состоится не раньше осени.',
    ],
    counterexamples: ['Встреча состоится осенью.', 'Ввод терминала не состоится.'],
  }),
]
