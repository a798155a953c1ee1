import { type ClientConfig, Pool, type PoolConfig, types } from 'pg'

/** Where a database is and as whom; the parts that the driver understands. */
export interface Connection {
  /** Full address; the other parts then only add to it. */
  readonly connectionString?: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly database?: string
  /** Settings of the session, as PostgreSQL's own command line takes them. */
  readonly options?: string
}

/** One statement may take so long, docs/decisions/0006; migrations lift it for themselves. */
const STATEMENT_MILLIS = 15_000
/** A session that hangs in a transaction would hold the journal's lock; it is ended after this time. */
const IDLE_IN_TRANSACTION_MILLIS = 60_000
const CONNECT_MILLIS = 10_000
const MOST_CONNECTIONS = 10

/** PostgreSQL's numbers of types, fixed in its catalogue (pg_type.dat). */
const DATE = 1082
const TIMESTAMP_WITH_ZONE = 1184

const asText = (text: string): string => text

/** Dates stay text and instants become our ISO form; the driver alone would make zoned objects of both.
 *  bigint and numeric are text already, so that no digit is lost. */
const TYPES = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => {
    if (type === DATE) return asText
    if (type === TIMESTAMP_WITH_ZONE) return (text: string) => new Date(text).toISOString()
    return types.getTypeParser(type, format)
  },
}

/** What holds for every session. */
export const LIMITS: ClientConfig = {
  types: TYPES,
  statement_timeout: STATEMENT_MILLIS,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLIS,
  connectionTimeoutMillis: CONNECT_MILLIS,
  application_name: 'kelisim',
}

// Whoever asks next is told of a broken connection; without a listener its error would end the process.
const ignoreBroken = (): void => undefined

/** A pool of connections with the limits every session has; `own` settings hold before the usual ones. */
export function makePool(connection: Connection, own: PoolConfig = {}): Pool {
  const usual = { ...LIMITS, max: MOST_CONNECTIONS, allowExitOnIdle: true }
  const pool = new Pool({ ...usual, ...connection, ...own })
  pool.on('error', ignoreBroken)
  // The pool listens to idle connections only; one that is lent out while the server dies needs a listener, too.
  pool.on('connect', (client) => client.on('error', ignoreBroken))
  return pool
}
