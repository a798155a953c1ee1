import { either, form, gap, rule, seq } from '../../../grammar/index.js'
import { BE, done, word } from './parts.js'

/** What is called a priority. */
const PRIORITY = either(
  form('priority', 'priorities'),
  seq(form('key', 'main'), form('areas', 'directions', 'tasks')),
)

/** Those who trade, by how much. */
const RANKED = ['partner', 'investor', 'supplier', 'market']

/** Topics: what the sides call their priorities. */
export const PRIORITY_RULES = [
  rule('en/topic/priorities', {
    kind: 'topic',
    priority: 13,
    pattern: either(
      seq(
        PRIORITY,
        gap(8),
        either(
          seq(BE, gap(1), done('name', 'identify', 'define', 'give', 'set', 'list', 'assign')),
          form('include', 'included', 'remains', 'remain', 'remained'),
        ),
      ),
      seq(done('name', 'identify', 'define', 'give', 'single', 'describe', 'list'), gap(5), PRIORITY),
      seq(form('remains', 'remain', 'are', 'is'), gap(2), PRIORITY),
    ),
    examples: ['Priority was given to water and grain.', 'Grain remains a priority for Kazakhstan.'],
    counterexamples: ['Buses have priority on this road.'],
  }),
  rule('en/topic/rank', {
    kind: 'topic',
    priority: 11,
    pattern: seq(
      form('remains', 'remain', 'is', 'are', 'ranks', 'became'),
      gap(4),
      form('largest', 'leading', 'biggest', 'main', 'top', 'major', 'key'),
      gap(2),
      word(...RANKED),
    ),
    examples: [
      'France remains one of the largest investors in Kazakhstan.',
      'China is the largest trading partner of Kazakhstan.',
    ],
    counterexamples: ['The largest market was closed.'],
  }),
]
