import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  isOver,
  parsePeriod,
} from '../../values/index.js'

/** Milestones of the launch of a joint body, in the order in which most are reached. */
export const MILESTONES = [
  'decided',
  'site',
  'charter',
  'registered',
  'agreement',
  'ratified',
  'operator',
  'construction',
  'infrastructure',
  'residents',
  'staffed',
  'opened',
  'operating',
] as const

/** Sorts of joint bodies. */
export const BODY_TYPES = ['centre', 'company', 'council', 'commission', 'other'] as const

/** Dues said in relation to the day they were said on. */
export const RELATIVE_DUES = ['this-year', 'next-year', 'coming-months'] as const
export type RelativeDue = (typeof RELATIVE_DUES)[number]

/** The due that relative words mean, counted from the day they were said: “this year” said in 2024 is 2024 for ever. */
export function dueFrom(words: RelativeDue, saidOn: Day): string {
  const year = Number(saidOn.slice(0, 4))
  if (words === 'this-year') return String(year)
  return words === 'next-year' ? String(year + 1) : `${saidOn}/..`
}

/** What stands of a milestone: evidence, only words, or a term. */
export type Standing = 'reached' | 'claimed' | 'overdue' | 'due' | 'open'

/** A milestone as far as its standing needs it. */
export interface Told {
  readonly due: string | null
  readonly claimedOn: Day | null
  readonly reached: string | null
}

/** How a milestone stands on a day: reached by evidence only, claimed by words, overdue when its term is over. */
export function standingOf({ due, claimedOn, reached }: Told, today: Day): Standing {
  if (reached !== null) return 'reached'
  if (claimedOn !== null) return 'claimed'
  if (due === null) return 'open'
  const period = parsePeriod(due)
  return period.ok && isOver(period.value, today) ? 'overdue' : 'due'
}

const WHOLE = decimalOf(100)

/** Lets a share be recorded: all shares of one day are together at most the whole.
 *  errors: invalid.share */
export function checkShares(shares: readonly Decimal[]): Result<null> {
  const sum = shares.reduce(addDecimals, decimalOf(0))
  if (compareDecimals(sum, WHOLE) <= 0) return ok(null)
  return fail({
    code: 'invalid.share',
    message: 'The shares of that day are more than 100 per cent together',
    hint: 'Mend the share, or give another day',
    where: { field: 'percent' },
  })
}
