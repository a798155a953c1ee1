import { sql } from 'kysely'
import type { Database } from '../tables.js'
import type { JournalValue } from './types.js'

/** Fields of a meeting that readouts tell in one table and the secretariat keeps in the other, under one subject. */
const FIELDS: readonly string[] = ['day', 'format', 'place']
const TABLES: readonly string[] = ['meetings', 'meeting_details']

/** Whether two tables share the field, so that the newest entry alone does not say what stands in either. */
export function isToldTwice(table: string, field: string): boolean {
  return TABLES.includes(table) && FIELDS.includes(field)
}

/** Entries that tell what stands in the table of meetings; what else is told of a meeting stands in that of its details. */
const OF_MEETINGS = sql`(act in ('meeting.opened', 'meeting.retold')
  or (act = 'meeting.announced' and entry::jsonb -> 'before' = 'null'))`

/** What the journal tells last of a shared field for one of the two tables; null when it tells nothing. */
export async function lastToldOf(
  db: Database,
  { table, subject, field }: { readonly table: string; readonly subject: string; readonly field: string },
): Promise<JournalValue> {
  const found = await sql<{
    value: JournalValue
  }>`select entry::jsonb -> 'after' -> ${field} as value from journal
    where subject = ${subject} and ${OF_MEETINGS} = ${table === 'meetings'}
      and jsonb_typeof(entry::jsonb -> 'after') = 'object' and entry::jsonb -> 'after' ? ${field}
    order by n desc limit 1`.execute(db)
  return found.rows[0]?.value ?? null
}
