import type { Problem } from '../../../kernel/index.js'
import { nextStep } from '../problem/page.js'
import type { Changed } from './line.js'
import type { ReportLine } from './report.js'
import type { Step } from './step.js'

/** Who saved a line last, by the journal. */
export async function changedBy({ door }: Step, line: string): Promise<Changed | null> {
  const entries = await door.journal({ subject: line, page: 1, size: 1 })
  const [entry] = entries.ok ? entries.value.rows : []
  return entry === undefined ? null : { name: entry.actor, at: entry.at }
}

/** Why a line was not kept; who changed it meanwhile is named. */
export async function refusalOf(step: Step, line: Pick<ReportLine, 'id'>, problem: Problem): Promise<string> {
  const { screen } = step.c.var
  const changed = problem.code === 'conflict.version' ? await changedBy(step, line.id) : null
  if (changed === null) return nextStep(problem, screen)
  return screen.say(screen.words.reports.staleShort, { name: changed.name, date: screen.instant(changed.at) })
}
