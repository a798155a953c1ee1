import {
  any,
  capture,
  context,
  either,
  end,
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
import { EN_MEASURE_NOUNS } from '../lexicon/measures.js'
import { EN_THINGS } from '../lexicon/things.js'
import { NOT_NUMBER } from './figure.js'
import { ADVERB, BE, done, said } from './parts.js'

const LENGTH = entityOf('quantity', ['kilometre', 'kilometer', 'km', 'mile', 'metre', 'meter', 'hectare'])
const CREWS = plain(oneOf(['crew', 'builder', 'worker', 'contractor', 'engineer', 'team', 'tracklayer']))
const LAID = [
  'lay',
  'pave',
  'asphalt',
  ...['repair', 'rehabilitate', 'restore', 'resurface', 'plant', 'sow', 'irrigate', 'reclaim'],
  'dig',
  'tunnel',
  'drill',
  'build',
  'complete',
  'resurface',
  'electrify',
]
/** Verbs of money that is put somewhere. */
const PUT = ['put', 'pour', 'plough', 'plow', 'pump', 'sink', 'inject', 'channel', 'funnel', 'contribute']
const GREW = ['grow', 'rise', 'increase', 'climb', 'jump', 'soar', 'expand', 'go', 'fall', 'drop', 'shrink']

/** Figures of what was laid, of money put into something, of what went from one number to another and of journeys made. */
export const LAID_RULES = [
  rule('en/figure/length-laid', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: either(
      seq(context(except(form('be'))), done(...LAID), gap(3, NOT_NUMBER), capture('value', LENGTH)),
      seq(
        CREWS,
        gap(6, NOT_NUMBER),
        done('cover', 'finish', 'pass', 'clear'),
        gap(2, NOT_NUMBER),
        capture('value', LENGTH),
      ),
      seq(capture('value', LENGTH), gap(6, NOT_NUMBER), BE, gap(2, ADVERB), done(...LAID)),
    ),
    examples: [
      'Builders have laid ⟦value 40 km⟧ of track in Kazakhstan.',
      'The crews of Georgia have so far covered ⟦value 22 kilometres⟧.',
      'In Georgia ⟦value 90 km⟧ of road have been paved.',
    ],
    counterexamples: ['The horses of Georgia covered 22 kilometres.', 'The road is to be laid over 40 km.'],
  }),
  rule('en/figure/put-into', {
    kind: 'figure',
    priority: 28,
    always: { measure: 'investment', comparison: 'level' },
    pattern: seq(
      done(...PUT),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
      gap(2, NOT_NUMBER),
      form('into', 'in', 'towards', 'toward'),
    ),
    examples: [
      'Qatar has put ⟦value 90 million dollars⟧ into a cold store.',
      'Companies of China poured ⟦value 40 million euros⟧ into the zone.',
    ],
    counterexamples: ['They put the price at 40 million euros.', 'Qatar will put 9 million dollars into it.'],
  }),
  rule('en/figure/from-to-things', {
    kind: 'figure',
    priority: 36,
    pattern: seq(
      plain(oneOf(EN_MEASURE_NOUNS)),
      gap(8, NOT_NUMBER),
      capture('bound', said(...GREW), 'exact'),
      optional(form('up', 'down')),
      form('from'),
      either(plain(any()), entity('quantity')),
      form('to'),
      either(
        capture('value', entity('quantity')),
        seq(
          capture('value', any()),
          plain(except(form('in', 'by', 'and', ',', '.', 'million', 'billion', 'percent', 'a', 'per', 'to'))),
        ),
      ),
    ),
    examples: [
      'Sales jumped from 20,000 to ⟦value 33,000⟧ boxes.',
      'Sales of jam fell from 900 to ⟦value 700⟧ boxes.',
    ],
    counterexamples: ['Sales moved from the port to the town hall.'],
  }),
  rule('en/figure/then-it-was', {
    kind: 'figure',
    priority: 26,
    pattern: seq(
      entity('date'),
      form('it', 'they', 'that'),
      form('was', 'were', 'stood', 'came'),
      optional(form('at', 'to', 'only', 'just', 'some', 'about')),
      capture('value', any()),
      either(form('.', ',', ';'), end()),
    ),
    examples: [
      'In 2021 Georgia exported 900 tonnes of tea. Last year it was ⟦value 3,200⟧.',
      'Exports of Georgia reached 3 million tonnes. In 2019 they were only ⟦value 400,000⟧.',
    ],
    counterexamples: ['Georgia exported tea. Last year it was cold.'],
  }),
  rule('en/figure/journeys-made', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      plain(oneOf(['carrier', 'haulier', 'lorry', 'truck', 'ferry', 'train', 'ship', 'vessel', 'bus'])),
      gap(6, NOT_NUMBER),
      done('make', 'perform', 'carry'),
      optional(form('out')),
      gap(2, NOT_NUMBER),
      capture('value', entityOf('quantity', ['trip', 'voyage', 'run', 'sailing', 'journey'])),
    ),
    examples: [
      'Carriers of Georgia made ⟦value 12,400 trips⟧.',
      'Ferries of Georgia performed ⟦value 90 voyages⟧.',
    ],
    counterexamples: ['Carriers of Georgia made many trips.'],
  }),
  rule('en/figure/thing-cost', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'investment' },
    pattern: seq(
      plain(oneOf(EN_THINGS)),
      gap(8, except(form(',', ';', 'will', 'would', 'to', 'at', 'of', 'and'))),
      form('cost'),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'The mill in Kazakhstan cost ⟦value 12 million dollars⟧.',
      'The bridge, a gift of Japan, opened in May; the pier cost ⟦value 3 million euros⟧.',
    ],
    counterexamples: ['The mill in Kazakhstan cost little.', 'Tickets cost 12 dollars.'],
  }),
]
