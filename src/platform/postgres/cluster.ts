import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Place } from './place.js'

/** Our sign in a cluster's folder: only a folder that has it is started. */
export const MARKER = 'kelisim.json'
export const MARKER_TEXT = `${JSON.stringify({ madeBy: 'kelisim', layout: 1 })}\n`
/** The server version whose binaries the package brings; folders of another cannot be opened by it. */
const MAJOR_VERSION = '18'

function refuseFolder(code: 'invalid' | 'refused', cluster: string, is: string): Result<never> {
  return fail({
    code: `${code}.data-folder`,
    message: `${cluster} ${is}`,
    hint: 'Name another folder in KELISIM_DATA, or move this one away',
    where: { file: cluster },
  })
}

function wrongVersion(cluster: string, version: string): Result<never> {
  return fail({
    code: 'invalid.server-version',
    message: `${cluster} was made by PostgreSQL ${version}, and the package brings ${MAJOR_VERSION}`,
    hint: 'Use the version of Kelisim that made it, or restore a backup into a new folder',
    where: { file: cluster },
  })
}

/** The names in a folder; null when there is no such folder. */
function listNames(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function checkOwner({ cluster, runAs }: Place): Result<null> {
  const owner = statSync(cluster).uid
  if (owner === (runAs?.uid ?? process.getuid?.())) return ok(null)
  return refuseFolder('refused', cluster, `belongs to another account (number ${owner})`)
}

function checkContent(cluster: string, names: readonly string[]): Result<boolean> {
  if (!names.includes('PG_VERSION')) return refuseFolder('invalid', cluster, 'holds files that are not ours')
  if (!names.includes(MARKER))
    return refuseFolder('invalid', cluster, 'is a PostgreSQL folder we did not make')
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  return version === MAJOR_VERSION ? ok(true) : wrongVersion(cluster, version)
}

function look(place: Place): Result<boolean> {
  const owner = listNames(place.home)?.includes('postgres') ? checkOwner(place) : ok(null)
  const names = owner.ok ? listNames(place.cluster) : []
  if (!owner.ok) return owner
  return names === null ? ok(false) : checkContent(place.cluster, names)
}

/** Whether the cluster is there; a folder in its place that is not ours is named and left alone.
 *  errors: refused.data-folder, invalid.data-folder, invalid.server-version */
export function hasCluster(place: Place): Result<boolean> {
  try {
    return look(place)
  } catch {
    return refuseFolder('refused', place.cluster, 'cannot be read')
  }
}
