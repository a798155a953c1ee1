import {
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  marked,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_THINGS } from '../lexicon/things.js'
import { ADVERB, done, INSIDE } from './parts.js'
import { NOT_AHEAD, THING } from './project.js'

const FACILITIES = plain(oneOf([...EN_THINGS, 'facility', 'plant', 'project', 'site'], 'noun'))

/** Projects told by buttons pressed, ground broken, things gone up, contractors at work and blessings given. */
export const UNDERTAKEN_RULES = [
  rule('en/project/press-button', {
    kind: 'project',
    priority: 37,
    always: { stage: 'launched' },
    pattern: either(
      seq(done('press', 'push'), gap(3, INSIDE), form('button'), gap(6, INSIDE), FACILITIES),
      seq(
        form('gave', 'given', 'give'),
        form('the', 'a'),
        gap(1),
        form('start', 'go-ahead', 'signal'),
        optional(seq(form(','), gap(6, INSIDE), form(','))),
        form('to', 'for'),
        gap(5, INSIDE),
        FACILITIES,
      ),
      seq(done('switch', 'fire', 'power'), form('on', 'up'), gap(4, INSIDE), plain(oneOf(EN_THINGS, 'noun'))),
    ),
    examples: [
      'The presidents pressed the button to start up a transformer factory in ⟦place Osh⟧.',
      'The two presidents gave the start to facilities worth 450 million euros.',
    ],
    counterexamples: ['The guest pressed the button of the lift.', 'The umpire gave the start to the race.'],
  }),
  rule('en/project/going-up', {
    kind: 'project',
    priority: 36,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        THING,
        gap(2, NOT_AHEAD),
        form('is', 'are'),
        gap(1, ADVERB),
        either(
          seq(form('going'), form('up')),
          seq(form('being'), either(seq(form('put'), form('up')), form('raised', 'put'))),
          seq(form('taking'), form('shape')),
          seq(form('nearing', 'approaching'), form('completion')),
        ),
      ),
      seq(
        form('is', 'are'),
        gap(1, ADVERB),
        form('laying', 'building', 'constructing', 'erecting', 'digging', 'boring'),
        gap(4, except(form(',', ';', 'of'))),
        form(
          'stretch',
          'section',
          'segment',
          'leg',
          'span',
          'line',
          'track',
          'bridge',
          'tunnel',
          'road',
          'plant',
          'terminal',
          'shop',
          'factory',
        ),
      ),
      seq(
        entity('organisation'),
        form('is', 'are'),
        gap(1, ADVERB),
        form('nearing', 'approaching'),
        form('completion'),
      ),
      seq(
        plain(oneOf(['centre', 'center', 'hub', 'plant'], 'noun')),
        form('is'),
        gap(1, ADVERB),
        form('being'),
        form('built', 'erected', 'constructed'),
      ),
    ),
    examples: [
      'A wheat-processing complex is going up in ⟦place Osh⟧.',
      'A Turkish contractor is now laying its stretch to ⟦place Khorog⟧.',
    ],
    counterexamples: ['Prices are going up.', 'The plant will be going up.'],
  }),
  rule('en/project/gone-up', {
    kind: 'project',
    priority: 36,
    always: { stage: 'completed' },
    pattern: either(
      seq(
        capture(
          'count',
          entityOf(
            'quantity',
            [...EN_THINGS].filter(
              (noun) => !/^(?:company|enterprise|project|venture|joint-venture)$/.test(noun),
            ),
          ),
        ),
        form('have', 'has'),
        gap(1, ADVERB),
        form('gone', 'sprung', 'risen'),
        form('up'),
      ),
      seq(
        capture(
          'count',
          entityOf('quantity', [
            'warehouse',
            'school',
            'hospital',
            'building',
            'terminal',
            'plant',
            'bridge',
            'factory',
          ]),
        ),
        form('are', 'is', 'stand', 'stands'),
        gap(1, ADVERB),
        form('ready', 'complete', 'finished'),
      ),
    ),
    examples: ['⟦count Six warehouses⟧ have gone up on the border.', '⟦count Three schools⟧ are ready.'],
    counterexamples: ['Prices have gone up.', 'Six warehouses will be ready.'],
  }),
  rule('en/project/got-green-light', {
    kind: 'project',
    priority: 45,
    always: { stage: 'agreed' },
    pattern: seq(
      plain(oneOf(['project'], 'plural')),
      form('in', 'on', 'for', 'of'),
      gap(14, except(form(';', 'will', 'would'))),
      form('got', 'received', 'won', 'given', 'secured', 'obtained'),
      gap(2, either(marked('adjective'), form('the', 'a'))),
      form('light', 'go-ahead', 'approval', 'nod', 'endorsement', 'blessing'),
    ),
    examples: [
      'Projects in wine-making, lift manufacturing and petrochemicals got the green light.',
      'Projects on fish farming won the approval of the ministers.',
    ],
    counterexamples: ['Projects in fish farming will get the green light.'],
  }),
  rule('en/project/fund-set-up', {
    kind: 'project',
    priority: 36,
    always: { stage: 'launched' },
    pattern: seq(
      either(entity('organisation'), form('fund', 'bank', 'company')),
      form('with'),
      gap(3, INSIDE),
      form('capital', 'budget', 'endowment'),
      form('of'),
      gap(2),
      entity('money'),
      form('has', 'was', 'have', 'were'),
      gap(2, ADVERB),
      optional(form('been')),
      either(seq(form('set'), form('up')), form('established', 'created', 'founded', 'launched', 'formed')),
    ),
    examples: [
      'A Georgian-Kyrgyz Development Fund with a charter capital of $16 million has been set up.',
      'A joint bank with a capital of 9 million euros was established.',
    ],
    counterexamples: ['A fund with a capital of $16 million is discussed.'],
  }),
]
