import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Tx } from '../tables.js'
import { GENESIS, sealEntry } from './chain.js'
import type { Change } from './types.js'

/** Any number, the same in all versions: whoever appends holds this lock until its transaction ends,
 *  so that numbers have no gaps and no entry has two followers. */
const JOURNAL_LOCK = 5_354_726

interface Head {
  readonly number: number
  readonly hash: string
}

async function readHead(tx: Tx): Promise<Head> {
  const last = await tx
    .selectFrom('journal')
    .select(['n', 'hash'])
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? { number: Number(last.n), hash: last.hash } : { number: 0, hash: GENESIS }
}

/** Takes hold of the journal's end until the transaction ends. An act that changes rows others may hold while they wait
 *  for the journal takes hold of it before these rows. */
export async function holdJournal(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(JOURNAL_LOCK)})`.execute(tx)
}

/** Writes one entry at the end of the journal, in the transaction of the change it tells of.
 *  errors: invalid.journal-value; the caller's transaction must then roll back */
export async function appendEntry(tx: Tx, writer: Writer, change: Change): Promise<Result<number>> {
  await holdJournal(tx)
  const head = await readHead(tx)
  const { actor, at } = writer
  const number = head.number + 1
  const sealed = sealEntry({
    ...change,
    number,
    at,
    actor: actor.name,
    office: actor.party ?? null,
    prev: head.hash,
  })
  if (!sealed.ok) return sealed
  await tx
    .insertInto('journal')
    .values({ n: number, ...sealed.value })
    .execute()
  return ok(number)
}
