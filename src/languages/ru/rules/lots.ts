import {
  capture,
  either,
  end,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { RU_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ALSO, ONE, TEXT } from './document.js'
import { INSIDE } from './figure.js'
import { done, inside, said } from './parts.js'

const AMONG = form('среди', 'числе', 'число', 'перечень', 'список', 'перечне', 'списке', 'ряду', 'пакет')
const SIGNED_ONES = capture('stage', oneOf(['подписать', 'парафировать'], 'participle'), 'signed')
const ADOPTED_ONES = capture('stage', oneOf(['принять', 'утвердить', 'одобрить'], 'participle'), 'adopted')
/** Texts as one lot: `подписанных документов`, `документов, подписанных министрами,`. */
const DONE_WITH = either(SIGNED_ONES, ADOPTED_ONES)
const LOT = either(
  seq(DONE_WITH, gap(8, INSIDE)),
  seq(oneOf(RU_DOCUMENT_NOUNS, 'genitive', 'plural'), form(','), DONE_WITH, gap(8, INSIDE), form(',')),
)

/** A text not signed yet, and what is done with it between the sides. */
const DRAFT = seq(
  repeat(marked('adjective'), 0, 2),
  form('проект', 'проекта', 'проекты', 'проектов', 'текст', 'тексты', 'вариант', 'редакция', 'редакцию'),
  inside(2),
  TEXT,
)
const GIVEN = done('передать', 'вручить', 'направить', 'представить', 'отправить', 'разослать')

/** Texts named as members of a lot, and drafts by whose hands they are in. */
export const LOT_RULES = [
  rule('ru/document/among-signed', {
    kind: 'document',
    priority: 43,
    each: 'document',
    pattern: either(
      seq(AMONG, LOT, form('–', '—', '-', ':'), list(ONE, ALSO, 8), end()),
      seq(AMONG, LOT, done('войти', 'оказаться', 'быть', 'значиться'), list(ONE, ALSO, 8), end()),
      seq(
        SIGNED_ONES,
        form('пакет', 'блок'),
        gap(3, INSIDE),
        either(
          said('включать', 'включить', 'содержать', 'объединить', 'объединять', 'охватывать'),
          oneOf(['состоять', 'войти'], 'verb'),
        ),
        optional(form('из')),
        list(ONE, ALSO, 8),
        end(),
      ),
    ),
    examples: [
      'В числе ⟦stage подписанных⟧ документов – ⟦document соглашение о визах⟧, ⟦document меморандум о складах⟧ и ⟦document программа обменов⟧.',
      'В перечень ⟦stage подписанных⟧ бумаг вошли ⟦document договор о складах⟧ и ⟦document протокол о тарифах⟧.',
      'Среди документов, ⟦stage принятых⟧ министрами, – ⟦document декларация о воде⟧.',
    ],
    counterexamples: ['В числе подписанных книг – редкие.', 'Среди гостей – министры.'],
  }),
  rule('ru/document/handed-over', {
    kind: 'document',
    priority: 41,
    always: { stage: 'drafting' },
    pattern: either(
      seq(
        DRAFT,
        gap(12, INSIDE),
        either(
          GIVEN,
          oneOf(['изучать', 'рассматривать', 'изучаться', 'рассматриваться', 'проходить'], 'present'),
        ),
      ),
      seq(GIVEN, gap(5, INSIDE), DRAFT),
    ),
    examples: [
      'Проект соглашения о складах передан соседям на рассмотрение.',
      'Текст меморандума о туризме изучают эксперты.',
      'Соседи передали проект соглашения о складах.',
    ],
    counterexamples: ['Проект моста передан строителям.', 'Проект соглашения не передан.'],
  }),
]
