import {
  barring,
  capture,
  either,
  end,
  entityOf,
  except,
  form,
  gap,
  likely,
  marked,
  oneOf,
  optional,
  repeat,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { ADJECTIVES, action, actions, acts, done, INFINITIVE, inside, said, THAT, word } from './parts.js'

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

/** Verbs of telling, which promise nothing: `напомним`. */
const TELLING = ['напомнить', 'отметить', 'подчеркнуть', 'уточнить', 'добавить', 'заметить', 'пояснить']

/** An act that is only named, in a sentence without a verb. */
const NAMED_ACT = capture('act', seq(ADJECTIVES, action('nominative'), gap(14, except(marked('verb')))))

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
  rule('ru/commitment/tell-plans', {
    kind: 'commitment',
    force: 'intended',
    priority: 43,
    each: 'act',
    pattern: seq(
      done('сообщить', 'рассказать', 'объявить', 'заявить', 'поделиться', 'проинформировать'),
      gap(5),
      oneOf(['план'], 'plural'),
      gap(2),
      either(acts(INFINITIVE), actions('genitive'), seq(form('по'), actions('dative'))),
      end(),
    ),
    examples: [
      'Министр сообщил о планах ⟦act построить второй склад⟧.',
      'Компания объявила о планах ⟦act расширения порта⟧.',
    ],
    counterexamples: ['Министр сообщил о складе.', 'Планы построить склад не сбылись.'],
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
        seq(form('целью'), inside(3), said('являться', 'стать')),
        seq(word('цель'), inside(4), form('–', '—')),
      ),
      inside(3),
      either(
        seq(optional(form('–', '—', ':')), acts(INFINITIVE)),
        actions('accusative'),
        actions('nominative'),
      ),
      end(),
    ),
    examples: [
      'Ставится цель ⟦act к 2031 году удвоить перевозки⟧.',
      'Стороны поставили перед собой цель ⟦act довести число рейсов до десяти⟧.',
      'Взят курс на ⟦act расширение складов⟧.',
      'Целью является ⟦act увеличение перевозок⟧.',
      'Наша цель – ⟦act удвоить перевозки⟧.',
    ],
    counterexamples: ['Цель достигнута.', 'Цель не ставится.'],
  }),
  rule('ru/commitment/to-do-planned', {
    kind: 'commitment',
    force: 'intended',
    priority: 39,
    pattern: seq(INFINITIVE, gap(8, except(form(',', ';'))), said(...EXPECT, 'планировать', 'намереваться')),
    examples: [
      'Открыть мост планируется осенью.',
      'Завершить ремонт намечено к 2031 году.',
      'Закончить ремонт планируют к осени.',
    ],
    counterexamples: ['Открыть мост не планируется.'],
  }),
  rule('ru/commitment/expect-act', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    each: 'act',
    pattern: seq(
      either(seq(said(...EXPECT), inside(7)), seq(form('в'), form('планах'), inside(3), form('–', '—', ':'))),
      optional(ADJECTIVES),
      actions('nominative'),
      end(),
    ),
    examples: [
      'В планах компании – ⟦act строительство второго склада⟧.',
      'В мае планируется ⟦act запуск второй линии⟧.',
      'На весну намечено ⟦act открытие причала⟧ и ⟦act расширение склада⟧.',
      'В планах – ⟦act строительство второй очереди порта⟧.',
    ],
    counterexamples: ['Запуск линии состоялся.'],
  }),
  rule('ru/commitment/will-be-signed', {
    kind: 'commitment',
    force: 'intended',
    priority: 46,
    pattern: seq(
      oneOf(['быть'], 'future'),
      gap(3),
      oneOf(['подписать', 'утвердить', 'ратифицировать', 'согласовать', 'заключить'], 'short'),
    ),
    examples: ['В мае будет подписан договор о складах.', 'Программа будет утверждена весной.'],
    counterexamples: ['Договор о складах подписан.', 'Договор не будет подписан.'],
  }),
  rule('ru/commitment/provide-for', {
    kind: 'commitment',
    force: 'intended',
    priority: 30,
    each: 'act',
    pattern: seq(
      said('предусматривать', 'предполагать'),
      inside(3),
      ADJECTIVES,
      actions('accusative'),
      end(),
    ),
    examples: [
      'Программа предусматривает ⟦act расширение складов⟧ и ⟦act создание общей диспетчерской⟧.',
      'Проект предполагает ⟦act строительство второй очереди порта⟧.',
    ],
    counterexamples: ['Министр предполагал худшее.', 'Программа не предусматривает расширение складов.'],
  }),
  rule('ru/commitment/plan-that', {
    kind: 'commitment',
    force: 'intended',
    priority: 41,
    pattern: seq(said(...EXPECT, 'рассчитывать', 'ожидать', 'надеяться'), gap(3), THAT, gap(60), end()),
    examples: [
      'Планируется, что вторую линию откроют весной.',
      'Ожидается, что к 2031 году перевозки вырастут до 5 млн тонн.',
    ],
    counterexamples: ['Известно, что вторую линию откроют весной.'],
  }),
  rule('ru/commitment/act-expected', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    pattern: seq(optional(ADJECTIVES), action('nominative'), gap(12), said(...EXPECT)),
    examples: ['Открытие причала намечено на весну.', 'Финансирование второй очереди ожидается осенью.'],
    counterexamples: ['Открытие причала отложено.'],
  }),
  rule('ru/commitment/will-launch-flights', {
    kind: 'commitment',
    force: 'intended',
    priority: 47,
    pattern: seq(
      oneOf(['запустить', 'открыть', 'возобновить', 'начать', 'ввести'], 'future'),
      gap(3, except(form(',', ';'))),
      entityOf('quantity', ['рейс', 'авиарейс', 'поезд', 'маршрут']),
    ),
    examples: [
      'Авиакомпания запустит два рейса в неделю.',
      'С мая перевозчик возобновит три авиарейса в Ош.',
    ],
    counterexamples: ['Авиакомпания запустила два рейса в неделю.'],
  }),
  rule('ru/commitment/in-particular', {
    kind: 'commitment',
    force: 'intended',
    priority: 42,
    each: 'act',
    pattern: seq(
      form('частности', 'числе'),
      form(','),
      either(acts(INFINITIVE), seq(NAMED_ACT, repeat(seq(form(',', 'и'), NAMED_ACT), 0, 6))),
      end(),
    ),
    examples: [
      'Стороны наметили ряд мер. В частности, ⟦act открыть второй склад⟧ и ⟦act снизить сборы⟧.',
      'Стороны обсудили ряд мер. В частности, ⟦act расширение складов⟧ и ⟦act создание общей диспетчерской⟧.',
    ],
    counterexamples: ['В частности, склад построен весной.', 'В частности, вырос экспорт.'],
  }),
  rule('ru/commitment/will-do', {
    kind: 'commitment',
    force: 'intended',
    priority: 24,
    alone: true,
    pattern: either(
      likely(barring(without(marked('verb', 'future'), 'relative'), TELLING)),
      seq(
        without(oneOf(['быть'], 'future'), 'relative'),
        gap(4),
        either(marked('participle', 'short'), INFINITIVE),
      ),
    ),
    examples: ['Вторую очередь закончат к осени.', 'Сборы будут снижены в марте.', 'Работы начнутся в мае.'],
    counterexamples: ['Склад построен в марте.', 'Напомним, склад построен.', 'Отметим рост цен.'],
  }),
]
