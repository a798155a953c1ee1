import {
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ACT_NOUNS } from '../lexicon/acts.js'
import { actions, acts, done, INFINITIVE, inside, LIST, THAT, word } from './parts.js'

/** What is an order by itself; machines, too, are supplied and called `установки`. */
const PLAIN_ORDERS = ['поручение', 'указание', 'распоряжение', 'задание', 'задача']
const ORDER_NOUNS = [...PLAIN_ORDERS, 'установка', 'полномочие', 'мандат']
const GIVE = ['дать', 'поставить', 'определить', 'отдать', 'сформулировать', 'адресовать', 'возложить']

/** What is done with orders that are not told one by one. */
const HAND_OUT = ['дать', 'поставить', 'отдать', 'адресовать']

const ORDER = [
  'поручить',
  'распорядиться',
  'обязать',
  'потребовать',
  'приказать',
  'предписать',
  'велеть',
  'наказать',
]

const LAY = ['возложить', 'назначить', 'закрепить']
const DUTIES = ['ответственность', 'ответственный', 'обязанность', 'контроль']

/** Words that are not of oneself: `поставили перед собой цель` is no order. */
const OTHERS = except(form('собой', ',', ';', 'и', ':'))

/** What was ordered: `по созданию …`, `о создании …`, or infinitives. */
const ORDERED = either(
  seq(form('по'), actions('dative')),
  seq(form('о', 'об'), actions('locative')),
  seq(form('на'), actions('accusative')),
  seq(LIST, optional(form('чтобы')), acts(INFINITIVE)),
)

