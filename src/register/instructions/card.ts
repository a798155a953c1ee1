import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Done, Owners } from '../command.js'
import { addRow, changeRow, holdRow, staleVersion, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import { type CardAct, type CardState, stateAfter } from './rules.js'

const TABLE = { table: 'instructions', missing: 'absent.instruction' } as const

/** A control card as its table keeps it. */
export interface Card {
  readonly id: string
  readonly commitment: string
  readonly party: string
  readonly given_on: string
  readonly due: string | null
  readonly state: CardState
  readonly extensions: number
  readonly reported_by: string | null
  readonly version: number
}

/** The card, held until the transaction ends.
 *  errors: absent.instruction */
export async function holdCard(tx: Tx, id: string): Promise<Result<Card>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok(held.value as unknown as Card) : held
}

/** The side whose card it is. */
export async function ownersOfCard(
  tx: Tx,
  { instruction }: { readonly instruction: string },
): Promise<Result<Owners>> {
  const card = await holdCard(tx, instruction)
  return card.ok ? ok([card.value.party]) : card
}

/** One act on a card as it was seen: when, in which words, and what it changes besides the state. */
export interface Move {
  readonly instruction: string
  readonly version: number
  readonly act: CardAct
  readonly on: string
  readonly words: string | null
  readonly values?: Values
}

/** Lets an act on a card pass its own checks. */
export type CheckCard = (card: Card) => Result<null>

/** Does an act on a card: the state machine decides, the move is kept beside the card.
 *  errors: absent.instruction, conflict.version, conflict.state, those of the check */
export async function moveCard(
  tx: Tx,
  writer: Writer,
  move: Move,
  check: CheckCard = () => ok(null),
): Promise<Result<Done>> {
  const { instruction, version, act, on, words, values = {} } = move
  const card = await holdCard(tx, instruction)
  if (!card.ok) return card
  if (card.value.version !== version) return fail(staleVersion(version, card.value.version))
  const state = stateAfter(card.value.state, act)
  if (!state.ok) return state
  const checked = check(card.value)
  if (!checked.ok) return checked
  const row = { ...TABLE, key: { id: instruction }, version, act: `instruction.${act}` }
  const done = await changeRow(tx, writer, { ...row, values: { ...values, state: state.value } })
  if (!done.ok) return done
  const due = typeof values.due === 'string' ? values.due : card.value.due
  const kept = { instruction, act, state: state.value, on_day: on, by: writer.actor.name, words, due }
  const noted = await addRow(tx, writer, {
    table: 'instruction_moves',
    prefix: 'im',
    act: 'instruction.noted',
    values: kept,
  })
  return noted.ok ? done : noted
}
