import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { type Checkpoint, listCheckpoints } from './checkpoints.js'

const PAGE = 2000

/** What a bundle holds, told after writing it. */
export interface Exported {
  readonly folder: string
  readonly entries: number
  readonly editions: number
  readonly checkpoints: number
}

interface Edition {
  readonly id: string
  readonly readout: string
  readonly language: string | null
  readonly text: string
}

/** Writes a file whole and to the disk. */
async function writeWhole(file: string, parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    for await (const part of parts) await handle.write(part)
    await handle.sync()
  } finally {
    await handle.close()
  }
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

async function writeEditions(db: Database, folder: string): Promise<number> {
  const { rows } = await sql<Edition>`select id, readout, language, text from editions order by id`.execute(
    db,
  )
  await mkdir(folder)
  for (const { id, readout, language, text } of rows)
    await writeWhole(join(folder, `${id}.json`), [
      `${JSON.stringify({ language: language ?? '', readout, text })}\n`,
    ])
  return rows.length
}

async function fill(
  db: Database,
  folder: string,
  { notes, key }: { readonly notes: readonly Checkpoint[]; readonly key: string },
): Promise<Omit<Exported, 'folder'>> {
  const newest = notes.at(-1)
  const entries = newest?.size ?? 0
  await writeWhole(join(folder, 'journal.ndjson'), journalLines(db, entries))
  await writeWhole(join(folder, 'checkpoint'), [newest?.note ?? ''])
  await writeWhole(join(folder, 'keys'), [`${key}\n`])
  await mkdir(join(folder, 'checkpoints'))
  for (const { size, note } of notes) await writeWhole(join(folder, 'checkpoints', String(size)), [note])
  const editions = await writeEditions(db, join(folder, 'editions'))
  return { entries, editions, checkpoints: notes.length }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => undefined)
  await handle.close()
}

async function isTaken(folder: string): Promise<boolean> {
  return existsSync(folder) && (await readdir(folder)).length > 0
}

/** Writes what outsiders need to check the journal, up to its newest checkpoint: a folder that appears whole or not at all.
 *  shapes: `journal.ndjson` one entry with its hash a line, `checkpoint`, `checkpoints/` the earlier ones, `keys`,
 *  `editions/` the exact texts
 *  errors: conflict.folder, absent.checkpoint, unavailable.folder */
export async function exportJournal(db: Database, folder: string, key: string): Promise<Result<Exported>> {
  const notes = await listCheckpoints(db)
  if (notes.length === 0) return fail({ code: 'absent.checkpoint', message: 'The journal is not signed yet' })
  const begun = `${folder}.begun-${process.pid}`
  try {
    if (await isTaken(folder))
      return fail({
        code: 'conflict.folder',
        message: `${folder} is there already`,
        hint: 'Name a new folder',
      })
    await mkdir(begun, { recursive: true })
    const made = await fill(db, begun, { notes, key })
    await syncFolder(begun)
    await rename(begun, folder)
    await syncFolder(dirname(folder))
    return ok({ folder, ...made })
  } catch (cause) {
    const message = `The bundle cannot be written to ${folder}`
    return fail({ code: 'unavailable.folder', message, hint: 'Name a folder that can be written', cause })
  } finally {
    await rm(begun, { recursive: true, force: true }).catch(() => undefined)
  }
}
