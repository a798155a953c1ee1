import type { Rule } from '../../grammar/index.js'
import type { Slot, SlotName } from '../../statements/index.js'
import type { Found, Run, Scene } from '../scene.js'

/** What a rule captured, in word indexes. */
export interface CapturedRun extends Run {
  readonly name: string
  readonly value?: string
}

/** A statement in the making: its words are known, its slots are not yet. */
export interface Draft {
  readonly rule: Rule
  /** The words of the statement. */
  readonly run: Run
  /** The words of its clause. */
  readonly clause: Run
  /** The words the rule itself took. */
  readonly core: Run
  readonly captures: readonly CapturedRun[]
  /** It goes on with what the sentence before says of a whole list. */
  readonly isCarried?: boolean | undefined
  /** What its clause says where it would go on with a promise and there is none. */
  readonly otherwise?: readonly Draft[] | undefined
}

/** A draft whose words are trimmed, with who acts in its clause. */
export interface ActedDraft extends Draft {
  readonly actor: Found | undefined
}

/** Fills the slots of one kind from the words of a draft. */
export type FillSlots = (draft: ActedDraft, scene: Scene) => readonly Slot[]

/** A draft of which some things are told anew. All drafts have the same fields in the same order, as rules and words do. */
export function redrafted(
  draft: Draft,
  anew: Partial<Pick<Draft, 'rule' | 'run' | 'captures' | 'isCarried' | 'otherwise'>>,
): Draft {
  const { rule = draft.rule, run = draft.run, captures = draft.captures, isCarried = draft.isCarried } = anew
  const { otherwise = draft.otherwise } = anew
  return { rule, run, clause: draft.clause, core: draft.core, captures, isCarried, otherwise }
}

/** The first capture of a name. */
export function captureOf(draft: Draft, name: SlotName): CapturedRun | undefined {
  return draft.captures.find((capture) => capture.name === name)
}
