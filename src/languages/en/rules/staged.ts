import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { HELD, HOLDING, PLAIN_NOUN } from './event.js'
import { ADVERB, done, INSIDE, inside } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
const WAS: Pattern = seq(
  form('is', 'are', 'was', 'were', 'has', 'have'),
  gap(2, either(ADVERB, form('been'))),
)
const CHOSEN = form('picked', 'chosen', 'selected', 'named', 'approved', 'confirmed', 'designated')
/** Those who perform. */
const ARTISTS = oneOf([
  ...[
    'orchestra',
    'theatre',
    'ensemble',
    'troupe',
    'choir',
    'dancer',
    'musician',
    'ballet',

    'circus',
  ],
  ...['singer', 'pianist', 'opera', 'artist'],
])
/** A gathering by its noun or its name. */
const GATHERING: Pattern = either(PLAIN_NOUN, entity('organisation'))
const FIXED = form('fixed', 'pencilled', 'penciled', 'booked', 'timed', 'confirmed', 'arranged')

/** Events told by their venue, by who performs, or behind their noun. */
export const STAGED_RULES = [
  rule('en/event/chosen-host', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      PLACE,
      WAS,
      CHOSEN,
      gap(2),
      form('host', 'hosts', 'hold', 'stage'),
      gap(8, INSIDE),
      GATHERING,
    ),
    examples: [
      '⟦place Osh⟧ has been picked to host the wrestling championships.',
      '⟦place Minsk⟧ was selected to stage the summit.',
    ],
    counterexamples: ['Osh was chosen to host a plant.', 'Osh hosted the championships.'],
  }),
  rule('en/event/fixed-for', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: either(
      seq(PLAIN_NOUN, gap(12, INSIDE), WAS, FIXED, gap(1, form('in')), form('for', 'on'), entity('date')),
      seq(
        PLAIN_NOUN,
        gap(3, INSIDE),
        form('returns', 'comes', 'moves', 'heads'),
        form('to'),
        PLACE,
        gap(2, INSIDE),
        entity('date'),
      ),
      seq(
        PLAIN_NOUN,
        gap(6, INSIDE),
        form('is', 'are'),
        form('set', 'due', 'scheduled', 'expected'),
        form('to'),
        form('resume', 'reconvene', 'continue', 'commence'),
        gap(4, INSIDE),
        entity('date', 'place'),
      ),
    ),
    examples: [
      'The summit is fixed for ⟦when 14 May⟧ in ⟦place Osh⟧.',
      'The festival returns to ⟦place Samarkand⟧ ⟦when in May⟧.',
      'Talks are set to resume in ⟦place Doha⟧ ⟦when in May⟧.',
    ],
    counterexamples: ['The price is fixed for May.', 'The festival returns to its roots.'],
  }),
  rule('en/event/will-perform', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    always: { type: 'culture' },
    pattern: seq(
      ARTISTS,
      gap(6, INSIDE),
      either(
        form('will'),
        seq(form('is', 'are'), gap(1, form('set', 'due', 'scheduled', 'expected')), form('to')),
      ),
      either(form('perform', 'tour'), seq(form('play', 'appear'), form('in', 'at'))),
      gap(4, INSIDE),
      PLACE,
    ),
    examples: [
      'The orchestra will perform in ⟦place Vienna⟧ ⟦when in April⟧.',
      'Dancers from Osh are to tour ⟦place Kazakhstan⟧ in spring.',
    ],
    counterexamples: ['The orchestra performed in Vienna.', 'The bank will play a role in Vienna.'],
  }),
  rule('en/event/due-there', {
    kind: 'event',
    force: 'intended',
    priority: 48,
    extent: 'match',
    pattern: seq(
      PLAIN_NOUN,
      gap(4, INSIDE),
      form(','),
      form('due', 'scheduled', 'planned', 'set', 'slated', 'expected'),
      optional(seq(form('to'), form('take'), form('place'))),
      form('in', 'for', 'on', 'at'),
      gap(6, except(form(',', ';', '.'))),
      entity('date'),
      optional(seq(form('in', 'at'), PLACE)),
    ),
    examples: [
      'The summit, due in ⟦place Osh⟧ ⟦when in 2027⟧, was discussed.',
      'The forum of mayors, scheduled for ⟦when May⟧, will focus on water.',
    ],
    counterexamples: ['The plant, due in Osh in 2027, was discussed.'],
  }),
  rule('en/event/propose-that-held', {
    kind: 'event',
    force: 'proposed',
    priority: 48,
    pattern: seq(
      done('propose', 'suggest', 'recommend', 'request'),
      gap(3),
      form('that'),
      inside(6),
      PLAIN_NOUN,
      inside(6),
      form('be', 'should'),
      optional(form('be')),
      done(...HELD),
    ),
    examples: [
      'The minister proposed that a forum be held in ⟦place Osh⟧.',
      'It was suggested that the next meeting should be convened in May.',
    ],
    counterexamples: ['The minister proposed that a pier be built.'],
  }),
  rule('en/event/order-to-hold', {
    kind: 'event',
    force: 'ordered',
    priority: 45,
    pattern: seq(done('instruct', 'order', 'task'), gap(5), HOLDING, gap(6), oneOf(EN_EVENT_NOUNS)),
    examples: [
      'The president instructed the government to hold a forum in May.',
      'The ministry was ordered to organise an exhibition.',
    ],
    counterexamples: ['The president instructed the government to hold the price.'],
  }),
]
