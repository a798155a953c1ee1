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
  rule,
  seq,
} from '../../../grammar/index.js'
import { ANYTHING, BE, done, inside } from './parts.js'

const REPORT_NOUNS = ['report', 'account', 'information', 'briefing', 'presentation', 'update']
export const OFFICIALS = [
  ...[
    'minister',
    'deputy',
    'co-chair',
    'co-chairman',
    'chairman',
    'chair',
    'head',
    'official',
    'akim',
    'chief',
    'hokim',
    'khokim',
    'member',
  ],
  ...[
    'group',
    'representative',
    'secretary',
    'ministry',
    'premier',
    'governor',
    'chairperson',
    'expert',
    'leader',
    'authority',
    'agency',
    'committee',
  ],
]
const REPORTER: Pattern = either(
  seq(
    plain(oneOf(OFFICIALS, 'noun')),
    form('of', 'for'),
    gap(4, either(plain(marked('noun')), marked('adjective'), form('the', 'and'), entity('place'))),
    capture('reporter', entity('person')),
  ),
  seq(entity('post'), optional(form(',')), capture('reporter', entity('person'))),
  capture('reporter', either(entity('post', 'person', 'organisation'), plain(oneOf(OFFICIALS, 'noun')))),
)
const WHAT: Pattern = seq(
  inside(6),
  oneOf(REPORT_NOUNS),
  form('by', 'of', 'from'),
  inside(4),
  REPORTER,
  ANYTHING,
)

/** Reports: somebody accounted for work and was heard. */
export const REPORT_RULES = [
  rule('en/report/hear-about', {
    kind: 'report',
    priority: 45,
    pattern: seq(
      oneOf(['hear'], 'past'),
      optional(form('from')),
      optional(form('the')),
      either(
        seq(entity('post'), optional(form(',')), capture('reporter', entity('person'))),
        capture('reporter', entity('post', 'person')),
      ),
      gap(8),
      form('on', 'about'),
      gap(40, except(form(',', ';'))),
    ),
    examples: [
      'Having heard ⟦reporter Sadyr Japarov⟧, chairman of the council, on the state of fees, the guests turned to water.',
      'The sides heard from Minister of Energy ⟦reporter Ivan Petrov⟧ about supplies.',
    ],
    counterexamples: ['The guests heard the anthem.'],
  }),
  rule('en/report/hear', {
    kind: 'report',
    priority: 46,
    each: 'subject',
    pattern: seq(
      either(done('hear'), seq(done('listen'), form('to')), done('receive')),
      capture('subject', WHAT),
      optional(
        seq(
          form(',', 'and'),
          optional(form('and')),
          optional(seq(form('as'), form('well'), form('as'))),
          capture('subject', WHAT),
        ),
      ),
      end(),
    ),
    examples: [
      'The presidents heard reports by the ⟦reporter Ministers of Energy⟧ on the supply of power.',
      'They heard a report by the ⟦reporter co-chairs⟧ of the working group.',
    ],
    counterexamples: ['The reports were handed in.', 'The presidents heard a concert.'],
  }),
  rule('en/report/heard-by', {
    kind: 'report',
    priority: 45,
    pattern: seq(
      oneOf(REPORT_NOUNS),
      form('by', 'of', 'from'),
      inside(4),
      REPORTER,
      gap(20),
      BE,
      gap(1),
      done(
        ...[
          'hear',
          'present',
          'deliver',
          'review',
          'consider',
          'approve',
          'endorse',
          'give',
          'submit',
          'make',
        ],
        ...['table', 'discuss'],
      ),
    ),
    examples: [
      'Reports by the ⟦reporter ministers⟧ on the works were heard.',
      'A report of the ⟦reporter chairman⟧ on warehouses was presented.',
    ],
    counterexamples: ['Reports by the ministers lie in the archive.'],
  }),
  rule('en/report/reports-heard', {
    kind: 'report',
    priority: 42,
    pattern: seq(
      either(
        done('hear'),
        seq(done('listen'), form('to')),
        seq(done('take'), form('note'), form('of')),
        seq(done('familiarise'), form('himself', 'herself', 'themselves'), form('with')),
      ),
      inside(3),
      oneOf(REPORT_NOUNS),
    ),
    examples: [
      'The leaders heard a report on the works.',
      'The ministers listened to reports on warehouses.',
    ],
    counterexamples: ['The leaders heard a song.'],
  }),
  rule('en/report/report-on', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(
        REPORTER,
        gap(9, except(BE)),
        either(done('brief', 'account'), seq(done('report'), gap(4), form('on', 'about', 'to'))),
      ),
      seq(
        REPORTER,
        gap(9, except(BE)),
        done('inform', 'update', 'apprise', 'acquaint', 'familiarise'),
        gap(6),
        form('about', 'on', 'of', 'with'),
      ),
      seq(REPORTER, gap(4), done('tell'), gap(4, except(form(',', ';', 'that', 'to'))), form('about', 'of')),
      seq(form('briefed', 'informed'), gap(20), form('by'), inside(4), REPORTER),
      seq(form('was', 'were'), gap(1), form('briefed', 'informed'), form('on', 'about', 'of')),
      seq(
        form('was', 'were'),
        gap(1),
        form('given'),
        inside(2),
        oneOf(['briefing', 'update', 'account'], 'noun'),
        form('on', 'of'),
      ),
    ),
    examples: [
      'The ⟦reporter minister⟧ reported on the repair of the bridge.',
      'The ⟦reporter Minister of Energy⟧ briefed the president on the works.',
      'The ⟦reporter minister⟧ updated the council on the repairs.',
      'The President of Kazakhstan was briefed on the repairs.',
    ],
    counterexamples: ['The minister left.'],
  }),
  rule('en/report/present', {
    kind: 'report',
    priority: 44,
    pattern: seq(
      REPORTER,
      gap(6),
      done('present', 'make', 'deliver', 'give', 'submit', 'provide', 'furnish', 'render'),
      inside(3),
      oneOf(REPORT_NOUNS),
    ),
    examples: [
      'The ⟦reporter Minister of Energy⟧ presented a report on supplies.',
      'The ⟦reporter chairman⟧ delivered a report on warehouses.',
    ],
    counterexamples: ['The minister presented a guest.'],
  }),
]
