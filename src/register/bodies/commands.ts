import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import { type Decimal, parseDecimal } from '../../values/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand } from '../command.js'
import { choice, count, day, decimal, line, optional, party, period, text, thing } from '../fields.js'
import { pairNamed } from '../parties/index.js'
import { addKeyedRow, addRow, changeRow, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import { BODY_TYPES, checkShares, dueFrom, MILESTONES, RELATIVE_DUES } from './rules.js'

const add = defineCommand({
  name: 'bodies.add',
  act: 'keep',
  area: 'body',
  fields: {
    first: party(),
    second: party(),
    name: line(),
    type: choice(BODY_TYPES),
    party: optional(party()),
    source: line(),
  },
  work: async (tx, writer, { first, second, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const values = { ...told, pair: pair.value }
    return addRow(tx, writer, { table: 'joint_bodies', prefix: 'bo', act: 'body.added', values })
  },
})

/** A milestone of a body; one that each side reaches for itself has a row a side. */
const WHICH = {
  body: thing(),
  milestone: choice(MILESTONES),
  side: optional(party()),
  version: count(),
} as const

interface Which {
  readonly body: string
  readonly milestone: string
  readonly side: string | null
  readonly version: number
}

/** What is written of a milestone, under the journal's word. */
interface Told {
  readonly act: string
  readonly values: Values
}

/** Writes a milestone; version 0 makes its row. */
function write(tx: Tx, writer: Writer, which: Which, { act, values }: Told): Promise<Result<Done>> {
  const { body, milestone, side, version } = which
  const row = { table: 'milestones', key: { body, milestone, side: side ?? 'both' }, act }
  if (version === 0) return addKeyedRow(tx, writer, { ...row, values })
  return changeRow(tx, writer, { ...row, version, values, missing: 'absent.milestone' })
}

const setDue = defineCommand({
  name: 'milestones.set-due',
  act: 'keep',
  area: 'body',
  fields: {
    ...WHICH,
    due: optional(period()),
    relative: optional(choice(RELATIVE_DUES)),
    dueWords: line(),
    saidOn: day(),
    source: line(),
  },
  work: async (tx, writer, { due, relative, dueWords, saidOn, source, ...which }) => {
    const meant = due ?? (relative === null ? null : dueFrom(relative, saidOn))
    if (meant === null) {
      const hint = 'Give a due, or the relative words it was said in'
      return fail({ code: 'invalid.field', message: 'No due was given', hint, where: { field: 'due' } })
    }
    const values = { due: meant, due_words: dueWords, due_said_on: saidOn, source }
    return write(tx, writer, which, { act: 'milestone.due-set', values })
  },
})

const claim = defineCommand({
  name: 'milestones.claim',
  act: 'keep',
  area: 'body',
  fields: {
    ...WHICH,
    party: party(),
    on: day(),
    words: text(),
    statement: optional(thing()),
    source: line(),
  },
  work: (tx, writer, { party: by, on, words, statement, source, ...which }) => {
    const values = { claimed_by: by, claimed_on: on, claimed_words: words, statement, source }
    return write(tx, writer, which, { act: 'milestone.claimed', values })
  },
})

const reach = defineCommand({
  name: 'milestones.reach',
  act: 'keep',
  area: 'body',
  fields: { ...WHICH, reached: period(), evidence: text(), source: line() },
  work: (tx, writer, { reached, evidence, source, ...which }) =>
    write(tx, writer, which, { act: 'milestone.reached', values: { reached, evidence, source } }),
})

async function sharesOn(tx: Tx, body: string, asOf: string): Promise<readonly string[]> {
  const found = await sql<{ percent: string }>`select percent::text as percent from body_shares
    where body = ${body} and as_of = ${asOf}`.execute(tx)
  return found.rows.map(({ percent }) => percent)
}

function decimalsOf(texts: readonly string[]): readonly Decimal[] {
  return texts.flatMap((one) => {
    const read = parseDecimal(one)
    return read.ok ? [read.value] : []
  })
}

const share = defineCommand({
  name: 'bodies.record-share',
  act: 'keep',
  area: 'body',
  fields: { body: thing(), holder: line(), party: party(), percent: decimal(), asOf: day(), source: line() },
  work: async (tx, writer, { asOf, ...told }) => {
    const checked = checkShares(decimalsOf([...(await sharesOn(tx, told.body, asOf)), told.percent]))
    if (!checked.ok) return checked
    const values = { ...told, as_of: asOf }
    return addRow(tx, writer, { table: 'body_shares', prefix: 'bs', act: 'body.share-recorded', values })
  },
})

/** A figure of what a body did, as one side published it on a day; a later vintage stands beside the earlier one. */
const activity = defineCommand({
  name: 'bodies.record-activity',
  act: 'move',
  area: 'body',
  fields: {
    body: thing(),
    measure: line(),
    period: period(),
    value: decimal(),
    unit: line(),
    vintage: day(),
    party: party(),
    source: line(),
  },
  owners: async (_, told) => ok([told.party]),
  work: (tx, writer, values) =>
    addRow(tx, writer, { table: 'body_activity', prefix: 'ba', act: 'body.activity-recorded', values }),
})

const tie = defineCommand({
  name: 'bodies.tie-statement',
  act: 'review',
  area: 'mention',
  fields: { body: thing(), statement: thing() },
  work: (tx, writer, key) =>
    addKeyedRow(tx, writer, { table: 'body_statements', key, act: 'body.tied', values: {} }),
})

/** Commands of joint bodies: their launch and what they do. */
export const bodyCommands = [add, setDue, claim, reach, share, activity, tie]
