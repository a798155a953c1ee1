import { either, end, endingIn, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { ACT_ENDINGS } from '../lexicon/acts.js'
import { ADJECTIVES, actions, acts, done, INFINITIVE, inside, said, THAT, word } from './parts.js'

const AGREE = [
  'договориться',
  'условиться',
  'решить',
  'согласиться',
  'сговориться',
  'постановить',
  'обязаться',
]
const UNDERSTANDINGS = [
  'договоренность',
  'соглашение',
  'решение',
  'согласие',
  'мнение',
  'понимание',
  'взаимопонимание',
  'консенсус',
]
const REACH = ['достичь', 'достигнуть', 'принять', 'прийти', 'выработать', 'подтвердить', 'закрепить']

/** What was agreed on: `о создании …` or infinitives. */
const AGREED = either(
  seq(form('о', 'об'), actions('locative')),
  seq(form('о', 'об'), word('необходимость', 'важность', 'целесообразность'), actions('genitive')),
  seq(form('на'), actions('accusative')),
  seq(form('по'), actions('dative')),
  seq(optional(form(',')), acts(INFINITIVE)),
)

/** Agreements: the sides bind themselves to something. */
export const AGREED_RULES = [
  rule('ru/commitment/agree-to', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(
        done(...AGREE),
        form('условлено'),
        seq(form('удалось'), oneOf(['договориться', 'условиться'], 'infinitive')),
        oneOf(['обязываться', 'договариваться'], 'present'),
      ),
      gap(5),
      AGREED,
      end(),
    ),
    examples: [
      'Стороны договорились ⟦act нарастить перевозку хлопка⟧ и ⟦act снизить сборы⟧.',
      'Собеседники условились о ⟦act создании общего склада⟧.',
      'Решено ⟦act открыть второй мост⟧.',
      'По соглашению стороны обязуются ⟦act снизить сборы⟧.',
      'Условлено ⟦act ускорить ремонт моста⟧.',
      'Удалось договориться о ⟦act снижении сборов⟧.',
    ],
    counterexamples: ['Стороны не договорились снизить сборы.', 'Вопрос решён давно.'],
  }),
  rule('ru/commitment/reach-agreement', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(
        done(...REACH),
        inside(5),
        oneOf(UNDERSTANDINGS),
        inside(4),
        optional(
          seq(form(','), form('в'), form('частности', 'том'), optional(form('числе')), optional(form(','))),
        ),
        AGREED,
        end(),
      ),
      seq(done('выразить', 'дать'), inside(2), word('согласие'), inside(3), AGREED, end()),
    ),
    examples: [
      'Достигнута договоренность об ⟦act открытии общего причала⟧.',
      'Принято решение ⟦act построить вторую очередь склада⟧.',
      'Стороны пришли к единому мнению о ⟦act создании рабочей группы⟧.',
      'Достигнуто понимание о необходимости ⟦act расширения складов⟧.',
      'Соседи дали согласие на ⟦act открытие второго причала⟧.',
      'Достигнут ряд договорённостей, в частности, об ⟦act открытии причала⟧ и ⟦act снижении сборов⟧.',
    ],
    counterexamples: ['Договоренность об открытии причала не достигнута.', 'Принято решение суда.'],
  }),
  rule('ru/commitment/understanding-exists', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(said('иметься', 'существовать', 'сохраняться'), form('есть')),
      inside(3),
      word('договоренность', 'согласие', 'понимание'),
      inside(4),
      AGREED,
      end(),
    ),
    examples: [
      'Есть договоренность ⟦act увеличить пропуск грузовиков⟧.',
      'Имеется предварительная договоренность о ⟦act создании общего склада⟧.',
    ],
    counterexamples: ['Есть сомнения в пользе склада.', 'Имеется договор аренды.'],
  }),
  rule('ru/commitment/approve-act', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        done('согласовать', 'одобрить'),
        ADJECTIVES,
        either(endingIn(ACT_ENDINGS, 'noun', 'nominative'), endingIn(ACT_ENDINGS, 'noun', 'accusative')),
        gap(60),
        end(),
      ),
      seq(done('одобрить'), inside(4), word('инициатива', 'предложение', 'идея')),
      seq(word('инициатива', 'предложение', 'идея'), gap(16), oneOf(['одобрить'], 'short')),
    ),
    examples: [
      'Согласовано открытие второго причала.',
      'Члены комиссии одобрили создание рабочей группы.',
      'Предложение об общем складе одобрено.',
    ],
    counterexamples: ['Создание группы не одобрено.', 'Согласован проект.'],
  }),
  rule('ru/commitment/agreement-reached', {
    kind: 'commitment',
    force: 'agreed',
    priority: 43,
    pattern: seq(
      oneOf(UNDERSTANDINGS),
      gap(16),
      done('достичь', 'достигнуть', 'подтвердить'),
      optional(end()),
    ),
    examples: ['Договоренность об открытии причала достигнута.', 'Понимание по срокам ремонта достигнуто.'],
    counterexamples: ['Договоренность об открытии причала не достигнута.'],
  }),
  rule('ru/commitment/settle-matter', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    pattern: seq(
      done('согласовать', 'утвердить', 'определить', 'наметить'),
      inside(4),
      oneOf([
        'мера',
        'шаг',
        'направление',
        'приоритет',
        'перечень',
        'график',
        'план',
        'срок',
        'задача',
        'повестка',
        'режим',
        'подход',
        'позиция',
        'порядок',
        'условие',
        'дата',
        'тариф',
        'маршрут',
        'объем',
        'сфера',
        'отрасль',
        'действие',
        'ориентир',
        'путь',
      ]),
    ),
    examples: ['Согласованы меры по ремонту причалов.', 'Стороны определили приоритеты на будущий год.'],
    counterexamples: ['Меры по ремонту исполнены.'],
  }),
  rule('ru/commitment/agree-that', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: seq(done(...AGREE), gap(4), THAT),
    examples: ['Стороны договорились, что склад откроют весной.', 'Министры условились, что сборы снизят.'],
    counterexamples: ['Министр сказал, что сборы снизят.'],
  }),
]
