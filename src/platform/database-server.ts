import type { Connection } from './connection.js'
import type { DatabaseRole } from './database-role.js'

/** A server that this process uses until it leaves. */
export interface DatabaseServer {
  readonly connectionAs: (role: DatabaseRole) => Connection
  /** The application has no role of its own there. */
  readonly isWeakened: boolean
  /** Where it is, to show to people: the folder of our own cluster, or an address without its password. */
  readonly where: string
  readonly leave: () => Promise<void>
}
