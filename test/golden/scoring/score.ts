import type { ContractReading } from '../../../src/statements/index.js'
import type { Gold } from '../gold.js'
import type { Compared, Mark } from './mark.js'
import { marksOf } from './marks.js'
import { emptyTally, f1, type Tally } from './tally.js'

/** How near readings come to what people found, by the rules of the contract's section 5. */
export interface Score {
  readonly statements: Tally
  readonly slots: Tally
  readonly mentions: Tally
  readonly forces: Tally
}

/** The sum of what was compared of one sort. */
export function tallyOf(marks: readonly Mark[], what: Compared): Tally {
  const tally = emptyTally()
  for (const mark of marks) if (mark.what === what) tally[mark.outcome] += mark.weight
  return tally
}

/** The score that comparisons come to. */
export function scoreOf(marks: readonly Mark[]): Score {
  return {
    statements: tallyOf(marks, 'statement'),
    slots: tallyOf(marks, 'slot'),
    mentions: tallyOf(marks, 'mention'),
    forces: tallyOf(marks, 'force'),
  }
}

/** Scores readings of texts against what people found in them. */
export function scoreReadings(pairs: readonly { gold: Gold; reading: ContractReading }[]): Score {
  return scoreOf(pairs.flatMap(({ gold, reading }) => marksOf(gold, reading)))
}

/** The one figure: statements count twice, slots and mentions once. */
export function wholeOf({ statements, slots, mentions }: Score): number {
  return (2 * f1(statements) + f1(slots) + f1(mentions)) / 4
}
