import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { RunAs } from './run-as.js'

const OPEN = 0o755
const READABLE = 0o644
const OWNER_ENTERS = 0o100

/** The mode of a folder or program, or of a file that is neither. */
function modeFor(mode: number): number {
  return mode & OWNER_ENTERS ? OPEN : READABLE
}

/** Lets every account read a tree and run its programs; links are left alone. */
export function openToAll(path: string): void {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  chmodSync(path, modeFor(found.mode))
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

/** Gives a file or folder to the server's account, when that is another than ours. */
export function giveTo(runAs: RunAs | null, path: string): void {
  if (runAs) chownSync(path, runAs.uid, runAs.gid)
}
