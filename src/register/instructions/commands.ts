import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import { type Confirmation, defineCommand } from '../command.js'
import { commitment, count, day, line, list, optional, party, text, thing } from '../fields.js'
import { addRow, holdRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { type Card, holdCard, moveCard, ownersOfCard } from './card.js'
import { checkExtension, checkReminder, checkTerm } from './rules.js'

const SEEN = { instruction: thing(), version: count(), on: day() } as const

/** Only what was ordered goes on control.
 *  errors: absent.commitment, conflict.not-ordered */
async function checkOrdered(tx: Tx, commitment: string): Promise<Result<null>> {
  const held = await holdRow(tx, {
    table: 'commitments',
    key: { id: commitment },
    missing: 'absent.commitment',
  })
  if (!held.ok) return held
  if (held.value.force === 'ordered') return ok(null)
  const message = `The commitment was ${String(held.value.force)}, not ordered`
  return fail({ code: 'conflict.not-ordered', message, hint: 'Only what was ordered is put on control' })
}

const put = defineCommand({
  name: 'instructions.put',
  act: 'keep',
  area: 'instruction',
  fields: {
    commitment: commitment(),
    party: party(),
    number: optional(line()),
    givenBy: line(),
    givenOn: day(),
    addressee: line(),
    due: optional(day()),
  },
  work: async (tx, writer, { givenBy, givenOn, ...told }) => {
    const ordered = await checkOrdered(tx, told.commitment)
    if (!ordered.ok) return ordered
    const term = told.due === null ? ok(null) : checkTerm(told.party, givenOn, told.due)
    if (!term.ok) return term
    const given = { given_by: givenBy, given_on: givenOn, first_due: told.due, co_executors: [] }
    return addRow(tx, writer, {
      table: 'instructions',
      prefix: 'in',
      act: 'instruction.put',
      values: { ...told, ...given },
    })
  },
})

const MOVED = { act: 'move', area: 'instruction', owners: ownersOfCard } as const

const assign = defineCommand({
  ...MOVED,
  name: 'instructions.assign',
  fields: { ...SEEN, executor: line(), coExecutors: list(line()), due: optional(day()) },
  work: async (tx, writer, { executor, coExecutors, due, ...seen }) => {
    const values = { executor, co_executors: coExecutors, ...(due === null ? {} : { due, first_due: due }) }
    return moveCard(tx, writer, { ...seen, act: 'assign', words: executor, values }, (card) =>
      checkAssigned(card, due),
    )
  },
})

/** A card needs a term by now, its own or the one given. */
function checkAssigned(card: Card, due: string | null): Result<null> {
  if (due === null && card.due === null)
    return fail({
      code: 'invalid.term',
      message: 'The card has no term yet',
      hint: 'Give a day',
      where: { field: 'due' },
    })
  return due === null ? ok(null) : checkTerm(card.party, card.given_on, due)
}

const start = defineCommand({
  ...MOVED,
  name: 'instructions.start',
  fields: SEEN,
  work: (tx, writer, seen) => moveCard(tx, writer, { ...seen, act: 'start', words: null }),
})

const report = defineCommand({
  ...MOVED,
  name: 'instructions.report',
  fields: { ...SEEN, words: text(), evidence: text() },
  work: (tx, writer, { evidence, ...seen }) => {
    const values = { reported_on: seen.on, reported_by: writer.actor.name, evidence, checked_by: null }
    return moveCard(tx, writer, { ...seen, act: 'report', values })
  },
})

/** The one who reported does not check.
 *  errors: refused.second-person */
function checkAnother({ reported_by }: Card, name: string): Result<null> {
  if (reported_by !== name) return ok(null)
  return fail({
    code: 'refused.second-person',
    message: 'Nobody checks his own report',
    hint: 'Ask another person of the office',
  })
}

const check = defineCommand({
  ...MOVED,
  name: 'instructions.check',
  fields: { ...SEEN, words: optional(text()) },
  work: (tx, writer, seen) => {
    const { name } = writer.actor
    const move = { ...seen, act: 'check', values: { checked_by: name } } as const
    return moveCard(tx, writer, move, (card) => checkAnother(card, name))
  },
})

const giveBack = defineCommand({
  ...MOVED,
  name: 'instructions.return',
  fields: { ...SEEN, words: text() },
  work: (tx, writer, seen) => moveCard(tx, writer, { ...seen, act: 'return', values: { reported_on: null } }),
})

const extend = defineCommand({
  ...MOVED,
  name: 'instructions.extend',
  fields: { ...SEEN, due: day(), words: text(), allowedBy: line() },
  work: async (tx, writer, { due, words, allowedBy, ...seen }) => {
    const card = await holdCard(tx, seen.instruction)
    if (!card.ok) return card
    const values = { due, extensions: card.value.extensions + 1 }
    const move = { ...seen, act: 'extend', words: `${words} (${allowedBy})`, values } as const
    return moveCard(tx, writer, move, (held) => checkExtension(held.due, seen.on, due))
  },
})

const handOver = defineCommand({
  ...MOVED,
  name: 'instructions.hand-over',
  fields: { ...SEEN, executor: line(), words: text() },
  work: (tx, writer, { executor, ...seen }) =>
    moveCard(tx, writer, { ...seen, act: 'hand-over', values: { executor } }),
})

/** Reminds the executor: kept beside the card, which itself stays as it is. */
const remind = defineCommand({
  ...MOVED,
  name: 'instructions.remind',
  fields: { instruction: thing(), on: day(), words: optional(text()) },
  work: async (tx, writer, { instruction, on, words }) => {
    const card = await holdCard(tx, instruction)
    if (!card.ok) return card
    const { state, due } = card.value
    const checked = checkReminder(state)
    if (!checked.ok) return checked
    const kept = { instruction, act: 'remind', state, on_day: on, by: writer.actor.name, words, due }
    const row = { table: 'instruction_moves', prefix: 'im', act: 'instruction.noted' }
    return addRow(tx, writer, { ...row, values: kept })
  },
})

/** What both sides were ordered is taken off control by both. */
async function confirmationOf(
  tx: Tx,
  { instruction }: { readonly instruction: string },
): Promise<Confirmation> {
  const cards = await sql`select 1 from instructions where commitment =
    (select commitment from instructions where id = ${instruction})`.execute(tx)
  return cards.rows.length > 1 ? 'both-sides' : 'another-person'
}

/** The sides of all cards of the same instruction: joint ones are ended by both. */
async function ownersOfJoint(tx: Tx, { instruction }: { readonly instruction: string }) {
  const found = await sql<{ party: string }>`select party from instructions where commitment =
    (select commitment from instructions where id = ${instruction}) order by party`.execute(tx)
  return ok(found.rows.map(({ party: code }) => code))
}

const ENDED = {
  act: 'move',
  area: 'instruction',
  owners: ownersOfJoint,
  confirmation: confirmationOf,
} as const

const takeOff = defineCommand({
  ...ENDED,
  name: 'instructions.take-off',
  fields: { ...SEEN, words: optional(text()) },
  work: (tx, writer, seen) =>
    moveCard(tx, writer, { ...seen, act: 'take-off', values: { ended_on: seen.on } }),
})

const cease = defineCommand({
  ...ENDED,
  name: 'instructions.cease',
  fields: { ...SEEN, words: text() },
  work: (tx, writer, seen) => moveCard(tx, writer, { ...seen, act: 'cease', values: { ended_on: seen.on } }),
})

/** Commands of execution control. */
export const instructionCommands = [
  put,
  assign,
  start,
  report,
  check,
  giveBack,
  extend,
  handOver,
  remind,
  takeOff,
  cease,
]
