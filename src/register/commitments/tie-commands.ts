import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { type Done, defineCommand } from '../command.js'
import { choice, commitment, count } from '../fields.js'
import { appendEntry } from '../journal/append.js'
import { changeRow, holdRow } from '../rows.js'
import type { Tx } from '../tables.js'
import { RELATIONS, type Relation } from './types.js'

const TABLE = { table: 'commitments', missing: 'absent.commitment' } as const

/** How a statement can be tied to a commitment that is there; what opens one is not tied. */
const TYING = RELATIONS.filter((relation) => relation !== 'opens')

function conflict(message: string, hint: string): Result<never> {
  return fail({ code: 'conflict.chain', message, hint })
}

/** Whether following the chain from one commitment leads to another. */
async function leadsTo(tx: Tx, from: string, to: string): Promise<boolean> {
  const found = await sql`with recursive up as (
      select id, restates from commitments where id = ${from}
      union select c.id, c.restates from commitments c join up on c.id = up.restates)
    select 1 from up where id = ${to}`.execute(tx)
  return found.rows.length > 0
}

async function checkTie(tx: Tx, commitment: string, to: string): Promise<Result<null>> {
  const target = await holdRow(tx, { ...TABLE, key: { id: to } })
  if (!target.ok) return target
  const own = await holdRow(tx, { ...TABLE, key: { id: commitment } })
  if (!own.ok) return own
  if (own.value.restates !== null)
    return conflict(`It restates ${String(own.value.restates)} already`, 'Part it first, or tie that one')
  if (await leadsTo(tx, to, commitment))
    return conflict('The two would restate each other', 'Tie the later to the earlier one')
  return ok(null)
}

/** The relation of the statement that opened the commitment, with its journal entry. */
async function setRelation(
  tx: Tx,
  writer: Writer,
  commitment: string,
  relation: Relation,
): Promise<Result<null>> {
  const { actor, at } = writer
  const set = await sql<{
    statement: string
  }>`update mentions set relation = ${relation}, confirmed_by = ${actor.name},
      confirmed_at = ${at} where commitment = ${commitment} and statement =
      (select opened_by from commitments where id = ${commitment}) returning statement`.execute(tx)
  const statement = set.rows[0]?.statement ?? null
  const after = { commitment, statement, relation }
  const entry = await appendEntry(tx, writer, {
    act: 'mention.related',
    subject: commitment,
    before: null,
    after,
  })
  return entry.ok ? ok(null) : entry
}

async function restate(
  tx: Tx,
  writer: Writer,
  told: {
    readonly commitment: string
    readonly version: number
    readonly to: string | null
    readonly relation: Relation
  },
): Promise<Result<Done>> {
  const { commitment, version, to, relation } = told
  const act = to === null ? 'commitment.parted' : 'commitment.tied'
  const row = { ...TABLE, key: { id: commitment }, version, act }
  const done = await changeRow(tx, writer, { ...row, values: { restates: to } })
  if (!done.ok) return done
  const related = await setRelation(tx, writer, commitment, relation)
  return related.ok ? done : related
}

/** Says that a commitment is an earlier one said again; both keep their statements, the earlier one carries the chain. That what
 *  was said closes it is for two persons to say. */
const tie = defineCommand({
  name: 'commitments.tie',
  act: 'review',
  area: 'mention',
  fields: { commitment: commitment(), version: count(), to: commitment(), relation: choice(TYING) },
  confirmation: async (_, { relation }) => (relation === 'closes' ? 'another-person' : null),
  work: async (tx, writer, told) => {
    const checked = await checkTie(tx, told.commitment, told.to)
    return checked.ok ? restate(tx, writer, told) : checked
  },
})

/** Parts a commitment from the one it was tied to: it stands for itself again, as it was. */
const part = defineCommand({
  name: 'commitments.part',
  act: 'review',
  area: 'mention',
  fields: { commitment: commitment(), version: count() },
  work: async (tx, writer, told) => {
    const held = await holdRow(tx, { ...TABLE, key: { id: told.commitment } })
    if (!held.ok) return held
    if (held.value.restates === null) return conflict('It restates nothing', 'Nothing is to be parted')
    return restate(tx, writer, { ...told, to: null, relation: 'opens' })
  },
})

/** Commands that make chains of restatements. */
export const chainCommands = [tie, part]
