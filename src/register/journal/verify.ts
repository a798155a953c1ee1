import { ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { isCanonical } from './canonical.js'
import { GENESIS, hashOfEntry } from './chain.js'
import type { Break, Verdict } from './types.js'

/** One row as it is stored: the number beside the canonical text that holds it again. */
export interface JournalRow {
  readonly n: number
  readonly entry: string
  readonly hash: string
}

/** How far the chain is sound, and what the next entry must name as its previous. */
interface Walk {
  readonly number: number
  readonly head: string
}

const PAGE = 1000

interface EntryHead {
  readonly n?: unknown
  readonly prev?: unknown
}

/** Why a row cannot follow what was walked so far; null when it can. */
export function breakOf(walk: Walk, row: JournalRow): Break | null {
  if (row.n !== walk.number + 1) return 'number-gap'
  if (!isCanonical(row.entry)) return 'not-canonical'
  const entry = JSON.parse(row.entry) as EntryHead | null
  if (entry?.n !== row.n) return 'number-gap'
  if (entry.prev !== walk.head) return 'prev-mismatch'
  return hashOfEntry(row.entry) === row.hash ? null : 'hash-mismatch'
}

function judgeRows(start: Walk, rows: readonly JournalRow[]): { walk: Walk; broken: Verdict['broken'] } {
  let walk = start
  for (const row of rows) {
    const why = breakOf(walk, row)
    if (why !== null) return { walk, broken: { number: walk.number + 1, why } }
    walk = { number: row.n, head: row.hash }
  }
  return { walk, broken: null }
}

async function readRows(db: Database, after: number): Promise<readonly JournalRow[]> {
  const rows = await db
    .selectFrom('journal')
    .select(['n', 'entry', 'hash'])
    .where('n', '>', String(after))
    .orderBy('n')
    .limit(PAGE)
    .execute()
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** Walks the whole chain in pages and names the first broken entry and why it is.
 *  source: docs/decisions/0011 */
export async function verifyJournal(db: Database): Promise<Result<Verdict>> {
  let walk: Walk = { number: 0, head: GENESIS }
  for (;;) {
    const rows = await readRows(db, walk.number)
    const { walk: reached, broken } = judgeRows(walk, rows)
    walk = reached
    if (broken || rows.length < PAGE)
      return ok({ sound: broken === null, checked: walk.number, head: walk.head, broken })
  }
}
