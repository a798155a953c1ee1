import { ok, type Result } from '../../../kernel/index.js'
import { type AreaList, type AreaQuery, type ListedRow, listNamed } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import type { BoardColumn } from './board.js'
import { type CardRow, COLUMNS, cardOf, type WholeCard, wholeCardOf } from './cards.js'
import { type BoardQuery, listQueryOf } from './query.js'
import { CONFIRMED_COMMANDS, type Waiting, waitingOf } from './waiting.js'

/** Cards that a column shows; the others stand in the table. */
const COLUMN_SIZE = 25

/** Asks the register for a list by its name. */
async function withList<T>(name: string, ask: (list: AreaList) => Promise<Result<T>>): Promise<Result<T>> {
  const list = listNamed(name)
  return list.ok ? ask(list.value) : list
}

async function columnOf(
  door: RegisterDoor,
  states: readonly string[],
  asked: AreaQuery,
): Promise<Result<BoardColumn>> {
  let column: BoardColumn = { cards: [], total: 0 }
  for (const state of states) {
    const query = { ...asked, page: 1, size: COLUMN_SIZE, filters: { ...asked.filters, state } }
    const found = await withList('instructions', (list) => door.rows(list, query))
    if (!found.ok) return found
    const cards = [...column.cards, ...found.value.rows.map(cardOf)]
    column = { cards, total: column.total + found.value.total }
  }
  return ok(column)
}

/** The columns of the board, one after the other: a page must not take the whole pool. */
export async function columnsOf(
  door: RegisterDoor,
  query: BoardQuery,
  today: string,
): Promise<Result<readonly BoardColumn[]>> {
  const columns: BoardColumn[] = []
  for (const states of COLUMNS) {
    const column = await columnOf(door, states, listQueryOf({ ...query, state: null }, today))
    if (!column.ok) return column
    columns.push(column.value)
  }
  return ok(columns)
}

/** All cards that fit. */
export async function everyCard(
  door: RegisterDoor,
  today: string,
  filters: Readonly<Record<string, string>>,
): Promise<Result<readonly CardRow[]>> {
  const asked = { today, filters, sort: 'due' }
  const found = await withList('instructions', (list) => door.everyRow(list, asked))
  return found.ok ? ok(found.value.map(cardOf)) : found
}

/** The first cards that fit, the earliest due first, and how many there are. */
export async function firstCards(
  door: RegisterDoor,
  asked: AreaQuery & { readonly size: number },
): Promise<Result<BoardColumn>> {
  const found = await withList('instructions', (list) => door.rows(list, { ...asked, sort: 'due' }))
  return found.ok ? ok({ cards: found.value.rows.map(cardOf), total: found.value.total }) : found
}

/** Rows of a list that fits on one page. */
export async function rowsOf(
  door: RegisterDoor,
  name: string,
  query: AreaQuery,
): Promise<Result<readonly ListedRow[]>> {
  const found = await withList(name, (list) => door.everyRow(list, query))
  return found
}

/** A card with its history.
 *  errors: absent.instruction */
export async function wholeCard(door: RegisterDoor, id: string, today: string): Promise<Result<WholeCard>> {
  const found = await withList('instructions', (list) => door.record(list, id, today))
  return found.ok ? ok(wholeCardOf(found.value)) : found
}

/** The cards of the other sides of the same order. */
export async function otherCards(
  door: RegisterDoor,
  card: CardRow,
  today: string,
): Promise<Result<readonly CardRow[]>> {
  const all = await everyCard(door, today, { commitment: card.commitment })
  return all.ok ? ok(all.value.filter(({ id }) => id !== card.id)) : all
}

/** What of a card waits for a second person. */
export async function waitingFor(
  door: RegisterDoor,
  card: string,
  today: string,
): Promise<Result<readonly Waiting[]>> {
  const waiting: Waiting[] = []
  for (const command of CONFIRMED_COMMANDS) {
    const open = await rowsOf(door, 'proposals', { today, filters: { state: 'open', command } })
    if (!open.ok) return open
    waiting.push(...open.value.flatMap((row) => waitingOf(row, card)))
  }
  return ok(waiting)
}
