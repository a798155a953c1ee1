import { either, entity, form, gap, rule, seq } from '../../../grammar/index.js'
import { done, INFINITIVE, inside, now } from './parts.js'

/** Things promised, and acts for which it is time. */
export const PROMISED_RULES = [
  rule('en/commitment/promise-thing', {
    kind: 'commitment',
    force: 'agreed',
    priority: 41,
    pattern: seq(
      either(done('promise', 'pledge', 'guarantee'), now('promise', 'pledge', 'guarantee')),
      inside(3),
      either(
        seq(entity('money'), gap(3), form('for', 'to', 'towards', 'in')),
        form(
          ...['answer', 'reply', 'response', 'decision', 'help', 'support', 'assistance', 'aid', 'delivery'],
          ...[
            'supply',
            'grant',
            'loan',
            'financing',
            'funding',
            'review',
            'contribution',
            'backing',
            'access',
          ],
          ...['passage', 'safety', 'transit', 'purchase', 'return', 'protection', 'supplies', 'deliveries'],
          ...['land', 'plots', 'premises', 'breaks', 'incentives', 'preferences', 'benefits', 'exemptions'],
          ...[
            'scholarships',
            'places',
            'quotas',
            'training',
            'equipment',
            'discounts',
            'investment',
            'visas',
          ],
          ...[
            'electricity',
            'gas',
            'fuel',
            'grain',
            'wheat',
            'seeds',
            'guarantees',
            'concessions',
            'privileges',
          ],
        ),
      ),
    ),
    examples: [
      'The ministry has promised an answer within two months.',
      'Japan pledged 15 million euros for a school in Taraz.',
      'He promised them land free of charge.',
    ],
    counterexamples: ['The ministry did not promise an answer.', 'A promise is kept.'],
  }),
  rule('en/commitment/time-to-act', {
    kind: 'commitment',
    force: 'supported',
    priority: 38,
    pattern: seq(form('it'), form('is', 'was'), gap(1), form('time'), form('to'), INFINITIVE),
    examples: [
      'The premier said it was high time to open the border.',
      'He said it was time to lower the fees.',
    ],
    counterexamples: ['It was time for lunch.', 'It takes time to open a border.'],
  }),
]
