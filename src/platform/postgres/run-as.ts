import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Account } from '../account.js'

/** The account the server runs under when it is not ours: PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

/** The account `nobody`, which exists everywhere and has the entry that initdb asks for. */
const NOBODY: RunAs = { uid: 65_534, gid: 65_534 }

/** Whom to run the server as; null for ourselves. */
export function serverAccount(account: Account): RunAs | null {
  return account.isRoot ? NOBODY : null
}

const OWNER_BITS = 0o500
const GROUP_BITS = 0o050
const OTHER_BITS = 0o005
const ENTER = 0o111
const READ_AND_ENTER = 0o555

function mayUse(path: string, runAs: RunAs, bits: number): boolean {
  const { uid, gid, mode } = statSync(path)
  const own = uid === runAs.uid ? OWNER_BITS : gid === runAs.gid ? GROUP_BITS : OTHER_BITS
  const needed = own & bits
  return (mode & needed) === needed
}

/** Whether the account can enter every folder from the root down to this one. */
export function canEnter(folder: string, runAs: RunAs): boolean {
  return mayUse(folder, runAs, ENTER) && (folder === dirname(folder) || canEnter(dirname(folder), runAs))
}

/** Whether the account can run a program where it lies. */
export function canRun(program: string, runAs: RunAs): boolean {
  return canEnter(dirname(program), runAs) && mayUse(program, runAs, READ_AND_ENTER)
}
