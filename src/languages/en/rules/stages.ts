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
import { EN_THINGS, EN_WORKS } from '../lexicon/things.js'
import { ADVERB, BE, done, INSIDE, inside, PHRASE } from './parts.js'
import { NOT_AHEAD, THING } from './project.js'

const WORKS = plain(
  oneOf([...EN_WORKS, 'work', 'works', 'rehabilitation', 'upgrade', 'widening', 'dredging']),
)
const RUNNING = plain(
  oneOf(['flight', 'service', 'train', 'ferry', 'traffic', 'route', 'link', 'sailing', 'shipment'], 'noun'),
)
const GO_AHEAD = form(
  'begun',
  'began',
  'started',
  'underway',
  'ongoing',
  'continues',
  'completed',
  'commenced',
)

/** Projects told by the stage they have come to. */
export const STAGE_RULES = [
  rule('en/project/near-end', {
    kind: 'project',
    priority: 34,
    always: { stage: 'construction' },
    pattern: seq(
      either(WORKS, THING),
      gap(12, NOT_AHEAD),
      form('is', 'are', 'has', 'have', 'enters', 'entered'),
      either(
        seq(
          gap(1),
          optional(form('entered', 'reached')),
          gap(1, form('in', 'at')),
          form('its', 'their', 'the', 'an'),
          form('final', 'last', 'closing', 'advanced', 'early', 'initial', 'active'),
          form('phase', 'stage', 'stages', 'phases', 'stretch', 'leg'),
        ),
        seq(gap(1, ADVERB), form('nearing', 'approaching'), form('completion')),
        seq(form('drawing', 'coming'), form('to'), form('a', 'an'), form('close', 'end')),
        seq(form('in'), form('full'), form('swing')),
      ),
    ),
    examples: [
      'Reconstruction of the pier is in its final phase.',
      'Repairs to the pier are in full swing; the bridge is nearing completion.',
    ],
    counterexamples: ['The talks are in their final phase.'],
  }),
  rule('en/project/works-done', {
    kind: 'project',
    priority: 33,
    always: { stage: 'completed' },
    pattern: either(
      seq(
        oneOf([...EN_WORKS, 'rehabilitation', 'upgrade', 'widening', 'dredging'], 'noun'),
        optional(seq(form('of', 'on', 'to'), gap(8, NOT_AHEAD))),
        either(
          seq(form('is', 'was', 'are'), gap(1, ADVERB), form('complete', 'finished', 'over')),
          seq(
            form('ended', 'concluded'),
            either(
              form('.', ',', ';', 'on', 'ahead'),
              entity('date'),
              seq(form('in', 'at'), entity('place', 'date')),
            ),
          ),
          seq(form('came', 'drew'), form('to'), form('an', 'a'), form('end', 'close')),
          seq(
            form('was', 'were', 'been'),
            gap(1, ADVERB),
            done('conclude', 'complete', 'finish', 'finalise'),
          ),
        ),
      ),
      seq(
        oneOf(['complete', 'finish', 'conclude'], 'past'),
        form('the'),
        oneOf([...EN_WORKS, 'rehabilitation', 'upgrade', 'widening', 'dredging'], 'noun'),
        form('of'),
      ),
    ),
    examples: [
      'The reconstruction of the pier is complete.',
      'Rehabilitation of the canal was concluded in spring.',
    ],
    counterexamples: [
      'The reconstruction of the pier is 40 percent complete.',
      'The repair ended the dispute.',
    ],
  }),
  rule('en/project/at-stage', {
    kind: 'project',
    priority: 35,
    always: { stage: 'preparation' },
    pattern: seq(
      either(form('project', 'projects'), THING),
      gap(4, NOT_AHEAD),
      form('is', 'are'),
      gap(1, ADVERB),
      form('at', 'in'),
      form('the', 'its'),
      form('design', 'planning', 'preparatory', 'survey', 'feasibility'),
      form('stage', 'phase'),
    ),
    examples: ['The project is at the design stage.', 'The new dam is in the planning phase.'],
    counterexamples: ['The project is at the exhibition.'],
  }),
  rule('en/project/at-work', {
    kind: 'project',
    priority: 35,
    always: { stage: 'launched' },
    pattern: either(
      seq(
        THING,
        gap(6, NOT_AHEAD),
        form('began', 'started', 'commenced', 'begun'),
        form('work', 'operations', 'operating', 'production', 'operation', 'functioning'),
      ),
      seq(THING, gap(6, NOT_AHEAD), form('reached'), form('full', 'its'), gap(1), form('capacity')),
      seq(THING, gap(4, NOT_AHEAD), form('became', 'becomes'), gap(1, ADVERB), form('operational')),
    ),
    examples: ['A new terminal began work in ⟦place Osh⟧.', 'The terminal became operational in May.'],
    counterexamples: ['Guests began work at noon.'],
  }),
  rule('en/project/made-new', {
    kind: 'project',
    priority: 33,
    always: { stage: 'completed' },
    pattern: seq(
      THING,
      gap(8, except(form('will', 'would', 'shall', 'to', 'be', ',', ';'))),
      either(form('was', 'were'), seq(form('has', 'have'), form('been'))),
      gap(1, ADVERB),
      done(
        ...['reconstruct', 'modernise', 'upgrade', 'renovate', 'rebuild', 'refurbish', 'overhaul'],
        ...['repair', 'widen', 'electrify', 'refit'],
      ),
    ),
    examples: [
      'The power plant in ⟦place Osh⟧ has been modernised.',
      'Two bridges in ⟦place Osh⟧ were repaired in May.',
    ],
    counterexamples: ['The plant will have been modernised.', 'The deadline for the plant was renewed.'],
  }),
  rule('en/project/being-designed', {
    kind: 'project',
    priority: 38,
    always: { stage: 'preparation' },
    pattern: seq(
      THING,
      gap(6, NOT_AHEAD),
      form('is', 'are'),
      form('being'),
      form('designed', 'surveyed', 'planned'),
    ),
    examples: ['A cement plant is being designed in ⟦place Osh⟧.', 'A second pier is being planned.'],
    counterexamples: ['A cement plant is being painted.'],
  }),
  rule('en/project/output-begun', {
    kind: 'project',
    priority: 34,
    always: { stage: 'launched' },
    pattern: seq(
      either(
        plain(
          oneOf(
            ['operation', 'production', 'assembly', 'extraction', 'manufacture', 'output', 'generation'],
            'noun',
          ),
        ),
        form('refining', 'processing', 'smelting', 'bottling', 'milling', 'spinning', 'mining', 'canning'),
      ),
      gap(8, except(form('will', 'would', 'to', ',', ';'))),
      either(
        seq(form('has', 'have'), gap(1, ADVERB), form('begun', 'started', 'commenced')),
        form('began', 'started'),
      ),
    ),
    examples: ['Trial operation of the line has begun.', 'Extraction of ore started in ⟦place Osh⟧.'],
    counterexamples: ['Production of buses has doubled.'],
  }),
  rule('en/project/handed-over', {
    kind: 'project',
    priority: 35,
    pattern: seq(
      THING,
      gap(6, NOT_AHEAD),
      form('was', 'were', 'been'),
      gap(1, ADVERB),
      capture('stage', seq(oneOf(['hand', 'turn'], 'past'), form('over')), 'launched'),
    ),
    examples: [
      '⟦count Two pumping stations⟧ have been ⟦stage handed over⟧.',
      'The new school in ⟦place Osh⟧ was ⟦stage handed over⟧ in May.',
    ],
    counterexamples: ['The keys were handed over.'],
  }),
  rule('en/project/runs-again', {
    kind: 'project',
    priority: 35,
    always: { stage: 'launched' },
    pattern: either(
      seq(
        RUNNING,
        gap(8, except(form('will', 'would', 'shall', 'be', 'being', ',', ';'))),
        either(
          seq(form('has', 'have', 'had'), gap(1, ADVERB), form('resumed', 'restarted')),
          seq(form('was', 'were', 'been'), gap(1, ADVERB), done('resume', 'restore', 'restart')),
          form('resumed', 'restarted'),
        ),
      ),
      seq(done('resume', 'restore', 'restart'), gap(4, plain(INSIDE)), RUNNING),
    ),
    examples: [
      'Rail services between Osh and the port have resumed.',
      'Direct flights to the port were resumed in March.',
    ],
    counterexamples: ['The talks have resumed.', 'Flights to the port are to be resumed.'],
  }),
  rule('en/project/project-approved', {
    kind: 'project',
    priority: 36,
    always: { stage: 'agreed' },
    pattern: seq(
      form('project', 'projects'),
      gap(6, except(form(',', ';', 'will', 'would', 'to'))),
      form('was', 'were', 'been'),
      gap(1, ADVERB),
      done('approve', 'endorse', 'agree', 'select'),
    ),
    examples: [
      'The cotton cluster project was approved by the sides.',
      'Joint projects in silk were endorsed.',
    ],
    counterexamples: ['The project was rejected.', 'Twelve projects were approved.'],
  }),
  rule('en/project/design-begun', {
    kind: 'project',
    priority: 37,
    always: { stage: 'preparation' },
    pattern: seq(
      form('design', 'survey', 'engineering', 'preparatory', 'exploration', 'geological', 'preliminary'),
      form('work', 'works', 'studies', 'surveys'),
      gap(9, NOT_AHEAD),
      either(GO_AHEAD, seq(form('under'), form('way'))),
    ),
    examples: ['Design work has begun on the railway to the port.', 'Survey work on the canal is under way.'],
    counterexamples: ['Design work was praised.'],
  }),
  rule('en/project/idea-explored', {
    kind: 'project',
    priority: 38,
    always: { stage: 'idea' },
    pattern: seq(
      form('possibility', 'possibilities', 'option', 'options', 'idea', 'prospects', 'feasibility'),
      form('of', 'for'),
      optional(form('building', 'constructing', 'opening', 'launching', 'creating', 'establishing')),
      PHRASE,
      THING,
      gap(6, except(form(',', ';', 'will', 'would', 'to'))),
      form('is', 'are'),
      gap(1, ADVERB),
      either(
        seq(form('being'), form('explored', 'studied', 'examined', 'considered', 'assessed', 'looked')),
        seq(form('under'), form('study', 'consideration', 'examination')),
      ),
    ),
    examples: [
      'The possibility of building a cable factory in ⟦place Osh⟧ is being explored.',
      'Options for a second pier are being studied.',
    ],
    counterexamples: ['The possibility of visa-free travel is being explored.'],
  }),
  rule('en/project/ground-broken', {
    kind: 'project',
    priority: 46,
    always: { stage: 'construction' },
    pattern: either(
      seq(form('ground'), BE, gap(1, ADVERB), form('broken')),
      seq(
        form('ceremony'),
        gap(3, INSIDE),
        done('mark', 'launch', 'celebrate'),
        form('the'),
        form('start', 'beginning', 'launch', 'commencement'),
        form('of'),
        inside(2),
        oneOf(EN_WORKS),
      ),
    ),
    examples: [
      'Ground was broken in ⟦place Andijan⟧ for a mill.',
      'A ceremony marked the start of construction of a mill in ⟦place Osh⟧.',
    ],
    counterexamples: ['The ground was frozen.', 'A ceremony marked the start of the year.'],
  }),
  rule('en/project/stands-ready', {
    kind: 'project',
    priority: 28,
    alone: true,
    always: { stage: 'completed' },
    pattern: seq(
      plain(oneOf(EN_THINGS, 'noun')),
      gap(6, NOT_AHEAD),
      form('is', 'are', 'stands'),
      gap(1, ADVERB),
      form('ready', 'complete', 'finished'),
      optional(
        seq(form('for'), optional(form('the')), form('launch', 'use', 'opening', 'operation', 'service')),
      ),
      form('.', ',', ';'),
    ),
    examples: ['The new mill in ⟦place Osh⟧ is complete.', 'The bridge is ready for use.'],
    counterexamples: ['The mill is ready to help.', 'The soup is ready.'],
  }),
]
