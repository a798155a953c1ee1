import type { Result } from '../kernel/index.js'
import type { CliWords } from '../languages/command-line.js'
import type { Globals } from './globals.js'
import type { Interruption } from './interruption.js'
import type { Terminal } from './terminal.js'

/** How a verb ended: an exit code, or the problem in its way. */
export type Outcome = Result<number>

/** All a verb needs to know of the place it runs in. */
export interface Session {
  readonly terminal: Terminal
  /** Tag of the language of the words. */
  readonly language: string
  readonly words: CliWords
  readonly globals: Globals
  readonly interruption: Interruption
  /** Told once by the verb when it has ended. */
  readonly finish: (outcome: Outcome) => void
}
