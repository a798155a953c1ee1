import {
  capture,
  context,
  either,
  entity,
  entityOf,
  form,
  gap,
  marked,
  oneOf,
  rule,
  seq,
} from '../../../grammar/index.js'
import { CHANGED, INSIDE, NOT_NUMBER } from './figure.js'
import { word } from './parts.js'

/** Figures of what things cost and how much they hold. */
export const SIZE_RULES = [
  rule('ru/figure/cost', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'investment' },
    pattern: seq(
      oneOf(['стоимость', 'бюджет', 'смета', 'капитал'], 'nominative'),
      gap(8, INSIDE),
      either(form('–', '—', '-'), CHANGED, word('оценить')),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Стоимость ремонта – ⟦value 38 млрд тенге⟧.',
      'Общая стоимость моста превышает ⟦value 2 миллиарда долларов⟧.',
    ],
    counterexamples: ['Стоимость ремонта растет.', 'Часы стоимостью 100 долларов пропали.'],
  }),
  rule('ru/figure/capacity', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other' },
    pattern: seq(
      oneOf(['мощность', 'производительность', 'вместимость', 'протяженность'], 'nominative'),
      gap(8, INSIDE),
      either(form('–', '—', '-'), CHANGED),
      gap(4, NOT_NUMBER),
      capture('value', entity('quantity')),
    ),
    examples: [
      'Мощность цеха составляет ⟦value 12 тысяч тонн⟧ в год.',
      'Протяжённость дороги – ⟦value 70 километров⟧.',
    ],
    counterexamples: ['Мощность цеха растёт.', 'Цех мощностью 12 тысяч тонн.'],
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
