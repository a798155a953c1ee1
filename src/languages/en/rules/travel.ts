import {
  capture,
  either,
  entity,
  entityOf,
  except,
  form,
  gap,
  oneOf,
  optional,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NOT_NUMBER } from './figure.js'
import { done } from './parts.js'

/** Figures of people and lorries that came, left or crossed a border, and of what runs by a timetable. */
export const TRAVEL_RULES = [
  rule('en/figure/so-many-came', {
    kind: 'figure',
    priority: 42,
    always: { measure: 'visitors' },
    pattern: seq(
      capture('value', entityOf('quantity', ['tourist', 'traveller', 'visitor', 'passenger', 'pilgrim'])),
      gap(4, NOT_NUMBER),
      done('visit', 'arrive', 'come', 'enter', 'leave', 'cross', 'travel'),
    ),
    examples: [
      'Last year ⟦value 40,000 tourists⟧ visited Kazakhstan.',
      'In eight months ⟦value 900 travellers⟧ from Georgia crossed the border.',
    ],
    counterexamples: ['A delegation visited Kazakhstan.', 'Tourists visited Kazakhstan.'],
  }),
  rule('en/figure/so-many-passed', {
    kind: 'figure',
    priority: 41,
    always: { measure: 'cargo' },
    pattern: seq(
      capture(
        'value',
        entityOf('quantity', [
          'lorry',
          'truck',
          'vehicle',
          'wagon',
          'container',
          'carriage',
          'freighter',
          'railcar',
        ]),
      ),
      gap(4, NOT_NUMBER),
      either(
        done('pass', 'cross', 'enter', 'leave', 'clear', 'transit', 'travel'),
        form('pass', 'cross', 'enter', 'leave', 'transit'),
        seq(form('were', 'was'), done('process', 'handle', 'dispatch', 'inspect')),
      ),
    ),
    examples: [
      'Last year ⟦value 412,000 lorries⟧ crossed the border of Georgia.',
      'Every month ⟦value 900 wagons⟧ pass over the bridge.',
    ],
    counterexamples: ['The lorries crossed the border.'],
  }),
  rule('en/figure/so-many-people-crossed', {
    kind: 'figure',
    priority: 41,
    always: { measure: 'visitors' },
    pattern: seq(
      capture('value', entityOf('quantity', ['people', 'person', 'citizen'])),
      gap(4, NOT_NUMBER),
      done('cross', 'enter', 'visit'),
      optional(form('the', 'into')),
      either(form('border', 'frontier', 'bridge', 'country'), entity('country')),
    ),
    examples: [
      'Since spring ⟦value 3 million people⟧ have crossed the border of Georgia.',
      'In May ⟦value 900 people⟧ entered Kazakhstan.',
    ],
    counterexamples: ['In May 900 people crossed the finish line.'],
  }),
  rule('en/figure/so-often-a-week', {
    kind: 'figure',
    priority: 43,
    always: { measure: 'flights', unit: 'weekly', comparison: 'level' },
    pattern: seq(
      either(oneOf(['run', 'operate', 'fly']), form('operated', 'flown')),
      gap(8, except(form(',', ';'))),
      capture('value', entity('times')),
      either(form('weekly'), seq(form('a', 'per', 'every'), form('week'))),
    ),
    examples: [
      'Flights to Osh are operated ⟦value ten times⟧ a week.',
      'Trains were resumed in March and now run ⟦value five times⟧ a week.',
    ],
    counterexamples: ['Trade grew five times in a week.'],
  }),
  rule('en/figure/go-through', {
    kind: 'figure',
    priority: 41,
    always: { measure: 'cargo' },
    pattern: seq(
      capture('value', entityOf('quantity', ['tonne', 'ton', 'barrel', 'million', 'box', 'unit'])),
      gap(5, NOT_NUMBER),
      either(
        form('went', 'moved', 'passed', 'flowed', 'travelled'),
        seq(form('were', 'was'), form('shipped', 'sent', 'moved', 'carried')),
      ),
      gap(2, NOT_NUMBER),
      form('through', 'via', 'across'),
    ),
    examples: [
      'In seven months ⟦value 2.1 million tonnes⟧ of grain went through Aktau.',
      'About ⟦value 900,000 tonnes⟧ of freight were shipped via Georgia.',
    ],
    counterexamples: ['The guests went through Aktau.'],
  }),
]
