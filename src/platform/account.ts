import { homedir } from 'node:os'

/** The account this process runs under; a system without numbered accounts has neither number. */
export interface Account {
  readonly isRoot: boolean
  readonly uid: number
  readonly home: string
  readonly system: NodeJS.Platform
}

/** Who runs this process. */
export function currentAccount(): Account {
  const uid = process.getuid?.() ?? -1
  return { isRoot: uid === 0, uid, home: homedir(), system: process.platform }
}
