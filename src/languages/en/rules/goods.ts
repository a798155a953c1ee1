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
import { BE, done, INSIDE } from './parts.js'

const TONNES = capture('value', entityOf('quantity', ['tonne', 'ton', 'barrel', 'container', 'wagon']))
/** What is carried or carries it: its coming is no visit. */
const GOODS = either(
  plain(
    oneOf([
      ...[
        'train',
        'cargo',
        'shipment',
        'batch',
        'consignment',
        'aid',
        'convoy',
        'lorry',
        'truck',
        'container',
      ],
      ...['vessel', 'tanker', 'ferry', 'ship', 'equipment', 'flour', 'wheat', 'grain', 'fuel', 'vaccine'],
      ...['wagon', 'locomotive', 'goods', 'supply', 'freight', 'coal', 'tram', 'bus'],
    ]),
  ),
  entityOf('quantity', ['tonne', 'ton', 'container', 'wagon', 'truck', 'train', 'bus', 'tram', 'locomotive']),
)

/** Goods and trains that came or went: so much of them, or that they did, without anybody having met. */
export const GOODS_RULES = [
  rule('en/topic/goods-came', {
    kind: 'topic',
    priority: 42,
    pattern: seq(
      GOODS,
      gap(9, except(form(',', ';', 'delegation', 'minister', 'president'))),
      done('arrive', 'fly', 'come', 'reach'),
      gap(2, INSIDE),
      form('in', 'at', 'to', 'into', 'from'),
    ),
    examples: [
      'A train with flour arrived in Kabul from Uzbekistan.',
      'Humanitarian aid of Kazakhstan arrived in Kabul.',
    ],
    counterexamples: ['The delegation arrived in Tashkent.', 'The train arrived on time.'],
  }),
  rule('en/figure/so-much-came', {
    kind: 'figure',
    priority: 43,
    always: { measure: 'imports', comparison: 'level' },
    pattern: seq(TONNES, gap(5, INSIDE), done('arrive', 'come'), gap(3, INSIDE), form('from', 'in')),
    examples: [
      'Some ⟦value 312,000 tonnes⟧ of vegetables arrived in Kazakhstan from Uzbekistan.',
      'Of the rice, ⟦value 900 tonnes⟧ came from Pakistan.',
    ],
    counterexamples: ['A train with flour arrived in Kabul from Uzbekistan.'],
  }),
  rule('en/figure/so-much-went', {
    kind: 'figure',
    priority: 33,
    always: { measure: 'exports', comparison: 'level' },
    pattern: seq(
      TONNES,
      gap(5, INSIDE),
      BE,
      done('ship', 'send', 'dispatch', 'deliver', 'supply'),
      gap(3, INSIDE),
      form('to', 'abroad', 'from'),
    ),
    examples: [
      'Some ⟦value 40,000 tonnes⟧ of wheat were shipped to Afghanistan.',
      'In May ⟦value 900 tonnes⟧ of flour had been sent to Kabul.',
    ],
    counterexamples: [
      'Wheat was shipped to Afghanistan.',
      'It is planned that 900 tonnes will be sent to Kabul.',
    ],
  }),
]
