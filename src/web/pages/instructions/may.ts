import { mayDo } from '../../../platform/index.js'
import { type Actor, actsFrom, type CardAct } from '../../../register/index.js'
import type { CardRow } from './cards.js'

/** Why a move that the state allows is not for this person: it is of the side's office, or of another than who reported. */
export type Barred = 'office' | 'another'

/** A move that may come next, and what bars it for this person. */
export interface NextMove {
  readonly act: CardAct
  readonly barred: Barred | null
}

/** Acts by which a joint instruction is closed, so that both sides have a say. */
const ENDS: readonly CardAct[] = ['take-off', 'cease']

function barredBy(card: CardRow, act: CardAct, actor: Actor | null, sides: readonly string[]): Barred | null {
  const owners = ENDS.includes(act) ? sides : [card.party]
  const isOwn = actor?.party !== undefined && owners.includes(actor.party)
  if (actor === null || !mayDo(actor.role, 'move', { area: 'instruction', isOwn })) return 'office'
  return act === 'check' && card.reportedBy === actor.name ? 'another' : null
}

/** What may follow by the register's own table of states, and what of it this person may do.
 *  shapes: `sides` parties that have a card of the same order */
export function nextMoves(
  card: CardRow,
  actor: Actor | null,
  sides: readonly string[] = [card.party],
): readonly NextMove[] {
  return actsFrom(card.state).map((act) => ({ act, barred: barredBy(card, act, actor, sides) }))
}

/** The moves that this person may do now. */
export function ownMoves(card: CardRow, actor: Actor | null): readonly CardAct[] {
  return nextMoves(card, actor).flatMap(({ act, barred }) => (barred === null ? [act] : []))
}
