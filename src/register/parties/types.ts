import type { LanguageTag } from '../../text/index.js'

/** A party's short code: ISO 3166-1 for states (`UZ`), ISO 3166-2 for regions, own codes for the rest. */
export type PartyCode = string

/** Two parties in the fixed order of the register, `UZ-KZ`. */
export type Pair = string

export const PARTY_KINDS = ['state', 'region', 'ministry', 'body', 'enterprise'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** How a party is called in one language, from and to which day. */
export interface PartyName {
  readonly language: LanguageTag
  readonly form: string
}

/** A state, region, ministry, body or enterprise that can act. */
export interface Party {
  readonly code: PartyCode
  readonly kind: PartyKind
  readonly names: readonly PartyName[]
}
