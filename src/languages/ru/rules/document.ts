import {
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NEXT_TEXT } from '../../line-mark.js'
import { RU_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { INSIDE } from './figure.js'
import { BULLET, done, inside, SEPARATOR, word } from './parts.js'

/** Texts of two sorts counted as one lot: `контракты и соглашения`. */
const LOT = plain(oneOf(RU_DOCUMENT_NOUNS, 'noun', 'plural'))
const COUNTED = entityOf('quantity', RU_DOCUMENT_NOUNS)
const BEFORE: Pattern = repeat(
  either(
    marked('adjective'),
    marked('participle'),
    form(
      '«',
      'ряд',
      'пакет',
      'в',
      'том',
      'числе',
      'текст',
      'текста',
      'тексты',
      'проект',
      'проекта',
      'проектом',
      'проекты',
    ),
    seq(form('пакет'), form('из')),
    entity('quantity'),
  ),
  0,
  4,
)

/** One text; a second sort in the plural belongs to it. */
export const TEXT: Pattern = seq(
  BEFORE,
  either(capture('count', COUNTED), oneOf(RU_DOCUMENT_NOUNS, 'noun')),
  optional(seq(form('и'), repeat(plain(marked('adjective')), 0, 2), LOT)),
)
export const ONE = capture('document', seq(TEXT, gap(60)))
export const ALSO: Pattern = seq(
  SEPARATOR,
  optional(
    either(
      seq(form('в'), form('том', 'их'), form('числе')),
      form('включая'),
      seq(form('среди'), form('которых', 'них')),
      seq(form('в'), form('частности')),
    ),
  ),
)

const SIGN = ['подписать', 'парафировать', 'заключить', 'подписывать', 'оформить']
const ADOPT = ['принять', 'утвердить', 'одобрить', 'принимать', 'выпустить']
const RATIFY = ['ратифицировать']

/** What was done with a text, as its stage. */
const STAGE: Pattern = either(
  capture('stage', either(oneOf(SIGN, 'past', 'verb'), oneOf(SIGN, 'short')), 'signed'),
  capture('stage', either(oneOf(ADOPT, 'past', 'verb'), oneOf(ADOPT, 'short')), 'adopted'),
  capture('stage', either(oneOf(RATIFY, 'past', 'verb'), oneOf(RATIFY, 'short')), 'ratified'),
  capture(
    'stage',
    oneOf(
      ['разрабатывать', 'разрабатываться', 'готовиться', 'готовить', 'прорабатываться', 'прорабатывать'],
      'present',
    ),
    'drafting',
  ),
  capture('stage', oneOf(['согласовать', 'парафировать', 'завизировать'], 'short'), 'agreed'),
)
const IN_FORCE: Pattern = capture(
  'stage',
  seq(
    either(oneOf(['вступить'], 'past', 'verb'), oneOf(['вступать'], 'present'), oneOf(['вступать'], 'past')),
    form('в'),
    word('сила'),
  ),
  'in-force',
)

const HELD: Pattern = oneOf(['состояться', 'пройти'], 'past', 'verb')
const ON_ITS_WAY: Pattern = seq(
  oneOf(['находиться'], 'present'),
  form('на', 'в'),
  word('стадия', 'этап', 'процесс'),
  repeat(marked('adjective'), 0, 2),
  oneOf(['согласование', 'разработка', 'доработка', 'подготовка', 'проработка', 'процедура']),
)
const DRAFTED: Pattern = either(
  oneOf(['подготовить', 'разработать', 'доработать'], 'short'),
  oneOf(['подготовить', 'разработать', 'доработать'], 'past', 'verb'),
  oneOf(['разрабатываться', 'готовиться', 'прорабатываться'], 'present'),
)

/** Where or when, between the verb and the text: `подписали | в Оше | меморандум`. */
const WHERE_WHEN: Pattern = either(
  entity('date'),
  seq(form('в', 'во', 'на'), gap(1, marked('adjective')), entity('place', 'country', 'organisation')),
)

/** Texts exchanged, so many of them. */
const EXCHANGED = capture('count', COUNTED)

/** Documents: a text was signed, adopted, ratified, is in force or being drafted. */
export const DOCUMENT_RULES = [
  rule('ru/document/sign', {
    kind: 'document',
    priority: 41,
    each: 'document',
    pattern: seq(
      STAGE,
      gap(3, either(marked('adverb'), form('был', 'была', 'были', 'было', 'также', 'и', 'к', 'подписанию'))),
      repeat(WHERE_WHEN, 0, 2),
      optional(seq(optional(seq(gap(2), oneOf(RU_DOCUMENT_NOUNS, 'plural'))), form(':'), optional(BULLET))),
      list(ONE, ALSO, 8),
      end(),
    ),
    examples: [
      '⟦stage Подписаны⟧ ⟦document договор о перевозках⟧ и ⟦document меморандум о складах⟧.',
      'Министры ⟦stage приняли⟧ ⟦document дорожную карту по ремонту мостов⟧.',
      '⟦stage Подписано⟧ ⟦count 12 документов⟧.',
      '⟦stage Подписан⟧ пакет из ⟦count 12 документов⟧.',
      '⟦stage Подписаны⟧:\n– ⟦document договор о складах⟧;\n– ⟦document меморандум о зерне⟧.',
      'Соседи ⟦stage готовят⟧ ⟦document соглашение о тарифах⟧.',
      'Компании ⟦stage подписали⟧ в Оше ⟦document меморандум о складах⟧.',
      '⟦stage Согласован⟧ ⟦document текст соглашения о тарифах⟧.',
    ],
    counterexamples: ['Министры не подписали договор.', 'Подписанный договор хранится в архиве.'],
  }),
  rule('ru/document/exchange', {
    kind: 'document',
    priority: 41,
    each: 'document',
    pattern: either(
      seq(
        capture('stage', done('обменяться'), 'signed'),
        inside(3),
        either(oneOf(RU_DOCUMENT_NOUNS, 'instrumental'), EXCHANGED),
        either(seq(gap(6), ALSO, list(ONE, ALSO, 6), end()), seq(gap(60), end())),
      ),
      seq(
        capture('stage', done('состояться', 'пройти', 'произвести'), 'signed'),
        inside(2),
        word('обмен'),
        EXCHANGED,
      ),
    ),
    examples: [
      'Стороны ⟦stage обменялись⟧ подписанными документами.',
      '⟦stage Состоялся⟧ обмен ⟦count двенадцатью документами⟧.',
      'Министры ⟦stage обменялись⟧ документами, в том числе ⟦document меморандумом о складах⟧.',
    ],
    counterexamples: ['Стороны обменялись мнениями.'],
  }),
  rule('ru/document/among-them', {
    kind: 'document',
    priority: 39,
    each: 'document',
    always: { stage: 'signed' },
    alone: true,
    pattern: seq(
      either(
        seq(form('в'), form('их', 'том'), form('числе')),
        seq(form('среди'), form('них')),
        seq(form('в'), form('частности')),
      ),
      optional(form('–', '—', '-', ':')),
      list(ONE, ALSO, 8),
      end(),
    ),
    examples: [
      'В их числе – ⟦document договор о перевозках⟧ и ⟦document меморандум о складах⟧.',
      'Среди них – ⟦document соглашение о тарифах⟧.',
      'В их числе ⟦document договор о складах⟧ и ⟦document два меморандума⟧.',
    ],
    counterexamples: ['Среди них – мост и склад.'],
  }),
  rule('ru/document/next-line', {
    ...NEXT_TEXT,
    pattern: seq(BULLET, ONE, end()),
    examples: [
      'Подписаны:\n1. Договор о складах.\n2. ⟦document Меморандум о зерне⟧.',
      'Министры приняли дорожную карту по ремонту мостов.\n– ⟦document Программа закупок до 2030 года⟧.',
    ],
    counterexamples: ['Гости осмотрели порт.\n– Договор о складах.', 'Подписан договор.\n– Мост и склад.'],
  }),
  rule('ru/document/signing-held', {
    kind: 'document',
    priority: 41,
    pattern: either(
      seq(HELD, inside(2), capture('stage', oneOf(['подписание']), 'signed'), inside(3), TEXT),
      seq(
        capture('stage', oneOf(['подписание']), 'signed'),
        inside(3),
        TEXT,
        gap(10),
        either(HELD, oneOf(['стать'], 'past', 'verb')),
      ),
    ),
    examples: [
      'Состоялось ⟦stage подписание⟧ соглашения о перевозках.',
      'В Оше прошла церемония ⟦stage подписания⟧ меморандума о складах.',
      '⟦stage Подписание⟧ договора о складах стало итогом визита.',
    ],
    counterexamples: ['Подписание соглашения отложено.'],
  }),
  rule('ru/document/text-signed', {
    kind: 'document',
    priority: 40,
    pattern: either(
      seq(TEXT, gap(18), STAGE),
      seq(TEXT, gap(18), IN_FORCE),
      seq(IN_FORCE, gap(2), TEXT),
      seq(TEXT, gap(18), capture('stage', ON_ITS_WAY, 'drafting')),
      seq(capture('stage', DRAFTED, 'drafting'), gap(2), word('проект'), inside(3), TEXT),
      seq(
        capture('stage', seq(done('завершить', 'закончить'), inside(1), word('согласование')), 'agreed'),
        TEXT,
      ),
      seq(
        capture('stage', seq(done('завершить', 'закончить'), word('работа'), form('над')), 'drafting'),
        TEXT,
      ),
      seq(capture('stage', seq(done('скрепить'), word('подпись')), 'signed'), TEXT),
      seq(word('подпись'), form('под'), capture('stage', TEXT, 'signed'), gap(2), done('поставить')),
      seq(
        capture(
          'stage',
          seq(
            oneOf(['завершать', 'вести', 'продолжать', 'заканчивать'], 'present'),
            word('подготовка', 'разработка', 'согласование', 'доработка'),
          ),
          'drafting',
        ),
        TEXT,
      ),
      seq(
        capture('stage', seq(done('выступить'), form('с')), 'adopted'),
        repeat(marked('adjective'), 0, 2),
        word('заявление', 'декларация', 'обращение'),
      ),
      seq(done('поставить'), gap(1), word('подпись'), form('под'), capture('stage', TEXT, 'signed')),
    ),
    examples: [
      'Соглашение о перевозках стороны ⟦stage подписали⟧ весной.',
      'Договор о складах ⟦stage вступил в силу⟧.',
      '⟦stage Вступило в силу⟧ соглашение о складах.',
      'Программа перевозок ⟦stage находится на стадии согласования⟧.',
      '⟦stage Подготовлен⟧ проект соглашения о перевозках.',
      '⟦stage Завершено согласование⟧ текста соглашения о перевозках.',
    ],
    counterexamples: ['Соглашение о перевозках не подписано.', 'Договор обсуждён.'],
  }),
  rule('ru/document/both-signed', {
    kind: 'document',
    priority: 42,
    each: 'document',
    pattern: seq(
      capture('document', seq(TEXT, gap(12, except(form(',', ';', 'и'))))),
      either(form('и'), seq(optional(form(',')), form('а'), form('также'))),
      capture('document', seq(TEXT, gap(10, INSIDE), STAGE)),
    ),
    examples: [
      'Договор о торговле и ⟦count три меморандума⟧ были ⟦stage подписаны⟧.',
      'Министрами соглашение о зерне и протокол о складах ⟦stage подписаны⟧.',
    ],
    counterexamples: ['Договор о торговле и развитии складов подписан.', 'Подписаны договор и протокол.'],
  }),
  rule('ru/document/ended-with', {
    kind: 'document',
    priority: 42,
    pattern: either(
      seq(
        context(seq(done('завершиться', 'закончиться', 'увенчаться', 'окончиться'), gap(3, INSIDE))),
        either(
          capture('stage', form('подписанием'), 'signed'),
          capture('stage', form('принятием', 'утверждением', 'одобрением'), 'adopted'),
        ),
        inside(2),
        TEXT,
      ),
      seq(
        oneOf(['стать'], 'past', 'verb'),
        capture('stage', oneOf(['подписание'], 'nominative'), 'signed'),
        inside(2),
        TEXT,
      ),
      seq(
        capture(
          'stage',
          seq(done('обменяться'), gap(1, marked('adjective')), form('экземплярами', 'копиями')),
          'signed',
        ),
        TEXT,
      ),
      seq(
        capture(
          'stage',
          seq(oneOf(['вестись', 'идти', 'продолжаться'], 'present'), word('работа'), form('над')),
          'drafting',
        ),
        TEXT,
      ),
      seq(
        capture('stage', seq(done('завершить', 'закончить'), word('подготовка', 'разработка')), 'drafting'),
        TEXT,
      ),
    ),
    examples: [
      'Переговоры завершились ⟦stage подписанием⟧ соглашения о складах.',
      'Итогом визита стало ⟦stage подписание⟧ меморандума о складах.',
      'Завершилось заседание ⟦stage утверждением⟧ дорожной карты.',
      'Стороны ⟦stage обменялись экземплярами⟧ соглашения о складах.',
    ],
    counterexamples: ['Переговоры завершились обедом.'],
  }),
  rule('ru/document/ready-for-signing', {
    kind: 'document',
    priority: 43,
    pattern: seq(
      TEXT,
      gap(8, INSIDE),
      either(
        capture('stage', oneOf(['готовый', 'готов'], 'short'), 'agreed'),
        capture(
          'stage',
          either(oneOf(['готовиться'], 'present'), oneOf(['подготовить'], 'short')),
          'drafting',
        ),
      ),
      form('к'),
      word('подписание', 'утверждение', 'принятие', 'ратификация'),
    ),
    examples: [
      'Проект соглашения ⟦stage готов⟧ к подписанию.',
      'Договор о складах уже ⟦stage готов⟧ к подписанию.',
      'Соглашение о складах ⟦stage готовится⟧ к подписанию.',
    ],
    counterexamples: ['Стороны готовы к подписанию.', 'Соседи готовятся к подписанию.'],
  }),
]
