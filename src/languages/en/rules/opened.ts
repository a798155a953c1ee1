import {
  any,
  capture,
  context,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_EVENT_NOUNS } from '../lexicon/gatherings.js'
import { EN_COUNTED_NOUNS } from '../lexicon/measures.js'
import { EN_THINGS, EN_WORKS } from '../lexicon/things.js'
import { PLAIN_NOUN } from './event.js'
import { NOT_NUMBER } from './figure.js'
import { ADVERB, BE, done, INSIDE } from './parts.js'
import { NOT_AHEAD, THING } from './project.js'

const PLACE = capture('place', entity('place', 'country'))
const FACILITY = plain(oneOf(EN_THINGS, 'noun'))
const BUILDERS = form(
  'builders',
  'crews',
  'workers',
  'contractors',
  'engineers',
  'construction',
  'welders',
  'teams',
)
const WORKS = plain(oneOf([...EN_WORKS, 'widening', 'dredging'], 'noun'))
const CHOSEN = form(
  'chosen',
  'named',
  'selected',
  'picked',
  'designated',
  'confirmed',
  'announced',
  'proposed',
)

/** Ribbons cut, starts made, crews at work; places chosen for a gathering; how many of a list have come how far. */
export const OPENED_RULES = [
  rule('en/project/ribbon-cut', {
    kind: 'project',
    priority: 37,
    always: { stage: 'launched' },
    pattern: either(
      seq(
        form('ribbon', 'tape'),
        gap(2),
        BE,
        gap(1, ADVERB),
        form('cut'),
        gap(4, INSIDE),
        form('on', 'at', 'for', 'of'),
        gap(6, INSIDE),
        THING,
      ),
      seq(
        form('cut'),
        form('the', 'a'),
        gap(2),
        form('ribbon', 'tape'),
        form('on', 'at', 'for', 'of'),
        gap(6, INSIDE),
        THING,
      ),
      seq(
        FACILITY,
        gap(8, NOT_AHEAD),
        form('opened', 'threw', 'flung'),
        form('its', 'their'),
        form('doors', 'gates'),
      ),
    ),
    examples: [
      'A ribbon was cut on a poultry farm in ⟦place Osh⟧.',
      'A dairy in ⟦place Osh⟧ opened its doors.',
    ],
    counterexamples: ['A ribbon was cut for the cake.', 'The bridge will open its doors.'],
  }),
  rule('en/project/start-made', {
    kind: 'project',
    priority: 36,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        form('start', 'beginning'),
        gap(1),
        form('been', 'was', 'were'),
        form('made'),
        form('on', 'to', 'in', 'with'),
        gap(3, INSIDE),
        either(WORKS, FACILITY),
      ),
      seq(
        done('make'),
        form('a'),
        gap(1),
        form('start'),
        form('on', 'in', 'with'),
        gap(3, INSIDE),
        either(WORKS, FACILITY),
      ),
      seq(
        BUILDERS,
        gap(4, INSIDE),
        form('are', 'is'),
        gap(1, ADVERB),
        form('at', 'busy', 'hard'),
        gap(2, form('at', 'work', 'with')),
        form('on', 'with'),
        gap(6, INSIDE),
        either(FACILITY, entity('organisation')),
      ),
    ),
    examples: [
      'A start has been made on the construction of a solar plant in ⟦place Osh⟧.',
      'Builders are at work on a second pier.',
    ],
    counterexamples: ['A start was made on the letter.', 'Builders are at work on Sunday.'],
  }),
  rule('en/event/chosen-as-venue', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      PLACE,
      either(seq(form('has', 'have'), form('been')), form('was', 'is')),
      gap(1, ADVERB),
      CHOSEN,
      form('as'),
      optional(form('the')),
      gap(1),
      form('venue', 'host', 'setting', 'site', 'place'),
      form('of', 'for', 'to'),
      gap(5, INSIDE),
      PLAIN_NOUN,
    ),
    examples: [
      '⟦place Osh⟧ has been chosen as the venue for the next session of the council.',
      '⟦place Baku⟧ was named as the host of the forum.',
    ],
    counterexamples: ['Osh has been chosen as the site for a plant.'],
  }),
  rule('en/event/come-together-for', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      form('will', 'would'),
      gap(1, ADVERB),
      either(
        form('gather', 'meet', 'assemble', 'convene', 'converge', 'congregate'),
        seq(form('come', 'get'), form('together')),
      ),
      gap(8, INSIDE),
      form('for', 'at'),
      form('a', 'an', 'the', 'their', 'its'),
      gap(4, INSIDE),
      oneOf(EN_EVENT_NOUNS, 'noun'),
    ),
    examples: [
      'Investors will come together in ⟦place Osh⟧ in May for a forum.',
      'Mayors of the two states will gather in ⟦place Baku⟧ at a summit.',
    ],
    counterexamples: ['Investors came together in Osh for a forum.'],
  }),
  rule('en/event/pencilled-in', {
    kind: 'event',
    force: 'intended',
    priority: 47,
    pattern: seq(
      PLAIN_NOUN,
      gap(10, except(form(',', ';', 'will', 'would'))),
      form('is', 'are'),
      gap(1, ADVERB),
      either(
        seq(
          form('pencilled', 'penciled', 'lined', 'slotted', 'marked', 'booked', 'timed', 'down', 'earmarked'),
          gap(1, form('in', 'up', 'down')),
        ),
        seq(form('on'), form('the'), gap(1), form('calendar', 'cards', 'agenda')),
        seq(form('in'), form('the'), form('diary', 'pipeline', 'offing')),
      ),
      form('for', 'in', 'on'),
      entity('date', 'place'),
    ),
    examples: [
      'A meeting of the working group is pencilled in for June in ⟦place Osh⟧.',
      'A second forum is on the calendar for May.',
    ],
    counterexamples: ['The meeting is marked by frankness in May.'],
  }),
  rule('en/event/agree-to-convene', {
    kind: 'event',
    force: 'agreed',
    priority: 48,
    always: { type: 'session' },
    pattern: seq(
      either(
        done('agree', 'decide', 'resolve', 'arrange'),
        form('decision', 'agreement', 'understanding', 'arrangement'),
      ),
      gap(4, except(form(',', ';', 'to', 'on'))),
      form('to', 'on'),
      form('convene', 'convening', 'hold', 'holding', 'gather', 'gathering'),
      gap(4, except(form(',', ';', 'of', 'with'))),
      either(
        seq(
          form('council', 'commission', 'committee', 'assembly', 'board'),
          form('of', 'in', 'on', 'for', 'at'),
        ),
        seq(entity('organisation'), form('in', 'on', 'for', 'at')),
      ),
    ),
    examples: [
      'It was the decision of the leaders to convene the council of governors in ⟦place Osh⟧.',
      'The ministers reached agreement on convening the commission in ⟦place Baku⟧ in May.',
    ],
    counterexamples: ['The sides agreed to hold talks with the council.'],
  }),
  rule('en/figure/of-the-list', {
    kind: 'figure',
    priority: 34,
    extent: 'match',
    pattern: seq(
      context(seq(form('of'), gap(3), entityOf('quantity', EN_COUNTED_NOUNS), gap(8, NOT_NUMBER), form(','))),
      gap(1, form('some', 'about', 'only', 'already')),
      capture('value', any()),
      gap(1, form('of')),
      gap(1, form('them')),
      form('have', 'has', 'are', 'were'),
      gap(2, ADVERB),
      form(
        'reached',
        'gone',
        'come',
        'been',
        'entered',
        'ready',
        'complete',
        'in',
        'under',
        'at',
        'already',
        'running',
        'operational',
      ),
    ),
    examples: [
      'Of the 70 projects on the list, ⟦value 18⟧ have reached completion.',
      'Of the 90 enterprises, ⟦value 40⟧ are already running.',
    ],
    counterexamples: ['Of the 70 projects on the list, many are good.'],
  }),
]
