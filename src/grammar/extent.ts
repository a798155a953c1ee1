import { itemBefore } from '../kernel/index.js'
import type { Match } from './match.js'

/** Where a verb's complements stand: after it (ru, en) or before it (uz, kk). */
export type ComplementSide = 'after' | 'before'

/** A match with the run of items its statement covers. */
export interface Claim {
  readonly match: Match
  readonly from: number
  readonly to: number
}

function isWide(match: Match): boolean {
  return match.rule.extent !== 'match'
}

/** Widens matches towards their complements first, then into what is left of the clause; none touches another.
 *  shapes: `kept` settled, in the order of the text, all in one clause of `length` items */
export function widenMatches(kept: readonly Match[], length: number, side: ComplementSide): Claim[] {
  const claims = kept.map((match) => ({ match, from: match.from, to: Math.min(match.to, length) }))
  return claims.map((claim, at) => {
    const before = itemBefore(claims, at)
    const after = claims[at + 1]
    if (!isWide(claim.match)) return claim
    const low = before ? (side === 'before' || !isWide(before.match) ? before.to : claim.from) : 0
    const high = after ? (side === 'after' || !isWide(after.match) ? after.from : claim.to) : length
    return { match: claim.match, from: low, to: high }
  })
}
