import type { Decided, ReviewItem } from '../../../intake/index.js'
import { type Day, ok, type Problem, type Result } from '../../../kernel/index.js'
import type { ScreenWords } from '../../../languages/index.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Chosen, chosenIn, correctionOf, reasonIn, type Typed, versionIn } from './form.js'
import type { Act } from './view.js'

/** What came of a decision; of one that ties, whether it was tied, or the problem why it was not. */
export type Outcome = Decided & { readonly tied?: true; readonly untied?: Problem }

/** What a decision was made of, or what the form lacks. */
export type Attempt = Result<Outcome> | readonly FieldProblem[]

interface Decision {
  readonly item: ReviewItem
  readonly typed: Typed
  readonly words: ScreenWords['review']
  /** What the form says when nothing was chosen to tie to. */
  readonly chooseOne: string
  readonly today: Day
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

/** Says that a commitment says an earlier one again. */
async function tieTo(door: RegisterDoor, id: string, chosen: Chosen, decision: Decision) {
  const own = await door.commitment(id, decision.today)
  if (!own.ok) return own
  const { version } = own.value.commitment
  const key = `${keyIn(decision.typed)}-tie`
  return door.give(key, 'commitments.tie', { commitment: id, version, ...chosen })
}

/** What closes a commitment is proposed, and not tied until another person confirms it. */
const SECOND: Problem = { code: 'refused.second-person', message: 'Another person must confirm it' }

const tie: Decide = async (door, decision) => {
  const chosen = chosenIn(decision.typed)
  if (chosen === null) return [{ field: 'candidates', message: decision.chooseOne }]
  const accepted = await door.accept(keyIn(decision.typed), seenIn(decision))
  if (!accepted.ok || accepted.value.entered === null) return accepted
  const tied = await tieTo(door, accepted.value.entered.id, chosen, decision)
  const isWaiting = tied.ok && tied.value.proposal !== undefined
  const came = isWaiting ? { untied: SECOND } : tied.ok ? { tied: true as const } : { untied: tied.problem }
  return ok({ ...accepted.value, ...came })
}

/** Parts a commitment that was tied with its acceptance, so that undoing takes back both. */
async function partFirst(door: RegisterDoor, { typed, today }: Decision): Promise<Result<null>> {
  const commitment = typed.get('tied') ?? ''
  const found = commitment === '' ? null : await door.commitment(commitment, today)
  if (!found?.ok || found.value.restates === null) return ok(null)
  const { version } = found.value.commitment
  const parted = await door.give(`${keyIn(typed)}-part`, 'commitments.part', { commitment, version })
  return parted.ok ? ok(null) : parted
}

const undo: Decide = async (door, decision) => {
  const parted = await partFirst(door, decision)
  return parted.ok ? door.undo(keyIn(decision.typed), seenIn(decision)) : parted
}

/** How each act of review is done. */
export const DECIDE: Readonly<Record<Act, Decide>> = {
  accept: (door, decision) => door.accept(keyIn(decision.typed), seenIn(decision)),
  correct,
  reject,
  undo,
  tie,
}
