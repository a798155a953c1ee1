import {
  ahead,
  bearing,
  capture,
  either,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { done, word } from './parts.js'

const TALKS = ['встреча', 'переговоры', 'беседа', 'разговор', 'заседание']

/** What the clause behind tells that was done there. */
const DONE_THERE = either(
  done(
    ...['подписать', 'утвердить', 'одобрить', 'достигнуть', 'договориться', 'решить', 'обсудить'],
    ...['рассмотреть', 'отметить', 'подтвердить', 'констатировать'],
  ),
  oneOf(['принять'], 'short'),
  oneOf(['подтверждать', 'отмечать', 'заявлять', 'договариваться', 'приветствовать', 'поручать'], 'present'),
)

/** Somebody named with a post, or by name alone. */
const OFFICIAL: Pattern = seq(optional(seq(entity('post'), gap(3))), entity('person'))

/** What was spoken of. */
const RAISED = done('обсудить', 'рассмотреть', 'затронуть', 'поднять')

/** At talks of two: `на встрече Ивана Петрова с послом`. */
const AT_TALKS = seq(
  either(form('на'), seq(form('в'), form('ходе'))),
  gap(2, marked('adjective')),
  oneOf(TALKS),
  entity('post', 'person'),
  optional(entity('person')),
  form('с', 'со'),
  gap(3),
  entity('post', 'person'),
)

/** Those who gather for a meeting of states. */
const GATHERED = [
  'министр',
  'глава',
  'лидер',
  'премьер',
  'президент',
  'руководитель',
  'делегация',
  'представитель',
]

/** Meetings told of beside what was said or done there. */
export const GATHERED_RULES = [
  rule('ru/meeting/come-together', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        oneOf(GATHERED, 'nominative', 'plural'),
        gap(4, except(form(',', ';'))),
        oneOf(['собраться', 'встретиться', 'съехаться'], 'past', 'plural'),
        form('в', 'во', 'на'),
        gap(1),
        entity('place', 'country'),
      ),
      seq(oneOf(['сесть'], 'past', 'verb'), form('за'), form('стол'), form('переговоров')),
      seq(done('провести', 'состояться', 'пройти'), gap(2), word('круглый'), word('стол')),
      seq(
        done('вылететь', 'отправиться', 'отбыть', 'поехать'),
        form('в', 'во'),
        capture('place', entity('place', 'country')),
        form('на', 'для'),
        gap(1, marked('adjective')),
        oneOf(RU_MEETING_NOUNS),
      ),
      seq(
        entity('person', 'post'),
        gap(3, except(form(',', ';'))),
        oneOf(['принять'], 'past', 'verb'),
        gap(2, except(form(',', ';'))),
        oneOf(['коллега', 'визави'], 'accusative'),
      ),
      seq(
        capture('place', bearing(entity('place'), 'nominative')),
        oneOf(['принимать'], 'present'),
        gap(1, marked('adjective')),
        entity('person', 'post'),
      ),
    ),
    examples: [
      'Министры собрались в ⟦place Оше⟧.',
      'Стороны сели за стол переговоров в ⟦place Оше⟧.',
      '⟦place Самарканд⟧ принимает президента Киргизии.',
    ],
    counterexamples: ['Гости собрались в Оше.', 'Министры соберутся в Оше.'],
  }),
  rule('ru/meeting/face-to-face', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      oneOf(GATHERED, 'nominative', 'plural'),
      gap(
        4,
        word(
          'два',
          'три',
          'оба',
          'страна',
          'государство',
          'республика',
          'правительство',
          'ведомство',
          'дело',
        ),
      ),
      gap(2, either(marked('adverb'), entity('date'))),
      oneOf(['встретиться', 'увидеться', 'повидаться'], 'past', 'plural'),
      either(
        seq(form('в'), form('формате', 'узком', 'расширенном', 'ходе')),
        seq(form('один'), form('на')),
        seq(form('за'), gap(1), word('завтрак', 'обед', 'ужин', 'чаепитие')),
        form('лично', 'наедине', 'тет-а-тет'),
        seq(form('с'), form('глазу')),
      ),
    ),
    examples: [
      'Президенты встретились в формате один на один.',
      'Главы двух государств вчера встретились за рабочим обедом.',
    ],
    counterexamples: ['Лидеры турнира встретились в финале.', 'Министры встретились с трудностями.'],
  }),
  rule('ru/meeting/delegation-that-came', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      word('делегация', 'миссия'),
      gap(8, except(form(',', ';'))),
      form(','),
      oneOf(['побывать', 'посетить', 'прибыть', 'приехать', 'прилететь'], 'participle'),
      gap(5, except(form(',', ';'))),
      capture('place', entity('place', 'country')),
    ),
    examples: [
      'Делегацию Грузии, побывавшую в мае в ⟦place Оше⟧, возглавил министр.',
      'В делегации, прибывшей в ⟦place Бишкек⟧, были посол и ректор.',
    ],
    counterexamples: ['Делегация, приехавшая вчера, отдыхает.'],
  }),
  rule('ru/meeting/discuss-together', {
    kind: 'meeting',
    priority: 20,
    pattern: seq(
      done('обсудить', 'рассмотреть'),
      gap(4, except(form(',', ';', 'и'))),
      OFFICIAL,
      form('и', 'с', 'со'),
      OFFICIAL,
    ),
    examples: [
      'Поставки зерна обсудили министр энергетики ⟦participant Иван Петров⟧ и аким Ошской области ⟦participant Олег Попов⟧.',
      'Вопросы воды рассмотрели в ⟦place Оше⟧ ⟦participant Садыр Жапаров⟧ и ⟦participant Иван Петров⟧.',
    ],
    counterexamples: ['Министры обсудили письмо Ивана Петрова.'],
  }),
  rule('ru/meeting/discuss-at', {
    kind: 'meeting',
    priority: 21,
    pattern: either(seq(RAISED, AT_TALKS), seq(AT_TALKS, gap(4), RAISED)),
    examples: [
      'Поставки зерна обсуждены на встрече ⟦participant Ивана Петрова⟧ с послом Казахстана ⟦participant Олегом Поповым⟧.',
      'В ходе беседы министра энергетики ⟦participant Ивана Петрова⟧ с ⟦participant Олегом Поповым⟧ рассмотрены вопросы воды.',
    ],
    counterexamples: ['Вопрос обсуждён на встрече с читателями.'],
  }),
  rule('ru/meeting/which-took-place', {
    kind: 'meeting',
    priority: 39,
    extent: 'match',
    pattern: seq(
      oneOf(RU_MEETING_NOUNS),
      gap(10, except(form(',', '.', ';'))),
      form(','),
      oneOf(['состояться', 'пройти', 'проходить', 'завершиться'], 'participle'),
      gap(8, except(form(',', ';'))),
      entity('place', 'date'),
      gap(20, except(form(',', ';'))),
      ahead(seq(form(','), gap(8), DONE_THERE)),
    ),
    examples: [
      'По итогам заседания совета, состоявшегося в ⟦place Бишкеке⟧, принято заявление.',
      'На переговорах, прошедших в ⟦place Оше⟧, министры подписали меморандум.',
    ],
    counterexamples: [
      'Министры обсудили итоги заседания, состоявшегося в Бишкеке.',
      'По итогам бесед, прошедших в духе доверия, министры подписали меморандум.',
    ],
  }),
  rule('ru/meeting/gathered-there', {
    kind: 'meeting',
    priority: 41,
    extent: 'match',
    pattern: seq(
      either(entity('post', 'person', 'organisation'), oneOf(GATHERED, 'nominative', 'plural')),
      gap(8, except(form(',', '.', ';'))),
      form(','),
      either(
        oneOf(['собраться', 'встретиться', 'съехаться', 'прибыть'], 'participle'),
        seq(oneOf(['провести', 'завершить'], 'participle'), gap(2, marked('adjective')), oneOf(TALKS)),
      ),
      gap(8, except(form(',', ';'))),
      entity('place', 'date'),
      gap(20, except(form(',', ';'))),
      ahead(seq(form(','), gap(8), DONE_THERE)),
    ),
    examples: [
      'Министры двух стран, собравшиеся в ⟦place Бишкеке⟧ на сессию совета, одобрили план.',
      'Министры экологии, встретившиеся в ⟦place Оше⟧, обсудили ремонт каналов.',
      'Президенты, проведшие переговоры в ⟦place Оше⟧ 3 ноября, подтверждают верность договору.',
    ],
    counterexamples: [
      'Министры, собравшиеся уходить, одобрили план.',
      'Гости, собравшиеся в зале, одобрили план.',
    ],
  }),
  rule('ru/meeting/hand-credentials', {
    kind: 'meeting',
    priority: 54,
    pattern: seq(done('вручить', 'передать'), gap(2), word('верительный', 'отзывный'), word('грамота')),
    examples: [
      'Посол вручил верительные грамоты президенту Перу.',
      'Иван Петров вручил копии верительных грамот министру иностранных дел.',
    ],
    counterexamples: ['Посол вручил почётные грамоты школьникам.'],
  }),
]
