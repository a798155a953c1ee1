import type { Decided, ReviewItem } from '../../../intake/index.js'
import type { Result } from '../../../kernel/index.js'
import type { ScreenWords } from '../../../languages/index.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { RegisterDoor } from '../../register-door.js'
import { correctionOf, reasonIn, type Typed, versionIn } from './form.js'
import type { Act } from './view.js'

/** What a decision was made of, or what the form lacks. */
export type Attempt = Result<Decided> | readonly FieldProblem[]

interface Decision {
  readonly item: ReviewItem
  readonly typed: Typed
  readonly words: ScreenWords['review']
}

type Decide = (door: RegisterDoor, decision: Decision) => Promise<Attempt>

function seenIn({ item, typed }: Decision) {
  return { statement: item.statement.id, version: versionIn(typed) }
}

const keyIn = (typed: Typed) => typed.get('key') ?? ''

const reject: Decide = async (door, decision) => {
  const { typed, words } = decision
  const reason = reasonIn(typed)
  const note = (typed.get('note') ?? '').trim()
  if (reason === null) return [{ field: 'reason', message: words.reasonMissing }]
  if (reason === 'other' && note === '') return [{ field: 'reject-note', message: words.noteMissing }]
  return door.reject(keyIn(typed), { ...seenIn(decision), reason, note: note || undefined })
}

const correct: Decide = async (door, { item, typed, words }) => {
  const command = correctionOf(item, typed, words)
  return 'statement' in command ? door.correct(keyIn(typed), command) : command
}

/** How each act of review is done. */
export const DECIDE: Readonly<Record<Act, Decide>> = {
  accept: (door, decision) => door.accept(keyIn(decision.typed), seenIn(decision)),
  correct,
  reject,
  undo: (door, decision) => door.undo(keyIn(decision.typed), seenIn(decision)),
}
