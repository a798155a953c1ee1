import { either, end, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { ADJECTIVES, action, acts, done, INFINITIVE, inside, THAT } from './parts.js'

const PROPOSE = [
  'предложить',
  'призвать',
  'рекомендовать',
  'инициировать',
  'посоветовать',
  'порекомендовать',
  'предлагать',
  'призывать',
  'просить',
  'попросить',
]

/** Proposals: somebody wants something done and cannot order it. */
export const PROPOSED_RULES = [
  rule('ru/commitment/propose-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      done(...PROPOSE),
      gap(7),
      either(acts(INFINITIVE), seq(form('к'), acts(action('dative')))),
      end(),
    ),
    examples: [
      'Министр предложил ⟦act открыть общий склад⟧ и ⟦act нанять перевозчиков⟧.',
      'Он призвал ⟦act ускорить ремонт моста⟧.',
    ],
    counterexamples: ['Предложенный склад построен.', 'Министр не предложил открыть склад.'],
  }),
  rule('ru/commitment/propose-thing', {
    kind: 'commitment',
    force: 'proposed',
    priority: 40,
    pattern: seq(
      done('предложить', 'инициировать', 'рекомендовать'),
      ADJECTIVES,
      oneOf([
        'создание',
        'проведение',
        'запуск',
        'проект',
        'программа',
        'механизм',
        'план',
        'комплекс',
        'мера',
        'ряд',
        'разработка',
        'введение',
        'открытие',
        'принятие',
        'организация',
        'формирование',
        'инициатива',
        'расширение',
      ]),
    ),
    examples: ['Министр предложил запуск ночного рейса.', 'Предложен новый механизм поставок.'],
    counterexamples: ['Министр предложил гостю чай.'],
  }),
  rule('ru/commitment/put-forward', {
    kind: 'commitment',
    force: 'proposed',
    priority: 44,
    each: 'act',
    pattern: seq(
      done('выступить', 'выдвинуть', 'внести', 'озвучить', 'высказать'),
      gap(3),
      oneOf(['инициатива', 'предложение', 'идея']),
      optional(either(form('о', 'об', 'по'), form('создать'))),
      either(acts(INFINITIVE), acts(either(action('genitive'), action('locative'), action('dative')))),
      end(),
    ),
    examples: [
      'Президент выступил с инициативой ⟦act создания общего фонда⟧.',
      'Внесено предложение ⟦act открыть ночной рейс⟧.',
    ],
    counterexamples: ['Инициатива создания фонда поддержана.'],
  }),
  rule('ru/commitment/stand-for', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    pattern: seq(done('выступить', 'выступать'), gap(2), form('за'), inside(4), action('accusative')),
    examples: ['Министр выступил за создание совета перевозчиков.', 'Делегация выступила за отмену сборов.'],
    counterexamples: ['Министр выступил перед студентами.'],
  }),
  rule('ru/commitment/invite-to', {
    kind: 'commitment',
    force: 'proposed',
    priority: 40,
    pattern: seq(
      done('пригласить'),
      gap(8),
      either(form('к'), form('принять'), form('посетить'), form('в'), form('на')),
    ),
    examples: [
      'Министр пригласил строителей к участию в ремонте порта.',
      'Президент пригласил коллегу посетить Самарканд.',
    ],
    counterexamples: ['Приглашённые гости уехали.'],
  }),
  rule('ru/commitment/deem-proper', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    pattern: seq(
      done('счесть', 'считать', 'признать'),
      gap(2),
      oneOf(['целесообразный', 'желательный']),
      gap(6),
      INFINITIVE,
    ),
    examples: [
      'Признано целесообразным открыть второй склад.',
      'Министры считали целесообразным снизить сборы.',
    ],
    counterexamples: ['Целесообразность ремонта оспорена.'],
  }),
  rule('ru/commitment/propose-that', {
    kind: 'commitment',
    force: 'proposed',
    priority: 42,
    pattern: seq(done(...PROPOSE), gap(4), THAT),
    examples: ['Министр предложил, чтобы склад открыли весной.', 'Он призвал, чтобы сборы снизили.'],
    counterexamples: ['Министр видел, что склад открыли.'],
  }),
]
