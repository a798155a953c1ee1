import type { Problem } from '../kernel/index.js'
import type { Cookies } from '../platform/index.js'
import type { Actor } from '../register/index.js'

/** Who is behind a request.
 *  shapes: `isAlone` while nobody has an account here, and whoever sits at the machine acts; `session` names the session,
 *  empty without one; `waiting` counts what waits for this person's confirmation */
export interface Person {
  readonly actor: Actor | null
  readonly isAlone: boolean
  readonly session: string
  readonly hasSecondFactor: boolean
  readonly waiting: number
  readonly cookies: Cookies
  readonly problem: Problem | null
}

/** Nobody who has signed in. */
export const NOBODY: Person = {
  actor: null,
  isAlone: false,
  session: '',
  hasSecondFactor: false,
  waiting: 0,
  cookies: [],
  problem: null,
}

/** Who looks at the pages without having signed in. */
export const PUBLIC: Actor = { name: '', role: 'public' }
