import type { Problem } from '../kernel/index.js'
import { problemOf } from './boundary.js'

/** What the driver says of an error: PostgreSQL's five letters or the system's name, and further fields. */
interface DriverError {
  readonly code: string
  readonly message: string
  readonly constraint: string | undefined
  /** Further words of the server, such as which key is not there. */
  readonly detail: string | undefined
}

type Shape = (error: DriverError) => Problem

const TRY_AGAIN = 'Try again; if it lasts, run: kelisim doctor'

/** Texts of errors that the driver throws without a code. */
const LOST =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying|not queryable|does not support SSL/
const NO_PASSWORD = /^SASL/

const gone: Shape = ({ message }) => ({
  code: 'unavailable.database',
  message: `The database does not answer: ${message}`,
  hint: TRY_AGAIN,
})

const slow: Shape = () => ({
  code: 'unavailable.slow-database',
  message: 'The database took longer than a statement may take',
  hint: TRY_AGAIN,
})

const full: Shape = ({ message }) => ({
  code: 'unavailable.disk-full',
  message: `The disk of the database is full: ${message}`,
  hint: 'Free some space and try again; nothing half-written was kept',
})

const race: Shape = ({ message }) => ({
  code: 'conflict.race',
  message: `Other writers were faster: ${message}`,
  hint: 'Try again',
})

const refused: Shape = ({ message }) => ({
  code: 'refused.database',
  message: `The database refuses: ${message}`,
  hint: 'Check the name, the password and the rights in DATABASE_URL',
})

const unknownDatabase: Shape = ({ message }) => ({
  code: 'absent.database',
  message: `The server has no such database: ${message}`,
  hint: 'Create it, or name another one in DATABASE_URL',
})

const duplicate: Shape = ({ constraint = '' }) => ({
  code: 'conflict.duplicate',
  message: `Such a row exists already (${constraint})`,
  hint: 'Look at the one that exists',
  where: { field: constraint },
})

/** What the server says of a key that is not there: `Key (column)=(value) is not present in table "things".` */
const MISSING_KEY = /^Key \((\w+)[^)]*\)=\(([^)]{0,80})[^)]*\) is not present in table "(\w+)"/

const unknownKey: Shape = (error) => {
  const [, field, value, table] = MISSING_KEY.exec(error.detail ?? '') ?? []
  if (field === undefined) return broken(error)
  return {
    code: 'invalid.reference',
    message: `There is no ‘${value}’ among the ${table?.replaceAll('_', ' ')}`,
    hint: 'Look it up in its list and name it as it stands there',
    where: { field },
  }
}

const broken: Shape = ({ message, constraint = '' }) => ({
  code: 'broken.constraint',
  message: `A row breaks a rule of the database: ${message}`,
  hint: 'The log says where. Report it with those lines',
  where: { field: constraint },
})

/** By code or the first letters of it, the longest first.
 *  source: PostgreSQL 18 manual, appendix A (error codes), looked up on 24 Nov 2026 */
const SHAPES: readonly (readonly [string, Shape])[] = [
  ['57014', slow],
  ['53100', full],
  ['ENOSPC', full],
  ['40001', race],
  ['40P01', race],
  ['55P03', race],
  ['23503', unknownKey],
  ['23505', duplicate],
  ['42501', refused],
  ['3D000', unknownDatabase],
  ['08', gone],
  ['23', broken],
  ['25P03', gone],
  ['28', refused],
  ['53', gone],
  ['57', gone],
  ['58', gone],
  ['E', gone],
]

function codeOfText(message: string): string | null {
  if (NO_PASSWORD.test(message)) return '28P01'
  return LOST.test(message) ? '08006' : null
}

function driverError(error: unknown): DriverError | null {
  if (!(error instanceof Error)) return null
  const { code, constraint, detail } = error as Error & {
    code?: unknown
    constraint?: string
    detail?: string
  }
  const known = typeof code === 'string' ? code : codeOfText(error.message)
  return known === null || known.startsWith('ERR_')
    ? null
    : { code: known, constraint, detail, message: error.message || known }
}

/** The first error of a bundle, as one for each address of a host; else the error itself. */
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError ? (error.errors[0] ?? error) : error
}

/** The problem that an exception of the database driver stands for. */
export function databaseProblemOf(error: unknown): Problem {
  const driver = driverError(firstOf(error))
  const shape = SHAPES.find(([start]) => driver?.code.startsWith(start))?.[1]
  return driver && shape ? { ...shape(driver), cause: error } : problemOf(error)
}
