import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Whether a process has this number; one of another account counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** State letter and name of a process where the system has /proc: `S`, `postgres`. */
function statusOf(pid: number): { readonly name: string; readonly state: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    return { name: text.slice(text.indexOf('(') + 1, end), state: text.slice(end + 2, end + 3) }
  } catch {
    return null
  }
}

function nameByPs(pid: number): string {
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

const ENDED = 'Z'

/** Whether a living process is a PostgreSQL server; one that ended but was not yet collected is not. */
export function isServer(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return nameByPs(pid).includes('postgres')
  const status = statusOf(pid)
  return status !== null && status.name === 'postgres' && status.state !== ENDED
}

function worksIn(pid: string, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** Whether any process still works in a cluster's folder, as children of a killed server do for a moment.
 *  Where the system has no /proc nothing can be said, and the answer is yes. */
export function hasLingering(folder: string): boolean {
  if (process.platform !== 'linux') return true
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(name, folder))
}
