import {
  either,
  except,
  form,
  gap,
  oneOf,
  optional,
  type Pattern,
  rule,
  seq,
} from '../../../grammar/index.js'
import { EN_THINGS } from '../lexicon/things.js'
import { ADVERB, action } from './parts.js'

/** Words of the subject of such a sentence: what stands between commas only tells more of it. */
const MORE_OF_IT: Pattern = seq(
  gap(14, except(form(',', ';', 'that', 'which', 'who'))),
  optional(seq(form(','), gap(8, except(form(',', ';'))), form(','))),
)

/** What is set up and not built. */
const SET_UP = [
  ...['group', 'programme', 'program', 'council', 'committee', 'commission', 'mechanism', 'format', 'system'],
  ...['secretariat', 'association', 'alliance', 'club', 'network', 'register', 'roadmap', 'strategy', 'plan'],
]

/** The thing or the act: a thing that is yet to be has `a` before it, what is there already has `the`. */
const ASKED_FOR: Pattern = either(
  action(),
  seq(
    form('a', 'an', 'another', 'new', 'joint', 'direct'),
    gap(3, except(form(',', 'of'))),
    oneOf([...EN_THINGS, ...SET_UP], 'noun'),
  ),
)

const WAS: Pattern = either(form('was', 'were'), seq(form('has', 'have'), form('been')))

function answered(...verbs: readonly string[]): Pattern {
  return seq(ASKED_FOR, MORE_OF_IT, WAS, gap(1, ADVERB), oneOf(verbs, 'participle'))
}

/** What came of a matter that stands as the subject: `the opening of a consulate was proposed`. */
export const ANSWERED_RULES = [
  rule('en/commitment/act-proposed', {
    kind: 'commitment',
    force: 'proposed',
    priority: 30,
    pattern: answered(
      ...['propose', 'suggest', 'recommend', 'float', 'moot', 'advocate', 'advise', 'initiate', 'request'],
    ),
    examples: [
      'The opening of a second pier was proposed.',
      'A twofold increase in the fee, to 40 euros a lorry, was proposed.',
      'A joint warehouse was suggested by the Latvian side.',
    ],
    counterexamples: [
      'The opening of the pier was discussed.',
      'The increase the minister proposed was turned down.',
    ],
  }),
  rule('en/commitment/act-agreed', {
    kind: 'commitment',
    force: 'agreed',
    priority: 30,
    pattern: answered('agree', 'settle'),
    examples: ['Resumption of the ferry was agreed.', 'The introduction of a single permit has been agreed.'],
    counterexamples: [
      'The introduction of a single permit was discussed.',
      'Resumption of the ferry was not agreed.',
    ],
  }),
  rule('en/commitment/act-ordered', {
    kind: 'commitment',
    force: 'ordered',
    priority: 30,
    pattern: answered('order', 'instruct', 'mandate'),
    examples: [
      'An acceleration of the repair was ordered.',
      'The removal of the barriers was ordered by the president.',
    ],
    counterexamples: ['The removal of the barriers was finished.', 'Two hundred buses were ordered.'],
  }),
  rule('en/commitment/act-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 30,
    pattern: answered('support', 'back', 'favour', 'endorse'),
    examples: [
      'The opening of a second pier was backed.',
      'An expansion of the list of goods was supported by both ministers.',
    ],
    counterexamples: ['The opening of a second pier was opposed.', 'Students were supported with grants.'],
  }),
]
