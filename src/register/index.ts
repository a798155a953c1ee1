/**
 * The register: tables, rules, commands and queries of the domain, one folder an area, and the journal.
 * It does not read texts and does not review; statements come in through `intake`, which calls the areas' `enter…` commands.
 * Commands take `(tx, writer, …)` and write their journal entry in the same transaction; queries take `(db, …)`.
 * Start with `open.ts` (how to get a register), then `statements/types.ts` and `commitments/`.
 */
export type { Actor, RandomBytes, Writer } from './actor.js'
export { type AreaList, type AreaQuery, everyRow, type ListedRow } from './area-list.js'
export { BODY_TYPES, MILESTONES, type Standing } from './bodies/index.js'
export * from './calendar/index.js'
export type { Command, Confirmation, Done, Given } from './command.js'
export { COMMANDS, commandNamed } from './commands.js'
export * from './commitments/index.js'
export { countRegister, type RegisterCounts } from './counts.js'
export * from './desk/index.js'
export * from './documents/index.js'
export type { Entered } from './enter-row.js'
export { type Field, type FieldKind, LONGEST_LINE, LONGEST_TEXT } from './fields.js'
export * from './finding/index.js'
export {
  actsFrom,
  CARD_STATES,
  type CardAct,
  type CardState,
  daysAfter,
  daysBetween,
  type SheetLine,
  stateAfter,
  type Urgency,
} from './instructions/index.js'
export * from './journal/index.js'
export * from './letters/index.js'
export { LISTS, listNamed } from './lists.js'
export { countWork, listSources, type StuckLetter, type TextSource, type WorkWaiting } from './machine.js'
export * from './meetings/index.js'
export { MIGRATIONS } from './migrations/index.js'
export * from './missed/index.js'
export { actorNamed, hasUsers } from './offices/index.js'
export {
  openRegister,
  type Question,
  type Register,
  type RegisterSources,
  registerOver,
  type Work,
} from './open.js'
export type { ListQuery, Page } from './page.js'
export * from './parties/index.js'
export { type AnswerProblem, answerProblem } from './period-reports/index.js'
export {
  type Bridge,
  CLASSES,
  COVERS,
  type Covers,
  coverOf,
  type PortfolioItem,
  STAGES,
  type Stage,
} from './portfolio/index.js'
export { REGISTER_PROBLEMS } from './problems.js'
export * from './projects/index.js'
export { giveCommand } from './proposals/index.js'
export * from './protocol/index.js'
export * from './readouts/index.js'
export { countPair, type PairCounts } from './relations/index.js'
export * from './reports/index.js'
export { checkRight } from './rights.js'
export * from './snapshots/index.js'
export * from './statements/index.js'
export type { Database, Tables, Tx } from './tables.js'
export * from './topics/index.js'
export * from './trade/index.js'
export { countWaiting, mayConfirm, type OpenProposal } from './waiting.js'
