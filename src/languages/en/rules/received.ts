import {
  capture,
  either,
  end,
  entity,
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
import { OFFICIALS } from '../lexicon/officials.js'
import { ADVERB, done, INSIDE } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
const SOMEBODY = entity('person', 'post')
/** People of the sort that meets, by what they are. */
const OFFICIAL = plain(oneOf([...OFFICIALS, 'negotiator', 'consul', 'akim', 'hokim', 'mission']))
const GUESTS = form(
  'guests',
  'visitors',
  'colleagues',
  'delegation',
  'delegations',
  'partners',
  'envoys',
  'peers',
)
const WAS = form('was', 'were', 'been')
/** Where or when, at which a sentence about a welcome goes on or ends. */
const SETTING: Pattern = either(form('in', 'at', 'on', ',', '.'), entity('date', 'place'), end())
const TALKED = either(
  done('confer', 'converse'),
  seq(form('came', 'come'), form('together')),
  seq(form('met'), form('face'), form('to'), form('face')),
  seq(form('met'), form('one-on-one')),
)

/** Meetings told by who was received, who came as a guest, or how people talked. */
export const RECEIVED_RULES = [
  rule('en/meeting/was-received', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(
        either(SOMEBODY, OFFICIAL, form('guest', 'guests', 'visitors')),
        gap(5, INSIDE),
        WAS,
        gap(1, ADVERB),
        form('received', 'welcomed'),
        form('at', 'in', 'by'),
      ),
      seq(
        either(SOMEBODY, OFFICIAL),
        gap(2, ADVERB),
        oneOf(['welcome', 'greet', 'host', 'receive'], 'past', 'verb'),
        gap(6, INSIDE),
        either(
          SOMEBODY,
          plain(
            oneOf([
              'ambassador',
              'delegation',
              'envoy',
              'counterpart',
              'lawmaker',
              'consul',
              'director',
              'head',
              'chief',
              'secretary',
            ]),
          ),
        ),
        optional(seq(form('of', 'for'), gap(4, INSIDE))),
        optional(seq(form(','), SOMEBODY)),
        optional(form(',')),
        SETTING,
      ),
    ),
    examples: [
      'The Qatari delegation was received at the residence.',
      'The president welcomed the Emir of Qatar at the airport.',
    ],
    counterexamples: ['The letter was received at the residence.', 'The president welcomed the idea in Osh.'],
  }),
  rule('en/meeting/as-guests', {
    kind: 'meeting',
    priority: 39,
    pattern: either(
      seq(done('play'), form('host'), form('to'), gap(2, marked('adjective')), GUESTS),
      seq(
        done('show', 'guide', 'take'),
        gap(1, marked('adjective')),
        GUESTS,
        form('from'),
        entity('place', 'country'),
        form('around', 'round', 'over', 'through'),
      ),
    ),
    examples: [
      'Miners of Karaganda played host to colleagues from Saarland.',
      'The governor showed guests from Bavaria around a cluster.',
    ],
    counterexamples: ['The club played host to a rival.', 'The governor showed guests a film.'],
  }),
  rule('en/meeting/credentials', {
    kind: 'meeting',
    priority: 54,
    pattern: seq(
      done('present', 'hand', 'submit', 'deliver'),
      gap(4, INSIDE),
      either(form('credentials'), seq(form('letters', 'letter'), form('of'), form('credence'))),
    ),
    examples: [
      'Ambassador ⟦participant Ivan Petrov⟧ presented his credentials to the president.',
      'The ambassador handed copies of her credentials to ⟦participant Sadyr Japarov⟧.',
    ],
    counterexamples: ['The firm presented its plans.', 'Hackers stole credentials.'],
  }),
  rule('en/meeting/conferred', {
    kind: 'meeting',
    priority: 38,
    pattern: either(
      seq(
        either(SOMEBODY, OFFICIAL),
        gap(8, INSIDE),
        TALKED,
        either(form('by', 'in', 'at', 'via', 'over', 'on', 'for', '.'), entity('date'), end()),
      ),
      seq(SOMEBODY, gap(2, ADVERB), form('saw'), gap(1), SOMEBODY),
      seq(form('sat', 'sit'), gap(1), form('down'), form('at', 'around'), gap(2), form('table')),
      seq(
        SOMEBODY,
        gap(3, INSIDE),
        form('was', 'were', 'is', 'are'),
        form('in'),
        PLACE,
        gap(3, INSIDE),
        form('for'),
        gap(2, marked('adjective')),
        form('talks', 'consultations', 'negotiations', 'meetings'),
      ),
      seq(
        SOMEBODY,
        gap(1, marked('adjective')),
        oneOf(['conversation', 'talk', 'call'], 'noun'),
        form('with'),
        gap(3, INSIDE),
        either(SOMEBODY, OFFICIAL),
      ),
    ),
    examples: [
      'Ministers of the four states conferred by video link.',
      'Lawmakers of the two states came together in ⟦place Prague⟧.',
      'The envoys of the two states met face to face.',
    ],
    counterexamples: [
      'The two halves of the bridge came together in Osh.',
      'Parents conferred by video link.',
    ],
  }),
]
