import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import { type Bundle, bundleOf } from './bundle.js'

/** What a bundle holds, told after writing it. */
export interface Exported {
  readonly folder: string
  readonly entries: number
  readonly editions: number
  readonly checkpoints: number
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

/** Writes the files of a bundle, and tells how many texts are among them. */
async function fill(folder: string, { files }: Bundle): Promise<number> {
  const texts = 'editions/'
  let editions = 0
  for (const part of ['checkpoints', texts]) await mkdir(join(folder, part))
  for await (const { name, parts } of files) {
    await writeWhole(join(folder, name), parts)
    if (name.startsWith(texts)) editions += 1
  }
  return editions
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => undefined)
  await handle.close()
}

async function isTaken(folder: string): Promise<boolean> {
  return existsSync(folder) && (await readdir(folder)).length > 0
}

/** Writes the bundle of the journal: a folder that appears whole or not at all.
 *  errors: conflict.folder, absent.checkpoint, unavailable.folder */
export async function exportJournal(db: Database, folder: string, key: string): Promise<Result<Exported>> {
  const bundle = await bundleOf(db, key)
  if (!bundle.ok) return bundle
  const begun = `${folder}.begun-${process.pid}`
  try {
    if (await isTaken(folder))
      return fail({
        code: 'conflict.folder',
        message: `${folder} is there already`,
        hint: 'Name a new folder',
      })
    await mkdir(begun, { recursive: true })
    const editions = await fill(begun, bundle.value)
    await syncFolder(begun)
    await rename(begun, folder)
    await syncFolder(dirname(folder))
    const { entries, checkpoints } = bundle.value
    return ok({ folder, entries, editions, checkpoints })
  } catch (cause) {
    const message = `The bundle cannot be written to ${folder}`
    return fail({ code: 'unavailable.folder', message, hint: 'Name a folder that can be written', cause })
  } finally {
    await rm(begun, { recursive: true, force: true }).catch(() => undefined)
  }
}
