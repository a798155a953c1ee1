import {
  capture,
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
import { RU_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { done, inside, said, word } from './parts.js'

const HELD = [
  'проходить',
  'состояться',
  'пройти',
  'завершиться',
  'начаться',
  'открыться',
  'провести',
  'стартовать',
  'продолжиться',
]
const HAD = ['провести', 'завершить', 'начать', 'продолжить', 'иметь', 'совершить', 'нанести', 'возглавить']
/** What is done by telephone for a while. */
const SPEAK = ['говорить', 'разговаривать', 'общаться', 'беседовать', 'связаться', 'пообщаться', 'обсудить']
export const SOMEBODY = entity('person', 'post', 'organisation', 'country')

/** Words before the place that is visited; a number there counts those who came. */
const NO_COUNT = gap(2, except(entity('quantity')))
const VISITED = ['ознакомиться', 'побывать', 'осмотреть', 'находиться', 'провести']

/** Meetings: people or delegations met, spoke or arrived. */
export const MEETING_RULES = [
  rule('ru/meeting/hold', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(done(...HAD), inside(6), oneOf(RU_MEETING_NOUNS, 'accusative')),
      seq(done('провести'), inside(3), word('ряд', 'серия'), inside(2), oneOf(RU_MEETING_NOUNS, 'genitive')),
      seq(
        capture('place', entity('place')),
        gap(2),
        oneOf(['принять', 'принимать'], 'past', 'verb'),
        inside(3),
        oneOf(RU_MEETING_NOUNS, 'accusative'),
      ),
    ),
    examples: [
      '⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧ провели неформальную встречу в городе ⟦place Ош⟧.',
      'Министры провели рабочие переговоры.',
      'Делегация провела в городе ⟦place Ош⟧ ряд встреч.',
      '⟦place Ош⟧ принял очередное заседание комиссии.',
      '⟦participant Садыр Жапаров⟧ имел беседу с соседями.',
      '⟦participant Садыр Жапаров⟧ совершил рабочий визит в ⟦place Астану⟧.',
    ],
    counterexamples: ['Министры проведут переговоры осенью.', 'Министры провели границу.'],
  }),
  rule('ru/meeting/take-place', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(done(...HELD), gap(9), oneOf(RU_MEETING_NOUNS, 'nominative')),
      seq(oneOf(RU_MEETING_NOUNS, 'nominative'), gap(16), done(...HELD)),
      seq(
        oneOf(['проходить', 'продолжаться', 'идти'], 'present'),
        gap(4),
        oneOf(['переговоры', 'консультация', 'встреча', 'заседание', 'саммит'], 'nominative'),
      ),
    ),
    examples: [
      'В ⟦place Бишкеке⟧ состоялось заседание совместной комиссии.',
      'Переговоры с ⟦participant Садыром Жапаровым⟧ прошли в ⟦place Оше⟧.',
      'В ⟦place Бишкеке⟧ проходят переговоры министров.',
    ],
    counterexamples: ['Встреча состоится осенью.', 'Встреча перенесена.'],
  }),
  rule('ru/meeting/led-by', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        oneOf(['заседание', 'встреча', 'переговоры', 'сессия', 'совещание'], 'accusative'),
        gap(6, except(form(',', ';'))),
        oneOf(['вести', 'провести', 'возглавить', 'открыть'], 'past', 'verb'),
        gap(1),
        entity('person', 'post'),
      ),
      seq(
        oneOf(['вести'], 'past', 'verb'),
        inside(2),
        oneOf(['заседание', 'встреча', 'переговоры', 'сессия', 'совещание', 'форум'], 'accusative'),
        gap(10, except(form(',', ';'))),
        entity('person', 'post'),
      ),
      seq(
        oneOf(['сопредседатель', 'председатель']),
        oneOf(['заседание', 'встреча', 'сессия', 'переговоры'], 'genitive'),
        gap(2),
        done('выступить', 'стать'),
        gap(1),
        entity('person', 'post'),
      ),
    ),
    examples: [
      'Заседание вели министр энергетики ⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧.',
      'Вёл заседание комиссии в ⟦place Бишкеке⟧ министр ⟦participant Иван Петров⟧.',
      'Сопредседателями заседания выступили министры ⟦participant Иван Петров⟧ и ⟦participant Олег Попов⟧.',
    ],
    counterexamples: ['Заседание вели долго.', 'Председателем клуба стал Иван Петров.'],
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
      seq(
        either(done('прибыть'), said('находиться')),
        inside(3),
        form('с'),
        inside(4),
        word('визит', 'поездка'),
      ),
      seq(
        form('в'),
        capture('place', entity('place', 'country')),
        optional(seq(form('с'), inside(4), word('визит', 'поездка'))),
        gap(2),
        done('прибыть', 'прилететь'),
      ),
      seq(
        form('с'),
        inside(4),
        word('визит', 'поездка'),
        gap(5),
        either(
          done('прибыть', 'находиться'),
          seq(done('посетить'), optional(seq(inside(2), capture('place', entity('place', 'country'))))),
        ),
      ),
      seq(
        done('побывать'),
        optional(seq(form('с'), inside(2), word('визит', 'поездка'))),
        form('в', 'на'),
        capture('place', entity('place', 'country')),
        optional(seq(form('с'), inside(2), word('визит', 'поездка'))),
      ),
    ),
    examples: [
      'Президент Киргизии Садыр Жапаров прибыл с рабочим визитом в ⟦place Казахстан⟧.',
      'Делегация прибыла в ⟦place Ташкент⟧.',
      'Министр побывал с рабочей поездкой в ⟦place Оше⟧.',
      'Министр энергетики находится в ⟦place Оше⟧ с рабочим визитом.',
      'В ⟦place Бишкек⟧ с официальным визитом прибыл министр энергетики.',
    ],
    counterexamples: ['Поезд прибыл вовремя.'],
  }),
  rule('ru/meeting/visit', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(done('посетить'), NO_COUNT, capture('place', entity('place', 'country'))),
      seq(
        capture('place', entity('place', 'country')),
        inside(4),
        done('посетить'),
        inside(2),
        either(entity('person', 'post'), oneOf(['делегация', 'миссия', 'группа'], 'nominative')),
      ),
      seq(word('делегация'), gap(6), form('главе'), gap(6), SOMEBODY, gap(4), done(...VISITED)),
    ),
    examples: [
      'Делегация министерства посетила ⟦place Ташкент⟧.',
      'Садыр Жапаров посетил ⟦place Астану⟧.',
      '⟦place Душанбе⟧ посетила делегация Казахстана.',
      'Делегация области во главе с акимом ⟦participant Иваном Петровым⟧ ознакомилась с работой складов.',
    ],
    counterexamples: ['Гости посетили музей.'],
  }),
  rule('ru/meeting/at-meeting-with', {
    kind: 'meeting',
    priority: 41,
    extent: 'match',
    pattern: seq(
      either(seq(form('на'), optional(marked('adjective'))), seq(form('в'), form('ходе'), gap(2))),
      oneOf(['встреча', 'переговоры', 'беседа', 'разговор']),
      form('с', 'со'),
      gap(6),
      entity('person'),
    ),
    examples: [
      'На встрече с министром ⟦participant Иваном Петровым⟧ обсуждены цены.',
      'В ходе телефонного разговора с ⟦participant Иваном Петровым⟧ министр поднял вопрос о ценах.',
    ],
    counterexamples: ['На встрече с читателями обсуждены цены.'],
  }),
  rule('ru/meeting/online', {
    kind: 'meeting',
    priority: 39,
    always: { format: 'online' },
    pattern: seq(
      SOMEBODY,
      gap(8),
      either(
        seq(form('в'), form('режиме', 'формате'), oneOf(['видеоконференция', 'видеосвязь', 'онлайн', 'вкс'])),
        seq(form('по'), form('видеосвязи')),
      ),
      done(
        'обсудить',
        'рассмотреть',
        'провести',
        'обменяться',
        'побеседовать',
        'встретиться',
        'переговорить',
      ),
    ),
    examples: [
      '⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧ в режиме видеоконференции обсудили цены.',
      '⟦participant Иван Петров⟧ по видеосвязи рассмотрел ход работ.',
    ],
    counterexamples: ['Иван Петров обсудил цены с соседями.'],
  }),
  rule('ru/meeting/call', {
    kind: 'meeting',
    priority: 40,
    always: { format: 'telephone' },
    pattern: either(
      seq(done('позвонить', 'созвониться'), gap(4), SOMEBODY),
      seq(
        done('поговорить', 'побеседовать', 'переговорить', 'пообщаться'),
        gap(8),
        form('по'),
        word('телефон'),
      ),
      seq(
        form('по'),
        word('телефон'),
        gap(2),
        done('поговорить', 'побеседовать', 'переговорить', 'пообщаться'),
      ),
      seq(form('по'), word('телефон'), gap(4), oneOf(SPEAK, 'past', 'verb'), gap(3), SOMEBODY),
      seq(SOMEBODY, gap(4), oneOf(SPEAK, 'past', 'verb'), gap(8), form('по'), word('телефон')),
      seq(
        oneOf(['состояться', 'провести'], 'past', 'verb'),
        inside(1),
        word('звонок', 'созвон'),
        gap(6),
        SOMEBODY,
      ),
    ),
    examples: [
      'По телефону 12 февраля говорили ⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧.',
      'Садыр Жапаров позвонил ⟦participant Ивану Петрову⟧.',
      '⟦participant Иван Петров⟧ созвонился с президентом Киргизии.',
      '⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧ поговорили по телефону.',
      'По телефону переговорили ⟦participant Иван Петров⟧ и ⟦participant Садыр Жапаров⟧.',
    ],
    counterexamples: ['Министр позвонил домой.', 'По телефону говорили долго.'],
  }),
  rule('ru/meeting/meet-with', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(done('встретиться', 'побеседовать', 'переговорить'), gap(8), form('с', 'со'), inside(6), SOMEBODY),
      seq(form('с', 'со'), inside(6), SOMEBODY, gap(5), done('встретиться', 'побеседовать')),
      seq(SOMEBODY, gap(4), oneOf(['встретиться', 'увидеться', 'созвониться'], 'past', 'plural')),
      seq(
        oneOf(['встретиться', 'увидеться'], 'past', 'plural'),
        gap(2),
        entity('person', 'post'),
        gap(60),
        end(),
      ),
      seq(entity('person', 'post'), gap(3), done('встретить'), inside(3), entity('person', 'post')),
      seq(done('принять'), inside(5), entity('person', 'post')),
      seq(done('принять'), inside(2), oneOf(['делегация', 'миссия'], 'accusative')),
      seq(done('принять'), word('участие'), form('в'), inside(8), oneOf(RU_MEETING_NOUNS)),
    ),
    examples: [
      'Садыр Жапаров встретился с президентом Казахстана.',
      'Министр принял ⟦participant Ивана Петрова⟧.',
      'Губернатор Ошской области принял делегацию Ферганской области.',
      'Премьер-министры созвонились.',
      'Садыр Жапаров встретил министра ⟦participant Ивана Петрова⟧ в порту.',
      'В ⟦place Оше⟧ встретились министры ⟦participant Иван Петров⟧ и ⟦participant Олег Попов⟧.',
      'Президенты Казахстана и Киргизии встретились в ⟦place Оше⟧.',
    ],
    counterexamples: [
      'Министр принял закон.',
      'Президент принял отчёт.',
      'Стороны встретились с трудностями.',
    ],
  }),
]
