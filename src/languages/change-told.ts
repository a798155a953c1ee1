import {
  capture,
  type EntityKind,
  either,
  entity,
  except,
  gap,
  type Pattern,
  type Rule,
  rule,
  seq,
  type Test,
} from '../grammar/index.js'
import type { MarkName } from '../morphology/index.js'
import type { NumberTold } from './number-told.js'

/** How a language says that anything grew or fell by a share, and that a share or a count came to a number. */
export interface ChangesTold<Told = NumberTold> {
  readonly changed: Told
  readonly cameTo: Told
  readonly counted?: Told
}

/** The rules for them. What is said of anything but a measure of the relation is a figure of another measure; the bare rule of a
 *  change, `bare`, needs a measure that is named. */
export function changeToldRules(
  lang: string,
  bare: number,
  { changed, cameTo, counted }: ChangesTold,
): readonly Rule[] {
  const other = { percent: 'other', times: 'other', quantity: 'other' } as const
  const level = { comparison: 'level' } as const
  return [
    rule(`${lang}/figure/anything-changed`, {
      kind: 'figure',
      priority: bare + 0.6,
      lacking: other,
      ...changed,
    }),
    rule(`${lang}/figure/anything-came-to`, {
      ...{ kind: 'figure', priority: bare + 0.7, lacking: other, always: level },
      ...cameTo,
    }),
    ...(counted
      ? [
          rule(`${lang}/figure/anything-counted`, {
            ...{ kind: 'figure', priority: bare + 8.5, lacking: other, always: level },
            ...counted,
          }),
        ]
      : []),
  ]
}

/** What a language whose verbs stand last tells changes with. */
export interface ChangedLast {
  /** A number of one of these kinds that bears a case: `12 foizga`. */
  readonly numberIn: (marks: readonly MarkName[], ...kinds: readonly EntityKind[]) => Test
  /** What is counted, by the word for its number: `soni`. */
  readonly count: Pattern
  /** Verbs of growing and falling, of reaching, and of amounting, in the past. */
  readonly changed: Pattern
  readonly reached: Pattern
  readonly amounted: Pattern
  /** What may stand behind a number that is a bound. */
  readonly more: Pattern
}

const NOT_NUMBER = except(entity('percent', 'money', 'times', 'quantity'))

const taken = (number: Pattern): Pattern => capture('value', number)

/** The patterns of such a language: what it was, what it is, then the verb. */
export function changedLast(told: ChangedLast): Required<ChangesTold<Pattern>> {
  const { numberIn, count, changed, reached, amounted, more } = told
  const [from, to] = [numberIn(['instrumental'], 'percent'), taken(numberIn(['dative'], 'percent'))]
  return {
    changed: seq(either(to, taken(entity('times'))), more, changed),
    cameTo: either(
      seq(from, gap(1, NOT_NUMBER), to, more, changed),
      seq(to, more, reached),
      seq(taken(numberIn(['accusative'], 'percent')), more, amounted),
    ),
    counted: seq(
      count,
      gap(5, NOT_NUMBER),
      entity('quantity'),
      gap(1, NOT_NUMBER),
      taken(entity('quantity')),
      changed,
    ),
  }
}
