import { sql } from 'kysely'
import type { Day } from '../../kernel/index.js'
import type { Pair } from '../parties/types.js'
import type { Tx } from '../tables.js'
import type { Reference } from './types.js'

/** A pair of which nothing is known; ISO 3166-1 leaves ZZ to its users. */
const UNKNOWN_PAIR = 'ZZ-ZZ'
const UNDATED = 'undated'

/** The beginning that references of one pair and day share. */
export function referencePrefix(pair: Pair | null, day: Day | null): string {
  return `${pair ?? UNKNOWN_PAIR}/${day ?? UNDATED}/`
}

/** The reference with a number; two digits at least. */
export function referenceOf(prefix: string, number: number): Reference {
  return `${prefix}${String(number).padStart(2, '0')}`
}

/** The highest number given so far under a prefix; nobody else numbers under it until the transaction ends. */
export async function lastNumber(tx: Tx, prefix: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${prefix}, 0))`.execute(tx)
  const found = await sql<{ last: number | null }>`
    select max(split_part(reference, '/', 3)::integer) as last from statements
    where starts_with(reference, ${prefix})`.execute(tx)
  return found.rows[0]?.last ?? 0
}
