import type { CardAct, CardState, ListedRow, Urgency } from '../../../register/index.js'

/** A control card as the pages show it. */
export interface CardRow {
  readonly id: string
  readonly reference: string | null
  readonly party: string
  readonly title: string | null
  readonly state: CardState
  readonly due: string | null
  readonly firstDue: string | null
  readonly extensions: number
  readonly executor: string | null
  readonly coExecutors: readonly string[]
  readonly addressee: string
  readonly number: string | null
  readonly givenBy: string
  readonly givenOn: string
  readonly reportedOn: string | null
  readonly reportedBy: string | null
  readonly evidence: string | null
  readonly checkedBy: string | null
  readonly endedOn: string | null
  readonly lastReport: string | null
  readonly commitment: string
  readonly pair: string | null
  readonly urgency: Urgency
  readonly version: number
}

/** One thing that happened to a card. */
export interface MoveRow {
  readonly act: CardAct | 'remind'
  readonly state: CardState
  readonly on: string
  readonly by: string
  readonly words: string | null
  readonly due: string | null
}

/** A card with its history. */
export interface WholeCard extends CardRow {
  readonly controlDates: readonly string[]
  readonly moves: readonly MoveRow[]
}

/** A row of the list of instructions as a card. */
export function cardOf(row: ListedRow): CardRow {
  return row as unknown as CardRow
}

/** The record of an instruction as a card with its history. */
export function wholeCardOf(record: ListedRow): WholeCard {
  return record as unknown as WholeCard
}

/** Columns of the board, each with the states that stand in it. */
export const COLUMNS: readonly (readonly [head: CardState, ...rest: CardState[]])[] = [
  ['on-control'],
  ['assigned'],
  ['under-way'],
  ['reported', 'checked'],
  ['returned'],
  ['off-control', 'ceased'],
]

/** Which of the pair's two sides a party is: 0 the first, 1 the second. */
export function sideOf({ pair, party }: Pick<CardRow, 'pair' | 'party'>): number {
  return pair === null ? 0 : Math.max(0, pair.split('-').indexOf(party))
}
