import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_MEETING_NOUNS } from '../lexicon/gatherings.js'
import { EN_OCCASION_HEADS } from '../lexicon/occasions.js'
import { done, INSIDE, inside } from './parts.js'
import { OFFICIALS } from './report.js'

const NOUN = oneOf(EN_MEETING_NOUNS, 'noun')
const SOMEBODY = entity('person', 'post')
const REPORTER = either(
  seq(entity('post'), optional(form(',')), capture('reporter', entity('person'))),
  capture('reporter', either(entity('post', 'person', 'organisation'), plain(oneOf(OFFICIALS, 'noun')))),
)
/** Verbs of being held, behind what was held. */
const WAS_HELD = either(
  done('meet', 'convene', 'gather', 'open', 'assemble', 'sit', 'conclude', 'begin', 'start'),
  seq(done('take'), form('place')),
  seq(form('was', 'were'), done('hold', 'convene', 'open', 'conduct')),
)
/** What is told of when somebody has the floor. */
const PROGRESS = form(
  ...[
    'progress',
    'results',
    'work',
    'state',
    'headway',
    'implementation',
    'achievements',
    'advances',
    'steps',
  ],
  ...['measures', 'how', 'preparations', 'performance', 'status'],
)

/** Meetings, reports and greetings that begin with who led them, who had the floor, what the feast was. */
export const LED_RULES = [
  rule('en/meeting/chaired-by', {
    kind: 'meeting',
    priority: 42,
    pattern: seq(
      either(
        seq(
          form('under'),
          optional(form('the')),
          optional(form('joint')),
          form('chairmanship', 'presidency', 'leadership', 'direction'),
          form('of'),
        ),
        seq(
          form('with'),
          SOMEBODY,
          gap(6, INSIDE),
          form('presiding', 'in'),
          optional(seq(form('the'), form('chair'))),
        ),
      ),
      gap(24, except(form(';', '.', 'will', 'would'))),
      optional(form(',')),
      gap(16, except(form(';', '.', 'will', 'would', 'to'))),
      either(NOUN, form('commission', 'council', 'committee', 'group', 'board'), entity('organisation')),
      gap(12, except(form(';', 'will', 'would', 'to'))),
      WAS_HELD,
    ),
    examples: [
      'With ⟦participant Ivan Petrov⟧ in the chair, the session of the council was held in ⟦place Osh⟧.',
      'Under the chairmanship of ⟦participant Sadyr Japarov⟧, a meeting of the commission was held in ⟦place Osh⟧.',
    ],
    counterexamples: ['Under the chairmanship of Ivan Petrov, the council will hold a session in Osh.'],
  }),
  rule('en/meeting/went-ahead', {
    kind: 'meeting',
    priority: 38,
    pattern: seq(
      NOUN,
      gap(16, except(form(';', 'will', 'would', 'to'))),
      either(
        seq(form('went'), form('ahead')),
        seq(form('got'), either(form('underway'), seq(form('under'), form('way')))),
        seq(form('kicked'), form('off')),
      ),
      either(form('in', 'on', 'at'), entity('date', 'place')),
    ),
    examples: [
      'Talks between Ministers ⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ went ahead in ⟦place Osh⟧.',
      'The second round of consultations kicked off in ⟦place Baku⟧.',
    ],
    counterexamples: ['Talks on fees never went ahead.', 'The repair got under way in Osh.'],
  }),
  rule('en/report/given-floor', {
    kind: 'report',
    priority: 46,
    pattern: either(
      seq(
        form('floor'),
        gap(1),
        form('was', 'were'),
        gap(1),
        done('give', 'pass', 'hand', 'yield'),
        optional(form('over')),
        form('to'),
        inside(4),
        REPORTER,
      ),
      seq(REPORTER, gap(3, INSIDE), done('take', 'receive'), form('the'), form('floor')),
      seq(
        REPORTER,
        gap(3, INSIDE),
        optional(form(',')),
        optional(form('who')),
        done('speak'),
        form('of', 'on', 'about'),
        optional(form('the')),
        PROGRESS,
      ),
      seq(
        REPORTER,
        gap(3, INSIDE),
        done('outline', 'detail', 'summarise', 'describe', 'present', 'set', 'lay', 'sum'),
        gap(1, form('out', 'up')),
        form('the'),
        PROGRESS,
        form('of', 'in', 'on', 'made', 'with'),
      ),
    ),
    examples: [
      'The ⟦reporter minister⟧ outlined the results of work in farming.',
      'The floor was given to the ⟦reporter ministers⟧, who spoke of repairs.',
      'The ⟦reporter co-chairs⟧ of the commission spoke about progress in energy.',
    ],
    counterexamples: ['The floor was given a polish.', 'The minister spoke of peace.'],
  }),
  rule('en/report/reported-by', {
    kind: 'report',
    priority: 45,
    pattern: seq(
      form(
        'progress',
        'results',
        'headway',
        'advances',
        'implementation',
        'state',
        'work',
        'course',
        'achievements',
      ),
      gap(14, except(form(';', 'will', 'would'))),
      form('was', 'were'),
      form('reported', 'outlined', 'presented', 'described', 'detailed', 'summarised'),
      gap(4, INSIDE),
      form('by'),
      gap(3, INSIDE),
      REPORTER,
    ),
    examples: [
      'Progress in logistics was reported by the ⟦reporter co-chairs⟧ of the commission.',
      'The state of repairs was outlined by the ⟦reporter Minister of Energy⟧.',
    ],
    counterexamples: ['Progress was reported by the newspapers.'],
  }),
  rule('en/greeting/on-occasion', {
    kind: 'greeting',
    priority: 47,
    pattern: seq(
      form('on'),
      either(
        seq(form('the'), form('occasion', 'eve'), form('of')),
        seq(form('account', 'behalf'), form('of')),
      ),
      gap(3, INSIDE),
      capture('occasion', seq(oneOf(EN_OCCASION_HEADS), optional(oneOf(EN_OCCASION_HEADS)))),
      gap(4, INSIDE),
      form(','),
      gap(8, INSIDE),
      either(
        seq(
          done('exchange', 'send', 'convey', 'extend', 'receive', 'offer', 'address'),
          gap(4, INSIDE),
          form(
            'greetings',
            'congratulations',
            'wishes',
            'felicitations',
            'messages',
            'message',
            'telegram',
            'letter',
          ),
        ),
        done('congratulate'),
      ),
    ),
    examples: [
      'On the occasion of ⟦occasion Nowruz⟧, the presidents exchanged greetings.',
      'On the eve of ⟦occasion New Year⟧, the ministers sent messages to their colleagues.',
    ],
    counterexamples: ['On the occasion of Nowruz, the presidents met.'],
  }),
]
