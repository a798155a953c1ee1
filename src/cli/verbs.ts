/** Every verb with what may stand under it, in the order in which help shows them. */
export const VERBS = {
  read: [],
  languages: [],
  intake: [],
  review: ['list', 'show', 'accept', 'correct', 'reject', 'missed'],
  register: ['commitments', 'meetings', 'figures', 'offices', 'users', 'proposals', 'difference'],
  example: ['load', 'remove'],
  import: [],
  journal: ['list', 'verify', 'checkpoint', 'key', 'proof', 'export', 'difference'],
  verify: [],
  serve: [],
  user: ['code', 'list', 'reset'],
  migrate: [],
  doctor: [],
  config: [],
  completion: [],
  help: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A verb with a module of its own; help is told by the program itself. */
export type Verb = Exclude<keyof typeof VERBS, 'help'>

/** The names of all verbs. */
export const VERB_NAMES: readonly string[] = Object.keys(VERBS)
