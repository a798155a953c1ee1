import { sql } from 'kysely'
import { type Day, ok, type Result } from '../../kernel/index.js'
import type { Actor } from '../actor.js'
import { findDue, findInRegister } from '../finding/index.js'
import type { FoundRow } from '../finding/types.js'
import type { Database } from '../tables.js'
import { mayConfirm, type OpenProposal } from '../waiting.js'
import { NOTICE_KINDS, type Notice, type NoticeKind, type Notices } from './types.js'

/** Notices of one kind that are told one by one; of more only the number. */
const MOST_OF_A_KIND = 20
/** Days ahead that a due is told of. */
const DAYS_AHEAD = 10

interface Told {
  readonly notices: readonly Notice[]
  readonly total: number
}

function commitmentNotice(kind: NoticeKind, row: FoundRow): Notice {
  const { reference, title, quote, language, due, commitment } = row
  const day = due?.edtf.split('/').at(-1) ?? null
  const path = `/commitments/${commitment ?? reference}`
  return { kind, about: reference, words: title ?? quote, language, command: null, ground: null, day, path }
}

async function dueOf(db: Database, actor: Actor, today: Day): Promise<Result<readonly Told[]>> {
  const asked = { today, days: DAYS_AHEAD, party: actor.party, size: MOST_OF_A_KIND }
  const soon = await findDue(db, asked)
  if (!soon.ok) return soon
  const facets = { flag: ['overdue'], ...(actor.party === undefined ? {} : { side: [actor.party] }) }
  const over = await findInRegister(db, { facets, today, isOpening: true, sort: 'due', size: MOST_OF_A_KIND })
  if (!over.ok) return over
  return ok([
    {
      notices: soon.value.rows.map((row) => commitmentNotice('due-soon', row)),
      total: soon.value.total,
    },
    {
      notices: over.value.rows.map((row) => commitmentNotice('overdue', row)),
      total: over.value.total,
    },
  ])
}

async function disputedOf(db: Database, { party }: Actor, today: Day): Promise<Result<Told>> {
  const facets = { flag: ['disputed'], ...(party === undefined ? {} : { side: [party] }) }
  const found = await findInRegister(db, { facets, today, isOpening: true, size: MOST_OF_A_KIND })
  if (!found.ok) return found
  const { rows, total } = found.value
  return ok({ notices: rows.map((row) => commitmentNotice('disputed', row)), total })
}

interface ReturnedCard {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly due: Day | null
}

async function returnedOf(db: Database, { party }: Actor): Promise<Told> {
  const found = await sql<ReturnedCard>`select a.id, c.reference, c.title, a.due from instructions a
    join commitments c on c.id = a.commitment
    where a.state = 'returned' and (${party ?? null}::text is null or a.party = ${party ?? null})
    order by a.due nulls last, a.id`.execute(db)
  const notices = found.rows.slice(0, MOST_OF_A_KIND).map(({ id, reference, title, due }) => ({
    kind: 'returned' as const,
    about: reference,
    words: title,
    language: null,
    command: null,
    ground: null,
    day: due,
    path: `/instructions/${id}`,
  }))
  return { notices, total: found.rows.length }
}

async function toConfirm(db: Database, actor: Actor): Promise<Told> {
  const found = await sql<OpenProposal & { readonly id: string; readonly day: Day }>`
    select id, command, confirmation, parties, made_by as "madeBy", made_party as "madeParty",
      to_char(made_at at time zone 'UTC', 'YYYY-MM-DD') as day
    from proposals where state = 'open' order by made_at, id limit 500`.execute(db)
  const mine = found.rows.filter((proposal) => mayConfirm(actor, proposal))
  const notices = mine.slice(0, MOST_OF_A_KIND).map(({ id, command, day, madeBy }) => ({
    kind: 'to-confirm' as const,
    about: id,
    words: madeBy,
    language: null,
    command,
    ground: null,
    day,
    path: '/inbox',
  }))
  return { notices, total: mine.length }
}

/** Days for which who proposed an act is told that it was refused. */
const DAYS_TOLD = 14

interface RefusedRow {
  readonly id: string
  readonly command: string
  readonly ground: string
  readonly decidedBy: string
  readonly day: Day
}

async function refusedOf(db: Database, { name }: Actor, today: Day): Promise<Told> {
  const found = await sql<RefusedRow>`select id, command, ground, decided_by as "decidedBy",
      to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD') as day
    from proposals where state = 'refused' and made_by = ${name}
      and decided_at >= ${today}::date - ${sql.lit(DAYS_TOLD)}
    order by decided_at desc, id`.execute(db)
  const notices = found.rows.slice(0, MOST_OF_A_KIND).map(({ id, command, ground, decidedBy, day }) => ({
    ...{ kind: 'refused' as const, about: id, words: decidedBy, language: null },
    ...{ command, ground, day, path: '/inbox#decided' },
  }))
  return { notices, total: found.rows.length }
}

/** What waits for this person today: acts to confirm, own proposals lately refused, cards returned, dues over and near, sides that differ. An office is told
 *  of its own side, others of all. */
export async function noticesFor(db: Database, actor: Actor, today: Day): Promise<Result<Notices>> {
  const due = await dueOf(db, actor, today)
  if (!due.ok) return due
  const disputed = await disputedOf(db, actor, today)
  if (!disputed.ok) return disputed
  const told = [
    await toConfirm(db, actor),
    await refusedOf(db, actor, today),
    await returnedOf(db, actor),
    ...due.value,
    disputed.value,
  ]
  const notices = told.flatMap((one) => one.notices)
  const left = (kind: NoticeKind) =>
    told
      .filter((one) => one.notices[0]?.kind === kind)
      .reduce((sum, one) => sum + one.total - one.notices.length, 0)
  const more = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, left(kind)]))
  const inOrder = [...notices].sort((a, b) => NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind))
  return ok({ notices: inOrder, more: more as Notices['more'] })
}
