import type { Force, Kind, SlotName } from '../statements/index.js'
import type { Pattern } from './pattern.js'

/** How far a statement reaches: the match alone, or on to the borders of its clause and its neighbours. */
export type Extent = 'match' | 'clause'

/** What a rule says, apart from its name. */
export interface RuleBody {
  readonly kind: Kind
  /** The force of the construction; of a commitment it must stand. */
  readonly force?: Force
  /** Higher wins when matches overlap. */
  readonly priority: number
  readonly pattern: Pattern
  /** The capture of which each occurrence is a statement of its own (a list of orders). */
  readonly each?: SlotName
  readonly extent?: Extent
  /** Only where no other rule fits in the clause: a construction so wide that any other says more. */
  readonly alone?: boolean
  /** Goes on with what the text told to do just before, whose force it takes (`In particular, to open …`). */
  readonly carried?: boolean
  /** Slots that have the same value whenever the rule fires. */
  readonly always?: Readonly<Partial<Record<SlotName, string>>>
  /** Own sentences with `⟦slot words⟧` round what must be captured. */
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
