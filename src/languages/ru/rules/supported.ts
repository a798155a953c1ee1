import { either, end, endingIn, except, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { ACT_ENDINGS } from '../lexicon/acts.js'
import { ADJECTIVES, action, actions, acts, done, INFINITIVE, inside, said, THAT, word } from './parts.js'

const STRESS = [
  'отметить',
  'подчеркнуть',
  'указать',
  'акцентировать',
  'выделить',
  'констатировать',
  'обозначить',
  'подтвердить',
  'отмечать',
  'подчеркивать',
  'подчеркиваться',
  'отмечаться',
  'указываться',
  'признать',
  'обратить',
  'заявить',
  'сообщить',
  'напомнить',
  'говорить',
]
const WORTH = [
  'важность',
  'необходимость',
  'значимость',
  'актуальность',
  'целесообразность',
  'значение',
  'востребованность',
]
const WISH = [
  'готовность',
  'заинтересованность',
  'намерение',
  'стремление',
  'приверженность',
  'желание',
  'интерес',
  'надежда',
  'настрой',
  'нацеленность',
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

/** Support: something is called important, welcome or wished for, with no promise to do it. */
export const SUPPORTED_RULES = [
  rule('ru/commitment/stress-importance', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(done(...STRESS), gap(4), oneOf(WORTH), either(actions('genitive'), acts(INFINITIVE)), end()),
    examples: [
      'Отмечена важность ⟦act начала работ на переправе⟧, ⟦act расширения складов⟧.',
      'Министр подчеркнул необходимость ⟦act упрощения досмотра грузов⟧.',
      'Стороны обратили внимание на важность ⟦act ремонта причалов⟧.',
    ],
    counterexamples: ['Важность работ известна.', 'Отмечена красота города.'],
  }),
  rule('ru/commitment/stress-worth', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: either(
      seq(said(...STRESS), gap(4), oneOf(WORTH)),
      seq(said('придавать', 'придаваться', 'придать'), gap(3), oneOf(WORTH)),
      seq(oneOf(WORTH), said('придавать', 'придаваться', 'придать')),
      seq(said('говориться'), form('о', 'об'), oneOf(WORTH)),
    ),
    examples: [
      'Подчёркнута важность общих складов.',
      'Стороны отметили значимость моста для перевозчиков.',
      'Министр придаёт большое значение ремонту моста.',
      'Говорилось о необходимости ускорить ремонт моста.',
    ],
    counterexamples: ['Значимость моста велика.'],
  }),
  rule('ru/commitment/importance-stressed', {
    kind: 'commitment',
    force: 'supported',
    priority: 34,
    pattern: seq(oneOf(WORTH), gap(14), done(...STRESS)),
    examples: [
      'Важность ремонта моста подчеркнули оба министра.',
      'Необходимость общего тарифа отмечена отдельно.',
    ],
    counterexamples: ['Важность ремонта велика.'],
  }),
  rule('ru/commitment/express-wish', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      done(
        'выразить',
        'подтвердить',
        'заявить',
        'высказать',
        'проявить',
        'сообщить',
        'объявить',
        'выражать',
        'заверить',
        'подчеркнуть',
        'отметить',
      ),
      gap(6),
      oneOf(WISH),
      gap(2),
      either(
        acts(INFINITIVE),
        seq(form('к'), actions('dative')),
        seq(form('в', 'о', 'об'), actions('locative')),
        seq(form('на'), actions('accusative')),
      ),
      end(),
    ),
    examples: [
      'Стороны выразили готовность ⟦act нарастить перевозки⟧.',
      'Компания проявила интерес к ⟦act расширению складов⟧.',
      'Министр сообщил о намерении Турции ⟦act открыть здесь склад⟧.',
    ],
    counterexamples: ['Готовность моста проверена.'],
  }),
  rule('ru/commitment/assure-that', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: seq(
      done('заверить', 'уверить', 'пообещать', 'обещать'),
      gap(4),
      either(THAT, INFINITIVE),
      gap(60),
      end(),
    ),
    examples: [
      'Министр заверил, что соседи изучат новый тариф.',
      'Делегация пообещала рассмотреть заявки перевозчиков.',
    ],
    counterexamples: ['Подпись заверена нотариусом.'],
  }),
  rule('ru/commitment/support-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: seq(
      either(
        done('поддержать', 'приветствовать', 'поддерживать'),
        seq(
          done('заявить', 'выразить', 'подтвердить', 'высказать'),
          inside(2),
          word('поддержка', 'одобрение'),
        ),
        seq(done('отозваться'), inside(1), form('о', 'об')),
      ),
      inside(5),
      either(
        action('accusative'),
        word('инициатива', 'предложение', 'идея', 'план', 'проект', 'принятие', 'курс', 'решение', 'усилие'),
      ),
    ),
    examples: [
      'Министр поддержал создание общего склада.',
      'Стороны поддержали эту инициативу.',
      'Министр заявил о поддержке инициативы соседей.',
    ],
    counterexamples: ['Контакты поддерживаются.', 'Министр не поддержал инициативу.'],
  }),
  rule('ru/commitment/favour-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 39,
    pattern: seq(
      oneOf(['поддерживать', 'приветствовать'], 'present', 'verb'),
      inside(4),
      either(
        endingIn(ACT_ENDINGS, 'noun', 'accusative'),
        word('инициатива', 'предложение', 'идея', 'план', 'проект', 'решение', 'усилие'),
      ),
    ),
    examples: ['Турция поддерживает строительство моста.', 'Соседи приветствуют эту инициативу.'],
    counterexamples: ['Города поддерживают прямые связи.', 'Соседи не поддерживают эту инициативу.'],
  }),
  rule('ru/commitment/initiative-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: either(
      seq(word('инициатива', 'предложение', 'идея'), gap(16), oneOf(['поддержать'], 'short')),
      seq(
        word('инициатива', 'предложение', 'идея'),
        gap(12),
        done('получить', 'найти', 'встретить', 'снискать'),
        gap(2),
        word('поддержка', 'одобрение', 'понимание', 'отклик'),
      ),
    ),
    examples: ['Инициатива создания фонда поддержана.', 'Предложение министра нашло поддержку соседей.'],
    counterexamples: ['Предложение об общем складе отклонено.'],
  }),
  rule('ru/commitment/speak-for', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: seq(
      done('высказаться', 'высказываться'),
      gap(2),
      either(
        seq(form('за'), inside(4), action('accusative')),
        seq(form('в'), form('пользу'), inside(4), action('genitive')),
      ),
    ),
    examples: [
      'Стороны высказались за снижение сборов.',
      'Министры высказались за дальнейшее расширение складов.',
      'Делегация высказалась в пользу создания общего склада.',
    ],
    counterexamples: ['Стороны высказались.'],
  }),
  rule('ru/commitment/ready-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 41,
    pattern: seq(
      oneOf(['готовый', 'готов', 'заинтересованный', 'заинтересовать'], 'short'),
      gap(4),
      either(INFINITIVE, form('в', 'к')),
    ),
    examples: ['Компании готовы рассмотреть участие в ремонте.', 'Узбекистан заинтересован в ночных рейсах.'],
    counterexamples: ['Мост готов.'],
  }),
  rule('ru/commitment/could-do', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: either(
      seq(oneOf(['мочь'], 'past'), form('бы'), gap(4), INFINITIVE),
      seq(oneOf(['мочь'], 'present'), gap(3), oneOf(FOUND, 'infinitive')),
      seq(oneOf(['мочь'], 'present'), gap(2), form('быть'), gap(2), oneOf(FOUND, 'participle', 'short')),
    ),
    examples: [
      'Соседи могли бы открыть общий склад.',
      'Порт мог бы принимать до 2 млн тонн.',
      'Склад может быть построен в 2031 году.',
      'Соседи могут открыть ещё два рейса.',
    ],
    counterexamples: ['Соседи могли открыть склад.', 'Склад построен.', 'Гости могут прийти в мае.'],
  }),
  rule('ru/commitment/call-priority', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: either(
      seq(
        form('приоритетом', 'приоритетной', 'приоритетным', 'важной', 'важным', 'важнейшей', 'главной'),
        gap(2, except(form(',', ';'))),
        done('назвать', 'определить', 'признать', 'объявить'),
        ADJECTIVES,
        action('nominative'),
      ),
      seq(
        done('назвать', 'определить', 'объявить'),
        gap(3, except(form(',', ';'))),
        form('приоритетом', 'приоритетной', 'приоритетным', 'важной', 'важным', 'важнейшей', 'главной'),
        inside(3),
        action('accusative'),
      ),
      seq(
        done('назвать', 'определить', 'признать'),
        form('приоритетными', 'приоритетным', 'приоритетной', 'важными', 'ключевыми'),
        word('проект', 'направление', 'сфера', 'отрасль'),
      ),
      seq(
        done('назвать', 'определить', 'объявить'),
        ADJECTIVES,
        action('accusative'),
        inside(6),
        form('приоритетом', 'приоритетной', 'приоритетным', 'важной', 'важным', 'важнейшей', 'главной'),
      ),
    ),
    examples: [
      'Приоритетом названо развитие речных перевозок.',
      'Министр назвал важной задачей расширение складов.',
      'Министр назвал расширение складов приоритетной задачей.',
      'Министр назвал приоритетными проекты в сфере перевозок.',
    ],
    counterexamples: ['Министр назвал дату.', 'Главным названо мнение судьи.'],
  }),
  rule('ru/commitment/be-needed', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      either(
        form('важно', 'необходимо', 'следует', 'нужно', 'необходимым', 'нужным'),
        seq(said('считать', 'счесть', 'признать'), gap(2), word('важный', 'необходимый', 'нужный')),
      ),
      gap(5, except(form(',', ';', ':'))),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'Важно ⟦act ускорить ремонт моста⟧.',
      'Стороны считают необходимым ⟦act снизить сборы⟧ и ⟦act довести перевозки до 5 млн тонн⟧.',
    ],
    counterexamples: ['Это важно.'],
  }),
]