/** Orders: somebody with the right to do so tells somebody to do something. */
export const ORDERED_RULES = [
  rule('ru/commitment/give-orders', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(
        seq(done(...GIVE, 'получить'), inside(6), oneOf(ORDER_NOUNS)),
        seq(done('дать'), form('команду')),
        seq(done('поставить'), form('перед'), gap(3, OTHERS), form('цель')),
      ),
      inside(6),
      ORDERED,
      end(),
    ),
    examples: [
      'Лидеры двух стран дали поручения по ⟦act созданию общего реестра складов⟧.',
      'Президенты дали поручение по ⟦act ускорению работ на переправе⟧ и ⟦act открытию второй полосы⟧.',
      'Министрам даны указания ⟦act до конца года завершить ремонт моста⟧.',
      'Перед ведомствами поставлена задача ⟦act удвоить пропуск грузовиков⟧.',
      'Ведомства получили поручение ⟦act обновить причалы⟧.',
      'Президент поставил перед правительством цель ⟦act удвоить пропуск грузовиков⟧.',
      'На министерство возложена задача по ⟦act созданию реестра причалов⟧.',
    ],
    counterexamples: ['Прошлогодние поручения исполнены.', 'Поручений не давали.'],
  }),
  rule('ru/commitment/orders-given', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(oneOf(ORDER_NOUNS, 'nominative'), gap(6), done(...GIVE), inside(6), ORDERED, end()),
    examples: [
      'Поручение правительствам дано ⟦act подготовить график поставок⟧.',
      'Задача перед акиматами поставлена ⟦act обновить причалы⟧.',
    ],
    counterexamples: ['Поручения обсуждены на совещании.'],
  }),
  rule('ru/commitment/order-to', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: seq(
      either(
        done(...ORDER),
        form('велено', 'требую'),
        oneOf(['уполномочить'], 'past', 'verb'),
        oneOf(
          ['поручать', 'поручаться', 'предписывать', 'предписываться', 'обязывать', 'надлежать'],
          'present',
        ),
        form('надлежало'),
        seq(either(done('вменить', 'поставить')), form('в'), word('обязанность')),
      ),
      gap(8),
      either(
        acts(INFINITIVE),
        acts(oneOf(ACT_NOUNS, 'accusative')),
        acts(oneOf(ACT_NOUNS, 'nominative')),
        actions('accusative'),
        actions('genitive'),
        seq(form('о', 'об'), actions('locative')),
      ),
      end(),
    ),
    examples: [
      'Министерству поручена ⟦act разработка плана закупок⟧.',
      'Министерству поручается ⟦act внести предложения⟧.',
      'Ведомствам надлежит ⟦act до мая открыть склад⟧.',
      'Акимам вменено в обязанность ⟦act чинить мосты⟧.',
      'Поручаю министру ⟦act внести предложения⟧.',
      'Железнодорожникам поручено ⟦act в месячный срок обновить расписание⟧.',
      'Президент поручил правительству ⟦act открыть склад⟧ и ⟦act нанять перевозчиков⟧.',
    ],
    counterexamples: ['Порученное дело закончено.', 'Правительству не поручено открыть склад.'],
  }),
  rule('ru/commitment/to-do-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    pattern: seq(
      INFINITIVE,
      gap(8, except(form(',', ';'))),
      either(
        oneOf(['поручить', 'предписать', 'приказать', 'обязать'], 'short'),
        form('велено'),
        oneOf(['поручаться', 'предписываться'], 'present'),
      ),
    ),
    examples: [
      'Внедрить единую систему предписано до мая.',
      'Построить склад поручено министерству транспорта.',
    ],
    counterexamples: ['Внедрить систему не поручено никому.', 'Построить склад мечтали давно.'],
  }),
  rule('ru/commitment/give-time', {
    kind: 'commitment',
    force: 'ordered',
    priority: 43,
    each: 'act',
    pattern: seq(
      oneOf(['дать', 'отвести', 'предоставить'], 'short'),
      gap(3),
      either(entity('date', 'quantity'), word('неделя', 'месяц', 'день', 'сутки', 'срок')),
      inside(2),
      form('на', 'для'),
      either(actions('accusative'), actions('genitive')),
      end(),
    ),
    examples: [
      'Министерствам даны две недели на ⟦act согласование проекта⟧.',
      'Ведомствам даны три недели на ⟦act согласование договора⟧.',
    ],
    counterexamples: ['Гостям дан час на отдых.'],
  }),
  rule('ru/commitment/give-until', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: seq(
      either(
        oneOf(['дать', 'отвести', 'установить', 'определить'], 'past', 'verb'),
        oneOf(['дать', 'отвести', 'установить', 'определить'], 'short'),
      ),
      gap(4, except(form(',', ';'))),
      form('срок'),
      gap(1, form('–', '—', 'исполнения')),
      entity('date'),
    ),
    examples: [
      'Бектенов дал акиму Ошской области срок до 1 мая, чтобы найти подрядчика.',
      'Министерству установлен срок – до 1 июня.',
    ],
    counterexamples: ['Министр дал срок подумать.', 'Гостям дали ключи до 1 мая.'],
  }),
  rule('ru/commitment/give-orders-on', {
    kind: 'commitment',
    force: 'ordered',
    priority: 28,
    pattern: either(
      seq(done(...HAND_OUT), inside(6), oneOf(PLAIN_ORDERS)),
      seq(oneOf(PLAIN_ORDERS, 'nominative'), gap(6), done(...HAND_OUT)),
    ),
    examples: [
      'Президент дал ряд конкретных поручений.',
      'Перед министрами поставлены новые задачи.',
      'Поручения даны каждому акиму.',
    ],
    counterexamples: [
      'Прошлогодние поручения исполнены.',
      'Поручений не давали.',
      'Компания поставила буровые установки.',
    ],
  }),
  rule('ru/commitment/lay-duty', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: either(
      seq(done(...LAY), inside(5), word(...DUTIES)),
      seq(word(...DUTIES), inside(6), done(...LAY)),
      seq(word('ответственность', 'контроль'), form('за'), inside(6), form('лежит'), form('на')),
    ),
    examples: [
      'На вице-премьеров возложен контроль за ходом ремонта.',
      'Назначены ответственные за поставку зерна.',
      'Контроль за ремонтом возложен на вице-премьера.',
      'Ответственность за ремонт моста лежит на министерстве.',
    ],
    counterexamples: ['Контроль за ремонтом сохранён.'],
  }),
  rule('ru/commitment/lay-on', {
    kind: 'commitment',
    force: 'ordered',
    priority: 41,
    pattern: seq(
      oneOf(['возложить'], 'short'),
      form('на'),
      gap(2),
      either(
        entity('organisation', 'post'),
        word(
          'министерство',
          'ведомство',
          'банк',
          'комиссия',
          'правительство',
          'орган',
          'секретариат',
          'группа',
          'компания',
        ),
      ),
    ),
    examples: [
      'Подготовка проекта возложена на министерство.',
      'Надзор за складами возложен на рабочую группу.',
    ],
    counterexamples: ['Цветы возложены на могилу.'],
  }),
  rule('ru/commitment/must-by-order', {
    kind: 'commitment',
    force: 'ordered',
    priority: 46,
    each: 'act',
    pattern: seq(
      form('по'),
      optional(marked('adjective')),
      word('поручение', 'указание', 'распоряжение'),
      gap(16),
      either(
        seq(oneOf(['должный', 'обязанный'], 'short'), optional(form('будет', 'будут'))),
        seq(form('предстоит', 'надлежит'), gap(3)),
      ),
      acts(INFINITIVE),
      end(),
    ),
    examples: [
      'По поручению Президента министерство к маю должно ⟦act подготовить проект⟧.',
      'По поручению Президента министерству предстоит ⟦act обновить причалы⟧.',
      'По поручению Президента акимат должен ⟦act починить дорогу⟧ и ⟦act открыть склад⟧.',
    ],
    counterexamples: [
      'Министерство к маю должно подготовить проект.',
      'По поручению Президента дорога починена.',
    ],
  }),
  rule('ru/commitment/order-that', {
    kind: 'commitment',
    force: 'ordered',
    priority: 42,
    pattern: seq(done('поручить', 'потребовать', 'распорядиться', 'приказать'), gap(4), THAT),
    examples: [
      'Глава государства потребовал, чтобы склады работали ночью.',
      'Премьер распорядился, чтобы мост чинили.',
    ],
    counterexamples: ['Он сказал, чтобы не ждали.'],
  }),
]
