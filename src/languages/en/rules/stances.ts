import { either, entity, form, gap, marked, rule, seq } from '../../../grammar/index.js'
import { done, inside, now, SPEAKERS } from './parts.js'

/** Those who speak for states. */
const TOLD_BY = either(
  entity('person', 'post', 'country'),
  SPEAKERS,
  form('side', 'minister', 'president', 'ambassador', 'premier'),
)
const VIEWS = form('views', 'position', 'positions', 'vision', 'stance', 'concerns', 'approach', 'approaches')

/** What the sides only say of a matter: what they condemn, and where they stand. */
export const STANCE_RULES = [
  rule('en/topic/condemned', {
    kind: 'topic',
    priority: 12,
    pattern: either(
      seq(TOLD_BY, gap(3, marked('adverb')), done('condemn', 'denounce', 'deplore')),
      now('condemn', 'denounce', 'deplore'),
    ),
    examples: ['The ministers condemned terrorism in all its forms.', 'The sides strongly condemn violence.'],
    counterexamples: ['The court condemned the thief.', 'A condemned house was pulled down.'],
  }),
  rule('en/topic/set-out-views', {
    kind: 'topic',
    priority: 12,
    pattern: seq(
      TOLD_BY,
      gap(3, marked('adverb')),
      either(
        done('outline', 'present', 'explain', 'share', 'detail'),
        seq(form('set', 'laid'), form('out', 'forth')),
      ),
      inside(3),
      VIEWS,
    ),
    examples: [
      'The minister set out his position on fees.',
      'Both sides outlined their approaches to transit.',
    ],
    counterexamples: ['The author outlined the plot.', 'The minister set out for Osh.'],
  }),
]
