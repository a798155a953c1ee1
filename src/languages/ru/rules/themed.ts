import { either, end, form, gap, marked, oneOf, optional, repeat, rule, seq } from '../../../grammar/index.js'
import { RU_WORKS } from '../lexicon/things.js'
import { INSIDE } from './figure.js'
import { done, inside, said, word } from './parts.js'

const MAIN = ['главный', 'основной', 'ключевой', 'центральный', 'отдельный', 'важный', 'приоритетный']
const THEME = ['тема', 'вопрос', 'предмет', 'пункт', 'сюжет']
const THE_MAIN_THEME = seq(oneOf(MAIN, 'instrumental'), inside(2), oneOf(THEME, 'instrumental'))
const BECAME = said('стать', 'быть', 'являться', 'оставаться', 'остаться')

/** Talks and their parts, which are given to a matter. */
const TALK_PARTS = [
  ...['блок', 'часть', 'раунд', 'сессия', 'раздел', 'разговор', 'беседа', 'встреча', 'заседание'],
  ...['совещание', 'обсуждение', 'переговоры', 'консультация', 'дискуссия', 'выступление', 'секция'],
]
const FAULTS = [
  'недостаток',
  'упущение',
  'недоработка',
  'отставание',
  'нарушение',
  'просчет',
  'медлительность',
]
/** What goes on too slowly or not at all. */
const UNDERTAKEN = [
  ...RU_WORKS,
  'темп',
  'работа',
  'проект',
  'исполнение',
  'ввод',
  'рост',
  'реализация',
  'поставка',
]
const DISPLEASED = ['недовольство', 'разочарование', 'тревога', 'неудовлетворенность', 'неудовлетворение']
const TRADED = ['экспорт', 'импорт', 'поставка', 'торговля', 'товарооборот', 'вывоз', 'ввоз', 'закупка']

/** Topics told by their place in a talk, as a fault that was found, or as what trade is made of. */
export const THEMED_RULES = [
  rule('ru/topic/main-theme', {
    kind: 'topic',
    priority: 13,
    pattern: either(
      seq(THE_MAIN_THEME, gap(4, INSIDE), BECAME),
      seq(BECAME, gap(3, INSIDE), THE_MAIN_THEME),
      seq(THE_MAIN_THEME, gap(3, INSIDE), form('–', '—', '-')),
    ),
    examples: [
      'Главной темой стало расширение перевозок.',
      'Ключевым вопросом повестки стала безопасность границ.',
      'Безопасность границ остаётся важным вопросом.',
    ],
    counterexamples: ['Темой сочинения стала весна.'],
  }),
  rule('ru/topic/given-to', {
    kind: 'topic',
    priority: 13,
    pattern: either(
      seq(
        oneOf(TALK_PARTS, 'nominative'),
        gap(5, INSIDE),
        either(oneOf(['посвятить'], 'short'), oneOf(['касаться', 'коснуться'], 'past', 'verb')),
      ),
      seq(oneOf(['посвятить'], 'short'), gap(3, INSIDE), oneOf(TALK_PARTS, 'nominative')),
    ),
    examples: [
      'Отдельный блок переговоров был посвящён перевозкам.',
      'Разговор касался цен на хлопок.',
      'Вопросам воды была посвящена вторая сессия.',
    ],
    counterexamples: ['Стихи посвящены другу.', 'Переговоры завершены.'],
  }),
  rule('ru/topic/found-wanting', {
    kind: 'topic',
    priority: 10,
    pattern: either(
      seq(done('выразить', 'высказать'), inside(3), word(...DISPLEASED)),
      seq(done('указать'), inside(2), form('на'), inside(3), word(...FAULTS)),
      seq(done('вскрыть', 'выявить'), inside(3), word(...FAULTS)),
      seq(done('остаться'), inside(1), oneOf(['недовольный', 'довольный'], 'short')),
      oneOf(['раскритиковать', 'покритиковать'], 'past', 'verb'),
      seq(done('подвергнуть'), inside(3), form('критике')),
      seq(oneOf(UNDERTAKEN), gap(8, INSIDE), oneOf(['простаивать', 'буксовать', 'пробуксовывать'], 'verb')),
      seq(
        oneOf(UNDERTAKEN),
        gap(8, INSIDE),
        either(said('отстать'), oneOf(['отставать'], 'verb')),
        form('от'),
        gap(1),
        word('план', 'график', 'срок'),
      ),
    ),
    examples: [
      'Премьер-министр выразил недовольство ходом ремонта.',
      'Президент указал на серьёзные недостатки в ремонте дорог.',
      'Министр раскритиковал ход ремонта.',
      'Темпы ввода жилья отстали от плана.',
      'Работа ведомства подвергнута резкой критике.',
    ],
    counterexamples: ['Министр указал на карту.', 'Гости остались на ужин.'],
  }),
  rule('ru/topic/being-looked-at', {
    kind: 'topic',
    priority: 12,
    pattern: seq(
      oneOf(['находиться'], 'present'),
      form('на', 'в'),
      gap(1, marked('adjective')),
      form('рассмотрении', 'изучении', 'проработке', 'обсуждении'),
    ),
    examples: [
      'Вопрос поставок газа в Узбекистан находится на рассмотрении.',
      'Предложения соседей по тарифам находятся в проработке.',
    ],
    counterexamples: ['Мост находится на севере.'],
  }),
  rule('ru/topic/decisions-taken', {
    kind: 'topic',
    priority: 43,
    pattern: seq(
      done('принять', 'выработать'),
      optional(form('ряд')),
      repeat(either(marked('adjective'), marked('participle')), 0, 3),
      oneOf(['решение']),
      optional(form(':', '.')),
      end(),
    ),
    examples: ['По итогам совещания приняты соответствующие решения.', 'Принят ряд важных решений.'],
    counterexamples: ['Принято решение о строительстве моста.', 'Принято решение открыть мост.'],
  }),
  rule('ru/topic/made-up-of', {
    kind: 'topic',
    priority: 10,
    pattern: seq(
      oneOf(['основа', 'костяк'], 'accusative'),
      gap(2, marked('adjective')),
      word(...TRADED),
      gap(5, INSIDE),
      either(oneOf(['составлять'], 'present'), oneOf(['составлять', 'составить'], 'past', 'verb')),
    ),
    examples: [
      'Основу казахстанского экспорта составляют зерно и мука.',
      'Основу поставок составляла техника.',
    ],
    counterexamples: ['Основу экспорта укрепили.'],
  }),
]
