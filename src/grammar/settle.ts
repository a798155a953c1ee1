import type { Match } from './match.js'

/** A match that lost, and the one it lost to. */
export interface Lost {
  readonly match: Match
  readonly to: Match
}

/** Matches that stand, in the order of the text, and those that lost. */
export interface Settled {
  readonly kept: readonly Match[]
  readonly lost: readonly Lost[]
}

/** Which of two matches is preferred: one that may stand beside others, then priority, length, place, name. */
function byPreference(a: Match, b: Match): number {
  const alone = Number(a.rule.alone ?? false) - Number(b.rule.alone ?? false)
  if (alone !== 0) return alone
  if (a.rule.priority !== b.rule.priority) return b.rule.priority - a.rule.priority
  const length = b.to - b.from - (a.to - a.from)
  if (length !== 0) return length
  if (a.from !== b.from) return a.from - b.from
  return a.rule.name < b.rule.name ? -1 : a.rule.name > b.rule.name ? 1 : 0
}

/** What decided between two matches. */
export type Advantage = 'alone' | 'priority' | 'length' | 'place' | 'name'

/** Why a match that lost gave way to the winner: the first of these in which they differ. */
export function advantageOf({ match, to }: Lost): Advantage {
  if (match.rule.alone) return 'alone'
  if (match.rule.priority !== to.rule.priority) return 'priority'
  if (match.to - match.from !== to.to - to.from) return 'length'
  return match.from === to.from ? 'name' : 'place'
}

/** Leaves a set of matches in which none touches another; does not depend on the order given. */
export function settleMatches(matches: readonly Match[]): Settled {
  const kept: Match[] = []
  const lost: Lost[] = []
  const taken = new Map<number, Match>()
  for (const match of [...matches].sort(byPreference)) {
    const winner = match.rule.alone && kept[0] ? kept[0] : firstTaken(taken, match)
    if (winner) lost.push({ match, to: winner })
    else {
      kept.push(match)
      for (let at = match.from; at < match.to; at++) taken.set(at, match)
    }
  }
  return { kept: kept.sort((a, b) => a.from - b.from), lost }
}

function firstTaken(taken: ReadonlyMap<number, Match>, match: Match): Match | undefined {
  for (let at = match.from; at < match.to; at++) {
    const winner = taken.get(at)
    if (winner) return winner
  }
  return undefined
}
