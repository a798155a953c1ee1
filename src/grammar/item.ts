import type { Analysis, WordForm } from '../morphology/index.js'
import type { Span } from '../text/index.js'
import type { FoundValue } from '../values/index.js'
import type { EntityKind } from './pattern.js'

/** A name as rules and builders see it. */
export interface ItemName {
  readonly kind: EntityKind
  readonly value: string
  readonly full?: string
  readonly country?: string | undefined
  readonly office?: string | undefined
}

/** What a pattern walks over: one word, or a whole value or name as one step.
 *  shapes: `from`, `to` word indexes in the sentence; `analyses` those of the word, or of the head noun of a name */
export interface Item extends Span {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly analyses: readonly Analysis[]
  /** The word it is, where its text and analyses are those of the word everywhere. */
  readonly form?: WordForm | undefined
  readonly capital: boolean
  /** Its analyses hold at this place only (denied, inside a relative clause), not for its text everywhere. */
  readonly placed?: true | undefined
  readonly entity?: EntityKind | undefined
  readonly value?: FoundValue | undefined
  readonly name?: ItemName | undefined
}
