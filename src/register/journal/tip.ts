import { sql } from 'kysely'
import { ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'

/** How far the journal goes and how much of it is signed.
 *  shapes: `root` in hexadecimal; `signed` null before the first checkpoint */
export interface JournalTip {
  readonly number: number
  readonly signed: { readonly size: number; readonly root: string } | null
}

interface Row {
  readonly number: string | null
  readonly size: string | null
  readonly root: string | null
}

/** The number of the newest entry, zero before the first, with the newest checkpoint; one query along two indexes. */
export async function journalTip(db: Database): Promise<JournalTip> {
  const { rows } = await sql<Row>`
    select newest.number, signed.size, signed.root
    from (select max(n) as number from journal) as newest
    left join (select size, root from checkpoints order by size desc limit 1) as signed on true`.execute(db)
  const { number = null, size = null, root = null } = rows[0] ?? {}
  const signed = size === null || root === null ? null : { size: Number(size), root }
  return { number: Number(number ?? 0), signed }
}

/** The hash of the newest entry, which names the state of the register and no other; empty before the first. */
export async function journalHead(db: Database): Promise<Result<string>> {
  const { rows } = await sql<{ hash: string }>`select hash from journal order by n desc limit 1`.execute(db)
  return ok(rows[0]?.hash ?? '')
}
