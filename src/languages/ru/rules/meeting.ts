import { capture, either, entity, form, gap, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { RU_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { done, inside, word } from './parts.js'

const HELD = [
  'проходить',
  'состояться',
  'пройти',
  'завершиться',
  'начаться',
  'открыться',
  'провести',
  'стартовать',
]
const SOMEBODY = entity('person', 'post', 'organisation', 'country')

/** Meetings: people or delegations met, spoke or arrived. */
export const MEETING_RULES = [
  rule('ru/meeting/hold', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(done('провести', 'завершить', 'начать'), inside(6), oneOf(RU_MEETING_NOUNS, 'accusative')),
      seq(done('провести'), inside(3), word('ряд', 'серия'), inside(2), oneOf(RU_MEETING_NOUNS, 'genitive')),
    ),
    examples: [
      '⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧ провели неформальную встречу в городе ⟦place Ош⟧.',
      'Министры провели рабочие переговоры.',
      'Делегация провела в городе ⟦place Ош⟧ ряд встреч.',
    ],
    counterexamples: ['Министры проведут переговоры осенью.', 'Министры провели границу.'],
  }),
  rule('ru/meeting/take-place', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(done(...HELD), gap(9), oneOf(RU_MEETING_NOUNS, 'nominative')),
      seq(oneOf(RU_MEETING_NOUNS, 'nominative'), gap(16), done(...HELD)),
    ),
    examples: [
      'В ⟦place Бишкеке⟧ состоялось заседание совместной комиссии.',
      'Переговоры с ⟦participant Садыром Жапаровым⟧ прошли в ⟦place Оше⟧.',
    ],
    counterexamples: ['Встреча состоится осенью.', 'Встреча перенесена.'],
  }),
  rule('ru/meeting/arrive', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        done('прибыть', 'прилететь'),
        optional(seq(form('с'), inside(4), word('визит'))),
        form('в', 'на'),
        inside(2),
        capture('place', entity('place', 'country')),
      ),
      seq(done('прибыть', 'находиться'), inside(3), form('с'), inside(4), word('визит', 'поездка')),
      seq(
        form('в'),
        capture('place', entity('place', 'country')),
        optional(seq(form('с'), inside(4), word('визит', 'поездка'))),
        gap(2),
        done('прибыть', 'прилететь'),
      ),
      seq(form('с'), inside(4), word('визит', 'поездка'), gap(5), done('прибыть', 'находиться', 'посетить')),
    ),
    examples: [
      'Президент Киргизии Садыр Жапаров прибыл с рабочим визитом в ⟦place Казахстан⟧.',
      'Делегация прибыла в ⟦place Ташкент⟧.',
      'В ⟦place Бишкек⟧ с официальным визитом прибыл министр энергетики.',
    ],
    counterexamples: ['Поезд прибыл вовремя.'],
  }),
  rule('ru/meeting/visit', {
    kind: 'meeting',
    priority: 40,
    pattern: seq(done('посетить'), inside(2), capture('place', entity('place', 'country'))),
    examples: ['Делегация министерства посетила ⟦place Ташкент⟧.', 'Садыр Жапаров посетил ⟦place Астану⟧.'],
    counterexamples: ['Гости посетили музей.'],
  }),
  rule('ru/meeting/call', {
    kind: 'meeting',
    priority: 40,
    always: { format: 'telephone' },
    pattern: seq(done('позвонить', 'созвониться'), gap(4), SOMEBODY),
    examples: [
      'Садыр Жапаров позвонил ⟦participant Ивану Петрову⟧.',
      '⟦participant Иван Петров⟧ созвонился с президентом Киргизии.',
    ],
    counterexamples: ['Министр позвонил домой.'],
  }),
  rule('ru/meeting/meet-with', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(done('встретиться', 'побеседовать', 'переговорить'), gap(8), form('с', 'со'), inside(6), SOMEBODY),
      seq(form('с', 'со'), inside(6), SOMEBODY, gap(5), done('встретиться', 'побеседовать')),
      seq(SOMEBODY, gap(4), oneOf(['встретиться', 'увидеться'], 'past', 'plural')),
      seq(done('принять'), inside(5), entity('person', 'post')),
      seq(done('принять'), word('участие'), form('в'), inside(8), oneOf(RU_MEETING_NOUNS)),
    ),
    examples: [
      'Садыр Жапаров встретился с президентом Казахстана.',
      'Министр принял ⟦participant Ивана Петрова⟧.',
      'Президенты Казахстана и Киргизии встретились в ⟦place Оше⟧.',
    ],
    counterexamples: ['Министр принял закон.', 'Стороны встретились с трудностями.'],
  }),
]
