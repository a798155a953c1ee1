import { itemBefore } from '../kernel/index.js'
import { startsBack } from './backward.js'
import type { Branch, Program } from './compile.js'
import { isNoted, type NumberedNeed } from './numbered.js'
import { isPassed, type Passed } from './tests.js'

/** A branch of a rule that a clause can feed, and the items at which it may yet start, the last first. */
export interface LiveBranch {
  readonly branch: Branch
  /** Its place among all branches. */
  readonly number: number
  readonly starts: number[]
}

const NOWHERE = -1
const NONE: readonly number[] = []

function isMetBy({ tests }: NumberedNeed, { bits }: Passed): boolean {
  for (const test of tests) if (isPassed(bits, test)) return true
  return false
}

/** The last item before another that meets a need; -1 when none does. */
function lastMeeting(need: NumberedNeed, before: number, passed: readonly Passed[]): number {
  for (let at = before - 1; at >= 0; at--) {
    const item = passed[at]
    if (item && isMetBy(need, item)) return at
  }
  return NOWHERE
}

/** The last item at which a match may start: where the first need is met when all are met from the end on; -1 when
 *  some are not. */
function lastStart({ needs }: Branch, { scratch }: Program, passed: readonly Passed[]): number {
  if (needs.length === 0) return passed.length - 1
  let at = passed.length
  for (let index = needs.length - 1; index >= 0 && at >= 0; index--) {
    const need = needs[index]
    if (!need) return NOWHERE
    const last = isNoted(need) ? (scratch.lastMet[need.number] ?? NOWHERE) : at
    at = last < at ? last : lastMeeting(need, at, passed)
  }
  return at
}

/** Whether a clause meets all the needs of a branch of which that is noted, in whatever order: most branches go no further. */
function isFed({ noted }: Branch, lastMet: Int32Array): boolean {
  for (const need of noted) if (lastMet[need] === NOWHERE) return false
  return true
}

/** Notes which needs the words of a clause meet and where last; the branches woken by those it meets. */
function wokenBranches({ scratch, wakes, always }: Program, passed: readonly Passed[]): number[] {
  const { lastMet } = scratch
  const woken = [...always]
  lastMet.fill(NOWHERE)
  for (let at = 0; at < passed.length; at++) {
    const { rousing = NONE, noted = NONE } = passed[at] ?? {}
    for (const need of rousing) {
      if (lastMet[need] === NOWHERE) for (const branch of wakes[need] ?? NONE) woken.push(branch)
      lastMet[need] = at
    }
    for (const need of noted) lastMet[need] = at
  }
  return woken
}

/** Puts a branch in its place behind those before it; a clause wakes so few that a sort would only copy them. */
function insert(live: LiveBranch[], one: LiveBranch): void {
  let at = live.length
  for (
    let before = itemBefore(live, at);
    before && before.number > one.number;
    before = itemBefore(live, at)
  ) {
    live[at] = before
    at--
  }
  live[at] = one
}

function mayStart({ starts }: Branch, { bits }: Passed): boolean {
  if (starts === null) return true
  for (const number of starts) if (isPassed(bits, number)) return true
  return false
}

/** The items up to the last possible one at which a branch may start. */
function startsTried(branch: Branch, last: number, passed: readonly Passed[]): number[] {
  const starts: number[] = []
  for (let at = last; at >= 0; at--) {
    const item = passed[at]
    if (item && mayStart(branch, item)) starts.push(at)
  }
  return starts
}

/** The same, and for many branches those at which it does start. */
function startsOf(branch: Branch, { scratch }: Program, last: number, passed: readonly Passed[]): number[] {
  const found = last >= 0 && branch.backward ? startsBack(branch.backward(), passed, scratch) : undefined
  return found ?? startsTried(branch, last, passed)
}

/** The branches that a clause can feed: what they need stands in it, in the order they need it; those of one rule stand
 *  together, by preference. */
export function liveBranches(program: Program, passed: readonly Passed[]): LiveBranch[] {
  const live: LiveBranch[] = []
  for (const number of wokenBranches(program, passed)) {
    const branch = program.branches[number]
    if (!branch || !isFed(branch, program.scratch.lastMet)) continue
    const starts = startsOf(branch, program, lastStart(branch, program, passed), passed)
    if (starts.length > 0) insert(live, { branch, number, starts })
  }
  return live
}
