import {
  capture,
  either,
  entity,
  except,
  form,
  gap,
  oneOf,
  plain,
  repeat,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_DOCUMENT_NOUNS } from '../lexicon/papers.js'
import { EN_THINGS } from '../lexicon/things.js'
import { ALSO, PASSIVE, WAS } from './document.js'
import { ADVERB, BE, done, inside, PHRASE } from './parts.js'

/** One of several texts that are told before what was done with them. */
const ARTICLED = capture(
  'document',
  seq(
    either(form('a', 'an', 'the'), entity('quantity')),
    gap(4, except(form(',', ';', 'of', 'on', 'in', 'for'))),
    plain(oneOf([...EN_DOCUMENT_NOUNS, 'minutes'], 'noun')),
    gap(10, except(form(';', 'will', 'would', 'shall', 'to', 'was', 'were', 'been'))),
  ),
)
const THING = plain(oneOf(EN_THINGS, 'noun'))

/** What begins or ends a thing, as its stage. */
const BEGUN = either(
  capture(
    'stage',
    seq(form('start', 'beginning'), form('of'), form('construction', 'building')),
    'construction',
  ),
  capture('stage', form('completion'), 'completed'),
  capture('stage', form('launch', 'opening', 'commissioning', 'inauguration', 'start'), 'launched'),
)

/** Papers and things told of by the way: minutes, texts still worked on, plants whose launch is praised. */
export const PAPERWORK_RULES = [
  rule('en/document/several-signed', {
    kind: 'document',
    priority: 43,
    each: 'document',
    pattern: seq(ARTICLED, repeat(seq(ALSO, ARTICLED), 1, 6), WAS, gap(2, ADVERB), PASSIVE),
    examples: [
      'A protocol and an action plan for two years were ⟦stage signed⟧.',
      'An agreement on fish, a memorandum and a roadmap have been ⟦stage adopted⟧.',
    ],
    counterexamples: ['A protocol and a plan will be signed.', 'A protocol and a bridge were mentioned.'],
  }),
  rule('en/document/minutes', {
    kind: 'document',
    priority: 42,
    always: { type: 'protocol', stage: 'signed' },
    pattern: either(
      seq(
        form('minutes'),
        gap(10),
        BE,
        gap(1),
        done('sign', 'adopt', 'approve', 'ink', 'initial', 'endorse'),
      ),
      seq(done('sign', 'adopt'), inside(3), form('minutes')),
    ),
    examples: [
      'The minutes of the session were signed.',
      'The ministers signed the final minutes of the meeting.',
    ],
    counterexamples: ['The bus was ten minutes late.', 'The minutes of the session were lost.'],
  }),
  rule('en/document/text-in-work', {
    kind: 'document',
    priority: 34,
    always: { stage: 'drafting' },
    pattern: either(
      seq(
        form('working', 'work'),
        form('on'),
        gap(4),
        capture('document', plain(oneOf(EN_DOCUMENT_NOUNS, 'noun'))),
        form('to', 'on', 'for', '.'),
      ),
      seq(
        form(
          'sides',
          'parties',
          'ministries',
          'experts',
          'negotiators',
          'ministers',
          'governments',
          'lawyers',
        ),
        form('are'),
        gap(1),
        form('finalising', 'finalizing', 'drafting', 'negotiating'),
        gap(3),
        capture('document', plain(oneOf(EN_DOCUMENT_NOUNS, 'noun'))),
      ),
      seq(
        form('work'),
        form('on'),
        gap(4),
        plain(oneOf(EN_DOCUMENT_NOUNS, 'noun')),
        gap(8),
        form('is', 'continues'),
      ),
      seq(
        form('work'),
        BE,
        gap(1),
        either(form('underway', 'ongoing', 'proceeding'), seq(form('under'), form('way'))),
        form('on'),
        gap(4),
        capture('document', plain(oneOf(EN_DOCUMENT_NOUNS, 'noun'))),
      ),
    ),
    examples: [
      'The two countries are working on an ⟦document agreement⟧ to avoid double taxation.',
      'The ministries are working on a ⟦document treaty⟧ on extradition.',
      'Work is under way on a joint ⟦document agreement⟧ for transport.',
    ],
    counterexamples: ['The builders are working on the road.'],
  }),
  rule('en/project/hail-launch', {
    kind: 'project',
    priority: 36,
    pattern: seq(
      done('hail', 'praise', 'applaud', 'commend', 'note'),
      inside(4),
      BEGUN,
      form('of'),
      PHRASE,
      THING,
    ),
    examples: [
      'The ministers hailed the ⟦stage launch⟧ of a tungsten plant in ⟦place Osh⟧.',
      'The sides noted with satisfaction the ⟦stage completion⟧ of the bridge.',
    ],
    counterexamples: ['The critics praised the launch of the book.', 'The ministers praised the plant.'],
  }),
  rule('en/commitment/offer-so-many', {
    kind: 'commitment',
    force: 'proposed',
    priority: 39,
    pattern: seq(done('offer'), gap(4), entity('quantity', 'money')),
    examples: [
      'The minister offered Georgian companies 22 deposits for exploration.',
      'Kazakhstan offered Georgia 500 wagons.',
    ],
    counterexamples: ['The hotel has 22 rooms on offer.'],
  }),
]
