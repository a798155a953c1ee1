import {
  ahead,
  any,
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  form,
  gap,
  oneOf,
  optional,
  plain,
  rule,
  seq,
} from '../../../grammar/index.js'
import { NOT_NUMBER } from './figure.js'
import { BE, done } from './parts.js'

const AMOUNT = entityOf('quantity', ['tonne', 'ton', 'million', 'thousand', 'box', 'barrel', 'unit', 'wagon'])

/** Figures of money lent, invested or spent, and of goods by their worth. */
export const SPENT_RULES = [
  rule('en/figure/money-lent', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'loan', comparison: 'level' },
    pattern: seq(done('lend', 'loan'), gap(4, NOT_NUMBER), capture('value', entity('money'))),
    examples: [
      'The World Bank has lent Moldova ⟦value 150 million dollars⟧.',
      'The bank loaned Georgia ⟦value 40 million euros⟧ for roads.',
    ],
    counterexamples: ['The bank will lend Georgia 40 million euros.', 'A neighbour lent a ladder.'],
  }),
  rule('en/figure/money-invested', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'investment', comparison: 'level' },
    pattern: seq(done('invest', 'inject'), gap(3, NOT_NUMBER), capture('value', entity('money'))),
    examples: [
      'Japanese firms have invested over ⟦value 15 billion yen⟧ in the country.',
      'Investors from Italy injected ⟦value 40 million euros⟧.',
    ],
    counterexamples: ['Firms will invest 15 billion yen.', 'Firms invested much.'],
  }),
  rule('en/figure/purchase-cost', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      form('purchases', 'purchase', 'imports', 'supplies', 'deliveries', 'programme', 'lease', 'subsidies'),
      gap(6, NOT_NUMBER),
      form('cost'),
      optional(form('the')),
      gap(3, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'These purchases cost the budget ⟦value 12 million zlotys⟧.',
      'The subsidies cost Georgia ⟦value 3 million euros⟧.',
    ],
    counterexamples: ['These purchases cost much.'],
  }),
  rule('en/figure/carries', {
    kind: 'figure',
    priority: 31,
    always: { measure: 'cargo', comparison: 'level' },
    pattern: seq(
      plain(
        oneOf(['line', 'port', 'terminal', 'railway', 'route', 'corridor', 'ferry', 'crossing', 'pipeline']),
      ),
      gap(4, NOT_NUMBER),
      form('carries', 'handles', 'moves', 'transports', 'carried', 'handled', 'moved', 'transported'),
      gap(2, NOT_NUMBER),
      capture('value', entityOf('quantity', ['tonne', 'ton', 'container', 'wagon', 'barrel'])),
    ),
    examples: [
      'The line carries ⟦value 3 million tonnes⟧ a year.',
      'The port of Georgia handled ⟦value 900 containers⟧ in May.',
    ],
    counterexamples: ['The line carries goods.'],
  }),
  rule('en/figure/passengers-used', {
    kind: 'figure',
    priority: 41,
    always: { measure: 'visitors', comparison: 'level' },
    pattern: either(
      seq(
        capture('value', entityOf('quantity', ['passenger', 'traveller', 'tourist'])),
        gap(2, NOT_NUMBER),
        form('used', 'passed', 'flew', 'took'),
      ),
      seq(
        plain(oneOf(['airport', 'airline', 'station', 'port', 'ferry', 'line', 'railway'])),
        gap(4, NOT_NUMBER),
        done('serve', 'handle', 'carry', 'receive'),
        gap(2, NOT_NUMBER),
        capture('value', entityOf('quantity', ['passenger', 'traveller', 'tourist'])),
      ),
    ),
    examples: [
      'Between January and May ⟦value 1.2 million passengers⟧ used the airport.',
      'The airport in Osh served ⟦value 40,000 passengers⟧.',
    ],
    counterexamples: ['Many passengers used the airport.'],
  }),
  rule('en/figure/of-which-opened', {
    kind: 'figure',
    priority: 33,
    always: { comparison: 'level' },
    pattern: seq(
      form('of'),
      form('which', 'them', 'these', 'those'),
      capture('value', any()),
      optional(form('were', 'was', 'have', 'are')),
      optional(form('been')),
      done('open', 'create', 'launch', 'start', 'establish', 'found', 'register', 'complete', 'build', 'add'),
    ),
    examples: [
      'There are 412 joint ventures, of which ⟦value 37⟧ opened last year.',
      'The list holds 84 projects, of which ⟦value twelve⟧ have been completed.',
    ],
    counterexamples: ['There are 412 joint ventures, of which many opened last year.'],
  }),
  rule('en/figure/surplus-of', {
    kind: 'figure',
    priority: 38,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      form('exports', 'imports'),
      gap(4, NOT_NUMBER),
      capture('bound', form('exceeded', 'exceed', 'outstripped', 'surpassed', 'topped'), 'exact'),
      form('imports', 'exports'),
      gap(2, NOT_NUMBER),
      capture('value', entity('money')),
    ),
    examples: [
      'In May exports exceeded imports by ⟦value 200 million dollars⟧.',
      'Imports from Georgia outstripped exports by ⟦value 3 million euros⟧.',
    ],
    counterexamples: ['Exports exceeded 200 million dollars.'],
  }),
  rule('en/figure/number-came-to', {
    kind: 'figure',
    priority: 29,
    pattern: seq(
      form('number'),
      form('of'),
      gap(10, NOT_NUMBER),
      form('hit'),
      capture('value', any()),
      either(form('.', ',', ';'), entity('date'), end()),
    ),
    examples: [
      'The number of students from Georgia hit ⟦value 700⟧.',
      'The number of joint ventures in Georgia hit ⟦value 412⟧, a record.',
    ],
    counterexamples: ['The number of guests reached its peak.'],
  }),
  rule('en/figure/goods-exported', {
    kind: 'figure',
    priority: 32,
    always: { measure: 'exports', comparison: 'level' },
    pattern: seq(
      capture('value', AMOUNT),
      form('of'),
      gap(4, NOT_NUMBER),
      ahead(
        seq(
          form('worth', 'valued'),
          gap(3, NOT_NUMBER),
          entity('money'),
          BE,
          form('exported', 'sold', 'shipped'),
        ),
      ),
    ),
    examples: [
      'In May ⟦value 18,000 tonnes⟧ of fruit worth 9 million euros were exported.',
      'Last year ⟦value 3 million tonnes⟧ of grain worth 2 billion dollars were shipped.',
    ],
    counterexamples: ['In May 18,000 tonnes of fruit worth 9 million euros were stored.'],
  }),
  rule('en/figure/goods-worth', {
    kind: 'figure',
    priority: 31,
    always: { comparison: 'level' },
    pattern: either(
      seq(
        context(seq(AMOUNT, form('of'), gap(4, NOT_NUMBER))),
        form('worth', 'valued'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        BE,
        capture('measure', form('exported', 'sold', 'shipped'), 'exports'),
      ),
      seq(
        context(seq(AMOUNT, form('of'), gap(4, NOT_NUMBER))),
        form('worth', 'valued'),
        gap(3, NOT_NUMBER),
        capture('value', entity('money')),
        BE,
        capture('measure', form('imported', 'bought', 'purchased'), 'imports'),
      ),
    ),
    examples: [
      'In May 18,000 tonnes of fruit worth ⟦value 9 million euros⟧ were ⟦measure exported⟧.',
      'Last year 3 million tonnes of grain worth ⟦value 2 billion dollars⟧ were ⟦measure imported⟧.',
    ],
    counterexamples: ['Fruit worth 9 million euros was exported.'],
  }),
]
