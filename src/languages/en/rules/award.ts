import {
  any,
  capture,
  either,
  entity,
  except,
  form,
  gap,
  lemma,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rule,
  seq,
  type Test,
} from '../../../grammar/index.js'
import { BE, done, inside } from './parts.js'

const WHO: Pattern = capture('recipient', either(entity('person', 'post'), form('he', 'she')))
const HIM: Pattern = capture(
  'recipient',
  form(
    'him',
    'her',
    'counterpart',
    'them',
    'leader',
    'president',
    'colleague',
    'guest',
    'minister',
    'ambassador',
  ),
)
/** Somebody by name behind what he is: `ambassador Ivan Petrov`. */
const NAMED: Pattern = seq(
  gap(4, either(plain(marked('noun')), form('the', 'his', 'her'), marked('adjective'))),
  capture('recipient', entity('person')),
)
const INNER: Test = except(
  form(',', ';', '.', 'for', 'by', 'on', 'in', 'from', 'at', 'with', 'to', '“', '"', '«'),
)
/** What is told of somebody between his name and the verb: `, director of the port,`. */
const BRACKETED: Pattern = seq(form('('), gap(6), form(')'))
/** Many who are named by what they are. */
const GROUP: Pattern = capture(
  'recipient',
  seq(
    either(form('a', 'the'), entity('quantity')),
    form('group', 'number', 'team'),
    form('of'),
    repeat(INNER, 1, 4),
  ),
)
const TO: Pattern = either(WHO, NAMED, seq(form('his', 'her', 'the', 'their'), gap(1), HIM), HIM)
const QUOTED: Pattern = seq(form('«', '"', '“', '"'), gap(5), form('»', '"', '”'))
const OWN: Test = except(
  form(',', 'the', 'a', 'an', 'with', 'his', 'her', 'highest', 'high', 'main', 'by', 'of', 'and'),
)
const TITLED = [
  'order',
  'medal',
  'title',
  'badge',
  'star',
  'certificate',
  'cross',
  'insignia',
  'ribbon',
  'collar',
]
const NOUNS = ['order', 'medal', 'title', 'prize', 'badge', 'star', 'decoration', 'diploma', 'doctorate']

/** The name of a distinction in quotation marks or behind `Order of`. */
const NAMED_AWARD: Pattern = either(
  seq(plain(oneOf(NOUNS)), capture('award', QUOTED)),
  capture('award', seq(plain(oneOf(TITLED)), form('of'), repeat(INNER, 1, 7))),
)
/** The name of a distinction, also before `Order`. */
const AWARD: Pattern = either(
  NAMED_AWARD,
  capture('award', seq(repeat(OWN, 1, 3), plain(lemma('order', 'medal', 'prize', 'doctorate')))),
)
const DISTINCTION: Pattern = oneOf([...NOUNS, 'award', 'decoration', 'distinction'])

