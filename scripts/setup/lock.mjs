import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PAUSE_MS = 200

/** Longer than the slowest install; after it a person must look. */
const LONGEST_WAIT_MS = 15 * 60_000

/** Links a file that already holds our number to the lock's name: made whole, or not at all. */
function tryTake(lock) {
  const own = `${lock}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Removes the lock of a process that is gone; moved away first, so that of several only one does it. */
function clearDead(lock) {
  const holder = holderOf(lock)
  if (holder === null || isAlive(holder)) return
  const away = `${lock}.${process.pid}.dead`
  try {
    renameSync(lock, away)
  } catch {
    return
  }
  if (holderOf(away) !== holder) linkSync(away, lock)
  rmSync(away, { force: true })
}

/** Does work that only one process may do at a time in this folder; another waits until it is done.
 *  errors: throws when the wait is longer than any install takes */
export async function withLock(root, work) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const lock = join(root, 'dist/.lock')
  const last = Date.now() + LONGEST_WAIT_MS
  while (!tryTake(lock)) {
    if (Date.now() > last)
      throw new Error(`${lock} is held by process ${holderOf(lock)}; remove it if that is wrong`)
    clearDead(lock)
    await pause(PAUSE_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
