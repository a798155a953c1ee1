import type { Force, Kind, SlotName } from '../statements/index.js'
import type { Pattern } from './pattern.js'

/** Where the actor of a statement stands: the subject of its clause, or nowhere in the sentence. */
export type ActorPlace = 'subject' | 'agent' | 'none'

/** What a rule says, apart from its name. */
export interface RuleBody {
  readonly kind: Kind
  readonly force?: Force
  /** Higher wins when matches overlap. */
  readonly priority: number
  readonly pattern: Pattern
  /** The capture of which each occurrence is a statement of its own (a list of orders). */
  readonly each?: string
  /** Whether the statement is the match alone or the whole clause around it. */
  readonly extent?: 'match' | 'clause'
  readonly actor?: ActorPlace
  /** Slots that have the same value whenever the rule fires. */
  readonly always?: Readonly<Partial<Record<SlotName, string>>>
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** A construction of a language and the kind of statement it makes; known by `lang/kind/verb-object`. */
export interface Rule extends RuleBody {
  readonly name: string
}

/** A rule as a frozen value. */
export function rule(name: string, body: RuleBody): Rule {
  return Object.freeze({ name, ...body })
}
