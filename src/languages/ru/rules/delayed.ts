import { either, entity, except, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { RU_WORKS } from '../lexicon/things.js'

/** What of an undertaking has a day of its own. */
export const DATED = [
  ...RU_WORKS,
  ...['открытие', 'запуск', 'пуск', 'ввод', 'сдача', 'завершение', 'окончание', 'срок', 'старт', 'начало'],
  ...['введение', 'поставка', 'отгрузка', 'ратификация', 'подписание'],
]
const MOVED = ['перенести', 'отложить', 'сдвинуть', 'отодвинуть', 'передвинуть', 'отсрочить']
const MOVES = ['переноситься', 'откладываться', 'сдвигаться', 'отодвигаться']

/** What is in force and may be lifted. */
const RULES_IN_FORCE = [
  ...['ограничение', 'запрет', 'пошлина', 'сбор', 'виза', 'квота', 'режим', 'рейс'],
  ...[
    'сообщение',
    'тариф',
    'лимит',
    'льгота',
    'движение',
    'требование',
    'разрешение',
    'граница',
    'рынок',
    'маршрут',
  ],
]

/** Undertakings whose day was moved to another, which is what is meant now, and rules in force from a day on. */
export const DELAYED_RULES = [
  rule('ru/commitment/put-off-to', {
    kind: 'commitment',
    force: 'intended',
    priority: 44,
    pattern: seq(
      either(oneOf(DATED, 'nominative'), oneOf(DATED, 'accusative')),
      gap(14, except(form(';'))),
      either(
        oneOf(MOVED, 'short'),
        oneOf(MOVED, 'past', 'plural'),
        oneOf(MOVES, 'present'),
        oneOf(['сдвинуться', 'перенестись', 'отодвинуться'], 'past'),
      ),
      gap(3, except(form(',', ';', 'с', 'со'))),
      entity('date'),
    ),
    examples: [
      'Запуск причала перенесён на май 2031 года.',
      'Завершение работ, ранее намеченное на осень, отложено до весны 2031 года.',
      'Сдачу моста сдвинули на осень 2031 года.',
      'Открытие моста откладывается до 2031 года.',
    ],
    counterexamples: ['Запуск причала отложен.', 'Перенесён вопрос о сборах на май.'],
  }),
  rule('ru/commitment/will-come-in', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: either(
      seq(
        entity('date'),
        gap(4, except(form(',', ';'))),
        oneOf(
          ['снимать', 'отменять', 'вводить', 'запускать', 'упразднять', 'возобновлять', 'открывать'],
          'present',
          'verb',
        ),
        gap(3, except(form(',', ';'))),
        oneOf(RULES_IN_FORCE, 'accusative'),
      ),
      seq(
        entity('date'),
        gap(4, except(form(',', ';'))),
        oneOf(['отменяться', 'вводиться', 'запускаться', 'упраздняться', 'возобновляться'], 'present'),
      ),
      seq(
        oneOf(['отменяться', 'вводиться', 'запускаться', 'упраздняться', 'возобновляться'], 'present'),
        gap(8, except(form(',', ';'))),
        form('с'),
        entity('date'),
      ),
    ),
    examples: [
      'С 1 июня Казахстан снимает ограничения для перевозчиков.',
      'С 1 июня отменяются визы для граждан Китая.',
      'С мая между Казахстаном и Грузией вводится единый тариф.',
    ],
    counterexamples: ['Визы отменяются редко.', 'Визы отменены с мая.'],
  }),
  rule('ru/commitment/being-lifted', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: seq(
      either(entity('country'), oneOf(['сторона'], 'nominative')),
      gap(3, except(form(',', ';'))),
      oneOf(['снимать', 'отменять', 'упразднять'], 'present', 'verb'),
      gap(3, except(form(',', ';'))),
      oneOf(RULES_IN_FORCE, 'accusative'),
    ),
    examples: [
      'Взамен Узбекистан снимает запрет на ввоз картофеля.',
      'Казахстан и Грузия отменяют визы для водителей.',
    ],
    counterexamples: ['Кран снимает трубы.', 'Узбекистан снял запрет.'],
  }),
]
