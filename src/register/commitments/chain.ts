import type { Day, StatementId } from '../../kernel/index.js'
import { FORCES, type Force } from '../../statements/index.js'
import { compareDues, isOver, parsePeriod } from '../../values/index.js'
import type { PartyCode } from '../parties/types.js'
import type { Reference } from '../statements/types.js'
import type { Due, Relation } from './types.js'

/** One time a commitment was said: what was said of due and force, when and by whom. */
export interface Saying {
  readonly statement: StatementId
  readonly reference: Reference
  readonly relation: Relation
  readonly day: Day | null
  readonly publisher: PartyCode | null
  readonly force: Force
  readonly due: Due | null
  readonly quote: string
}

/** How a due relates to the one said before it. */
export type Slip = 'first' | 'same' | 'later' | 'earlier' | 'dropped' | 'added'

/** One line of the ledger of dues: the saying and what became of the due with it. */
export interface LedgerLine extends Saying {
  readonly slip: Slip
}

function slipOf(before: Due | null, now: Due | null): Slip {
  if (before === null) return now === null ? 'same' : 'added'
  if (now === null) return 'dropped'
  const [first, second] = [parsePeriod(before.edtf), parsePeriod(now.edtf)]
  const order = first.ok && second.ok ? compareDues(second.value, first.value) : 0
  if (order === 0) return 'same'
  return order > 0 ? 'later' : 'earlier'
}

function byDay(one: Saying, other: Saying): number {
  const order = (one.day ?? '9999').localeCompare(other.day ?? '9999')
  return order === 0 ? one.reference.localeCompare(other.reference, 'en', { numeric: true }) : order
}

/** Every due ever said of a commitment with its words and day, in the order of days; each is held against the last due said.
 *  shapes: sayings in any order; those without a day stand last */
export function ledgerOf(sayings: readonly Saying[]): readonly LedgerLine[] {
  let last: Due | null = null
  return [...sayings].sort(byDay).map((saying, at) => {
    const slip = at === 0 ? 'first' : slipOf(last, saying.due)
    last = saying.due ?? last
    return { ...saying, slip }
  })
}

/** Whether it was said again later with a later due or without the due it had; what closes it needs no due. */
export function isQuietlySlipped(ledger: readonly LedgerLine[], today: Day): boolean {
  return ledger.some(({ slip, relation, day }) => {
    const isSaid = day === null || day <= today
    if (!isSaid || relation === 'moves-due') return false
    return slip === 'later' || (slip === 'dropped' && relation !== 'closes')
  })
}

/** Whether it was said by a day that the commitment is at its end. */
export function isClosed(ledger: readonly LedgerLine[], today: Day): boolean {
  return ledger.some(({ relation, day }) => relation === 'closes' && (day === null || day <= today))
}

/** Whether the due was over already on the day it was said. */
export function isPastWhenSaid({ due, day }: Pick<Saying, 'due' | 'day'>): boolean {
  if (due === null || day === null) return false
  const period = parsePeriod(due.edtf)
  return period.ok && isOver(period.value, day)
}

/** Which relation the words of a restatement suggest: a person confirms or picks another. */
export function suggestRelation(
  before: Pick<Saying, 'due' | 'force'>,
  now: Pick<Saying, 'due' | 'force'>,
): Relation {
  const slip = slipOf(before.due, now.due)
  if (slip === 'later' || slip === 'earlier') return 'moves-due'
  const order = FORCES.indexOf(now.force) - FORCES.indexOf(before.force)
  if (order === 0) return 'restates'
  return order < 0 ? 'strengthens' : 'weakens'
}
