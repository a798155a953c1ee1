import {
  bearing,
  capture,
  either,
  entity,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { INSIDE } from './figure.js'
import { done, inside, said, word } from './parts.js'

/** Those who meet for states and regions. */
const MEETERS = word(
  ...['сторона', 'министр', 'лидер', 'президент', 'глава', 'группа', 'комиссия', 'губернатор', 'аким'],
  ...[
    'совет',
    'комитет',
    'подкомиссия',
    'хоким',
    'хяким',
    'мэр',
    'премьер',
    'премьер-министр',
    'вице-премьер',
    'переговорщик',
    'делегация',
  ],
)
/** Those who travel for states. */
const GUESTS = either(
  bearing(entity('person', 'post'), 'nominative'),
  oneOf(['делегация', 'миссия', 'президент', 'министр', 'премьер-министр', 'премьер', 'посол'], 'nominative'),
)
/** An invitation handed over: `передал коллеге приглашение`, `вручено приглашение`. */
const INVITATION_GIVEN = seq(
  done('передать', 'вручить', 'направить', 'адресовать', 'огласить'),
  inside(6),
  word('приглашение'),
)
const WILL = ['пройти', 'состояться', 'провести', 'открыться', 'принять']

/** Visits to come and the next of a row of meetings. */
export const VISIT_RULES = [
  rule('ru/event/accept-invitation', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      done('принять'),
      inside(4),
      word('приглашение'),
      inside(4),
      either(
        seq(
          capture('type', oneOf(['посетить'], 'infinitive'), 'visit'),
          inside(3),
          capture('place', entity('place', 'country')),
        ),
        capture('type', oneOf(['прибыть', 'приехать'], 'infinitive'), 'visit'),
        seq(optional(oneOf(['совершить', 'нанести'], 'infinitive')), inside(3), word('визит')),
      ),
    ),
    examples: [
      'Президент принял приглашение ⟦type посетить⟧ ⟦place Самарканд⟧ в мае.',
      'Министр с благодарностью принял приглашение совершить визит в ⟦place Ош⟧.',
    ],
    counterexamples: ['Президент отклонил приглашение посетить Ош.', 'Министр принял приглашение на обед.'],
  }),
  rule('ru/event/invite-to-visit', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(
      either(done('пригласить'), INVITATION_GIVEN),
      gap(8),
      either(
        seq(
          capture('type', oneOf(['посетить'], 'infinitive'), 'visit'),
          inside(3),
          capture('place', entity('place', 'country')),
        ),
        seq(
          either(seq(form('принять'), word('участие'), form('в', 'во')), form('на')),
          inside(3),
          oneOf(RU_EVENT_NOUNS),
        ),
        seq(form('с'), inside(2), word('визит')),
        seq(oneOf(['совершить', 'нанести'], 'infinitive'), inside(3), word('визит', 'поездка')),
      ),
    ),
    examples: [
      'Президент пригласил коллегу ⟦type посетить⟧ ⟦place Самарканд⟧.',
      'Министр пригласил соседей принять участие в форуме в ⟦place Оше⟧.',
      'Министр пригласил коллегу с ответным визитом.',
      'Министр пригласил коллегу совершить визит в ⟦place Ош⟧.',
      'Министр передал коллеге приглашение ⟦type посетить⟧ ⟦place Самарканд⟧.',
    ],
    counterexamples: ['Министр пригласил строителей к участию в ремонте.', 'Гостей пригласили на обед.'],
  }),
  rule('ru/event/plan-to-visit', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(
        said('планировать', 'намерить', 'собираться', 'рассчитывать'),
        gap(3),
        capture('type', oneOf(['посетить'], 'infinitive'), 'visit'),
        inside(2),
        capture('place', entity('place', 'country')),
      ),
      seq(
        capture(
          'type',
          seq(entity('person', 'post'), gap(2), oneOf(['прибыть', 'посетить'], 'future')),
          'visit',
        ),
        optional(form('в', 'во')),
        inside(1),
        capture('place', entity('place', 'country')),
        gap(4),
        entity('date'),
      ),
    ),
    examples: [
      'Министр планирует ⟦type посетить⟧ ⟦place Самарканд⟧ весной.',
      '⟦type Садыр Жапаров прибудет⟧ в ⟦place Астану⟧ 12 ноября.',
    ],
    counterexamples: ['Министр планирует посетить завод.', 'Груз прибудет в Астану 12 ноября.'],
  }),
  rule('ru/event/guests-will-come', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    always: { type: 'visit' },
    pattern: either(
      seq(
        GUESTS,
        gap(5, INSIDE),
        either(
          oneOf(['посетить'], 'future'),
          seq(
            oneOf(['отправиться', 'прибыть', 'приехать', 'поехать', 'вылететь'], 'future'),
            form('в', 'во'),
          ),
        ),
        inside(1),
        capture('place', entity('place', 'country')),
      ),
      seq(
        optional(form('в', 'во')),
        capture('place', entity('place', 'country')),
        gap(2, INSIDE),
        oneOf(['посетить', 'отправиться', 'прибыть', 'приехать', 'поехать'], 'future'),
        gap(2, marked('adjective')),
        GUESTS,
      ),
    ),
    examples: [
      'Осенью делегация Грузии посетит ⟦place Ош⟧.',
      'Летом в ⟦place Ош⟧ отправится торговая миссия.',
    ],
    counterexamples: ['Осенью груз прибудет в Ош.', 'Делегация Грузии посетила Ош.'],
  }),
  rule('ru/event/will-take-part', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: seq(
      form('в', 'во'),
      gap(2, marked('adjective')),
      oneOf(RU_EVENT_NOUNS, 'locative'),
      gap(6, INSIDE),
      oneOf(['принять'], 'future'),
      form('участие'),
    ),
    examples: [
      'В саммите в ⟦place Анталье⟧ примут участие главы десяти государств.',
      'В майском форуме примет участие министр.',
    ],
    counterexamples: ['В саммите приняли участие министры.'],
  }),
  rule('ru/event/moved-to', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: seq(
      oneOf(RU_EVENT_NOUNS, 'nominative'),
      gap(6, INSIDE),
      oneOf(['перенести', 'отложить', 'сдвинуть'], 'short'),
      gap(3, INSIDE),
      form('на'),
      entity('date'),
    ),
    examples: [
      'Заседание комиссии перенесено на ⟦when май⟧.',
      'Форум в ⟦place Оше⟧ отложен на ⟦when осень⟧.',
    ],
    counterexamples: ['Заседание перенесено.'],
  }),
  rule('ru/event/preparing-for', {
    kind: 'event',
    force: 'reported',
    priority: 44,
    extent: 'match',
    pattern: seq(
      either(oneOf(['идти', 'вестись', 'продолжаться', 'начаться'], 'verb')),
      inside(1),
      word('подготовка'),
      form('к', 'ко'),
      inside(4),
      oneOf(RU_EVENT_NOUNS),
      inside(4),
      entity('date', 'place'),
    ),
    examples: [
      'Идёт подготовка к проведению форума ⟦when в мае⟧.',
      'Началась подготовка к саммиту в ⟦place Оше⟧.',
    ],
    counterexamples: ['Идёт подготовка к уборке в Оше.'],
  }),
  rule('ru/event/host-will-be', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: seq(
      form('хозяином', 'хозяйкой', 'местом', 'площадкой', 'столицей', 'ареной', 'стороной'),
      gap(1, form('проведения')),
      inside(2),
      oneOf(RU_EVENT_NOUNS, 'genitive'),
      gap(4, INSIDE),
      oneOf(['стать', 'быть', 'выступить', 'оказаться'], 'future'),
      capture('place', entity('place', 'country')),
    ),
    examples: [
      'Хозяином следующего саммита станет ⟦place Ош⟧.',
      'Местом проведения форума в мае станет ⟦place Бишкек⟧.',
      'Площадкой следующего заседания будет ⟦place Бишкек⟧.',
    ],
    counterexamples: ['Хозяином саммита стал Ош.'],
  }),
  rule('ru/event/will-meet', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    always: { type: 'meeting' },
    pattern: either(
      seq(
        either(entity('post', 'person'), MEETERS),
        gap(5, INSIDE),
        oneOf(['встретиться', 'собраться', 'увидеться', 'съехаться', 'заседать'], 'future'),
        gap(4, INSIDE),
        entity('place', 'date', 'country'),
      ),
      seq(
        entity('date'),
        gap(3, INSIDE),
        MEETERS,
        gap(3, INSIDE),
        oneOf(['встретиться', 'собраться', 'увидеться'], 'future'),
        gap(1, INSIDE),
        form('снова', 'вновь', 'опять', 'еще'),
      ),
      seq(
        form('следующий'),
        form('раз'),
        gap(5, INSIDE),
        oneOf(['встретиться', 'собраться', 'увидеться'], 'future'),
      ),
    ),
    examples: [
      'Следующий раз стороны соберутся в ⟦place Самарканде⟧.',
      'Министры вновь встретятся в ⟦place Баку⟧ в мае.',
      'А ⟦when в июне⟧ губернаторы увидятся снова – на открытии причала.',
    ],
    counterexamples: ['Министры встретились в Баку.', 'Деньги соберутся за год.'],
  }),
  rule('ru/event/next-meeting', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(
        capture('again', word('следующий', 'очередной')),
        oneOf(['встреча'], 'nominative'),
        gap(14),
        either(oneOf(WILL, 'future'), done('наметить', 'запланировать'), oneOf(['планироваться'], 'present')),
      ),
      seq(
        either(oneOf(WILL, 'future'), seq(done('решить', 'наметить'), optional(oneOf(WILL, 'infinitive')))),
        gap(10),
        capture('again', word('следующий', 'очередной')),
        oneOf(['встреча']),
      ),
    ),
    examples: [
      'Следующая встреча пройдет в ⟦place Оше⟧.',
      'Весной в ⟦place Оше⟧ состоится очередная встреча.',
    ],
    counterexamples: ['Следующая встреча прошла в Оше.'],
  }),
]
