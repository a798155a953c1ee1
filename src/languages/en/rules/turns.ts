import {
  capture,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  list,
  marked,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { ALSO, TEXT } from './document.js'
import { ACTS_END, ADVERB, ANYTHING, action, done, GERUND_ACTS, INSIDE, TO_ACTS } from './parts.js'

const PLACE = capture('place', entity('place', 'country'))
const SOMEBODY = entity('person', 'post')
const NOT_AHEAD = except(form(';', 'will', 'would', 'shall'))
const IDEAS = form('idea', 'proposal', 'initiative', 'plan', 'project', 'suggestion', 'concept')
const OFFICES = form(
  'governments',
  'ministries',
  'ministers',
  'government',
  'ministry',
  'agencies',
  'cabinets',
  'cabinet',
)

/** Turns of phrase that readouts use for what other rules tell by plain verbs. */
export const TURN_RULES = [
  rule('en/commitment/see-eye-to-eye', {
    kind: 'commitment',
    force: 'agreed',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(
        form('saw', 'see', 'seen'),
        form('eye'),
        form('to'),
        form('eye'),
        form('on'),
        either(GERUND_ACTS, seq(gap(3, INSIDE), action(), ANYTHING)),
        end(),
      ),
      seq(form('bound'), form('themselves', 'itself', 'himself'), gap(1, form('not')), TO_ACTS, ACTS_END),
    ),
    examples: [
      'Kazakhstan and Georgia saw eye to eye on ⟦act opening a trading house⟧.',
      'The neighbours bound themselves to ⟦act lower the fees⟧.',
    ],
    counterexamples: ['The brothers saw eye to eye.'],
  }),
  rule('en/commitment/incumbent-on', {
    kind: 'commitment',
    force: 'ordered',
    priority: 44,
    each: 'act',
    pattern: either(
      seq(form('incumbent'), form('on', 'upon'), gap(10, INSIDE), TO_ACTS, ACTS_END),
      seq(
        entity('organisation', 'post'),
        form('has', 'have', 'had'),
        either(entity('date', 'quantity'), seq(gap(2), form('weeks', 'months', 'days', 'month', 'week'))),
        TO_ACTS,
        ACTS_END,
      ),
      seq(
        done('steer', 'direct', 'point', 'orient', 'set'),
        gap(1),
        OFFICES,
        form('towards', 'toward'),
        gap(3, INSIDE),
        action(),
        gap(20, INSIDE),
        end(),
      ),
    ),
    examples: [
      'It is incumbent on the governments to ⟦act settle the tariffs⟧.',
      'The leaders steered their governments towards an early launch of the ferry.',
    ],
    counterexamples: ['The captain steered the ship towards the launch.'],
  }),
  rule('en/commitment/reckon-on', {
    kind: 'commitment',
    force: 'intended',
    priority: 43,
    each: 'act',
    pattern: either(
      seq(
        form('reckons', 'reckon', 'counts', 'banks', 'counting', 'banking'),
        form('on'),
        GERUND_ACTS,
        end(),
      ),
      seq(
        form('plans', 'moves', 'efforts', 'preparations', 'steps'),
        form('are', 'were'),
        form('afoot'),
        gap(4, INSIDE),
        TO_ACTS,
        ACTS_END,
      ),
    ),
    examples: [
      'Lithuania reckons on ⟦act raising furniture exports⟧.',
      'Plans are afoot in Georgia to ⟦act hand over the new terminal⟧.',
    ],
    counterexamples: ['Lithuania counts on friends.'],
  }),
  rule('en/commitment/matter-of-months', {
    kind: 'commitment',
    force: 'intended',
    priority: 36,
    pattern: seq(
      action(),
      gap(10, INSIDE),
      form('is', 'are'),
      gap(1, ADVERB),
      form('a', 'only', 'just'),
      gap(1, form('a')),
      form('matter', 'question'),
      form('of'),
      form('months', 'weeks', 'days', 'time'),
    ),
    examples: [
      'The opening of the trading house is a matter of months.',
      'The launch of the ferry is only a question of time.',
    ],
    counterexamples: ['The opening of the house is a matter of taste.'],
  }),
  rule('en/commitment/time-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 47,
    pattern: either(
      seq(form('it'), form('is'), gap(1, form('high', 'about')), form('time'), ANYTHING, end()),
      seq(
        either(done('see'), form('sees', 'see')),
        gap(1, ADVERB),
        gap(1, form('a', 'the', 'no')),
        gap(1, marked('adjective')),
        form('need', 'merit', 'necessity', 'sense', 'value', 'benefit', 'advantage'),
        form('for', 'in', 'to'),
      ),
      seq(
        entity('person', 'post', 'country'),
        form('is', 'are', 'was', 'were'),
        gap(1, form('all')),
        form('for'),
        marked('gerund'),
      ),
      seq(
        form('showing', 'shown', 'showed', 'shows', 'show', 'taking', 'took', 'taken'),
        form('a', 'an', 'great', 'keen', 'some'),
        gap(2, marked('adjective')),
        form('interest'),
        form('in'),
      ),
      seq(
        done('speak', 'talk'),
        form('approvingly', 'favourably', 'warmly', 'highly', 'positively'),
        form('of', 'about'),
        gap(2, INSIDE),
        IDEAS,
      ),
    ),
    examples: [
      'It is high time the neighbours created a common water fund.',
      'The president spoke approvingly of the idea of a common market.',
      'Sadyr Japarov sees a need for a common fund.',
    ],
    counterexamples: ['There was time for tea.', 'The guest spoke warmly of the city.'],
  }),
  rule('en/meeting/is-on-tour', {
    kind: 'meeting',
    priority: 40,
    pattern: either(
      seq(
        SOMEBODY,
        gap(4, INSIDE),
        form('is', 'was'),
        form('on'),
        gap(4, INSIDE),
        form('tour', 'visit', 'trip'),
        form('of', 'to', 'around'),
        PLACE,
      ),
      seq(
        SOMEBODY,
        gap(2, INSIDE),
        form('dropped', 'looked', 'called'),
        form('in', 'by'),
        form('on', 'at'),
        gap(2),
        SOMEBODY,
      ),
      seq(
        SOMEBODY,
        gap(1, ADVERB),
        capture('format', oneOf(['telephone', 'phone', 'ring'], 'past', 'verb'), 'telephone'),
        gap(3, INSIDE),
        SOMEBODY,
      ),
    ),
    examples: [
      'Prime Minister ⟦participant Ivan Petrov⟧ is on a three-day tour of ⟦place Kazakhstan⟧.',
      '⟦participant Ivan Petrov⟧ ⟦format telephoned⟧ ⟦participant Sadyr Japarov⟧.',
    ],
    counterexamples: ['The band is on a tour of Kazakhstan.'],
  }),
  rule('en/event/prepare-to-host', {
    kind: 'event',
    force: 'intended',
    priority: 46,
    pattern: seq(
      PLACE,
      form('is', 'are'),
      gap(1, ADVERB),
      form('preparing', 'gearing', 'getting', 'readying'),
      gap(2, form('up', 'itself', 'ready')),
      form('to', 'for'),
      gap(1, form('receive', 'host', 'welcome', 'stage', 'hold')),
      gap(5, INSIDE),
      oneOf(EN_EVENT_NOUNS),
    ),
    examples: [
      '⟦place Bishkek⟧ is preparing to receive a summit in August.',
      '⟦place Osh⟧ is gearing up for the forum of regions.',
    ],
    counterexamples: ['Bishkek is preparing for winter.'],
  }),
  rule('en/report/walk-through', {
    kind: 'report',
    priority: 45,
    pattern: either(
      seq(
        capture('reporter', entity('post', 'person', 'organisation')),
        gap(1, ADVERB),
        form('walked', 'took', 'talked', 'led', 'guided'),
        gap(4, INSIDE),
        form('through'),
      ),
      seq(
        capture('reporter', entity('post', 'person', 'organisation')),
        gap(1, ADVERB),
        form('brought', 'got'),
        gap(4, INSIDE),
        form('up'),
        form('to'),
        form('speed', 'date'),
        form('on'),
      ),
    ),
    examples: [
      'The ⟦reporter Minister of Energy⟧ walked the presidents through the progress on the pipeline.',
      'The ⟦reporter Minister of Energy⟧ brought the presidents up to speed on the works.',
    ],
    counterexamples: ['The guide walked the guests through the park.'],
  }),
  rule('en/document/in-hand', {
    kind: 'document',
    priority: 39,
    always: { stage: 'drafting' },
    pattern: seq(
      TEXT,
      gap(10, NOT_AHEAD),
      form('is', 'are'),
      gap(1, ADVERB),
      either(
        seq(
          form('being'),
          form('put', 'drawn', 'worked', 'hammered', 'thrashed', 'negotiated'),
          optional(form('together', 'up', 'out', 'on')),
        ),
        seq(form('in', 'under'), form('preparation', 'hand', 'negotiation', 'discussion', 'development')),
        seq(form('in'), form('the'), form('works', 'making', 'pipeline')),
        seq(form('on'), form('the'), form('drafting', 'drawing'), form('table', 'board')),
        seq(form('taking'), form('shape')),
      ),
    ),
    examples: [
      'A road map to 2028 is being put together by experts of Kazakhstan.',
      'An agreement on grain is in the works between Kazakhstan and Georgia.',
    ],
    counterexamples: ['The plan of the palace is in the museum.'],
  }),
  rule('en/document/came-out-of', {
    kind: 'document',
    priority: 42,
    each: 'document',
    always: { stage: 'signed' },
    pattern: seq(
      list(
        capture(
          'document',
          either(
            capture('count', entityOf('quantity', EN_DOCUMENT_NOUNS)),
            seq(form('a', 'an'), gap(3, marked('adjective')), oneOf(EN_DOCUMENT_NOUNS, 'noun')),
          ),
        ),
        ALSO,
        4,
      ),
      form('came', 'emerged', 'resulted'),
      gap(1, form('out')),
      form('of', 'from'),
      gap(3, INSIDE),
      form('talks', 'visit', 'meeting', 'summit', 'negotiations', 'session'),
    ),
    examples: [
      '⟦document Five agreements⟧ came out of the talks.',
      '⟦document Two protocols⟧ and ⟦document a joint statement⟧ emerged from the visit.',
    ],
    counterexamples: ['Five birds came out of the bush.'],
  }),
]
