import type { PartyCode, PartyKind } from './types.js'

/** Shapes: `rank` orders the parties; a pair is always written in this order. */
export interface PartyTable {
  readonly code: PartyCode
  readonly kind: PartyKind
  readonly rank: number
}

export interface PartyNameTable {
  readonly party: PartyCode
  readonly language: string
  readonly form: string
}
