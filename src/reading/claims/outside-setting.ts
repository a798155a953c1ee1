import { type Item, type Match, type MatchRun, matchRules, type Program } from '../../grammar/index.js'
import { type ClauseFinder, isPredicate } from '../clauses/clause-roles.js'
import { settingOf } from '../clauses/settings.js'
import type { Run } from '../scene.js'

/** Whether a match takes the noun of a setting for the subject of a verb behind it; good wishes have theirs there (`on the eve of the
 *  holiday`). */
function leavesSetting(
  { rule, from, to }: Match,
  setting: Run,
  items: readonly Item[],
  finder: ClauseFinder,
): boolean {
  if (rule.kind === 'greeting' || from < setting.from || from >= setting.to || to <= setting.to) return false
  return items.slice(setting.to, to).some((item) => isPredicate(item, finder))
}

/** What is asked of a clause: its items, what stands behind them, and how its language tells a setting. */
export interface Asked {
  readonly program: Program
  readonly last: Item
  readonly finder: ClauseFinder
  readonly hasCases: boolean
}

/** The matches of a clause, of which none begins in the words that only name its setting and goes on with its verb. */
export function matchOutsideSetting(items: readonly Item[], asked: Asked): MatchRun {
  const { program, last, finder, hasCases } = asked
  const run = matchRules(program, items, last)
  if (run.matches.length === 0) return run
  const setting = settingOf(items, hasCases, finder)
  if (setting === undefined || !run.matches.some((match) => leavesSetting(match, setting, items, finder)))
    return run
  const again = matchRules(program, items.slice(setting.to), last)
  const inside = run.matches.filter((match) => !leavesSetting(match, setting, items, finder))
  return { matches: joined(inside, again.matches, setting.to), steps: run.steps + again.steps }
}

/** Matches of a clause with those found in its end alone, each once. */
function joined(matches: readonly Match[], others: readonly Match[], by: number): Match[] {
  const moved = others.map((match) => shift(match, by))
  const isNew = ({ rule, from, to }: Match) =>
    !matches.some((one) => one.rule === rule && one.from < to && from < one.to)
  return [...matches, ...moved.filter(isNew)]
}

function shift({ rule, from, to, captures }: Match, by: number): Match {
  const moved = captures.map((one) => ({ ...one, from: one.from + by, to: one.to + by }))
  return { rule, from: from + by, to: to + by, captures: moved }
}
