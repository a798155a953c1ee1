import type { CompiledRule, Program } from './compile.js'
import { isNoted, type NumberedNeed } from './numbered.js'
import { isPassed, type Passed } from './tests.js'

/** A rule that a clause can feed, and the last item at which it may start. */
export interface LiveRule {
  readonly rule: CompiledRule
  readonly last: number
}

function isMetBy({ tests }: NumberedNeed, { bits }: Passed): boolean {
  for (const test of tests) if (isPassed(bits, test)) return true
  return false
}

/** The last item before another that meets a need; -1 when none does. */
function lastMeeting(need: NumberedNeed, before: number, passed: readonly Passed[]): number {
  let at = before - 1
  for (let item = passed[at]; item && !isMetBy(need, item); item = passed[at]) at--
  return at
}

const NOWHERE = -1

/** The last item at which a match may start: where the first need is met when all are met from the end on; -1 when
 *  some are not. */
function lastStart({ needs }: CompiledRule, { scratch }: Program, passed: readonly Passed[]): number {
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

/** Notes which needs the words of a clause meet and where last; the rules woken by those it meets. */
function wokenRules({ scratch, wakes, always }: Program, passed: readonly Passed[]): number[] {
  const { lastMet } = scratch
  const woken = [...always]
  lastMet.fill(NOWHERE)
  for (let at = 0; at < passed.length; at++)
    for (const need of passed[at]?.meets ?? []) {
      if (lastMet[need] === NOWHERE) for (const rule of wakes[need] ?? []) woken.push(rule)
      lastMet[need] = at
    }
  return woken.length > 1 ? woken.sort((one, other) => one - other) : woken
}

/** The rules that a clause can feed: what they need stands in it, in the order they need it. */
export function liveRules(program: Program, passed: readonly Passed[]): LiveRule[] {
  const live: LiveRule[] = []
  for (const index of wokenRules(program, passed)) {
    const rule = program.rules[index]
    const last = rule ? lastStart(rule, program, passed) : -1
    if (rule && last >= 0) live.push({ rule, last })
  }
  return live
}
