/** Execution control over what was ordered: a card a side, its state machine, terms and the monthly sheet. Start with
 *  `rules.ts`. */
export { instructionCommands } from './commands.js'
export { instructionLists } from './lists.js'
export { actsFrom, CARD_STATES, type CardAct, type CardState, stateAfter, type Urgency } from './rules.js'
export type { SheetLine } from './sheet.js'
export { daysAfter, daysBetween } from './working-days.js'
