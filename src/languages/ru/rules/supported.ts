import { either, end, except, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { action, acts, done, INFINITIVE, inside, said, THAT, word } from './parts.js'

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

/** Support: something is called important, welcome or wished for, with no promise to do it. */
export const SUPPORTED_RULES = [
  rule('ru/commitment/stress-importance', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    each: 'act',
    pattern: seq(
      done(...STRESS),
      gap(4),
      oneOf(WORTH),
      either(acts(action('genitive')), acts(INFINITIVE)),
      end(),
    ),
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
    ),
    examples: [
      'Подчёркнута важность общих складов.',
      'Стороны отметили значимость моста для перевозчиков.',
      'Министр придаёт большое значение ремонту моста.',
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
        seq(form('к'), acts(action('dative'))),
        seq(form('в', 'о', 'об'), acts(action('locative'))),
        seq(form('на'), acts(action('accusative'))),
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
      done('поддержать', 'приветствовать', 'одобрить', 'поддерживать'),
      inside(5),
      either(
        action('accusative'),
        word('инициатива', 'предложение', 'идея', 'план', 'проект', 'принятие', 'курс'),
      ),
    ),
    examples: ['Министр поддержал создание общего склада.', 'Стороны поддержали эту инициативу.'],
    counterexamples: ['Контакты поддерживаются.', 'Министр не поддержал инициативу.'],
  }),
  rule('ru/commitment/initiative-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: seq(
      word('инициатива', 'предложение', 'идея'),
      gap(16),
      oneOf(['поддержать', 'одобрить'], 'short'),
    ),
    examples: ['Инициатива создания фонда поддержана.', 'Предложение об общем складе одобрено.'],
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
