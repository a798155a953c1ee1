import { capture, entity, except, gap, type Pattern, seq } from '../grammar/index.js'

/** A sum and that it was spent: `64 million dollar sarflagan`, `3 миллион доллардан астам қаржы салды`.
 *  shapes: `more` what may stand behind a number that is a bound */
export function sumSpent(more: Pattern, spent: Pattern): Pattern {
  return seq(
    capture('value', entity('money')),
    more,
    gap(1, except(entity('percent', 'money', 'times', 'quantity'))),
    spent,
  )
}
