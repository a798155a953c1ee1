import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { type Checkpoint, listCheckpoints } from './checkpoints.js'

/** Entries read at once. */
const PAGE = 2000

/** One file of a bundle, with its text in parts. */
export interface BundleFile {
  readonly name: string
  readonly parts: AsyncIterable<string> | Iterable<string>
}

/** What outsiders need to check the journal, up to its newest checkpoint.
 *  shapes: `files` are read when they are asked for, each once, in this order */
export interface Bundle {
  readonly entries: number
  readonly checkpoints: number
  readonly files: AsyncIterable<BundleFile>
}

interface Edition {
  readonly id: string
  readonly readout: string
  readonly language: string | null
  readonly text: string
}

async function* journalLines(db: Database, size: number): AsyncIterable<string> {
  for (let after = 0; after < size; after += PAGE) {
    const rows = await db
      .selectFrom('journal')
      .select(['entry', 'hash'])
      .where('n', '>', String(after))
      .where('n', '<=', String(Math.min(size, after + PAGE)))
      .orderBy('n')
      .execute()
    yield rows.map(({ entry, hash }) => `{"entry":${entry},"hash":"${hash}"}\n`).join('')
  }
}

/** Editions read at once; a text may have a million letters. */
const FEW = 50

async function* editionsOf(db: Database): AsyncIterable<Edition> {
  for (let last = ''; ; ) {
    const { rows } = await sql<Edition>`select id, readout, language, text from editions
      where id > ${last} order by id limit ${sql.lit(FEW)}`.execute(db)
    yield* rows
    const next = rows.at(-1)
    if (next === undefined || rows.length < FEW) return
    last = next.id
  }
}

function editionFile({ id, language, readout, text }: Edition): BundleFile {
  const line = `${JSON.stringify({ language: language ?? '', readout, text })}\n`
  return { name: `editions/${id}.json`, parts: [line] }
}

async function* filesOf(
  db: Database,
  { notes, key }: { readonly notes: readonly Checkpoint[]; readonly key: string },
): AsyncIterable<BundleFile> {
  const newest = notes.at(-1)
  yield { name: 'journal.ndjson', parts: journalLines(db, newest?.size ?? 0) }
  yield { name: 'checkpoint', parts: [newest?.note ?? ''] }
  yield { name: 'keys', parts: [`${key}\n`] }
  for (const { size, note } of notes) yield { name: `checkpoints/${size}`, parts: [note] }
  for await (const edition of editionsOf(db)) yield editionFile(edition)
}

/** The bundle of the journal as it was signed last.
 *  shapes: `journal.ndjson` one entry with its hash a line, `checkpoint`, `checkpoints/` the earlier ones, `keys`,
 *  `editions/` the exact texts; `key` the line of the signing key
 *  errors: absent.checkpoint */
export async function bundleOf(db: Database, key: string): Promise<Result<Bundle>> {
  const notes = await listCheckpoints(db)
  const newest = notes.at(-1)
  if (newest === undefined)
    return fail({ code: 'absent.checkpoint', message: 'The journal is not signed yet' })
  return ok({ entries: newest.size, checkpoints: notes.length, files: filesOf(db, { notes, key }) })
}
