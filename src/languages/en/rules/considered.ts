import { either, entity, form, gap, marked, rule, seq } from '../../../grammar/index.js'
import { action, PHRASE } from './parts.js'

/** What a state thinks of doing: no plan yet, and more than a matter that was discussed. */
export const CONSIDERED_RULES = [
  rule('en/commitment/consider-to', {
    kind: 'commitment',
    force: 'supported',
    priority: 42,
    pattern: seq(
      either(
        entity('country', 'organisation'),
        form('side', 'sides', 'government', 'governments', 'parties', 'ministry', 'ministries'),
      ),
      form('is', 'are'),
      gap(1, marked('adverb')),
      form('considering', 'weighing'),
      PHRASE,
      either(action(), marked('gerund')),
    ),
    examples: [
      'Turkmenistan is considering the electrification of the line.',
      'Uzbekistan is considering building a second pier.',
      'The Turkmen side is considering the opening of a second pier.',
    ],
    counterexamples: ['Experts are considering the electrification.', 'Turkmenistan considered the matter.'],
  }),
]
