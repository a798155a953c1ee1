import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { latestDay, parsePeriod } from '../../values/index.js'

/** States of an office's report. */
export const REPORT_STATES = ['draft', 'checked', 'sent', 'heard'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Lets a report go on: draft → checked → sent → heard, one step at a time.
 *  errors: conflict.state */
export function checkStep(from: ReportState, to: ReportState): Result<null> {
  if (REPORT_STATES.indexOf(to) === REPORT_STATES.indexOf(from) + 1) return ok(null)
  const next = REPORT_STATES[REPORT_STATES.indexOf(from) + 1]
  const hint = next === undefined ? 'It was heard; open one for the next period' : `Next it is ${next}`
  return fail({ code: 'conflict.state', message: `A report that is ${from} does not become ${to}`, hint })
}

/** Lets a report be checked when it says something and answers everything that was asked.
 *  errors: conflict.incomplete */
export function checkAnswered(lines: number, unanswered: number): Result<null> {
  if (lines > 0 && unanswered === 0) return ok(null)
  const isEmpty = lines === 0
  const message = isEmpty ? 'The report says nothing' : `${unanswered} of ${lines} lines have no answer`
  const hint = isEmpty ? 'Add a line that says why' : 'Answer them; that nothing was done is an answer, too'
  return fail({ code: 'conflict.incomplete', message, hint })
}

/** What an answer says: what was done, or that nothing was. */
export interface AnswerSaid {
  readonly words: string | null
  readonly isNothing: boolean
}

/** Why an answer is none: it says both what was done and that nothing was, or neither. */
export type AnswerProblem = 'both' | 'neither'

/** Lets an answer say what was done or that nothing was, one of them; null when it does. */
export function answerProblem({ words, isNothing }: AnswerSaid): AnswerProblem | null {
  const hasWords = words !== null && words.trim() !== ''
  if (hasWords && isNothing) return 'both'
  return hasWords || isNothing ? null : 'neither'
}

function lastDay(edtf: string): Day | null {
  const period = parsePeriod(edtf)
  return period.ok ? latestDay(period.value) : null
}

/** Whether a due falls into a period or was over before it; what has no due, or none that ends, is asked about each time.
 *  shapes: both in EDTF */
export function fallsDue(due: string | null, period: string): boolean {
  const ends = due === null ? null : lastDay(due)
  const last = lastDay(period)
  return ends === null || last === null || ends <= last
}
