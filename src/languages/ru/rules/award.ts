import {
  barring,
  bearing,
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  likely,
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
import { done, inside, SEPARATOR, word } from './parts.js'

const WHO: Pattern = either(
  seq(entity('post'), capture('recipient', entity('person'))),
  capture('recipient', either(entity('person'), entity('post'))),
)
/** Who gets it, in a case other than the giver's. */
const TO: Pattern = either(
  seq(without(entity('post'), 'nominative'), capture('recipient', entity('person'))),
  capture(
    'recipient',
    either(without(entity('person'), 'nominative'), without(entity('post'), 'nominative')),
  ),
)
/** A name in quotation marks. */
export const QUOTED: Pattern = seq(form('«', '"', '“'), gap(5), form('»', '"', '”'))
/** What distinctions are. */
export const ORDER_NOUNS = ['орден', 'медаль', 'звание', 'премия', 'знак', 'звезда', 'грамота', 'диплом']
/** A word of the name of a distinction, and no `этом` of `при этом`. */
const OF_NAME = barring(marked('adjective'), ['этот', 'тот', 'весь', 'сей', 'свой', 'такой', 'данный'])
const AWARD: Pattern = either(
  seq(oneOf(ORDER_NOUNS), capture('award', QUOTED)),
  capture(
    'award',
    seq(
      repeat(OF_NAME, 0, 2),
      oneOf(ORDER_NOUNS),
      repeat(marked('adjective', 'genitive'), 1, 2),
      marked('noun', 'genitive'),
    ),
  ),
  capture('award', seq(word('звание'), repeat(marked('adjective'), 0, 2), marked('noun', 'genitive'))),
  capture('award', seq(oneOf(ORDER_NOUNS), form('имени'), entity('person'))),
  seq(oneOf(ORDER_NOUNS), capture('award', repeat(marked('noun'), 1, 2))),
  capture('award', seq(repeat(OF_NAME, 1, 2), oneOf(ORDER_NOUNS))),
  capture('award', entity('organisation')),
)
const DISTINCTION = ['награда', 'отличие']
/** What somebody becomes who is honoured: `почётным гражданином Оша`. */
const HONORARY: Pattern = seq(
  capture('award', seq(form('почетным', 'заслуженным', 'народным'), marked('noun', 'instrumental'))),
  gap(3, except(form(',', ';', '.'))),
)
/** Somebody called by what they do, before the verb. */
const WORKER: Pattern = capture('recipient', plain(likely(marked('noun', 'nominative'))))

/** Somebody known by what they do: `директору театра`. */
const BY_WORK: Pattern = capture(
  'recipient',
  seq(repeat(marked('adjective'), 0, 2), marked('noun', 'dative'), gap(8)),
)
const BY_WORK_BEFORE: Pattern = capture(
  'recipient',
  seq(
    repeat(marked('adjective'), 0, 2),
    plain(marked('noun', 'dative')),
    gap(3, plain(marked('noun', 'genitive'))),
  ),
)
/** A word that is no name and no mark. */
const PLAIN_WORD = plain(except(form(',', ';', '.', '–')))
const MORE_WHO: Pattern = repeat(seq(SEPARATOR, gap(5, plain(except(form(',', ';', '.')))), WHO), 0, 6)

/** Awards: a distinction was given or decreed. */
export const AWARD_RULES = [
  rule('ru/award/be-awarded', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(entity('post', 'person'), oneOf(['наградить', 'удостоить'], 'past', 'verb'), TO, gap(2), AWARD),
      seq(WHO, gap(3), done('наградить', 'удостоить'), gap(6), AWARD),
      seq(WORKER, gap(1), oneOf(['наградить', 'удостоить'], 'short'), gap(3), AWARD),
      seq(WHO, gap(3), done('наградить', 'удостоить'), gap(4), oneOf(DISTINCTION)),
      seq(done('наградить', 'удостоить'), gap(2), WHO, gap(2), AWARD),
      seq(done('наградить', 'удостоить'), gap(2), AWARD, gap(3), WHO),
      seq(AWARD, gap(4), done('наградить', 'удостоить'), gap(6), WHO, MORE_WHO),
      seq(oneOf(DISTINCTION), gap(4, PLAIN_WORD), done('наградить', 'удостоить'), gap(3, PLAIN_WORD), WHO),
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
      'Президент Казахстана наградил ⟦recipient посла Киргизии⟧ орденом «⟦award Слава⟧».',
      'Указом президента ⟦recipient врач⟧ награждён медалью «⟦award Дружба⟧».',
      '⟦recipient Иван Петров⟧ награждён высшей наградой страны.',
      'Высшей награды страны удостоен врач ⟦recipient Иван Петров⟧.',
      '⟦award Почетной грамотой⟧ награждена врач ⟦recipient Анна Петрова⟧.',
      'Подписан указ о награждении ⟦recipient Ивана Петрова⟧ орденом «⟦award Слава⟧».',
      'Орденом «⟦award Слава⟧» награждены врач ⟦recipient Иван Петров⟧ и певец ⟦recipient Садыр Жапаров⟧.',
    ],
    counterexamples: ['Иван Петров не награжден орденом.'],
  }),
  rule('ru/award/confer-title', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(TO, gap(3), done('присвоить', 'присудить'), AWARD),
      seq(form('ему', 'ей', 'им'), gap(2), done('присвоить', 'присудить', 'вручить'), gap(2), AWARD),
      seq(
        optional(seq(done('состояться', 'пройти'), inside(3))),
        word('вручение'),
        gap(2),
        AWARD,
        gap(4),
        TO,
      ),
      seq(BY_WORK_BEFORE, oneOf(['вручить', 'присвоить', 'присудить'], 'short'), gap(2), AWARD),
      seq(done('присвоить'), gap(2), AWARD, gap(4), TO),
      seq(TO, gap(3), done('вручить'), gap(3), AWARD),
      seq(AWARD, gap(4), done('вручить', 'присвоить'), gap(3), TO),
      seq(AWARD, gap(4), oneOf(['вручить'], 'short'), gap(1), BY_WORK, end()),
      seq(AWARD, gap(4), done('вручить'), gap(2), optional(capture('presenter', entity('person')))),
      seq(done('вручить'), gap(2), TO, gap(2), AWARD),
      seq(TO, gap(4), done('вручить'), gap(2), oneOf(DISTINCTION), gap(4), AWARD),
      seq(done('вручить'), gap(2), TO, gap(2), oneOf(DISTINCTION), gap(4), AWARD),
      seq(
        done('вручить', 'присвоить', 'присудить'),
        gap(2, PLAIN_WORD),
        AWARD,
        gap(3, PLAIN_WORD),
        capture('recipient', entity('person')),
      ),
      seq(
        AWARD,
        gap(4, PLAIN_WORD),
        done('присвоить', 'присудить', 'вручить'),
        plain(marked('noun', 'dative')),
        capture('recipient', entity('person')),
      ),
    ),
    examples: [
      '⟦recipient Ивану Петрову⟧ присвоено ⟦award звание почетного гостя⟧ города.',
      'Орден «⟦award Слава⟧» лично вручил ⟦presenter Садыр Жапаров⟧.',
      'Ему вручён орден «⟦award Слава⟧».',
      '⟦recipient Ивану Петрову⟧ вручена высшая награда страны – орден «⟦award Слава⟧».',
      'Прошла церемония вручения ордена «⟦award Слава⟧» ⟦recipient Ивану Петрову⟧.',
      '⟦recipient Группе врачей⟧ вручены медали «⟦award Слава⟧».',
      'Медаль «⟦award Слава⟧» вручена ⟦recipient директору городского театра⟧.',
      '⟦award Орден Белого Льва⟧ вручён ⟦recipient Ивану Петрову⟧.',
      'Садыр Жапаров вручил ⟦recipient Ивану Петрову⟧ орден «⟦award Слава⟧».',
      'Министр вручил медаль «⟦award Слава⟧» врачу ⟦recipient Ивану Петрову⟧.',
    ],
    counterexamples: ['Звание почетного гостя отменено.'],
  }),
  rule('ru/award/hand-over', {
    kind: 'award',
    priority: 50,
    pattern: either(
      seq(word('награда'), gap(3), done('вручить'), gap(2), capture('presenter', entity('person', 'post'))),
      seq(capture('presenter', entity('person', 'post')), gap(3), done('вручить'), gap(3), word('награда')),
    ),
    examples: [
      'Награду ему вручил ⟦presenter президент Киргизии⟧.',
      '⟦presenter Садыр Жапаров⟧ вручил ему высокую награду.',
    ],
    counterexamples: ['Награду никто не вручил.'],
  }),
  rule('ru/award/receive', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(
        WHO,
        gap(3),
        either(done('получить'), done('удостоиться')),
        gap(3),
        either(AWARD, oneOf(DISTINCTION), seq(oneOf(ORDER_NOUNS), optional(capture('award', QUOTED)))),
      ),
      seq(AWARD, gap(4, PLAIN_WORD), done('получить', 'удостоиться', 'завоевать'), gap(3, PLAIN_WORD), WHO),
      seq(
        oneOf(DISTINCTION, 'accusative'),
        gap(3),
        done('получить', 'принять'),
        gap(4),
        optional(bearing(entity('post'), 'nominative')),
        capture('recipient', bearing(entity('person', 'post'), 'nominative')),
      ),
      seq(
        WHO,
        gap(3),
        done('отметить', 'почтить', 'увенчать'),
        gap(1, marked('adjective')),
        oneOf(ORDER_NOUNS, 'instrumental'),
        optional(capture('award', QUOTED)),
      ),
    ),
    examples: [
      '⟦recipient Иван Петров⟧ получил высшую награду страны.',
      '⟦award Юбилейную медаль⟧ получил врач ⟦recipient Олег Попов⟧.',
      '⟦recipient Иван Петров⟧ отмечен орденом «⟦award Слава⟧».',
      'Высшую награду страны получил из рук соседа ⟦recipient Иван Петров⟧.',
      '⟦recipient Президент Киргизии⟧ удостоился ордена «⟦award Слава⟧».',
    ],
    counterexamples: ['Иван Петров получил письмо.'],
  }),
  rule('ru/award/become-honorary', {
    kind: 'award',
    priority: 51,
    pattern: either(
      seq(HONORARY, gap(1), done('стать', 'избрать', 'провозгласить', 'объявить'), gap(4, PLAIN_WORD), WHO),
      seq(WHO, gap(2), done('стать', 'избрать', 'провозгласить', 'объявить'), HONORARY),
    ),
    examples: [
      '⟦award Почётным гражданином⟧ города стал врач ⟦recipient Иван Петров⟧.',
      '⟦recipient Иван Петров⟧ избран ⟦award почётным академиком⟧.',
    ],
    counterexamples: ['Почётным гостем форума стал сосед.'],
  }),
]
