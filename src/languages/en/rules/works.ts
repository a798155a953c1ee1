import {
  capture,
  either,
  entity,
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
import { EN_PREPARATIONS, EN_THINGS, EN_WORKS } from '../lexicon/things.js'
import { inside, PHRASE, word } from './parts.js'
import { NOT_AHEAD, THING } from './project.js'

/** Works told by where they stand: under way, in operation, behind schedule, done in part. */
export const WORK_RULES = [
  rule('en/project/stands-first', {
    kind: 'project',
    priority: 34,
    pattern: either(
      seq(
        optional(form('also', 'still', 'already', 'now')),
        capture(
          'stage',
          either(seq(form('under'), form('construction')), seq(form('under'), form('way'))),
          'construction',
        ),
        gap(3, except(form(',', ';', '.', 'and'))),
        form('is', 'are', ':', '–', '—'),
        gap(8, except(form(',', ';', 'talks', 'negotiations', 'will', 'to'))),
        either(THING, oneOf([...EN_WORKS, 'stretch', 'section', 'track', 'leg'])),
      ),
      seq(
        form('also', 'still', 'already', 'now'),
        capture(
          'stage',
          either(seq(form('in'), form('operation', 'service')), form('operating', 'running')),
          'operating',
        ),
        gap(3, except(form(',', ';', '.', 'and'))),
        form('is', 'are', ':', '–', '—'),
        gap(6, except(form(',', ';', 'will', 'to'))),
        THING,
      ),
    ),
    examples: [
      'Also ⟦stage under construction⟧: a 90-km stretch of railway in ⟦place Osh⟧.',
      '⟦stage Under way⟧ is the repair of the bridge in ⟦place Osh⟧.',
      'Already ⟦stage in operation⟧ are three greenhouses in ⟦place Osh⟧.',
    ],
    counterexamples: ['Under way are talks on a bridge.', 'Under construction for years, it was closed.'],
  }),
  rule('en/project/design-goes-on', {
    kind: 'project',
    priority: 37,
    always: { stage: 'preparation' },
    pattern: seq(
      form('work', 'works'),
      gap(1),
      either(
        seq(form('has', 'have'), gap(1), form('begun', 'started', 'commenced')),
        form('began', 'started', 'commenced', 'continues'),
        seq(form('is', 'are'), gap(1), either(form('underway', 'ongoing'), seq(form('under'), form('way')))),
      ),
      form('on'),
      inside(4),
      oneOf(EN_PREPARATIONS, 'noun'),
    ),
    examples: [
      'Work has begun on the design of a second pier in ⟦place Osh⟧.',
      'Work is under way on the design of the bridge.',
    ],
    counterexamples: ['Work will begin on the design of a pier.', 'The design of the bridge was praised.'],
  }),
  rule('en/project/track-laid', {
    kind: 'project',
    priority: 36,
    always: { stage: 'completed' },
    pattern: seq(
      plain(oneOf(['track', 'line', 'cable', 'pipe', 'pipeline', 'main'], 'noun')),
      gap(8, NOT_AHEAD),
      form('was', 'were', 'been'),
      gap(2),
      oneOf(['lay', 'electrify', 'pave', 'asphalt', 'double'], 'past'),
    ),
    examples: [
      'A second track has already been laid in Osh.',
      'The line from Osh was electrified in spring.',
    ],
    counterexamples: ['A second track will be laid.', 'A line was drawn under the matter.'],
  }),
  rule('en/project/house-opened', {
    kind: 'project',
    priority: 35,
    pattern: seq(
      entity('organisation'),
      gap(1),
      capture('stage', form('opened'), 'launched'),
      form('in', 'at', 'on'),
    ),
    examples: [
      'The Trade House of Georgia ⟦stage opened⟧ in ⟦place Osh⟧.',
      'The Embassy of Georgia ⟦stage opened⟧ in ⟦place Osh⟧.',
    ],
    counterexamples: ['The Trade House of Georgia will open in Osh.'],
  }),
  rule('en/project/on-schedule', {
    kind: 'project',
    priority: 32,
    always: { stage: 'construction' },
    pattern: seq(
      either(oneOf([...EN_WORKS, 'work', 'works', 'upgrade', 'project']), THING),
      gap(12, NOT_AHEAD),
      form('is', 'are', 'remains', 'runs', 'running'),
      gap(2),
      either(
        seq(form('behind', 'ahead', 'on'), gap(1), form('schedule', 'plan', 'time')),
        seq(
          gap(2),
          either(form('late'), seq(form('months', 'weeks', 'years'), form('late', 'behind', 'ahead'))),
        ),
      ),
    ),
    examples: [
      'Construction of the warehouse in ⟦place Kostanay⟧ is behind schedule.',
      'The upgrade of the power plant is running eight months late.',
    ],
    counterexamples: ['The train is running late.'],
  }),
  rule('en/project/part-done', {
    kind: 'project',
    priority: 34,
    always: { stage: 'construction' },
    pattern: seq(
      either(THING, word('project'), oneOf(EN_WORKS)),
      gap(14, NOT_AHEAD),
      form('is', 'are'),
      gap(4, NOT_AHEAD),
      form(
        'half',
        'two-thirds',
        'three-quarters',
        'four-fifths',
        'thirds',
        'quarters',
        'fifths',
        'nearly',
        'almost',
      ),
      form('complete', 'completed', 'finished', 'built', 'ready', 'done'),
    ),
    examples: [
      'The wind farm near Zhanatas is two-thirds complete.',
      'The bridge in ⟦place Osh⟧ is almost finished.',
    ],
    counterexamples: ['The list is nearly complete.'],
  }),
  rule('en/project/prepared', {
    kind: 'project',
    priority: 33,
    always: { stage: 'preparation' },
    pattern: either(
      seq(form('preparing', 'developing', 'drafting'), gap(2), form('feasibility'), form('study')),
      seq(
        form('negotiations', 'talks', 'preparations', 'preparation'),
        gap(3),
        either(form('underway', 'ongoing'), seq(form('under'), form('way'))),
        form('on', 'for', 'to', 'about'),
        PHRASE,
        plain(oneOf(EN_THINGS, 'noun')),
      ),
      seq(
        oneOf(EN_PREPARATIONS),
        gap(14),
        form('is', 'are'),
        gap(1),
        form('underway', 'ongoing', 'prepared', 'under'),
      ),
      seq(word('project'), gap(8), form('is', 'are', 'being'), gap(1), form('designed', 'prepared')),
      seq(
        form('feasibility'),
        form('study'),
        gap(14),
        form('is', 'are', 'being'),
        gap(2),
        marked('participle'),
      ),
    ),
    examples: [
      'Design of the complex in ⟦place Atyrau⟧ is underway.',
      'A feasibility study of the bridge is being prepared.',
      'Talks are under way on a cement plant.',
    ],
    counterexamples: ['The design is ready.'],
  }),
]
