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
import { EN_THINGS } from '../lexicon/things.js'
import { PLAIN_NOUN } from './event.js'
import { ADVERB, BE, done, INSIDE, inside } from './parts.js'

/** What is held at, round or with something else, which stands before it in the sentence. */
const HELD_WITH = [
  ...['mark', 'precede', 'follow', 'accompany', 'celebrate', 'commemorate', 'crown', 'open', 'complement'],
]
const PLANNED = form('planned', 'scheduled', 'expected', 'slated', 'envisaged', 'due', 'anticipated')

/** Events that are told by what they mark or stand beside, and visits told by who will pay them. */
export const MARKED_RULES = [
  rule('en/event/marked-by', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: either(
      seq(
        form('will', 'would'),
        gap(1, ADVERB),
        form('be'),
        gap(1, ADVERB),
        done(...HELD_WITH),
        form('by', 'with'),
        inside(5),
        PLAIN_NOUN,
      ),
      seq(
        form('will', 'would'),
        gap(1, ADVERB),
        form('mark', 'celebrate', 'commemorate'),
        inside(9),
        form('with', 'by'),
        optional(form('holding')),
        inside(4),
        PLAIN_NOUN,
      ),
    ),
    examples: [
      'The anniversary of the pier will be marked by a joint exhibition in ⟦place Osh⟧ in May.',
      'The carriers will mark the anniversary with a regatta in ⟦place Baku⟧.',
    ],
    counterexamples: [
      'The anniversary was marked by an exhibition.',
      'Growth will be marked by a rise of prices.',
    ],
  }),
  rule('en/event/visit-planned', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      plain(form('visit', 'trip')),
      either(form('by'), seq(form('to'), gap(2), entity('country', 'place'), form('by', 'of'))),
      gap(8, INSIDE),
      BE,
      gap(1, ADVERB),
      PLANNED,
    ),
    examples: [
      'A visit by the Speaker to ⟦place Osh⟧ is planned for May.',
      'A working visit to ⟦place Georgia⟧ by the minister is expected in June.',
    ],
    counterexamples: ['A visit by the Speaker to Osh was put off.'],
  }),
  rule('en/project/ceremony-to-launch', {
    kind: 'project',
    priority: 42,
    pattern: seq(
      form('ceremony'),
      either(
        seq(
          form('to'),
          capture('stage', form('launch', 'open', 'inaugurate', 'commission', 'start'), 'launched'),
        ),
        seq(
          form('for', 'of', 'marking', 'on'),
          form('the'),
          capture('stage', form('launch', 'opening', 'inauguration', 'commissioning'), 'launched'),
          form('of'),
        ),
        seq(
          form('to'),
          capture('stage', seq(form('lay'), gap(3), form('stone', 'capsule', 'foundation')), 'construction'),
          form('of', 'for'),
        ),
      ),
      gap(5, except(form(',', ';', 'of', 'in', 'for', 'at'))),
      plain(oneOf(EN_THINGS, 'noun')),
      gap(14, except(form(';', 'will', 'would'))),
      either(seq(done('take'), form('place')), seq(form('was', 'were'), done('hold'))),
    ),
    examples: [
      'A ceremony to ⟦stage launch⟧ a cannery worth 25 million dollars took place in ⟦place Osh⟧.',
      'In ⟦place Baku⟧ a ceremony for the ⟦stage opening⟧ of a second pier was held.',
    ],
    counterexamples: ['A ceremony to launch a pier will take place in Osh.', 'A ceremony took place in Osh.'],
  }),
  rule('en/meeting/head-delegation', {
    kind: 'meeting',
    priority: 39,
    pattern: seq(
      done('lead', 'head'),
      form('the', 'a', 'his', 'her', 'its'),
      inside(3),
      form('delegation'),
      gap(4, INSIDE),
      form('at', 'in', 'during', 'to'),
      inside(3),
      either(
        plain(oneOf(['talk', 'negotiation', 'consultation', 'session', 'meeting', 'summit', 'forum'])),
        entity('place', 'country'),
      ),
    ),
    examples: [
      'Minister ⟦participant Ivan Petrov⟧ led the delegation at talks in ⟦place Osh⟧.',
      '⟦participant Sadyr Japarov⟧ headed a delegation to the forum in ⟦place Baku⟧.',
    ],
    counterexamples: [
      'Ivan Petrov will lead the delegation at the talks.',
      'The captain led his team in Osh.',
    ],
  }),
  rule('en/meeting/discuss-by-phone', {
    kind: 'meeting',
    priority: 41,
    pattern: seq(
      done('discuss', 'review', 'consider', 'examine', 'exchange', 'coordinate'),
      gap(14, except(form(';', 'and'))),
      capture(
        'format',
        seq(form('by', 'over', 'on', 'via'), optional(form('the')), form('phone', 'telephone')),
        'telephone',
      ),
    ),
    examples: [
      '⟦participant Ivan Petrov⟧ and ⟦participant Sadyr Japarov⟧ discussed the new pier ⟦format by phone⟧.',
      'The ministers reviewed the works ⟦format over the telephone⟧.',
    ],
    counterexamples: ['The ministers discussed sales of phones.', 'They will discuss it by phone.'],
  }),
]
