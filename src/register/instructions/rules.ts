import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { daysAfter, daysBetween, workingDaysBetween } from './working-days.js'

/** States of a control card (execution control of both states: PP-5132 of 31 May 2021, decree 976 of 27 April 2010). */
export const CARD_STATES = [
  'on-control',
  'assigned',
  'under-way',
  'reported',
  'checked',
  'returned',
  'off-control',
  'ceased',
] as const
export type CardState = (typeof CARD_STATES)[number]

/** What can be done with a card, from which states, and to which it leads; null keeps the state. */
const MOVES = {
  assign: { from: ['on-control'], to: 'assigned' },
  start: { from: ['assigned', 'returned'], to: 'under-way' },
  report: { from: ['under-way'], to: 'reported' },
  check: { from: ['reported'], to: 'checked' },
  return: { from: ['reported', 'checked'], to: 'returned' },
  extend: { from: ['on-control', 'assigned', 'under-way', 'reported', 'returned'], to: null },
  'hand-over': { from: ['assigned', 'under-way', 'returned'], to: null },
  'take-off': { from: ['checked'], to: 'off-control' },
  cease: { from: ['on-control', 'assigned', 'under-way', 'reported', 'checked', 'returned'], to: 'ceased' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly CardState[]; readonly to: CardState | null }>
>
export type CardAct = keyof typeof MOVES

const ACTS = Object.keys(MOVES) as CardAct[]

/** What can be done with a card in a state, in the usual order. */
export function actsFrom(state: CardState): readonly CardAct[] {
  return ACTS.filter((one) => MOVES[one].from.some((known) => known === state))
}

/** The state a card is in after an act.
 *  errors: conflict.state, saying what can be done instead */
export function stateAfter(state: CardState, act: CardAct): Result<CardState> {
  const { from, to } = MOVES[act]
  if (from.some((one) => one === state)) return ok(to ?? state)
  const next = actsFrom(state)
  const hint = next.length === 0 ? 'The card is closed' : `It can be: ${next.join(', ')}`
  return fail({ code: 'conflict.state', message: `A card that is ${state} cannot be: ${act}`, hint })
}

/** States in which something is yet awaited of the executor. */
const AWAITED: readonly CardState[] = ['on-control', 'assigned', 'under-way', 'returned']

/** Lets an executor be reminded as long as the card awaits something of him.
 *  errors: conflict.state */
export function checkReminder(state: CardState): Result<null> {
  if (AWAITED.includes(state)) return ok(null)
  const message = `A card that is ${state} awaits nothing of its executor`
  return fail({ code: 'conflict.state', message, hint: 'Remind of cards that are not reported yet' })
}

/** Kazakhstan's rules ask for a term of at least two working days. */
const LEAST_WORKING_DAYS: Readonly<Record<string, number>> = { KZ: 2 }

/** Lets a term be set: not before the day it is given, and not shorter than the state's rules allow.
 *  errors: invalid.term */
export function checkTerm(party: string, givenOn: Day, due: Day): Result<null> {
  const least = LEAST_WORKING_DAYS[party] ?? 0
  if (due >= givenOn && workingDaysBetween(party, givenOn, due) >= least) return ok(null)
  const message = `The term ${due} is too short for an instruction of ${givenOn}`
  const hint = least > 0 ? `${party} asks for at least ${least} working days` : 'Give a later day'
  return fail({ code: 'invalid.term', message, hint, where: { field: 'due' } })
}

/** Lets a term be extended: asked no later than the term itself, to a later day.
 *  errors: conflict.too-late, invalid.term */
export function checkExtension(due: Day | null, askedOn: Day, to: Day): Result<null> {
  if (due === null) return ok(null)
  if (askedOn > due) {
    const hint = 'Report as it stands, or have the instruction given anew'
    return fail({
      code: 'conflict.too-late',
      message: `The term ended on ${due}; an extension is asked before`,
      hint,
    })
  }
  if (to > due) return ok(null)
  return fail({
    code: 'invalid.term',
    message: `${to} is not after ${due}`,
    hint: 'Give a later day',
    where: { field: 'due' },
  })
}

/** Days before the term on which the executor is reminded. */
const REMINDERS = [10, 3, 1] as const

/** The days on which the executor is reminded of a term. */
export function controlDates(due: Day): readonly Day[] {
  return REMINDERS.map((days) => daysAfter(due, -days))
}

/** How far a card has come on a day: reminders before, escalations after; 3 and 10 days late go one office up each. */
export type Urgency = 'none' | 'reminder' | 'overdue' | 'escalated' | 'escalated-twice'

const ESCALATED_DAYS = 3
const ESCALATED_TWICE_DAYS = 10
const CLOSED: readonly CardState[] = ['checked', 'off-control', 'ceased']

/** What a card asks for on a day. */
export function urgencyOf(
  { due, state }: { readonly due: Day | null; readonly state: CardState },
  today: Day,
): Urgency {
  if (due === null || CLOSED.includes(state)) return 'none'
  const late = daysBetween(due, today)
  if (late > ESCALATED_TWICE_DAYS) return 'escalated-twice'
  if (late > ESCALATED_DAYS) return 'escalated'
  if (late > 0) return 'overdue'
  return -late <= REMINDERS[0] ? 'reminder' : 'none'
}
