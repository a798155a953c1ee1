import {
  either,
  end,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { ADJECTIVES, action, acts, INFINITIVE, inside, said, word } from './parts.js'

const INTEND = [
  'планировать',
  'планироваться',
  'намерен',
  'намереваться',
  'предстоять',
  'предполагаться',
  'предполагать',
  'рассчитывать',
  'собираться',
  'надлежать',
  'наметить',
  'запланировать',
  'предусмотреть',
  'готовиться',
  'ожидаться',
  'намерить',
  'стремиться',
  'предусматриваться',
  'намечаться',
  'ставить',
]
const EXPECT = [
  'планироваться',
  'наметить',
  'запланировать',
  'ожидаться',
  'предусмотреть',
  'предполагаться',
  'намечаться',
  'предусматриваться',
  'предстоять',
  'готовиться',
]

/** Intentions: what somebody means to do, said without an agreement or an order. */
export const INTENDED_RULES = [
  rule('ru/commitment/intend-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 40,
    each: 'act',
    pattern: seq(
      either(said(...INTEND), oneOf(['намерен', 'должный'], 'short')),
      gap(7),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'До конца года планируется ⟦act ввести вторую линию⟧.',
      'Мы намерены ⟦act к 2031 году удвоить перевозки⟧.',
      'Министерствам предстоит ⟦act выработать единый тариф⟧.',
    ],
    counterexamples: ['Планы обсуждены.', 'Не планируется вводить сборы.'],
  }),
  rule('ru/commitment/set-aim', {
    kind: 'commitment',
    force: 'intended',
    priority: 43,
    each: 'act',
    pattern: seq(
      either(
        seq(said('ставить', 'ставиться', 'поставить', 'определить', 'преследовать'), inside(4), word('цель')),
        seq(word('цель'), inside(5), said('ставить', 'ставиться', 'поставить', 'определить')),
        seq(said('взять'), word('курс'), form('на')),
      ),
      inside(3),
      either(seq(optional(form('–', '—', ':')), acts(INFINITIVE)), acts(action('accusative'))),
      end(),
    ),
    examples: [
      'Ставится цель ⟦act к 2031 году удвоить перевозки⟧.',
      'Стороны поставили перед собой цель ⟦act довести число рейсов до десяти⟧.',
      'Взят курс на ⟦act расширение складов⟧.',
    ],
    counterexamples: ['Цель достигнута.', 'Цель не ставится.'],
  }),
  rule('ru/commitment/expect-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    each: 'act',
    pattern: seq(said(...EXPECT), inside(7), optional(ADJECTIVES), acts(action('nominative')), end()),
    examples: [
      'В мае планируется ⟦act запуск второй линии⟧.',
      'На весну намечено ⟦act открытие причала⟧ и ⟦act расширение склада⟧.',
    ],
    counterexamples: ['Запуск линии состоялся.'],
  }),
  rule('ru/commitment/act-expected', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    pattern: seq(optional(ADJECTIVES), action('nominative'), gap(12), said(...EXPECT)),
    examples: ['Открытие причала намечено на весну.', 'Финансирование второй очереди ожидается осенью.'],
    counterexamples: ['Открытие причала отложено.'],
  }),
  rule('ru/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: either(
      likely(without(marked('verb', 'future'), 'relative')),
      seq(
        without(oneOf(['быть'], 'future'), 'relative'),
        gap(4),
        either(marked('participle', 'short'), INFINITIVE),
      ),
    ),
    examples: ['Вторую очередь закончат к осени.', 'Сборы будут снижены в марте.', 'Работы начнутся в мае.'],
    counterexamples: ['Склад построен в марте.'],
  }),
]
