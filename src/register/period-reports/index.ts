/** Reports that offices give for a period, filled from what falls due. What readouts tell of reports stands in `reports`.
 *  Start with `rules.ts` and `fill.ts`. */
export { periodReportCommands } from './commands.js'
export { periodReportLists } from './lists.js'
export { type AnswerProblem, answerProblem } from './rules.js'
