import { sql } from 'kysely'
import { type Day, type Instant, ok, type Result } from '../kernel/index.js'
import type { Database } from './tables.js'

/** Where texts came from.
 *  shapes: `host` null for texts that were pasted or loaded from a file; `publisher` a party's code */
export interface TextSource {
  readonly host: string | null
  readonly publisher: string | null
  readonly texts: number
  readonly last: Instant
}

/** A letter that could not be sent when it was last tried. */
export interface StuckLetter {
  readonly person: string
  readonly day: Day
  readonly failure: string
}

/** What waits for somebody, and what does not get on by itself. */
export interface WorkWaiting {
  readonly statements: number
  readonly passages: number
  readonly proposals: number
  readonly letters: number
  readonly stuck: readonly StuckLetter[]
}

const MOST_SOURCES = 50
const MOST_STUCK = 50

/** The sources of the texts, the one that gave the newest text first. */
export async function listSources(db: Database): Promise<Result<readonly TextSource[]>> {
  const found =
    await sql<TextSource>`select substring(r.address from '^https?://([^/:?#]+)') as host, r.publisher,
      count(*)::int as texts,
      to_char(max(e.received_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as last
    from readouts r join editions e on e.readout = r.id
    group by 1, 2 order by max(e.received_at) desc, 1 limit ${sql.lit(MOST_SOURCES)}`.execute(db)
  return ok(found.rows)
}

/** What waits in the register, for whoever keeps the machine. */
export async function countWork(db: Database): Promise<Result<WorkWaiting>> {
  const counted = await sql<Omit<WorkWaiting, 'stuck'>>`select
    (select count(*)::int from statements where state = 'read') as statements,
    (select count(*)::int from missed_passages) as passages,
    (select count(*)::int from proposals where state = 'open') as proposals,
    (select count(*)::int from letters where sent_at is null) as letters`.execute(db)
  const stuck = await sql<StuckLetter>`select person, day, failure from letters
    where sent_at is null and failure is not null order by made_at limit ${sql.lit(MOST_STUCK)}`.execute(db)
  const none = { statements: 0, passages: 0, proposals: 0, letters: 0 }
  return ok({ ...(counted.rows[0] ?? none), stuck: stuck.rows })
}
