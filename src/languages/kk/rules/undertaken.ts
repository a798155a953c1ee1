import {
  either,
  entity,
  gap,
  likely,
  oneOf,
  type Pattern,
  rule,
  seq,
  without,
} from '../../../grammar/index.js'
import { KK_OFFICES } from '../lexicon/people.js'

/** Those whose present tells what they are going to do: a readout does not say what an office does day by day. */
const OFFICE: Pattern = either(entity('organisation'), oneOf(KK_OFFICES, 'nominative'))

const WILL_STUDY: Pattern = without(
  likely(
    oneOf(['қарау', 'қарастыру', 'пысықтау', 'зерттеу', 'зерделеу', 'талдау', 'сараптау'], 'verb', 'future'),
  ),
  'short',
)

/** What an office is going to study, which is no topic of a meeting. */
export const UNDERTAKEN_RULES = [
  rule('kk/commitment/office-will', {
    kind: 'commitment',
    force: 'intended',
    priority: 26,
    alone: true,
    pattern: seq(OFFICE, gap(25), WILL_STUDY),
    examples: [
      'Министрлік көпірді жөндеу мәселесін қарайды.',
      'Комитет алымдарды азайту тәртібін пысықтайды.',
    ],
    counterexamples: ['Министрлік көпірді жөндеу мәселесін қарады.', 'Отырыста көпір мәселесі қаралады.'],
  }),
]
