import {
  any,
  capture,
  context,
  either,
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
import { RU_PREPARATIONS, RU_THINGS, RU_WORKS } from '../lexicon/things.js'
import { CHANGED, INSIDE, NOT_NUMBER } from './figure.js'
import { word } from './parts.js'

const WORKED_ON = ['работа', 'цель', 'нужда', 'обновление', 'оснащение', 'закупка', 'развитие', 'поддержка']
const SPEND = ['направить', 'выделить', 'потратить', 'израсходовать', 'затратить', 'освоить']
/** Money that was given out for something. */
const SPENT = oneOf(SPEND, 'short')
const SPENT_BY = oneOf(SPEND, 'verb', 'past')

/** Figures of what things cost and how much they hold. */
export const SIZE_RULES = [
  rule('ru/figure/cost', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        oneOf(['стоимость', 'бюджет', 'смета', 'капитал', 'затрата', 'расход'], 'nominative'),
        gap(8, INSIDE),
        either(form('–', '—', '-'), CHANGED, word('оценить')),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        oneOf([...RU_WORKS, 'проект'], 'nominative', 'singular'),
        gap(14, NOT_NUMBER),
        either(oneOf(['оцениваться', 'обойтись', 'стоить'], 'verb'), oneOf(['оценить'], 'short')),
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        oneOf(['работа', 'затрата', 'расход'], 'nominative'),
        gap(10, NOT_NUMBER),
        either(oneOf(['оцениваться', 'обойтись', 'обходиться'], 'verb'), oneOf(['оценить'], 'short')),
        gap(2, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        form('на', 'для'),
        gap(2, INSIDE),
        oneOf([
          ...RU_WORKS,
          ...RU_THINGS,
          ...WORKED_ON,
          'реализация',
          'проект',
          'осуществление',
          'программа',
        ]),
        gap(6, INSIDE),
        oneOf(['потребоваться', 'требоваться', 'понадобиться'], 'verb'),
        gap(4, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'Работы на мосту обошлись в ⟦value 3 млн долларов⟧.',
      'На реализацию плана потребуется не менее ⟦value 9 млн долларов⟧.',
      'Стоимость ремонта – ⟦value 38 млрд тенге⟧.',
      'Общая стоимость моста превышает ⟦value 2 миллиарда долларов⟧.',
      'Строительство причала, начатое весной, оценивается в ⟦value 9 млн долларов⟧.',
    ],
    counterexamples: ['Стоимость ремонта растет.', 'Часы стоимостью 100 долларов пропали.'],
  }),
  rule('ru/figure/charge', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      oneOf(['плата', 'тариф', 'пошлина', 'ставка', 'взнос']),
      gap(6, NOT_NUMBER),
      either(CHANGED, form('–', '—', '-'), form('в', 'размере')),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Арендная плата составляет ⟦value 9 млн долларов⟧ в год.',
      'Министр обсудил пересмотр платы, составляющей сейчас ⟦value 3 млн долларов⟧.',
    ],
    counterexamples: ['Плата за проезд растёт.', 'Билеты стоят 40 долларов.'],
  }),
  rule('ru/figure/so-many-done', {
    kind: 'figure',
    priority: 35,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      oneOf(['осуществить', 'совершить'], 'short'),
      gap(3, NOT_NUMBER),
      capture('value', entity('quantity')),
    ),
    examples: [
      'С января осуществлено ⟦value девять пусков⟧ ракет.',
      'На космодроме Казахстана совершено ⟦value 12 запусков⟧.',
    ],
    counterexamples: ['Осуществлён запуск ракеты.'],
  }),
  rule('ru/figure/herds', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other' },
    pattern: seq(
      either(
        oneOf(['поголовье', 'численность', 'популяция'], 'nominative'),
        seq(
          oneOf(['время', 'срок'], 'nominative'),
          gap(1, marked('adjective')),
          word('оформление', 'ожидание', 'досмотр', 'доставка', 'прохождение', 'рассмотрение', 'перевозка'),
        ),
      ),
      gap(8, NOT_NUMBER),
      CHANGED,
      either(
        seq(gap(3, NOT_NUMBER), capture('value', entity('percent', 'times', 'quantity'))),
        seq(form('с', 'со'), gap(3), form('до'), capture('value', either(entity('quantity'), any()))),
      ),
    ),
    examples: [
      'Поголовье сайгаков в степи выросло на ⟦value 12 процентов⟧.',
      'Время оформления грузов сократилось с 9 часов до ⟦value 4⟧.',
    ],
    counterexamples: ['Поголовье сайгаков растёт.', 'Время матча составило 90 минут.'],
  }),
  rule('ru/figure/capacity', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other' },
    pattern: seq(
      oneOf(['мощность', 'производительность', 'вместимость', 'протяженность', 'способность'], 'nominative'),
      gap(8, INSIDE),
      either(form('–', '—', '-'), CHANGED),
      gap(4, NOT_NUMBER),
      capture('value', entity('quantity')),
    ),
    examples: [
      'Мощность цеха составляет ⟦value 12 тысяч тонн⟧ в год.',
      'Протяжённость дороги – ⟦value 70 километров⟧.',
      'Пропускная способность поста увеличена до ⟦value 900 автомобилей⟧ в сутки.',
    ],
    counterexamples: ['Мощность цеха растёт.', 'Цех мощностью 12 тысяч тонн.'],
  }),
  rule('ru/figure/spend-on', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'investment' },
    pattern: either(
      seq(
        SPENT,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        optional(seq(form('на'), gap(2, INSIDE), oneOf([...RU_WORKS, ...WORKED_ON]))),
      ),
      seq(
        form('на'),
        gap(2, INSIDE),
        oneOf([...RU_WORKS, ...WORKED_ON], 'accusative'),
        gap(4, INSIDE),
        SPENT,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
      seq(
        SPENT_BY,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        form('на', 'для'),
        gap(2, INSIDE),
        oneOf([...RU_WORKS, ...RU_THINGS, ...WORKED_ON]),
      ),
      seq(
        form('на', 'для'),
        gap(2, INSIDE),
        oneOf([...RU_WORKS, ...RU_THINGS, ...WORKED_ON]),
        gap(6, INSIDE),
        SPENT_BY,
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
      ),
    ),
    examples: [
      'Для моста министерство выделило ⟦value 4 млн долларов⟧.',
      'На ремонт моста направлено ⟦value 18 млрд тенге⟧.',
      'Израсходовано свыше ⟦value 3 млн долларов⟧.',
    ],
    counterexamples: ['На ремонт моста направлены рабочие.', 'На ремонт моста направят 18 млрд тенге.'],
  }),
  rule('ru/figure/share-of-works', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(
        oneOf([...RU_WORKS, ...RU_THINGS, ...RU_PREPARATIONS, 'работа', 'объект'], 'nominative'),
        gap(8, INSIDE),
        optional(seq(form(','), word('который'), gap(6, INSIDE), form(','))),
        oneOf(['выполнить', 'завершить', 'готовый', 'закончить', 'построить'], 'short'),
        optional(form('на')),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent')),
      ),
      seq(
        oneOf(['выполнить', 'завершить', 'пройти', 'проложить', 'уложить', 'построить'], 'short'),
        gap(2, NOT_NUMBER),
        capture('value', entity('percent')),
        gap(2, INSIDE),
        either(word('работа', 'объем', 'путь', 'труба', 'кабель'), oneOf(RU_THINGS)),
      ),
      seq(
        oneOf(['готовность'], 'nominative'),
        gap(6, INSIDE),
        either(form('–', '—', '-'), CHANGED),
        gap(3, NOT_NUMBER),
        capture('value', entity('percent')),
      ),
    ),
    examples: [
      'Земляные работы выполнены на ⟦value 65 процентов⟧.',
      'Готовность моста составляет около ⟦value 70 процентов⟧.',
      'Выполнено около ⟦value 60 процентов⟧ земляных работ.',
      'Пройдено ⟦value 60 процентов⟧ трассы.',
    ],
    counterexamples: ['Земляные работы выполнены в срок.', 'Цена моста выросла на 65 процентов.'],
  }),
  rule('ru/figure/for-so-much', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'investment-portfolio' },
    pattern: seq(
      context(seq(marked('verb', 'present'), gap(6, NOT_NUMBER), entityOf('quantity', ['проект']))),
      gap(2, NOT_NUMBER),
      form('на'),
      capture('value', entity('money')),
    ),
    examples: [
      'Ведутся 67 проектов на ⟦value 14 млрд долларов⟧.',
      'Прорабатывается 20 проектов почти на ⟦value 3 млрд долларов⟧.',
    ],
    counterexamples: ['Запущены 12 проектов на 3 млрд долларов.'],
  }),
]
