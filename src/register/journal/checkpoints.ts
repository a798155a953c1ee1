import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Database, Tx } from '../tables.js'
import { consistencyProof, GrowingTree, type Hash, inclusionProof, leafOf } from './merkle.js'
import { signCheckpoint } from './note.js'
import type { JournalEntry } from './types.js'

/** A signed root of the journal.
 *  shapes: `note` the text that outsiders keep and check; `root` in hexadecimal */
export interface Checkpoint {
  readonly size: number
  readonly root: string
  readonly note: string
  readonly at: string
}

/** The leaves of the journal's tree up to a number, oldest first. */
export async function journalLeaves(db: Database, size: number): Promise<readonly Hash[]> {
  const rows = await db
    .selectFrom('journal')
    .select('hash')
    .where('n', '<=', String(size))
    .orderBy('n')
    .execute()
  return rows.map(({ hash }) => leafOf(Buffer.from(hash, 'hex')))
}

/** All checkpoints, the smallest first. */
export async function listCheckpoints(db: Database): Promise<readonly Checkpoint[]> {
  const rows = await db.selectFrom('checkpoints').selectAll().orderBy('size').execute()
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}

/** The checkpoint of the largest size; null before the first. */
export async function newestCheckpoint(db: Database): Promise<Checkpoint | null> {
  const row = await db
    .selectFrom('checkpoints')
    .selectAll()
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, size: Number(row.size) } : null
}

/** Signs a tree and keeps the checkpoint; a size that has one keeps it. Without a key nothing is signed.
 *  errors: unavailable.journal-key */
export async function keepCheckpoint(
  tx: Tx,
  { at, signer }: Writer,
  tree: GrowingTree,
): Promise<Result<null>> {
  if (signer === undefined || tree.size === 0) return ok(null)
  const opened = signer()
  if (!opened.ok) return opened
  const root = tree.root()
  const note = signCheckpoint(opened.value, tree.size, root)
  await tx
    .insertInto('checkpoints')
    .values({ size: tree.size, root: Buffer.from(root).toString('hex'), note, at })
    .onConflict((conflict) => conflict.column('size').doNothing())
    .execute()
  return ok(null)
}

/** Signs the journal as long as it is now.
 *  errors: unavailable.journal-key */
export async function signJournal(tx: Tx, writer: Writer): Promise<Result<Checkpoint | null>> {
  const tree = new GrowingTree()
  for (const leaf of await journalLeaves(tx, Number.MAX_SAFE_INTEGER)) tree.add(leaf)
  const kept = await keepCheckpoint(tx, writer, tree)
  return kept.ok ? ok(await newestCheckpoint(tx)) : kept
}

/** Signs the journal when it grew since the newest checkpoint and that is of an earlier day.
 *  errors: unavailable.journal-key */
export async function signDaily(tx: Tx, writer: Writer): Promise<Result<Checkpoint | null>> {
  const newest = await newestCheckpoint(tx)
  if (newest && newest.at.slice(0, 10) >= writer.at.slice(0, 10)) return ok(newest)
  return signJournal(tx, writer)
}

/** What shows that the journal of a later checkpoint begins with that of an earlier one, and nothing of the entries. */
export interface GrowthProof {
  readonly from: string
  readonly to: string
  readonly path: readonly string[]
}

/** The proof that the journal only grew from a signed size to the newest checkpoint.
 *  errors: absent.checkpoint when nothing was signed at that size */
export async function proveGrowth(db: Database, size: number): Promise<Result<GrowthProof>> {
  const kept = (await listCheckpoints(db)).find((one) => one.size === size)
  const newest = await newestCheckpoint(db)
  if (!kept || !newest) {
    const message = `No checkpoint was signed at ${size} entries`
    return fail({
      code: 'absent.checkpoint',
      message,
      hint: 'Name the size in the second line of a checkpoint',
    })
  }
  const path = size === newest.size ? [] : consistencyProof(await journalLeaves(db, newest.size), size)
  return ok({ from: kept.note, to: newest.note, path: path.map((step) => Buffer.from(step).toString('hex')) })
}

/** One entry with what an outsider needs to see that it stands in the signed journal, and nothing of the other entries. */
export interface EntryProof {
  readonly entry: string
  readonly hash: string
  readonly index: number
  readonly path: readonly string[]
  readonly checkpoint: string
}

/** The proof of one entry against the newest checkpoint.
 *  errors: absent.journal-entry, absent.checkpoint when nothing signed holds the entry yet */
export async function proveEntry(
  db: Database,
  { number }: Pick<JournalEntry, 'number'>,
): Promise<Result<EntryProof>> {
  const row = await db
    .selectFrom('journal')
    .select(['entry', 'hash'])
    .where('n', '=', String(number))
    .executeTakeFirst()
  const newest = await newestCheckpoint(db)
  if (!row) return fail({ code: 'absent.journal-entry', message: `The journal has no entry ${number}` })
  if (!newest || newest.size < number) {
    const message = `No checkpoint holds entry ${number} yet`
    return fail({
      code: 'absent.checkpoint',
      message,
      hint: 'Sign the journal first: kelisim journal checkpoint',
    })
  }
  const path = inclusionProof(await journalLeaves(db, newest.size), number - 1)
  const steps = path.map((step) => Buffer.from(step).toString('hex'))
  return ok({ ...row, index: number - 1, path: steps, checkpoint: newest.note })
}
