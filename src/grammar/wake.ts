import type { CompiledRule, Program } from './compile.js'
import type { Need } from './needs.js'
import { isPassed, type Passed } from './tests.js'

/** A rule that a clause can feed, and the last item at which it may start. */
export interface LiveRule {
  readonly rule: CompiledRule
  readonly last: number
}

function meets({ tests }: Need, { bits }: Passed): boolean {
  for (const test of tests) if (isPassed(bits, test)) return true
  return false
}

/** The last item at which a match may start: where the first need is met when all are met from the end on; -1 when
 *  some are not. */
function lastStart({ needs }: CompiledRule, passed: readonly Passed[]): number {
  let at = passed.length
  for (let index = needs.length - 1; index >= 0; index--) {
    const need = needs[index]
    for (at--; at >= 0; at--) {
      const item = passed[at]
      if (need && item && meets(need, item)) break
    }
    if (at < 0) return -1
  }
  return needs.length === 0 ? passed.length - 1 : at
}

/** The rules that the words of a clause may feed, each once, in the order of the program. */
function wokenRules({ marks, always }: Program, passed: readonly Passed[]): number[] {
  const woken = [...always]
  marks.stamp++
  for (const { wakes } of passed)
    for (const rule of wakes) {
      if (marks.woken[rule] !== marks.stamp) woken.push(rule)
      marks.woken[rule] = marks.stamp
    }
  return woken.length > 1 ? woken.sort((one, other) => one - other) : woken
}

/** The rules that a clause can feed: what they need stands in it, in the order they need it. */
export function liveRules(program: Program, passed: readonly Passed[]): LiveRule[] {
  const live: LiveRule[] = []
  for (const index of wokenRules(program, passed)) {
    const rule = program.rules[index]
    const last = rule ? lastStart(rule, passed) : -1
    if (rule && last >= 0) live.push({ rule, last })
  }
  return live
}
