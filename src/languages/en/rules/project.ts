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
  type Pattern,
  plain,
  rule,
  seq,
  type Test,
} from '../../../grammar/index.js'
import { EN_THINGS, EN_WORKS } from '../lexicon/things.js'
import { ADVERB, BE, inside, PHRASE, word } from './parts.js'

function did(stage: string, ...verbs: readonly string[]): Pattern {
  return capture('stage', oneOf(verbs, 'past'), stage)
}

/** Those who have set a thing up, or what stands before the verb; `will` is none of these. */
const BY_THEM: Pattern = either(
  form('was', 'were', 'been', 'has', 'have', 'had', 'jointly', 'also', 'and', 'they', 'he', 'she', 'we'),
  form('companies', 'firms', 'sides', 'company', 'firm', 'builders', 'investors', 'ministry', 'government'),
  entity('country', 'organisation', 'person', 'post', 'date'),
)
/** Past forms that are bare ones as well. */
const SET_UP: Pattern = either(
  capture('stage', seq(oneOf(['put'], 'past'), form('into'), form('operation', 'service')), 'launched'),
  capture('stage', seq(oneOf(['set'], 'past'), form('up')), 'launched'),
  capture('stage', seq(oneOf(['put'], 'past'), form('up')), 'completed'),
)
/** What happened to the thing, as its stage. */
const DONE: Pattern = either(
  did(
    'launched',
    'launch',
    'open',
    'commission',
    'inaugurate',
    'create',
    'establish',
    'found',
    'start',
    'relaunch',
    'unveil',
  ),
  did('completed', 'build', 'complete', 'construct', 'erect', 'finish', 'install', 'assemble', 'mount'),
)
const HAPPENED: Pattern = either(DONE, SET_UP)
const IN_USE = form('operation', 'service', 'production', 'use')
/** Firms and projects that are counted are a figure. */
const FIGURED = /^(?:enterprise|company|venture|joint-venture|project)$/
const COUNT = capture(
  'count',
  entityOf(
    'quantity',
    EN_THINGS.filter((noun) => !FIGURED.test(noun)),
  ),
)
export const THING: Pattern = either(COUNT, plain(oneOf(EN_THINGS, 'noun')))
const PROJECTS = entityOf('quantity', ['project', 'enterprise', 'venture'])
const WORTH = form('worth', 'totalling', 'totaling', 'valued', 'costing', 'cost', 'value', 'investment')
/** Words between a thing and what happened to it, none of which puts it in the time to come. */
export const NOT_AHEAD: Test = except(form('will', 'would', 'shall', 'be', 'must', 'should'))

