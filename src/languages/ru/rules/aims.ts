import {
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
import { NOT_NUMBER } from './figure.js'
import { word } from './parts.js'

const VALUE = capture('value', entity('money'))

/** Figures that a programme aims at. */
export const AIM_RULES = [
  rule('ru/figure/programme-aims', {
    kind: 'figure',
    priority: 47,
    extent: 'match',
    always: { comparison: 'target' },
    pattern: seq(
      optional(word('который')),
      either(oneOf(['предусматривать'], 'present'), form('предусматривающей', 'предусматривающая')),
      gap(2, marked('adjective')),
      word('объем', 'товарооборот', 'торговля', 'оборот'),
      gap(4, NOT_NUMBER),
      either(seq(VALUE, entity('date')), seq(entity('date'), gap(2, NOT_NUMBER), VALUE)),
    ),
    examples: [
      'Стороны работают по программе, которая предусматривает товарооборот в ⟦value 10 млрд долларов⟧ к 2030 году.',
      'Программа Казахстана и Грузии предусматривает объём торговли к 2028 году в ⟦value 3 млрд долларов⟧.',
    ],
    counterexamples: [
      'Договор предусматривает поставки на 10 млрд долларов.',
      'Программа Казахстана предусматривает объём в 10 млрд долларов к 2030 году.',
      'Программа предусматривает доведение товарооборота до 10 млрд долларов к 2030 году.',
    ],
  }),
  rule('ru/figure/could-reach', {
    kind: 'figure',
    priority: 44,
    always: { comparison: 'target' },
    pattern: seq(
      word('возможность', 'потенциал', 'шанс', 'резерв', 'предпосылка', 'условие'),
      gap(6, NOT_NUMBER),
      oneOf([
        'довести',
        'увеличить',
        'нарастить',
        'повысить',
        'доведение',
        'увеличение',
        'рост',
        'наращивание',
      ]),
      gap(3, NOT_NUMBER),
      word('объем', 'товарооборот', 'торговля', 'оборот'),
      gap(3, NOT_NUMBER),
      form('до'),
      VALUE,
    ),
    examples: [
      'Есть возможность довести товарооборот Казахстана и Грузии до ⟦value 3 млрд долларов⟧.',
      'Имеется потенциал для увеличения товарооборота Грузии до ⟦value 3 млрд долларов⟧.',
    ],
    counterexamples: ['Стороны смогли довести товарооборот до 3 млрд долларов.'],
  }),
]
