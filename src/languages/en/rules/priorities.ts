import { either, form, gap, rule, seq } from '../../../grammar/index.js'
import { BE, done } from './parts.js'

/** What is called a priority. */
const PRIORITY = either(
  form('priority', 'priorities'),
  seq(form('key', 'main'), form('areas', 'directions', 'tasks')),
)

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
]
