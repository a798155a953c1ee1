import {
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { done, SEPARATOR, word } from './parts.js'

const WHO: Pattern = capture('recipient', either(entity('person'), entity('post')))
/** Who gets it, in a case other than the giver's. */
const TO: Pattern = capture(
  'recipient',
  either(without(entity('person'), 'nominative'), without(entity('post'), 'nominative')),
)
const QUOTED: Pattern = seq(form('«', '"', '“'), gap(5), form('»', '"', '”'))
const ORDER_NOUNS = ['орден', 'медаль', 'звание', 'премия', 'знак', 'звезда']
const AWARD: Pattern = either(
  seq(oneOf(ORDER_NOUNS), capture('award', QUOTED)),
  capture(
    'award',
    seq(
      repeat(marked('adjective'), 0, 2),
      oneOf(ORDER_NOUNS),
      repeat(marked('adjective', 'genitive'), 1, 2),
      marked('noun', 'genitive'),
    ),
  ),
  capture('award', seq(word('звание'), repeat(marked('adjective'), 0, 2), marked('noun', 'genitive'))),
  seq(oneOf(ORDER_NOUNS), capture('award', repeat(marked('noun'), 1, 2))),
  capture('award', entity('organisation')),
)
const DISTINCTION = ['награда', 'отличие']

/** Somebody known by what they do: `директору театра`. */
const BY_WORK: Pattern = capture(
  'recipient',
  seq(repeat(marked('adjective'), 0, 2), marked('noun', 'dative'), gap(8)),
)
const MORE_WHO: Pattern = repeat(seq(SEPARATOR, gap(5, plain(except(form(',', ';', '.')))), WHO), 0, 6)

/** Awards: a distinction was given or decreed. */
export const AWARD_RULES = [
  rule('ru/award/be-awarded', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(WHO, gap(3), done('наградить', 'удостоить'), gap(6), AWARD),
      seq(done('наградить', 'удостоить'), gap(2), WHO, gap(2), AWARD),
      seq(done('наградить', 'удостоить'), gap(2), AWARD, gap(3), WHO),
      seq(AWARD, gap(4), done('наградить', 'удостоить'), gap(6), WHO, MORE_WHO),
      seq(
        word('решение', 'указ'),
        gap(3),
        oneOf(['наградить', 'удостоить'], 'infinitive'),
        gap(2),
        WHO,
        gap(2),
        AWARD,
      ),
      seq(word('решение', 'указ'), form('о'), word('награждение'), gap(2), WHO, gap(2), AWARD),
    ),
    examples: [
      '⟦recipient Иван Петров⟧ награжден орденом «⟦award Дружба⟧».',
      'Президент наградил ⟦recipient Ивана Петрова⟧ орденом «⟦award Слава⟧».',
      'Подписан указ о награждении ⟦recipient Ивана Петрова⟧ орденом «⟦award Слава⟧».',
      'Орденом «⟦award Слава⟧» награждены врач ⟦recipient Иван Петров⟧ и певец ⟦recipient Садыр Жапаров⟧.',
    ],
    counterexamples: ['Иван Петров не награжден орденом.'],
  }),
  rule('ru/award/confer-title', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(TO, gap(3), done('присвоить'), AWARD),
      seq(done('присвоить'), gap(2), AWARD, gap(4), TO),
      seq(TO, gap(3), done('вручить'), gap(3), AWARD),
      seq(AWARD, gap(4), done('вручить', 'присвоить'), gap(3), TO),
      seq(AWARD, gap(4), oneOf(['вручить'], 'short'), gap(1), BY_WORK, end()),
      seq(AWARD, gap(4), done('вручить'), gap(2), optional(capture('presenter', entity('person')))),
      seq(done('вручить'), gap(2), TO, gap(2), AWARD),
    ),
    examples: [
      '⟦recipient Ивану Петрову⟧ присвоено ⟦award звание почетного гостя⟧ города.',
      'Орден «⟦award Слава⟧» лично вручил ⟦presenter Садыр Жапаров⟧.',
      'Медаль «⟦award Слава⟧» вручена ⟦recipient директору городского театра⟧.',
      '⟦award Орден Белого Льва⟧ вручён ⟦recipient Ивану Петрову⟧.',
      'Садыр Жапаров вручил ⟦recipient Ивану Петрову⟧ орден «⟦award Слава⟧».',
    ],
    counterexamples: ['Звание почетного гостя отменено.'],
  }),
  rule('ru/award/receive', {
    kind: 'award',
    priority: 52,
    pattern: seq(
      WHO,
      gap(3),
      either(done('получить'), done('удостоиться')),
      gap(3),
      either(AWARD, oneOf(DISTINCTION), seq(oneOf(ORDER_NOUNS), optional(capture('award', QUOTED)))),
    ),
    examples: [
      '⟦recipient Иван Петров⟧ получил высшую награду страны.',
      '⟦recipient Президент Киргизии⟧ удостоился ордена «⟦award Слава⟧».',
    ],
    counterexamples: ['Иван Петров получил письмо.'],
  }),
]