/** Awards: a distinction was given or decreed. */
export const AWARD_RULES = [
  rule('en/award/be-awarded', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(
        WHO,
        either(gap(3), seq(form(','), gap(9, except(form(',', ';'))), form(','), gap(2)), BRACKETED),
        BE,
        gap(1),
        done('award', 'decorate', 'honour', 'present', 'bestow', 'confer', 'invest', 'recognise'),
        gap(9),
        either(AWARD, DISTINCTION),
      ),
      seq(
        WHO,
        gap(3),
        BE,
        gap(1),
        done('give', 'grant', 'hand'),
        gap(1, form('the', 'an', 'a')),
        NAMED_AWARD,
      ),
      seq(
        done('hand', 'grant', 'give', 'pin'),
        optional(form('over')),
        optional(form('the', 'an', 'a')),
        NAMED_AWARD,
        form('on', 'to', 'upon'),
        TO,
      ),
      seq(
        done('award', 'decorate', 'present', 'honour', 'invest'),
        TO,
        optional(form('with')),
        optional(form('the', 'an', 'a')),
        either(AWARD, seq(gap(4), DISTINCTION)),
      ),
      seq(
        done('award', 'decorate', 'present', 'honour'),
        inside(7),
        form(','),
        capture('recipient', entity('person')),
        form(','),
        form('with'),
        optional(form('the', 'an', 'a')),
        either(AWARD, seq(gap(4), DISTINCTION)),
      ),
      seq(
        done('award', 'confer', 'bestow', 'present'),
        optional(form('the', 'an', 'a')),
        AWARD,
        optional(seq(form(','), gap(4, except(form(',', '.'))), form(','))),
        gap(2),
        form('on', 'to', 'upon'),
        TO,
      ),
    ),
    examples: [
      '⟦recipient Ivan Petrov⟧ was awarded the Order “⟦award Friendship⟧”.',
      'The president awarded ⟦recipient Ivan Petrov⟧ with the ⟦award Order of Glory⟧.',
      'The president presented conductor ⟦recipient Ivan Petrov⟧ with the ⟦award Shuhrat Medal⟧.',
      'The president decorated the captain of the ferry, ⟦recipient Ivan Petrov⟧, with the ⟦award Order of Glory⟧.',
    ],
    counterexamples: ['Ivan Petrov was not awarded the order.'],
  }),
  rule('en/award/presented', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(
        AWARD,
        gap(6),
        BE,
        gap(2),
        done('present', 'award', 'hand', 'confer', 'pin', 'bestow'),
        gap(4),
        either(
          seq(form('by'), gap(2), capture('presenter', entity('person', 'post'))),
          seq(form('to', 'on', 'upon'), gap(2), TO),
        ),
      ),
      seq(
        AWARD,
        gap(3),
        form('went'),
        form('to'),
        gap(4, plain(INNER)),
        capture('recipient', entity('person', 'post')),
      ),
      seq(
        DISTINCTION,
        form(','),
        form('the'),
        capture('award', repeat(INNER, 1, 4)),
        form(','),
        gap(1),
        form('went'),
        form('to'),
        gap(2, plain(INNER)),
        capture('recipient', entity('person', 'post')),
      ),
      seq(
        seq(form('the', 'his', 'her'), gap(2), HIM),
        gap(2),
        BE,
        gap(1),
        done('award', 'decorate', 'honour', 'present'),
        gap(9),
        AWARD,
      ),
      seq(
        DISTINCTION,
        gap(3, INNER),
        BE,
        gap(1),
        done('confer', 'bestow', 'present', 'award'),
        form('on', 'upon', 'to'),
        gap(4, plain(any())),
        capture('recipient', entity('person')),
      ),
      seq(
        form('it'),
        BE,
        done('present', 'hand'),
        form('to'),
        gap(2),
        form('by'),
        capture('presenter', entity('person')),
      ),
    ),
    examples: [
      'The Order “⟦award Glory⟧” was handed over by ⟦presenter Sadyr Japarov⟧.',
      'It was presented to him by ⟦presenter Sadyr Japarov⟧.',
      'The highest state award was conferred on Professor ⟦recipient Ivan Petrov⟧.',
    ],
    counterexamples: ['The order was carried out.'],
  }),
  rule('en/award/receive', {
    kind: 'award',
    priority: 52,
    pattern: either(
      seq(WHO, gap(3), done('receive'), gap(3), either(AWARD, seq(marked('adjective'), DISTINCTION))),
      seq(WHO, gap(2), done('accept', 'win', 'earn'), gap(1, form('the', 'an', 'a')), NAMED_AWARD),
      seq(
        GROUP,
        form('was', 'were', 'been'),
        gap(1),
        done('award', 'decorate', 'honour', 'present'),
        gap(4, except(form(',', ';'))),
        either(AWARD, DISTINCTION),
      ),
      seq(
        done('present', 'hand', 'award'),
        gap(1, form('out', 'over')),
        gap(2, INNER),
        form('awards', 'decorations', 'orders', 'medals', 'prizes'),
        form('to'),
        either(GROUP, WHO, capture('recipient', seq(gap(2, INNER), plain(marked('noun'))))),
      ),
      seq(
        WHO,
        gap(2),
        form('became', 'become'),
        gap(3),
        form('holder', 'recipient', 'bearer', 'knight', 'cavalier', 'laureate'),
        form('of'),
        gap(1, form('the', 'an', 'a')),
        AWARD,
      ),
    ),
    examples: [
      '⟦recipient Ivan Petrov⟧ received the highest decoration of the country.',
      '⟦recipient Sadyr Japarov⟧ received the Order “⟦award Glory⟧”.',
      '⟦recipient Ivan Petrov⟧ became a holder of the ⟦award Order of Glory⟧.',
      '⟦recipient A group of builders⟧ was decorated with the ⟦award Order of Glory⟧.',
      'Sadyr Japarov presented state awards to ⟦recipient a group of teachers⟧.',
    ],
    counterexamples: ['Ivan Petrov received a letter.'],
  }),
  rule('en/award/become-honorary', {
    kind: 'award',
    priority: 51,
    pattern: seq(
      WHO,
      gap(3),
      form('was', 'were', 'been'),
      gap(1),
      form('made', 'named', 'declared', 'proclaimed', 'elected'),
      form('a', 'an'),
      capture('award', seq(form('honorary', 'honoured', 'honored', 'merited'), repeat(INNER, 1, 5))),
    ),
    examples: [
      '⟦recipient Ivan Petrov⟧ was made an ⟦award honorary citizen of Osh⟧.',
      '⟦recipient Sadyr Japarov⟧ was named an ⟦award honoured builder⟧.',
    ],
    counterexamples: ['Ivan Petrov was made an offer.'],
  }),
]
