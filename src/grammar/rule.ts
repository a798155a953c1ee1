import type { Force, Kind, SlotName } from '../statements/index.js'
import type { Pattern } from './pattern.js'

/** How far a statement reaches: the match alone, or on to the borders of its clause and its neighbours. */
export type Extent = 'match' | 'clause'

/** What a rule says, apart from its name. */
export interface RuleBody {
  readonly kind: Kind
  /** The force of the construction; of a commitment it must stand. */
  readonly force?: Force | undefined
  /** Higher wins when matches overlap. */
  readonly priority: number
  readonly pattern: Pattern
  /** The capture of which each occurrence is a statement of its own (a list of orders). */
  readonly each?: SlotName | undefined
  readonly extent?: Extent | undefined
  /** Only where no other rule fits in the clause: a construction so wide that any other says more. */
  readonly alone?: boolean | undefined
  /** Goes on with what the text told to do just before, whose force it takes (`In particular, to open …`). */
  readonly carried?: boolean | undefined
  /** Goes on with a list by a verb that has a force of its own, and leaves the lines behind it that of the list (`To recommend that …`). */
  readonly holdsOwn?: boolean | undefined
  /** What it tells may go on in the next clause, with its force: `agreed that one will build and the other will pay`. */
  readonly tellsOn?: boolean | undefined
  /** Tells only with what force the rest of its sentence is promised, before it or behind: `…, on that the leaders agreed`. */
  readonly frames?: 'before' | 'behind' | undefined
  /** Slots that have the same value whenever the rule fires. */
  readonly always?: Readonly<Partial<Record<SlotName, string>>> | undefined
  /** What a number of a sort is said of, where neither the words nor the text before tell it. */
  readonly lacking?: Readonly<Partial<Record<'money' | 'percent' | 'times' | 'quantity', string>>> | undefined
  /** Own sentences with `⟦slot words⟧` round what must be captured. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** A construction of a language and the kind of statement it makes; known by `lang/kind/verb-object`. */
export interface Rule extends RuleBody {
  readonly name: string
}

/** A rule as a frozen value. All rules have the same fields in the same order, which makes asking them several times as fast. */
export function rule(name: string, told: RuleBody): Rule {
  return Object.freeze({
    name,
    kind: told.kind,
    force: told.force,
    priority: told.priority,
    pattern: told.pattern,
    each: told.each,
    extent: told.extent,
    alone: told.alone,
    carried: told.carried,
    holdsOwn: told.holdsOwn,
    tellsOn: told.tellsOn,
    frames: told.frames,
    always: told.always,
    lacking: told.lacking,
    examples: told.examples,
    counterexamples: told.counterexamples,
  })
}

/** What the text around its words may say otherwise than a rule; of what is undefined the rule then says nothing. */
export type Otherwise = Partial<Pick<Rule, 'kind' | 'force' | 'carried' | 'tellsOn' | 'always'>>

/** A rule of which the text says some things otherwise. */
export function retold(told: Rule, otherwise: Otherwise): Rule {
  return rule(told.name, { ...told, ...otherwise })
}
