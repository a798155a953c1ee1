import { either, end, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { action, acts, done, INFINITIVE, inside, said, word } from './parts.js'

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
    pattern: seq(said(...STRESS), gap(4), oneOf(WORTH)),
    examples: ['Подчёркнута важность общих складов.', 'Стороны отметили значимость моста для перевозчиков.'],
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
      done('выразить', 'подтвердить', 'заявить', 'высказать', 'проявить'),
      gap(4),
      oneOf(WISH),
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
    ],
    counterexamples: ['Готовность моста проверена.'],
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
    pattern: seq(done('высказаться', 'высказываться'), gap(2), form('за'), inside(4), action('accusative')),
    examples: [
      'Стороны высказались за снижение сборов.',
      'Министры высказались за дальнейшее расширение складов.',
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
    priority: 38,
    pattern: seq(
      either(
        form('важно', 'необходимо', 'следует', 'нужно'),
        seq(said('считать', 'счесть', 'признать'), gap(2), word('важный', 'необходимый', 'нужный')),
      ),
      inside(5),
      INFINITIVE,
    ),
    examples: ['Важно ускорить ремонт моста.', 'Стороны считают необходимым снизить сборы.'],
    counterexamples: ['Это важно.'],
  }),
]
