import {
  capture,
  either,
  entity,
  entityOf,
  except,
  gap,
  marked,
  type Pattern,
  type Rule,
  rule,
  seq,
} from '../grammar/index.js'

/** How a language tells numbers of a sort, with sentences that do and sentences that do not. */
export interface NumberTold {
  readonly pattern: Pattern
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** Numbers told with a verb that no other rule knows, by what they are: of a measure named before them, a sum, a power, an amount. */
export interface NumbersTold<Told = NumberTold> {
  readonly named?: Told
  readonly sum: Told
  readonly power: Told
  readonly amount: Told
}

/** The rules for them: so wide that any other rule says more. What a sum or an amount measures whose words do not say it is only
 *  likely. */
export function numberToldRules(lang: string, { named, sum, power, amount }: NumbersTold): readonly Rule[] {
  const wide = { kind: 'figure', alone: true } as const
  const level = { comparison: 'level' } as const
  return [
    ...(named ? [rule(`${lang}/figure/number-of-measure`, { ...wide, priority: 11.3, ...named })] : []),
    rule(`${lang}/figure/sum-told`, {
      ...{ ...wide, priority: 11.2, always: level, lacking: { money: 'investment' } },
      ...sum,
    }),
    rule(`${lang}/figure/power-told`, {
      ...{ ...wide, priority: 11.2, always: { ...level, measure: 'energy' } },
      ...power,
    }),
    rule(`${lang}/figure/amount-told`, {
      ...{ ...wide, priority: 11.1, always: level, lacking: { quantity: 'other', percent: 'other' } },
      ...amount,
    }),
  ]
}

/** What a language whose verbs stand last tells numbers with. */
export interface ToldLast {
  /** Measures, the words of a result behind a share, and that so much is needed. */
  readonly measure: Pattern
  readonly result: Pattern
  readonly needed: Pattern
  /** What may stand behind a number that is a bound. */
  readonly more: Pattern
  /** A predicate that says what was or is. */
  readonly tells: Pattern
  /** Dictionary forms of the units of power, and of those of goods. */
  readonly power: readonly string[]
  readonly goods: readonly string[]
}

const NOT_NUMBER = except(entity('percent', 'money', 'times', 'quantity'))
/** No act, which is only meant. */
const NO_ACT = except(marked('infinitive'))

const taken = (number: Pattern): Pattern => capture('value', number)

/** The patterns of such a language: the number, then the verb. */
export function toldLast({
  measure,
  result,
  needed,
  more,
  tells,
  power,
  goods,
}: ToldLast): Required<NumbersTold<Pattern>> {
  const told = seq(more, gap(6, NO_ACT), tells)
  const any = either(entity('money', 'percent', 'times'), entityOf('quantity', [...power, ...goods]))
  return {
    named: seq(measure, gap(10, NOT_NUMBER), taken(any), more, gap(4, NO_ACT), tells),
    sum: either(seq(taken(entity('money')), told), seq(taken(entity('money')), more, gap(2, NO_ACT), needed)),
    power: seq(taken(entityOf('quantity', power)), told),
    amount: either(
      seq(taken(entityOf('quantity', goods)), told),
      seq(taken(entity('percent')), more, gap(3, NOT_NUMBER), result, gap(1), tells),
    ),
  }
}
