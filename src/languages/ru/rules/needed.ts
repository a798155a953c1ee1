import {
  barring,
  either,
  end,
  except,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ADJECTIVES, action, acts, done, INFINITIVE, inside, said, word } from './parts.js'

/** What people would like to say, which they say by it. */
const SPOKEN = [
  ...['отметить', 'подчеркнуть', 'поблагодарить', 'сказать', 'напомнить', 'выразить', 'добавить', 'обратить'],
  ...[
    'предложить',
    'пожелать',
    'поздравить',
    'начать',
    'остановиться',
    'услышать',
    'узнать',
    'видеть',
    'верить',
  ],
  ...[
    'попросить',
    'пригласить',
    'призвать',
    'заверить',
    'подтвердить',
    'рассказать',
    'знать',
    'акцентировать',
  ],
]

/** What is told by saying that it should be: `следует отметить`. */
const TOLD = [
  'отметить',
  'подчеркнуть',
  'сказать',
  'напомнить',
  'добавить',
  'заметить',
  'признать',
  'упомянуть',
]

/** What may be done for a state: to build, open, sign. */
const FOUND = [
  ...[
    'построить',
    'открыть',
    'создать',
    'запустить',
    'ввести',
    'подписать',
    'начать',
    'начаться',
    'увеличить',
  ],
  ...[
    'расширить',
    'организовать',
    'реализовать',
    'поставить',
    'учредить',
    'заключить',
    'возобновить',
    'завершить',
  ],
]

/** What would be well: `было бы правильным`. */
const WELL = form(
  ...['правильно', 'правильным', 'полезно', 'полезным', 'важно', 'важным', 'уместно', 'уместным', 'логично'],
  ...['нелишним', 'справедливо', 'справедливым', 'хорошо', 'желательно', 'разумно', 'разумным'],
)

/** What comes first. */
const FOREMOST = form(
  ...['приоритетом', 'приоритетной', 'приоритетным', 'важной', 'важным', 'важнейшей', 'главной'],
  ...['первоочередной', 'ключевой', 'важнейшим', 'первостепенной', 'основной', 'актуальной', 'актуальным'],
  ...['необходимой', 'необходимым', 'своевременным', 'своевременной'],
)

/** What comes first as a task, not as a part of something or as a trouble. */
const PRIORITY = either(
  form('приоритетом'),
  seq(FOREMOST, inside(1), word('задача', 'цель', 'направление', 'приоритет')),
)

/** Support: something is called needed, or comes first, or is stood by. */
export const NEEDED_RULES = [
  rule('ru/commitment/call-priority', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        either(
          seq(
            FOREMOST,
            gap(2, except(form(',', ';'))),
            done('назвать', 'определить', 'признать', 'объявить'),
          ),
          seq(PRIORITY, gap(1, except(form(',', ';'))), said('оставаться', 'являться')),
        ),
        ADJECTIVES,
        action('nominative'),
      ),
      seq(
        done('назвать', 'определить', 'объявить'),
        gap(3, except(form(',', ';'))),
        FOREMOST,
        inside(3),
        action('accusative'),
      ),
      seq(
        done('назвать', 'определить', 'признать'),
        form('приоритетными', 'приоритетным', 'приоритетной', 'важными', 'ключевыми'),
        word('проект', 'направление', 'сфера', 'отрасль'),
      ),
      seq(done('назвать', 'определить', 'объявить'), ADJECTIVES, action('accusative'), inside(6), FOREMOST),
    ),
    examples: [
      'Приоритетом названо развитие речных перевозок.',
      'Важной задачей остаётся расширение складов.',
      'Министр назвал важной задачей расширение складов.',
      'Министр назвал расширение складов приоритетной задачей.',
      'Министр назвал приоритетными проекты в сфере перевозок.',
    ],
    counterexamples: [
      'Министр назвал дату.',
      'Главным названо мнение судьи.',
      'Важной частью повестки является сотрудничество.',
      'Главной проблемой остаётся загрязнение рек.',
    ],
  }),
  rule('ru/commitment/be-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      either(
        form('важно', 'необходимо', 'следует', 'нужно', 'необходимым', 'нужным', 'пора', 'надо'),
        seq(form('бы'), optional(form('было')), WELL),
        seq(WELL, form('бы', 'было'), optional(form('бы', 'было'))),
        seq(said('считать', 'счесть', 'признать'), gap(2), word('важный', 'необходимый', 'нужный')),
      ),
      gap(5, except(form(',', ';', ':'))),
      acts(barring(INFINITIVE, TOLD), INFINITIVE),
      end(),
    ),
    examples: [
      'Важно ⟦act ускорить ремонт моста⟧.',
      'Было бы правильным ⟦act снизить сборы⟧.',
      'Стороны считают необходимым ⟦act снизить сборы⟧ и ⟦act довести перевозки до 5 млн тонн⟧.',
    ],
    counterexamples: ['Это важно.', 'Было бы хорошо.', 'Следует отметить дружбу соседей.'],
  }),
  rule('ru/commitment/stand-by', {
    kind: 'commitment',
    force: 'supported',
    priority: 36,
    pattern: seq(
      either(
        done('подтвердить', 'выразить', 'заявить', 'засвидетельствовать'),
        oneOf(['подтверждать', 'выражать'], 'present'),
      ),
      inside(4),
      word('приверженность', 'обязательство'),
    ),
    examples: [
      'Стороны подтверждают приверженность обязательствам по ремонту моста.',
      'Министры заявили о приверженности ранее данному слову.',
    ],
    counterexamples: ['Приверженность традициям видна во всём.'],
  }),
  rule('ru/commitment/could-do', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: either(
      seq(oneOf(['мочь'], 'past'), form('бы'), gap(4), INFINITIVE),
      seq(oneOf(['хотеть'], 'past'), form('бы'), gap(4), barring(INFINITIVE, SPOKEN)),
      seq(oneOf(['предпочесть'], 'past'), form('бы')),
      seq(oneOf(['мочь'], 'present'), gap(3), oneOf(FOUND, 'infinitive')),
      seq(oneOf(['мочь'], 'present'), gap(2), form('быть'), gap(2), oneOf(FOUND, 'participle', 'short')),
    ),
    examples: [
      'Соседи могли бы открыть общий склад.',
      'Порт мог бы принимать до 2 млн тонн.',
      'Мы хотели бы открыть консульство в Оше.',
      'Склад может быть построен в 2031 году.',
      'Соседи могут открыть ещё два рейса.',
    ],
    counterexamples: [
      'Хочу отметить и хотел бы поблагодарить хозяев.',
      'Соседи могли открыть склад.',
      'Склад построен.',
      'Гости могут прийти в мае.',
    ],
  }),
]
