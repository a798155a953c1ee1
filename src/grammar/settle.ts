import type { ComplementSide } from './extent.js'
import type { Captured, Match } from './match.js'

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

const isActOf =
  ({ each }: Match['rule']) =>
  ({ name }: Captured) =>
    name === each

/** Whether a statement takes an act of a list from its beginning on, and nothing of the act before. */
function beginsWithAct(match: Match, { from, to }: Match): boolean {
  const acts = match.captures.filter(isActOf(match.rule))
  return (
    acts.some((one) => one.from >= from && one.from < to) &&
    !acts.some((one) => one.from < from && one.to > from)
  )
}

/** The start of a list of acts before a statement that stands by itself within its last words or tells of one of them; nothing
 *  when none is left. */
function startBefore(match: Match, winner: Match): Match | undefined {
  const { from } = winner
  const standsApart = winner.rule.extent === 'match' || beginsWithAct(match, winner)
  if (!standsApart || match.rule.each === undefined || match.from >= from) return undefined
  const whole = match.captures.filter((one) => one.from < from)
  if (!whole.some(({ name }) => name === match.rule.each)) return undefined
  return { ...match, to: from, captures: whole.map((one) => ({ ...one, to: Math.min(one.to, from) })) }
}

/** The acts of a list behind a statement that tells of those before them (`договорились провести форум и открыть мост`); nothing
 *  when none is left. */
function restBehind(match: Match, winner: Match): Match | undefined {
  const isAct = isActOf(match.rule)
  const told = match.captures.findLast((one) => isAct(one) && one.from < winner.to)
  const captures = match.captures.filter((one) => one.from >= winner.to)
  if (!told || told.to <= winner.from || !captures.some(isAct)) return undefined
  return { rule: match.rule, from: Math.max(told.to, winner.to), to: match.to, captures }
}

/** The same where verbs stand last: the acts before a statement that tells of those behind them (`көпір ашуға және форум өткізуге
 *  уағдаласты`). */
function restBefore(match: Match, winner: Match): Match | undefined {
  const isAct = isActOf(match.rule)
  const told = match.captures.find((one) => isAct(one) && one.to > winner.from)
  const captures = match.captures.filter((one) => one.to <= winner.from)
  if (!told || told.from >= winner.to || !captures.some(isAct)) return undefined
  return { rule: match.rule, from: match.from, to: Math.min(told.from, winner.from), captures }
}

/** The acts behind a statement that stands by itself as the setting in their first words (`на встрече с послом министр предложил
 *  открыть порт`); nothing when none is left. */
function restOfFirst(match: Match, winner: Match): Match | undefined {
  const isAct = isActOf(match.rule)
  const first = match.captures.find(isAct)
  const isSetting = winner.rule.extent === 'match' && winner.from <= match.from
  if (!isSetting || !first || first.from > winner.from || match.to <= winner.to) return undefined
  const rest = match.captures.filter((one) => one.to > winner.to)
  const behind = rest.map((one) => ({ ...one, from: Math.max(one.from, winner.to) }))
  const captures = behind.some(isAct) ? behind : [...behind, { ...first, from: winner.to, to: match.to }]
  return { rule: match.rule, from: winner.to, to: match.to, captures }
}

/** What a list of acts keeps of them beside a statement that is preferred: those before it and those behind. */
function partsOf(match: Match, winner: Match, side: ComplementSide): Match[] {
  const parts =
    side === 'before'
      ? [restBefore(match, winner) ?? restOfFirst(match, winner)]
      : [startBefore(match, winner), restBehind(match, winner)]
  return parts.filter((part) => part !== undefined)
}

/** Leaves a set of matches in which none touches another; does not depend on the order given.
 *  A list of acts of which another statement takes some keeps the others. */
export function settleMatches(matches: readonly Match[], side: ComplementSide = 'before'): Settled {
  if (matches.length < 2) return { kept: matches, lost: [] }
  const kept: Match[] = []
  const lost: Lost[] = []
  for (const match of [...matches].sort(byPreference)) {
    const winner = (match.rule.alone && firstTelling(kept)) || firstTouched(kept, match)
    const own = winner ? partsOf(match, winner, side).filter((part) => !firstTouched(kept, part)) : [match]
    if (winner && own.length === 0) lost.push({ match, to: winner })
    kept.push(...own)
  }
  return { kept: kept.length > 1 ? kept.sort((a, b) => a.from - b.from) : kept, lost }
}

/** The first of the matches kept that says something itself; words that only say with what force leave one alone. */
function firstTelling(kept: readonly Match[]): Match | undefined {
  return kept.find(({ rule }) => rule.frames === undefined)
}

function touches(one: Match, other: Match): boolean {
  return Math.max(one.from, other.from) < Math.min(one.to, other.to)
}

/** Of the matches kept, which do not touch each other, the first in the text that a match touches. */
function firstTouched(kept: readonly Match[], match: Match): Match | undefined {
  let first: Match | undefined
  for (const one of kept) if (touches(one, match) && (!first || one.from < first.from)) first = one
  return first
}
