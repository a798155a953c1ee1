import {
  capture,
  either,
  end,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { ADVERB, done, INSIDE } from './parts.js'
import { OFFICIALS } from './report.js'

const REPORTER: Pattern = either(
  seq(plain(oneOf(OFFICIALS, 'noun')), capture('reporter', entity('person'))),
  seq(entity('post'), optional(form(',')), capture('reporter', entity('person'))),
  capture('reporter', either(entity('post', 'person', 'organisation'), plain(oneOf(OFFICIALS, 'noun')))),
)
/** Those who speak for groups: the word behind `expert group's`. */
const SPEAKER = capture(
  'reporter',
  plain(
    oneOf(
      OFFICIALS.filter((one) => !['expert', 'group', 'ministry'].includes(one)),
      'noun',
    ),
  ),
)
const ACCOUNT = form(
  'account',
  'update',
  'report',
  'briefing',
  'overview',
  'presentation',
  'rundown',
  'accounts',
  'reports',
  'updates',
)
const LAY = form('set', 'laid', 'spelled', 'spelt')

/** Reports told by what they were about, or by verbs of explaining. */
export const RECOUNTED_RULES = [
  rule('en/report/give-update', {
    kind: 'report',
    priority: 43,
    pattern: seq(
      REPORTER,
      gap(3, INSIDE),
      done('give', 'offer', 'provide', 'present', 'render'),
      gap(8, except(form(',', ';', 'to'))),
      ACCOUNT,
      form('on', 'of', 'about'),
    ),
    examples: [
      'The ⟦reporter deputy prime ministers⟧ gave the two leaders an update on cooperation in energy.',
      'The ⟦reporter Minister of Energy⟧ provided the guests with an overview of the works.',
    ],
    counterexamples: ['The minister gave the guests a book on energy.'],
  }),
  rule('en/report/set-out-how', {
    kind: 'report',
    priority: 46,
    pattern: either(
      seq(REPORTER, gap(4, INSIDE), LAY, form('out'), gap(1, ADVERB), form('how', 'what', 'where')),
      seq(
        REPORTER,
        gap(4, INSIDE),
        done('explain', 'outline', 'describe', 'detail'),
        gap(3, INSIDE),
        form('how', 'progress'),
      ),
      seq(REPORTER, gap(3, INSIDE), done('tell', 'brief', 'inform'), gap(4, INSIDE), form('how', 'what')),
    ),
    examples: [
      'Minister ⟦reporter Ivan Petrov⟧ set out how the instructions on roads are being fulfilled.',
      'The ⟦reporter co-chairs⟧ told the presidents how the repair of the bridge is going.',
    ],
    counterexamples: ['The minister set out for Osh.'],
  }),
  rule('en/report/report-that', {
    kind: 'report',
    priority: 44,
    pattern: seq(
      either(
        seq(plain(oneOf(OFFICIALS, 'noun')), capture('reporter', entity('person'))),
        capture('reporter', entity('post', 'person')),
        SPEAKER,
      ),
      gap(5, INSIDE),
      done('report'),
      gap(4, INSIDE),
      either(form('that'), end()),
    ),
    examples: [
      'The ⟦reporter governor of Osh⟧ reported that the repair of the bridge was over.',
      '⟦reporter Ivan Petrov⟧ reported that the fees had been lowered.',
    ],
    counterexamples: ['A newspaper reported that the bridge was over the river.'],
  }),
  rule('en/report/account-by', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(
        ACCOUNT,
        form('of', 'on'),
        gap(16, except(form(';'))),
        form('came', 'was', 'were'),
        optional(form('given', 'presented', 'offered', 'delivered')),
        form('from', 'by'),
        gap(5, INSIDE),
        REPORTER,
      ),
      seq(form('subject'), form('of'), gap(2), ACCOUNT, form('by', 'from'), gap(5, INSIDE), SPEAKER),
      seq(
        form('was', 'were'),
        form('explained', 'described', 'outlined', 'presented', 'detailed', 'reported'),
        form('to'),
        gap(6, INSIDE),
        form('by'),
        gap(3, INSIDE),
        REPORTER,
      ),
    ),
    examples: [
      'An account of advances in energy came from the ⟦reporter co-chairs⟧ of the commission.',
      'How the repairs are going was explained to the presidents by the ⟦reporter co-chairs⟧.',
    ],
    counterexamples: ['An account of the journey came from a traveller.'],
  }),
]
