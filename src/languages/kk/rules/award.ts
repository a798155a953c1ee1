import {
  bearing,
  capture,
  either,
  entity,
  form,
  gap,
  optional,
  type Pattern,
  repeat,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { compound, done, inside, verb, word, written } from './parts.js'

const WHO: Pattern = either(
  seq(entity('post'), capture('recipient', entity('person'))),
  capture('recipient', either(entity('person'), entity('post'))),
)
/** Who gets it, in a case other than the giver's. */
const TO: Pattern = capture(
  'recipient',
  either(
    without(entity('person'), 'nominative'),
    without(entity('post'), 'nominative'),
    verb(
      [
        'әріптес',
        'елші',
        'басшы',
        'төраға',
        'министр',
        'вице-министр',
        'президент',
        'әкім',
        'директор',
        'ғалым',
      ],
      'dative',
    ),
  ),
)
const QUOTED: Pattern = seq(form('«', '"', '“', '„'), gap(5), form('»', '"', '”', '“'))
const ORDER_NOUNS = word('орден', 'медаль', 'атақ', 'награда', 'сыйлық', 'белгі', 'төсбелгі', 'жұлдыз')
/** Distinctions on paper, named by their noun: `Құрмет грамотасы`. */
const PAPER: Pattern = capture('award', seq(optional(word('құрмет')), word('грамота', 'диплом')))
const AWARD: Pattern = either(
  PAPER,
  seq(
    capture('award', QUOTED),
    optional(written('атындағы', 'атты')),
    optional(written('мемлекеттік', 'халықаралық', 'ұлттық')),
    ORDER_NOUNS,
  ),
  seq(
    capture(
      'award',
      repeat(
        word(
          'достық',
          'дос',
          'құрметті',
          'құрмет',
          'азамат',
          'профессор',
          'доктор',
          'академик',
          'барыс',
          'отан',
        ),
        1,
        3,
      ),
    ),
    ORDER_NOUNS,
  ),
  seq(capture('award', seq(word('құрметті', 'халық'), inside(2))), word('атақ', 'мәртебе')),
  ORDER_NOUNS,
)
const GIVEN: Pattern = either(
  done('марапаттау', 'марапатталу', 'наградтау'),
  compound(['ие'], 'болу'),
  done('иелену'),
  seq(written('иегері'), done('атану', 'болу')),
)

/** That it was handed over. */
const HANDED: Pattern = either(
  done('тапсыру', 'табыстау', 'беру', 'тағу'),
  compound(['табыс', 'тарту'], 'ету', 'етілу'),
)
/** That it was decreed: `марапаттау туралы Жарлыққа қол қойды`. */
const DECREED: Pattern = seq(
  verb(['марапаттау', 'наградтау'], 'infinitive'),
  written('туралы', 'жөніндегі', 'жөнінде'),
  word('жарлық', 'өкім', 'қаулы', 'шешім'),
  either(seq(written('қол'), done('қою')), done('шығару', 'қабылдау')),
)

/** Awards: a distinction was given or decreed. */
export const AWARD_RULES = [
  rule('kk/award/be-awarded', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(TO, gap(6), AWARD, gap(2), either(GIVEN, done('беру'), DECREED)),
      seq(
        AWARD,
        gap(4),
        capture('recipient', bearing(entity('person'), 'nominative')),
        gap(1),
        verb(['марапаттау', 'наградтау'], 'passive'),
      ),
      seq(
        WHO,
        gap(14),
        AWARD,
        gap(2),
        either(
          verb(['марапаттау', 'наградтау'], 'passive'),
          compound(['ие'], 'болу'),
          seq(written('иегері'), done('атану', 'болу')),
        ),
      ),
    ),
    examples: [
      '⟦recipient Ильхам Әлиев⟧ «⟦award Достық⟧» орденімен марапатталды.',
      '⟦recipient Ильхам Әлиев⟧ ⟦award Құрмет грамотасымен⟧ марапатталды.',
      '«⟦award Достық⟧» орденімен суретші ⟦recipient Ильхам Әлиев⟧ марапатталды.',
      '⟦recipient Ильхам Әлиев⟧ «⟦award Достық⟧» орденінің иегері атанды.',
      'Президент ⟦recipient Ильхам Әлиевті⟧ «⟦award Даңқ⟧» орденімен марапаттады.',
      'Президент ⟦recipient Ильхам Әлиевті⟧ «⟦award Даңқ⟧» орденімен марапаттау туралы Жарлыққа қол қойды.',
    ],
    counterexamples: ['Ильхам Әлиев орденмен марапатталмады.'],
  }),
  rule('kk/award/present', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(
        optional(seq(TO, gap(6))),
        AWARD,
        gap(6),
        capture('presenter', bearing(entity('person'), 'nominative')),
        gap(4),
        either(done('тапсыру', 'табыстау'), compound(['табыс'], 'ету', 'етілу')),
      ),
      seq(
        AWARD,
        gap(4),
        capture('recipient', bearing(entity('person', 'post'), 'dative')),
        gap(2),
        either(done('тапсыру', 'табыстау', 'беру'), compound(['табыс'], 'ету', 'етілу')),
      ),
      seq(TO, gap(6), AWARD, gap(4), HANDED),
    ),
    examples: [
      '«⟦award Даңқ⟧» медалі суретші ⟦recipient Садыр Жапаровқа⟧ тапсырылды.',
      '«⟦award Даңқ⟧» орденін ⟦presenter Садыр Жапаров⟧ тапсырды.',
      'Министр ⟦recipient Ильхам Әлиевке⟧ «⟦award Достық үшін⟧» медалін тапсырды.',
      '⟦recipient Ильхам Әлиевке⟧ «⟦award Достық⟧» ордені табыс етілді.',
      '⟦recipient Ильхам Әлиевке⟧ «⟦award Достық⟧» ордені тарту етілді.',
      'Садыр Жапаров қазақ ⟦recipient әріптесіне⟧ «⟦award Манас⟧» орденін табыс етті.',
    ],
    counterexamples: ['Құжатты Садыр Жапаров тапсырды.'],
  }),
  rule('kk/award/decorated', {
    kind: 'award',
    priority: 48,
    pattern: seq(AWARD, gap(2), either(GIVEN, done('беру'))),
    examples: [
      'Құрылысшылар «⟦award Даңқ⟧» медалімен марапатталды.',
      'Мұғалімге ⟦award құрметті азамат⟧ атағы берілді.',
    ],
    counterexamples: ['Орден жоғалды.'],
  }),
]
