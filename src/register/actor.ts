import type { Instant, Result } from '../kernel/index.js'
import type { Role } from '../platform/index.js'
import type { Signer } from './journal/note.js'
import type { PartyCode } from './parties/types.js'

/** Who acts: the name that the journal keeps, the role that gives the rights, and the party whose office it is. */
export interface Actor {
  readonly name: string
  readonly role: Role
  readonly party?: PartyCode | undefined
}

/** Gives so many random bytes; ids are made of them. */
export type RandomBytes = (count: number) => Uint8Array

/** One act in progress: who, when, and where its random bytes come from. */
export interface Writer {
  readonly actor: Actor
  readonly at: Instant
  readonly random: RandomBytes
  /** Gives the key that signs the journal; a register of a test may have none. */
  readonly signer?: OpenSigner | undefined
}

/** Opens the key of the journal when it is needed. */
export type OpenSigner = () => Result<Signer>
