import type { FetchRules } from '../intake/index.js'
import type { Clock, Day } from '../kernel/index.js'
import type { Identity, Logger } from '../platform/index.js'
import type { Actor, RandomBytes } from '../register/index.js'
import type { Read } from '../statements/index.js'
import type { FormKeys } from './form-keys.js'
import type { Room } from './hearing.js'
import type { JournalWatch } from './journal-watch.js'
import type { Explain } from './pages/reading/why.js'
import type { RegisterDoor } from './register-door.js'
import type { Sample } from './samples.js'
import type { StaticFiles } from './static-files.js'
import type { Capacity } from './turns.js'

/** What the app is built of; tests give their own.
 *  shapes: `openDoor` null when nothing can be kept; `actor` who acts while nobody has an account */
export interface AppParts {
  readonly read: Read
  /** Tells how a text was read; left out where only readings are at hand. */
  readonly explain?: Explain | undefined
  /** Opens the register for one who acts. */
  readonly openDoor: ((actor: Actor) => RegisterDoor) | null
  readonly actor: Actor
  readonly clock: Clock
  readonly random: RandomBytes
  readonly keys: FormKeys
  readonly samples: readonly Sample[]
  readonly files: StaticFiles
  readonly logger: Logger
  /** Signing in; without it whoever sits at this machine acts. */
  readonly identity?: Identity | null | undefined
  /** The address under which browsers know these pages, when another than what was asked for. */
  readonly origin?: string | null | undefined
  /** Whether what a proxy in front tells of the asker is to be believed. */
  readonly proxied?: boolean | undefined
  /** What may be fetched besides public addresses; left out for nothing. */
  readonly fetches?: FetchRules | undefined
  /** What is worked on at once; left out for the usual capacity. */
  readonly capacity?: Capacity | undefined
  /** What forms may take while they are heard; left out for the usual room. */
  readonly room?: Room | undefined
  /** What the last walk along the journal found. */
  readonly watch?: JournalWatch | undefined
}

/** The day it is now, in UTC. */
export function todayOf(clock: Clock): Day {
  return clock().slice(0, 10)
}
