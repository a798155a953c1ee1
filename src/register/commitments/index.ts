/** The continuing things behind statements, with a side a party. Start with `types.ts`, `rules.ts`, `flags.ts`. */

export type { LedgerLine, Slip } from './chain.js'
export { enterCommitment, isBuiltUpon } from './commands.js'
export type { Defect, DefectKind } from './defects.js'
export type { SideDifference } from './differences.js'
export { flagsOf } from './flags.js'
export { commitmentLists } from './lists.js'
export { getCommitment, listCommitments } from './queries.js'
export { sideCommands } from './side-commands.js'
export { chainCommands } from './tie-commands.js'
export * from './types.js'
