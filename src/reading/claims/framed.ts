import { retold, rule } from '../../grammar/index.js'
import { type Draft, redrafted } from './draft.js'

const PROMISES: ReadonlySet<string> = new Set(['commitment', 'event'])

/** Whether words that say with what force something is promised say it of a draft. */
function isFramedBy({ clause }: Draft, frame: Draft): boolean {
  if (frame.rule.frames === 'behind') return clause.from >= frame.clause.from
  return clause.to <= frame.clause.to
}

/** What is only rumoured is spoken of and claimed by nobody. */
function rumoured(draft: Draft, name: string): Draft {
  const told = rule(name, { ...draft.rule, kind: 'topic', force: undefined, always: undefined })
  return redrafted(draft, { rule: told, captures: [] })
}

/** A plan with the force that its sentence gives it: `мост построят в мае, на том и договорились`. */
function withForce(draft: Draft, frames: readonly Draft[]): Draft {
  const frame = frames.find((one) => isFramedBy(draft, one))
  if (frame === undefined) return draft
  const { force, kind, name } = frame.rule
  if (kind === 'topic') return rumoured(draft, name)
  if (draft.rule.force !== 'intended' || !PROMISES.has(draft.rule.kind)) return draft
  const told = draft.rule.kind === kind ? rule(name, draft.rule) : draft.rule
  return redrafted(draft, { rule: retold(told, { force }) })
}

/** The drafts of a sentence without those that only say with what force the others are promised, and with that force. */
export function framed(drafts: Draft[]): Draft[] {
  const frames = drafts.filter(({ rule }) => rule.frames !== undefined)
  if (frames.length === 0) return drafts
  const told = drafts.filter(({ rule }) => rule.frames === undefined)
  // Words of rumour that beat what they stand over say what is spoken of themselves.
  if (told.length === 0) return frames.filter(({ rule }) => rule.kind === 'topic')
  return told.map((draft) => withForce(draft, frames))
}
