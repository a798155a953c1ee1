import { ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { isCanonical } from './canonical.js'
import { GENESIS, hashOfEntry } from './chain.js'
import { type Checkpoint, listCheckpoints } from './checkpoints.js'
import { GrowingTree, leafOf } from './merkle.js'
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

/** So many entries are judged at a stretch, some ten milliseconds, in which nobody else is answered. */
const PAGE = 250

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

/** The tree of the entries walked so far, and the roots that were signed once, by size. */
interface Signed {
  readonly tree: GrowingTree
  readonly roots: ReadonlyMap<number, string>
}

function signedBy(checkpoints: readonly Checkpoint[]): Signed {
  return { tree: new GrowingTree(), roots: new Map(checkpoints.map(({ size, root }) => [size, root])) }
}

/** Lets the tree grow by a sound entry; false when another tree of that size was signed. */
function fitsSigned({ tree, roots }: Signed, { hash }: JournalRow): boolean {
  tree.add(leafOf(Buffer.from(hash, 'hex')))
  const signed = roots.get(tree.size)
  return signed === undefined || signed === Buffer.from(tree.root()).toString('hex')
}

function judgeRows(
  start: Walk,
  rows: readonly JournalRow[],
  signed: Signed,
): { walk: Walk; broken: Verdict['broken'] } {
  let walk = start
  for (const row of rows) {
    const why = breakOf(walk, row) ?? (fitsSigned(signed, row) ? null : 'root-mismatch')
    if (why !== null) return { walk, broken: { number: walk.number + 1, why } }
    walk = { number: row.n, head: row.hash }
  }
  return { walk, broken: null }
}

/** A checkpoint of a longer journal shows that entries are gone from the end. */
function cutTail({ number }: Walk, { roots }: Signed): Verdict['broken'] {
  return Math.max(0, ...roots.keys()) > number ? { number: number + 1, why: 'tail-cut' } : null
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

const AT_ONCE = async (): Promise<void> => undefined

/** Walks the whole chain in pages, compares it with every checkpoint, and names the first broken entry and why it is.
 *  shapes: `rest` is waited for between two pages, where others are to be answered meanwhile
 *  source: docs/decisions/0011, 0021 */
export async function verifyJournal(db: Database, rest = AT_ONCE): Promise<Result<Verdict>> {
  const signed = signedBy(await listCheckpoints(db))
  let walk: Walk = { number: 0, head: GENESIS }
  for (;;) {
    const rows = await readRows(db, walk.number)
    const judged = judgeRows(walk, rows, signed)
    walk = judged.walk
    if (judged.broken === null && rows.length === PAGE) {
      await rest()
      continue
    }
    const broken = judged.broken ?? cutTail(walk, signed)
    return ok({ sound: broken === null, checked: walk.number, head: walk.head, broken })
  }
}
