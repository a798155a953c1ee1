import {
  capture,
  context,
  either,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { INSIDE, NOT_NUMBER, NUMBER } from './figure.js'
import { done, word } from './parts.js'

const SENT = ['отправить', 'отгрузить', 'поставить', 'вывезти', 'продать', 'направить']
const ABROAD = either(
  seq(form('на'), form('экспорт')),
  seq(form('за'), form('рубеж', 'границу')),
  seq(form('на'), form('внешние', 'зарубежные'), form('рынки')),
)
const AMOUNT = entityOf('quantity', ['тонна', 'миллион', 'тысяча', 'кубометр', 'баррель', 'вагон', 'штука'])

/** Figures of money lent or spent, and of goods by what became of them. */
export const SPENT_RULES = [
  rule('ru/figure/sum-lent', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'loan', comparison: 'level' },
    pattern: seq(
      done('одолжить', 'ссудить', 'прокредитовать'),
      gap(4, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: ['Банк одолжил Грузии ⟦value 40 млн евро⟧.', 'Турция ссудила соседям ⟦value 3 млрд долларов⟧.'],
    counterexamples: ['Сосед одолжил лестницу.'],
  }),
  rule('ru/figure/purchase-cost', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      oneOf(['закупка', 'поставка', 'покупка', 'импорт', 'программа', 'аренда', 'перевозка'], 'nominative'),
      gap(6, NOT_NUMBER),
      oneOf(['обойтись', 'обходиться'], 'verb'),
      gap(2, NOT_NUMBER),
      form('в'),
      gap(2, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Закупка зерна обошлась бюджету в ⟦value 12 млн долларов⟧.',
      'Аренда причалов обошлась Грузии в ⟦value 3 млн евро⟧.',
    ],
    counterexamples: ['Закупка обошлась без спора.'],
  }),
  rule('ru/figure/and-in-year', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      context(seq(NUMBER, gap(3, INSIDE), form(',', ';'), optional(form('а', 'и', 'но')))),
      gap(1, form('в')),
      entity('date'),
      gap(1, INSIDE),
      form('–', '—', '-'),
      gap(2, NOT_NUMBER),
      capture('value', NUMBER),
    ),
    examples: [
      'В 2024 году товарооборот составлял 310 млн долларов, а в 2025 году – уже ⟦value 365 млн долларов⟧.',
      'Экспорт в мае достиг 2 млн тонн, в июне – ⟦value 3 млн тонн⟧.',
    ],
    counterexamples: ['Экспорт в мае достиг 2 млн тонн, в июне – дожди.'],
  }),
  rule('ru/figure/part-goes', {
    kind: 'figure',
    priority: 31,
    always: { comparison: 'level' },
    pattern: seq(
      capture('value', entity('percent')),
      gap(2, NOT_NUMBER),
      oneOf(['экспорт', 'импорт', 'товарооборот', 'поставка', 'перевозка', 'торговля'], 'genitive'),
      gap(3, NOT_NUMBER),
      oneOf(['идти', 'уходить', 'направляться', 'поступать', 'составлять'], 'present'),
    ),
    examples: [
      '⟦value Половина⟧ экспорта идёт в Китай.',
      'Около ⟦value 40 процентов⟧ импорта поступает из Турции.',
    ],
    counterexamples: ['Половина экспорта оплачена.'],
  }),
  rule('ru/figure/served', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'visitors', comparison: 'level' },
    pattern: seq(
      oneOf(['аэропорт', 'вокзал', 'порт', 'авиакомпания', 'станция', 'паром', 'линия'], 'nominative'),
      gap(6, NOT_NUMBER),
      oneOf(['обслужить', 'принять', 'перевезти', 'пропустить'], 'past', 'verb'),
      gap(2, NOT_NUMBER),
      capture('value', entityOf('quantity', ['пассажир', 'турист', 'путешественник'])),
    ),
    examples: [
      'С января по май аэропорт Алматы обслужил ⟦value 1,2 млн пассажиров⟧.',
      'Новый вокзал в Оше принял ⟦value 40 тысяч пассажиров⟧.',
    ],
    counterexamples: ['Аэропорт обслужил гостей.'],
  }),
  rule('ru/figure/yields', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      oneOf(
        ['рудник', 'месторождение', 'завод', 'комбинат', 'фабрика', 'предприятие', 'шахта'],
        'nominative',
      ),
      gap(5, NOT_NUMBER),
      oneOf(['давать', 'выпускать', 'производить', 'перерабатывать', 'добывать'], 'present', 'verb'),
      gap(3, NOT_NUMBER),
      capture(
        'value',
        entityOf('quantity', ['тонна', 'кубометр', 'баррель', 'единица', 'миллион', 'тысяча']),
      ),
    ),
    examples: [
      'Рудник в Казахстане даёт ⟦value 20 тысяч тонн⟧ меди в год.',
      'Завод ежегодно выпускает ⟦value 900 тонн⟧ пряжи.',
    ],
    counterexamples: ['Рудник даёт медь.'],
  }),
  rule('ru/figure/surplus-of', {
    kind: 'figure',
    priority: 38,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      oneOf(['экспорт', 'импорт', 'вывоз', 'ввоз'], 'nominative'),
      gap(4, NOT_NUMBER),
      capture('bound', oneOf(['превысить', 'превышать', 'превзойти'], 'verb'), 'exact'),
      oneOf(['импорт', 'экспорт', 'ввоз', 'вывоз']),
      form('на'),
      gap(2, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'В мае экспорт превысил импорт на ⟦value 200 млн долларов⟧.',
      'Импорт из Грузии превышает экспорт на ⟦value 3 млн евро⟧.',
    ],
    counterexamples: ['Экспорт превысил 200 млн долларов.'],
  }),
  rule('ru/figure/goods-exchanged', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'trade-turnover', comparison: 'level' },
    pattern: seq(
      done('обменяться'),
      form('товарами'),
      gap(4, INSIDE),
      optional(form(',')),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'Страны обменялись товарами на сумму ⟦value 540 млн долларов⟧.',
      'Грузия и Турция обменялись товарами на ⟦value 3 млрд евро⟧.',
    ],
    counterexamples: ['Стороны обменялись мнениями о 3 млн евро.'],
  }),
  rule('ru/figure/sent-abroad', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'exports', comparison: 'level' },
    pattern: either(
      seq(
        ABROAD,
        gap(4, NOT_NUMBER),
        either(oneOf(SENT, 'short'), oneOf(SENT, 'past', 'verb')),
        gap(3, NOT_NUMBER),
        capture('value', AMOUNT),
      ),
      seq(
        either(oneOf(SENT, 'short'), oneOf(SENT, 'past', 'verb')),
        gap(2, NOT_NUMBER),
        ABROAD,
        gap(3, NOT_NUMBER),
        capture('value', AMOUNT),
      ),
    ),
    examples: [
      'На экспорт отправлено ⟦value 18 тысяч тонн⟧ яблок.',
      'Грузия отгрузила за рубеж ⟦value 3 млн тонн⟧ зерна.',
    ],
    counterexamples: ['На экспорт отправлено зерно.'],
  }),
  rule('ru/figure/amount-for-so-much', {
    kind: 'figure',
    priority: 30,
    always: { comparison: 'level' },
    pattern: seq(
      context(seq(AMOUNT, gap(5, INSIDE))),
      form('на'),
      gap(1, word('общий')),
      form('сумму'),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'На экспорт отправлено 18 тысяч тонн яблок на сумму ⟦value 9 млн евро⟧.',
      'Экспорт составил 3 млн тонн зерна на общую сумму ⟦value 2 млрд долларов⟧.',
    ],
    counterexamples: ['Отправлены яблоки на сумму 9 млн евро.'],
  }),
]
