import {
  any,
  capture,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { CHANGED, INSIDE, NOT_NUMBER, VALUE } from './figure.js'
import { done, said } from './parts.js'

const PEOPLE = entityOf('quantity', ['человек', 'рабочий', 'житель', 'гражданин', 'специалист', 'сотрудник'])
const HIRED = capture('value', PEOPLE)
/** What is counted by the head. */
const COUNTED = oneOf(
  ['предприятие', 'компания', 'проект', 'рейс', 'авиарейс', 'студент', 'турист', 'фирма'],
  'genitive',
  'plural',
)
const TRADE = oneOf(
  ['экспорт', 'импорт', 'вывоз', 'ввоз', 'торговля', 'поставка', 'продажа', 'товарооборот', 'товарообмен'],
  'nominative',
)
/** Work given or got by so many. */
const GIVE_WORK = either(
  seq(
    either(
      said('дать', 'получить', 'найти', 'обеспечить', 'предоставить'),
      oneOf(['дать', 'обеспечить', 'предоставить'], 'infinitive'),
    ),
    gap(1),
    form('работу', 'работой', 'занятость', 'занятостью', 'заработок'),
  ),
  seq(form('работу', 'работой', 'занятость'), gap(2), said('дать', 'получить', 'найти', 'обеспечить')),
  said('трудоустроить', 'нанять'),
)

/** Figures told by other words: of work given, of what counted things have come to, of what trade brought. */
export const AMOUNT_RULES = [
  rule('ru/figure/give-work', {
    kind: 'figure',
    priority: 36,
    always: { measure: 'jobs' },
    pattern: either(
      seq(GIVE_WORK, gap(5, NOT_NUMBER), HIRED),
      seq(
        form('работу', 'занятость'),
        gap(6, INSIDE),
        oneOf(['получить', 'найти'], 'future'),
        gap(4, NOT_NUMBER),
        HIRED,
      ),
      seq(HIRED, gap(3, INSIDE), GIVE_WORK),
    ),
    examples: [
      'Проекты дадут работу более чем ⟦value 4 тысячам человек⟧.',
      'Работу на новом заводе получат свыше ⟦value 900 человек⟧.',
    ],
    counterexamples: ['Гости получили работу мастера.', 'На площади собрались 900 человек.'],
  }),
  rule('ru/figure/projects-worth', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'investment-portfolio' },
    pattern: either(
      seq(
        oneOf(['стоимость', 'цена', 'сумма', 'объем'], 'nominative'),
        gap(2, INSIDE),
        oneOf(['проект'], 'genitive', 'plural'),
        gap(6, INSIDE),
        either(form('–', '—'), CHANGED),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        form('их'),
        gap(1, marked('adjective')),
        oneOf(['стоимость'], 'nominative'),
        gap(1, INSIDE),
        either(form('–', '—'), CHANGED),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'Совокупная стоимость инвестиционных проектов перевалила за ⟦value 1,2 миллиарда евро⟧.',
      'Реализуются 26 проектов, их стоимость – свыше ⟦value 800 млн долларов⟧.',
    ],
    counterexamples: ['Стоимость проектов растёт.', 'Цена – 40 сомов за штуку.'],
  }),
  rule('ru/figure/have-become', {
    kind: 'figure',
    priority: 31,
    pattern: seq(
      gap(2, marked('adjective')),
      COUNTED,
      gap(4, INSIDE),
      form('стало', 'насчитывается', 'набралось', 'насчитали'),
      gap(2, form('уже', 'почти', 'около', 'всего', 'теперь', 'ровно')),
      capture('value', any()),
      either(form('.', ',', ';'), end()),
    ),
    examples: ['Совместных компаний стало ⟦value 940⟧.', 'Проектов в портфеле насчитывается уже ⟦value 57⟧.'],
    counterexamples: ['Проектов стало больше.'],
  }),
  rule('ru/figure/trade-brought', {
    kind: 'figure',
    priority: 31,
    pattern: either(
      seq(
        TRADE,
        gap(4, NOT_NUMBER),
        done('дать', 'принести', 'обеспечить', 'набрать', 'выручить'),
        gap(4, NOT_NUMBER),
        capture('value', entity('money', 'quantity', 'percent')),
      ),
      seq(
        oneOf(['наторговать', 'торговать', 'расторговаться', 'обменяться'], 'past', 'verb'),
        gap(2, NOT_NUMBER),
        form('на'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'Вывоз принёс ⟦value 700 миллионов долларов⟧, ввоз вырос.',
      'В 2025 году торговля с соседями набрала ⟦value 9 процентов⟧.',
    ],
    counterexamples: ['Экспорт принёс радость.', 'Мастер торговал на рынке.'],
  }),
  rule('ru/figure/traded-for', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'trade-turnover', comparison: 'level' },
    pattern: seq(
      oneOf(['страна', 'сторона', 'сосед', 'государство'], 'nominative'),
      gap(3, NOT_NUMBER),
      oneOf(['наторговать', 'торговать'], 'past', 'verb'),
      gap(2, NOT_NUMBER),
      form('на'),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'В 2025 году страны наторговали на ⟦value 1,3 миллиарда долларов⟧.',
      'За год соседи наторговали на ⟦value 93 млн долларов⟧.',
    ],
    counterexamples: ['Страны торговали зерном.'],
  }),
  rule('ru/figure/plus-so-much', {
    kind: 'figure',
    priority: 27,
    pattern: seq(
      form('–', '—', ',', 'это', '('),
      gap(1, form('это')),
      form('плюс', 'минус'),
      gap(2, NOT_NUMBER),
      capture('value', entity('percent')),
    ),
    examples: [
      'Торговля достигла 2 млрд долларов – это плюс ⟦value 6 процентов⟧ к прошлому году.',
      'Экспорт составил 3 млрд долларов, плюс ⟦value 8 процентов⟧.',
    ],
    counterexamples: ['Плюс мост, плюс склад.'],
  }),
  rule('ru/figure/now-its-volume', {
    kind: 'figure',
    priority: 29,
    always: { comparison: 'level' },
    pattern: seq(
      form('ее', 'его', 'их'),
      gap(1, marked('adjective')),
      oneOf(['объем', 'размер', 'сумма', 'показатель', 'уровень'], 'nominative'),
      gap(2, NOT_NUMBER),
      either(form('–', '—'), CHANGED),
      gap(3, NOT_NUMBER),
      VALUE,
    ),
    examples: [
      'Торговля выросла в шесть раз, теперь её объём – ⟦value 31 миллиард евро⟧.',
      'Экспорт вырос на 5 процентов, его объём достиг ⟦value 2 млрд долларов⟧.',
    ],
    counterexamples: ['Её объём велик.'],
  }),
  rule('ru/figure/short-of-level', {
    kind: 'figure',
    priority: 30,
    always: { comparison: 'year-on-year' },
    pattern: seq(
      capture('fall', done('уступить', 'отстать', 'недобрать', 'недотянуть')),
      gap(5, NOT_NUMBER),
      capture('value', entity('percent')),
    ),
    examples: [
      'Экспорт достиг 70 млн евро, хотя и уступил прошлогоднему уровню ⟦value 8 процентов⟧.',
      'Импорт составил 2 млрд долларов и отстал от прошлого года на ⟦value 4 процента⟧.',
    ],
    counterexamples: ['Команда уступила соперникам 3 процента.'],
  }),
  rule('ru/figure/on-the-way', {
    kind: 'figure',
    priority: 30,
    pattern: seq(
      form('еще'),
      capture('value', any()),
      form('–', '—', 'на', 'ждут', 'ждет', 'в'),
      optional(form('на', 'в')),
      form('подходе', 'очереди', 'стадии', 'подготовке', 'проработке', 'запуска', 'старта'),
    ),
    examples: [
      'Реализуются 42 проекта, ещё ⟦value одиннадцать⟧ на подходе.',
      'Действуют 60 проектов, ещё ⟦value 12⟧ – в проработке.',
    ],
    counterexamples: ['Ещё немного, и на подходе весна.'],
  }),
  rule('ru/figure/outlays-put-at', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment', comparison: 'level' },
    pattern: seq(
      oneOf(['вложение', 'ассигнование', 'финансирование', 'затрата'], 'nominative'),
      gap(6, INSIDE),
      either(form('–', '—'), CHANGED),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Вложения оцениваются в ⟦value 90 млн долларов⟧.',
      'Финансирование проекта составит ⟦value 12 млн евро⟧.',
    ],
    counterexamples: ['Вложения растут.'],
  }),
]
