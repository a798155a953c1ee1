import type { Span } from '../../src/text/index.js'

/** A slot a person found; an optional one counts neither when read nor when missed. */
export interface GoldSlot {
  readonly name: string
  readonly value: string
  readonly optional?: boolean
}

export interface GoldStatement extends Span {
  readonly kind: string
  readonly force: string
  readonly quote: string
  readonly slots: readonly GoldSlot[]
  readonly optional?: boolean
}

export interface GoldMention extends Span {
  readonly kind: string
  readonly quote: string
  readonly value?: string
  readonly optional?: boolean
}

/** What a person says the reading of a text must hold. */
export interface Gold {
  readonly statements: readonly GoldStatement[]
  readonly mentions: readonly GoldMention[]
}
