import { chmodSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result, sha256Hex } from '../../kernel/index.js'
import { giveTo } from './permissions.js'
import type { Place } from './place.js'

/** The longest path of a socket that every system takes, less the socket's own name. */
const LONGEST = 100 - '/.s.PGSQL.5432'.length

function nameFor(cluster: string): string {
  const name = `kelisim-${sha256Hex(cluster).slice(0, 12)}`
  const folder = join(tmpdir(), name)
  return folder.length <= LONGEST ? folder : join('/tmp', name)
}

function isOurs(folder: string, place: Place): boolean {
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === (place.runAs?.uid ?? process.getuid?.())
}

function takenByOthers(folder: string): Result<never> {
  return fail({
    code: 'refused.socket-folder',
    message: `${folder} belongs to somebody else`,
    hint: 'Remove it, or name another folder for temporary files in TMPDIR',
    where: { file: folder },
  })
}

function make(folder: string, place: Place): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
    giveTo(place.runAs, folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** The private folder of the socket: its mode is what guards the database, which asks for no password.
 *  errors: refused.socket-folder when somebody made it before us, as anybody can in a folder for temporary files */
export function ensureSocketFolder(place: Place): Result<string> {
  const folder = nameFor(place.cluster)
  make(folder, place)
  if (!isOurs(folder, place)) return takenByOthers(folder)
  chmodSync(folder, 0o700)
  return ok(folder)
}

/** Removes the folder when nothing is in it; another process may just have put its socket there. */
export function dropSocketFolder(place: Place): void {
  try {
    rmdirSync(nameFor(place.cluster))
  } catch {
    // Whoever starts next uses it as it is.
  }
}