/** Projects: a concrete undertaking exists, moves or was completed. */
export const PROJECT_RULES = [
  rule('en/project/launch-thing', {
    kind: 'project',
    priority: 34,
    pattern: either(
      seq(
        either(DONE, seq(context(BY_THEM), SET_UP)),
        optional(seq(form('by'), gap(3), form('link', 'videoconference'))),
        PHRASE,
        THING,
      ),
      seq(THING, gap(10, NOT_AHEAD), form('is', 'are', 'was', 'were', 'been'), gap(2, ADVERB), HAPPENED),
      seq(
        THING,
        gap(10, NOT_AHEAD),
        form('has', 'have'),
        gap(2, ADVERB),
        did('launched', 'open', 'start', 'launch', 'relaunch', 'commission'),
      ),
      seq(
        THING,
        gap(10, NOT_AHEAD),
        form('is', 'are', 'was', 'were', 'been'),
        gap(2, ADVERB),
        capture(
          'stage',
          either(
            form('operational', 'operating', 'producing', 'working', 'functioning'),
            seq(form('up'), form('and'), form('running')),
            seq(form('running'), form('in', 'at', 'near')),
          ),
          'operating',
        ),
      ),
      seq(
        THING,
        gap(6, NOT_AHEAD),
        oneOf(['start', 'begin'], 'past'),
        capture('stage', form('operating', 'working', 'production', 'operation', 'operations'), 'launched'),
      ),
      seq(
        THING,
        gap(8, except(form(',', ';', 'and', ':', 'will', 'would', 'shall', 'to', 'be'))),
        capture('stage', oneOf(['open', 'start'], 'past'), 'launched'),
      ),
      seq(
        THING,
        gap(8, NOT_AHEAD),
        capture(
          'stage',
          either(
            seq(form('went', 'gone', 'goes'), either(form('live'), seq(form('into'), IN_USE))),
            seq(
              either(form('came', 'comes'), seq(form('has', 'have'), gap(1, ADVERB), form('come'))),
              either(form('online'), seq(form('on'), form('stream', 'line')), seq(form('into'), IN_USE)),
            ),
            seq(form('entered', 'enters'), IN_USE),
            seq(
              form('was', 'were', 'been'),
              gap(1, ADVERB),
              form('connected', 'hooked'),
              gap(1, form('up')),
              form('to'),
              gap(2),
              form('grid', 'network', 'system'),
            ),
          ),
          'launched',
        ),
      ),
      seq(
        capture('stage', oneOf(['close', 'complete', 'finish', 'conclude'], 'past'), 'completed'),
        gap(4, except(form(',', ';', 'deal', 'talks'))),
        form('project', 'scheme'),
        form('in', 'on', 'near', 'at'),
      ),
    ),
    examples: [
      'A cable plant was ⟦stage launched⟧ in ⟦place Osh⟧.',
      'The builders ⟦stage opened⟧ ⟦count three factories⟧ in ⟦place Nukus⟧.',
      'The presidents ⟦stage launched⟧ by video link a new terminal.',
      'The plant in ⟦place Osh⟧ is ⟦stage producing⟧ buses.',
      'A mill in ⟦place Osh⟧ ⟦stage entered service⟧.',
      'The cable line between Osh and Baku ⟦stage went live⟧ on Tuesday.',
      'The agency has ⟦stage closed⟧ its water project in ⟦place Osh⟧.',
    ],
    counterexamples: [
      'The plant was not launched.',
      'It is planned to launch a plant.',
      'Ten farms will be opened in Osh.',
      'Georgia will set up a mill.',
    ],
  }),
  rule('en/project/so-many-worth', {
    kind: 'project',
    priority: 37,
    pattern: either(
      seq(
        capture('count', PROJECTS),
        gap(3, NOT_AHEAD),
        WORTH,
        gap(5, NOT_AHEAD),
        entity('money'),
        gap(6, NOT_AHEAD),
        form('is', 'are', 'was', 'were', 'been', 'has', 'have'),
        gap(2, ADVERB),
        HAPPENED,
      ),
      seq(HAPPENED, gap(2), capture('count', PROJECTS), gap(3), WORTH, gap(5), entity('money')),
    ),
    examples: [
      '⟦count Ten projects⟧ worth 4 billion dollars have been ⟦stage completed⟧.',
      'The neighbours have ⟦stage launched⟧ ⟦count 12 projects⟧ with a total cost of 300 million dollars.',
    ],
    counterexamples: ['Ten projects worth 4 billion dollars will be completed.'],
  }),
  rule('en/project/so-many-of-them', {
    kind: 'project',
    priority: 37,
    pattern: seq(
      form('of'),
      gap(2),
      entityOf(
        'quantity',
        EN_THINGS.filter((noun) => !FIGURED.test(noun)),
      ),
      gap(10, NOT_AHEAD),
      form(','),
      capture('count', any()),
      form('have', 'has', 'are', 'were'),
      gap(2, either(ADVERB, form('been'))),
      HAPPENED,
    ),
    examples: [
      'Of the nine factories on the list, ⟦count four⟧ have been ⟦stage built⟧.',
      'Of eight bridges, ⟦count five⟧ were ⟦stage opened⟧ in May.',
    ],
    counterexamples: ['Of the nine factories, many will be built.'],
  }),
  rule('en/project/launch-of', {
    kind: 'project',
    priority: 35,
    pattern: seq(
      either(
        seq(oneOf(['take'], 'past'), form('part')),
        oneOf(['attend', 'participate', 'witness', 'watch', 'hold'], 'past'),
        form('ceremony'),
      ),
      inside(8),
      form('launch', 'launching', 'opening', 'inauguration', 'commissioning'),
      optional(form('ceremony')),
      optional(form('of', 'for')),
      PHRASE,
      capture('stage', either(THING, entityOf('quantity', ['project'])), 'launched'),
      optional(seq(gap(4), entity('money'))),
    ),
    examples: [
      'The ministers took part in the launch of a new terminal.',
      'The guests attended the opening of a warehouse.',
    ],
    counterexamples: ['The launch of the book was merry.'],
  }),
  rule('en/project/lay-stone', {
    kind: 'project',
    priority: 46,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        either(
          oneOf(['lay'], 'past'),
          seq(form('went', 'proceeded', 'took', 'helped'), gap(4), form('lay', 'laying')),
        ),
        gap(3),
        form('foundation', 'capsule', 'stone', 'cornerstone'),
        optional(form('stone', 'capsule')),
      ),
      seq(form('stone', 'capsule', 'foundation', 'cornerstone'), gap(10), BE, oneOf(['lay'], 'past')),
      seq(
        oneOf(['break'], 'past'),
        form('ground'),
        optional(
          seq(
            form('on', 'for'),
            PHRASE,
            THING,
            optional(seq(form('costing', 'worth', 'priced', 'valued'), gap(3), entity('money'))),
          ),
        ),
      ),
    ),
    examples: [
      'The ministers laid the foundation stone of a warehouse.',
      'The leaders went on to lay the foundation stone of a mill.',
      'The foundation stone of a pier was laid in ⟦place Osh⟧.',
    ],
    counterexamples: ['The stone lies at the road.'],
  }),
  rule('en/project/works-go-on', {
    kind: 'project',
    priority: 34,
    always: { stage: 'construction' },
    pattern: either(
      seq(
        either(form('modernization', 'works', 'work'), plain(oneOf(EN_WORKS, 'noun'))),
        gap(14, NOT_AHEAD),
        either(
          seq(
            form('has', 'have', 'is', 'are', 'was'),
            gap(2, except(form('to', 'expected', 'due', 'set', 'planned', 'scheduled', 'about'))),
            either(
              oneOf(['begin', 'start', 'continue', 'launch', 'commence', 'resume']),
              form('underway', 'ongoing'),
            ),
          ),
          seq(form('is', 'are'), form('under'), form('way'), except(form('on'))),
          form('began', 'started', 'continues', 'continue', 'commenced', 'resumed'),
          seq(form('goes', 'go', 'went'), form('ahead', 'on')),
          seq(
            form('is', 'are'),
            gap(1),
            form('nearing', 'completed', 'progressing', 'proceeding', 'advancing'),
          ),
        ),
      ),
      seq(form('began', 'begun', 'started', 'launched'), inside(3), oneOf(EN_WORKS)),
      seq(
        THING,
        gap(10, NOT_AHEAD),
        form('is', 'are', 'being'),
        gap(2, NOT_AHEAD),
        either(
          oneOf(
            [
              'build',
              'construct',
              'lay',
              'erect',
              'modernise',
              'rebuild',
              'renovate',
              'reconstruct',
              'refurbish',
              'widen',
              'expand',
              'upgrade',
              'repair',
              'restore',
              'overhaul',
              'extend',
            ],
            'participle',
          ),
          seq(form('under'), form('construction')),
        ),
      ),
      seq(
        either(THING, seq(form('second', 'third', 'another', 'new'), optional(form('one', 'ones')))),
        gap(2, NOT_AHEAD),
        form('is', 'are'),
        gap(1, ADVERB),
        form('going'),
        form('up'),
        form('in', 'at', 'near', 'outside'),
        entity('place', 'country'),
      ),
      seq(
        entity('organisation'),
        gap(6, NOT_AHEAD),
        form('is', 'are'),
        gap(2),
        seq(form('under'), form('construction')),
      ),
    ),
    examples: [
      'Construction of a warehouse has begun in ⟦place Kostanay⟧.',
      'A new station is being built on the river.',
      'A mill opened in May; a second one is going up in ⟦place Osh⟧.',
    ],
    counterexamples: ['Construction of the warehouse has not begun.', 'Construction was discussed.'],
  }),

  rule('en/project/carry-out', {
    kind: 'project',
    priority: 26,
    alone: true,
    always: { stage: 'operating' },
    pattern: seq(
      either(plain(oneOf(EN_THINGS, 'noun')), word('project'), entity('quantity')),
      gap(10, NOT_AHEAD),
      either(
        seq(
          form('are', 'is', 'being'),
          gap(2),
          either(
            form('implemented', 'operating', 'operational', 'underway', 'run', 'realised'),
            seq(form('carried'), form('out')),
            seq(form('under'), form('way')),
          ),
        ),
        form('operates', 'operate'),
      ),
    ),
    examples: ['Joint projects in cotton are being implemented.', 'A new plant operates in ⟦place Osh⟧.'],
    counterexamples: ['The projects were put off.'],
  }),
]
