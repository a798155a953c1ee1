import {
  capture,
  either,
  entityOf,
  except,
  form,
  gap,
  oneOf,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_WORKS } from '../lexicon/things.js'
import { TEXT } from './document.js'
import { ADVERB } from './parts.js'
import { NOT_AHEAD, THING } from './project.js'

const PROJECTS = either(
  entityOf('quantity', ['project', 'enterprise', 'venture']),
  form('projects', 'enterprises'),
)
const IS = form('was', 'were', 'been', 'is', 'are')
/** What brings a thing to work: `set in motion`, `brought on stream`. */
const INTO_WORK = capture(
  'stage',
  either(
    seq(form('set'), form('in'), form('motion', 'train')),
    seq(
      form('brought', 'put', 'taken', 'placed'),
      either(
        seq(
          form('into', 'in', 'on'),
          form('operation', 'service', 'use', 'commission', 'production', 'stream', 'line'),
        ),
        form('online', 'onstream', 'on-stream'),
      ),
    ),
    seq(form('started', 'fired', 'switched', 'powered'), form('up', 'on')),
    seq(form('unveiled', 'kicked'), form('off')),
  ),
  'launched',
)

/** Projects brought to work, works that got off the ground, texts whose signing ended a visit. */
export const MOTION_RULES = [
  rule('en/project/set-in-motion', {
    kind: 'project',
    priority: 38,
    pattern: seq(either(THING, PROJECTS), gap(14, NOT_AHEAD), IS, gap(1, ADVERB), INTO_WORK),
    examples: [
      'Projects with a total value of $900 million were ⟦stage set in motion⟧ by the presidents.',
      'A cable plant in ⟦place Osh⟧ was ⟦stage brought into operation⟧ by the two ministers.',
    ],
    counterexamples: ['The plant will be brought into operation.', 'The ball was set in motion.'],
  }),
  rule('en/project/off-the-ground', {
    kind: 'project',
    priority: 35,
    always: { stage: 'construction' },
    pattern: seq(
      either(
        plain(oneOf(EN_WORKS, 'noun')),
        seq(form('work', 'works'), form('on', 'at'), gap(5, NOT_AHEAD), THING),
      ),
      gap(12, NOT_AHEAD),
      either(
        seq(
          form('got', 'gotten'),
          either(
            seq(form('off'), form('the'), form('ground')),
            form('underway', 'going'),
            seq(form('under'), form('way')),
          ),
        ),
        seq(form('kicked'), form('off')),
        seq(form('gathered', 'picked'), form('pace', 'up')),
        seq(form('is', 'are'), gap(1, ADVERB), form('in'), form('progress', 'hand', 'train')),
        seq(
          form('is', 'are'),
          gap(1, ADVERB),
          form('moving', 'going', 'forging', 'pressing'),
          form('ahead', 'forward', 'on', 'apace'),
        ),
      ),
    ),
    examples: [
      'Construction of a greenhouse has got off the ground in ⟦place Osh⟧.',
      'Repair of the bridge is in progress.',
    ],
    counterexamples: ['The plane got off the ground.', 'Construction will get off the ground.'],
  }),
  rule('en/document/signing-crowned', {
    kind: 'document',
    priority: 43,
    pattern: either(
      seq(
        form('with'),
        form('the'),
        either(
          capture('stage', form('signing', 'signature'), 'signed'),
          capture('stage', form('adoption', 'approval'), 'adopted'),
        ),
        form('of'),
        TEXT,
        gap(12, except(form(';', 'will', 'would', 'to'))),
        form('came', 'ended', 'concluded', 'closed', 'culminated', 'finished'),
      ),
      seq(
        capture('stage', form('signing', 'signature'), 'signed'),
        form('of'),
        TEXT,
        gap(12, except(form(';', 'will', 'would', 'to'))),
        form(
          'rounded',
          'crowned',
          'capped',
          'concluded',
          'ended',
          'completed',
          'marked',
          'followed',
          'closed',
          'culminated',
          'sealed',
          'topped',
        ),
        gap(3, except(form(',', ';'))),
        form(
          'visit',
          'talks',
          'meeting',
          'negotiations',
          'day',
          'summit',
          'session',
          'trip',
          'forum',
          'programme',
        ),
      ),
    ),
    examples: [
      'The ⟦stage signing⟧ of ⟦count nine documents⟧ rounded off the visit.',
      'The ⟦stage signing⟧ of a treaty on ports crowned the talks.',
    ],
    counterexamples: ['The signing of the guest book concluded the visit.'],
  }),
]
