import { capture, either, entity, except, gap, type Pattern, seq } from '../grammar/index.js'

const NOT_NUMBER = except(entity('percent', 'money', 'times', 'quantity'))

/** A sum and that it was spent: `64 million dollar sarflagan`, `3 миллион доллардан астам қаржы салды`.
 *  shapes: `more` what may stand behind a number that is a bound */
export function sumSpent(more: Pattern, spent: Pattern): Pattern {
  return seq(capture('value', entity('money')), more, gap(1, NOT_NUMBER), spent)
}

/** A sum given as aid: `3 million dollar miqdorida grant ajratdi`, `2 миллион еуродан астам көмек көрсетілді`.
 *  shapes: `more` as above; `aid` what it is called; `gave` that it was given */
export function sumGranted(more: Pattern, aid: Pattern, gave: Pattern): Pattern {
  return seq(capture('value', entity('money')), more, gap(3, NOT_NUMBER), aid, gap(1, NOT_NUMBER), gave)
}

/** So many bursaries given: `500 ta grant ajratildi`, `200-ден астам оқу гранты берілді`.
 *  shapes: `counted` a number of them; `bursary` what stands apart from its number; `given` that they are given */
export function bursariesGiven(
  more: Pattern,
  {
    counted,
    bursary,
    given,
  }: { readonly counted: Pattern; readonly bursary: Pattern; readonly given: Pattern },
): Pattern {
  const apart = seq(capture('value', entity('quantity')), more, gap(2, NOT_NUMBER), bursary)
  return seq(either(capture('value', counted), apart), gap(2, NOT_NUMBER), given)
}
