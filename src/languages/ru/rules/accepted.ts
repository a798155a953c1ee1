import { either, entity, except, form, gap, marked, oneOf, rule, seq } from '../../../grammar/index.js'
import { done, word } from './parts.js'

const ASKED = ['просьба', 'предложение', 'инициатива', 'заявка', 'условие', 'идея']

/** What was asked for and nobody objected to, and hands that were shaken on it. */
export const ACCEPTED_RULES = [
  rule('ru/commitment/accept-without-objection', {
    kind: 'commitment',
    force: 'agreed',
    priority: 42,
    pattern: either(
      seq(
        word(...ASKED),
        gap(10, except(form(',', ';'))),
        done('принять', 'одобрить', 'утвердить'),
        form('без'),
        word('возражение', 'замечание', 'оговорка', 'спор'),
      ),
      seq(
        done('принять', 'одобрить', 'утвердить'),
        form('без'),
        word('возражение', 'замечание', 'оговорка', 'спор'),
        gap(2),
        word(...ASKED),
      ),
    ),
    examples: [
      'Просьбу о складе в Актау приняли без возражений.',
      'Предложение Грузии принято без оговорок.',
    ],
    counterexamples: ['Просьбу о складе не приняли.', 'Гостей приняли без возражений.'],
  }),
  rule('ru/commitment/parties-establish', {
    kind: 'commitment',
    force: 'agreed',
    priority: 40,
    pattern: seq(
      form('стороны', 'сторона'),
      gap(2, except(form(',', ';'))),
      oneOf(
        ['учреждать', 'создавать', 'вводить', 'отменять', 'предоставлять', 'освобождать', 'упразднять'],
        'present',
        'verb',
      ),
      gap(3, except(form(',', ';'))),
      either(marked('noun', 'accusative'), form('друг')),
    ),
    examples: [
      'Стороны учреждают совместный совет по зерну.',
      'Стороны освобождают друг друга от портовых сборов.',
    ],
    counterexamples: ['Стороны учредили совет в 2019 году.', 'Совместные фирмы создают рабочие места.'],
  }),
  rule('ru/meeting/strike-hands', {
    kind: 'meeting',
    priority: 38,
    always: { format: 'other' },
    pattern: seq(
      entity('person', 'post'),
      gap(2),
      oneOf(['ударить'], 'past', 'plural'),
      form('по'),
      form('рукам'),
    ),
    examples: [
      'Министр энергетики ⟦participant Иван Петров⟧ и аким Ошской области ⟦participant Олег Попов⟧ ударили по рукам.',
      '⟦participant Садыр Жапаров⟧ и ⟦participant Иван Петров⟧ ударили по рукам.',
    ],
    counterexamples: ['Соседи по даче ударили по рукам.', 'Иван Петров и Олег Попов ударили по воротам.'],
  }),
]
