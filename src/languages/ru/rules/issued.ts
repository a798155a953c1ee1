import { capture, either, form, gap, marked, oneOf, type Pattern, rule, seq } from '../../../grammar/index.js'
import { TEXT } from './document.js'
import { INSIDE } from './figure.js'
import { done, word } from './parts.js'

/** Texts that are in the world once they are made public. */
const PUBLIC = oneOf([
  ...['указ', 'постановление', 'приказ', 'закон', 'декларация', 'заявление', 'коммюнике', 'резолюция'],
  ...['концепция', 'стратегия', 'обращение', 'регламент'],
])
const PUBLISHED = capture(
  'stage',
  done('издать', 'обнародовать', 'опубликовать', 'распространить'),
  'adopted',
)
/** That offices have put their visa to a text. */
const INITIALLED: Pattern = capture('stage', done('завизировать'), 'agreed')
/** A text on its way to those who decide on it. */
const SUBMITTED: Pattern = capture(
  'stage',
  seq(
    done('внести', 'направить', 'представить', 'вынести'),
    gap(3, INSIDE),
    form('на', 'в'),
    gap(1),
    word('рассмотрение', 'согласование', 'ратификация', 'утверждение', 'обсуждение', 'парламент', 'сенат'),
  ),
  'drafting',
)
const IN_WORK: Pattern = either(
  seq(
    oneOf(['идти', 'вестись', 'продолжаться'], 'present'),
    gap(1),
    word('подготовка', 'разработка', 'согласование', 'доработка'),
  ),
  seq(
    oneOf(['работать', 'трудиться'], 'present'),
    form('над'),
    form('текстом', 'проектом', 'текстами', 'проектами'),
  ),
)

/** Texts made public, settled, submitted or ratified. */
export const ISSUED_RULES = [
  rule('ru/document/made-public', {
    kind: 'document',
    priority: 40,
    pattern: either(
      seq(PUBLISHED, gap(3, either(marked('adjective'), form('текст', 'был'))), PUBLIC),
      seq(PUBLIC, gap(8, INSIDE), PUBLISHED),
    ),
    examples: ['Президент ⟦stage издал⟧ указ о льготах.', 'Декларация саммита ⟦stage опубликована⟧ вечером.'],
    counterexamples: ['Издан роман о реке.', 'Опубликован отчёт о погоде.'],
  }),
  rule('ru/document/endorsed', {
    kind: 'document',
    priority: 43,
    pattern: either(seq(INITIALLED, gap(2, marked('adverb')), TEXT), seq(TEXT, gap(10, INSIDE), INITIALLED)),
    examples: [
      'Министры ⟦stage завизировали⟧ договор о складах.',
      'Текст конвенции ⟦stage завизирован⟧ в Оше.',
    ],
    counterexamples: ['Министры завизировали приезд гостей.', 'Договор не завизирован.'],
  }),
  rule('ru/document/submitted', {
    kind: 'document',
    priority: 42,
    pattern: either(seq(TEXT, gap(4, INSIDE), SUBMITTED), seq(SUBMITTED, gap(3, INSIDE), TEXT)),
    examples: [
      'Проект соглашения о складах ⟦stage внесён на рассмотрение⟧ парламента.',
      'Договор ⟦stage направлен на ратификацию⟧.',
    ],
    counterexamples: ['Вопрос внесён на рассмотрение парламента.', 'Договор внесён в перечень.'],
  }),
  rule('ru/document/in-work', {
    kind: 'document',
    priority: 44,
    pattern: seq(capture('stage', IN_WORK, 'drafting'), TEXT),
    examples: [
      '⟦stage Идёт подготовка⟧ плана мероприятий на 2027 год.',
      'Эксперты ⟦stage работают над текстом⟧ меморандума.',
    ],
    counterexamples: ['Идёт подготовка кадров.', 'Строители работают над мостом.'],
  }),
  rule('ru/document/ratified-by-exchange', {
    kind: 'document',
    priority: 43,
    pattern: seq(
      capture('stage', seq(done('обменяться'), form('ратификационными'), form('грамотами')), 'ratified'),
      gap(3, INSIDE),
      TEXT,
    ),
    examples: [
      'Министры ⟦stage обменялись ратификационными грамотами⟧ к договору о выдаче.',
      'Послы ⟦stage обменялись ратификационными грамотами⟧ соглашения о складах.',
    ],
    counterexamples: ['Школы обменялись грамотами.'],
  }),
]
