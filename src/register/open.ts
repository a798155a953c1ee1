import { randomBytes } from 'node:crypto'
import { type Clock, fail, ok, type Problem, type Result, sha256Hex } from '../kernel/index.js'
import {
  type Config,
  databaseProblemOf,
  inTransaction,
  type OpenedDatabase,
  openMigrated,
  systemClock,
} from '../platform/index.js'
import type { Actor, OpenSigner, RandomBytes, Writer } from './actor.js'
import { onceByForm } from './forms/once.js'
import { type Bundle, bundleOf } from './journal/bundle.js'
import { signDaily } from './journal/checkpoints.js'
import { openSigner } from './journal/signer.js'
import { MIGRATIONS } from './migrations/index.js'
import { seedParties } from './parties/seed.js'
import { answerAsOf } from './snapshots/as-of.js'
import type { Database, Tables, Tx } from './tables.js'

/** Work that changes the register, in one transaction. */
export type Work<T> = (tx: Tx, writer: Writer) => Promise<Result<T>>

/** Work that only asks. */
export type Question<T> = (db: Database) => Promise<Result<T>>

/** An open register. */
export interface Register {
  readonly db: Database
  /** One act in one transaction; a problem rolls it back. With a form key the same post has one effect. */
  readonly act: <T>(actor: Actor, work: Work<T>, options?: ActOptions) => Promise<Result<T>>
  /** One question; a database that does not answer is a problem, not an exception. */
  readonly ask: <T>(question: Question<T>) => Promise<Result<T>>
  /** The same question, answered as of a journal number. */
  readonly askAsOf: <T>(number: number, question: Question<T>) => Promise<Result<T>>
  /** The bundle by which outsiders check the journal, as it was signed last. */
  readonly bundle: () => Promise<Result<Bundle>>
  readonly close: () => Promise<void>
  /** The database server has no second role, so that rights alone do not protect the journal. */
  readonly isWeakened: boolean
  /** Where the database server is, to show to people, without secrets. */
  readonly where: string
}

export interface ActOptions {
  /** An unguessable text that the form carries. */
  readonly form?: string | undefined
  /** What the form says, in any words that are the same for the same form: another under the same key is refused. */
  readonly content?: string | undefined
}

/** Where the register gets time and chance; tests give their own. */
export interface RegisterSources {
  readonly clock?: Clock | undefined
  readonly random?: RandomBytes | undefined
  readonly signer?: OpenSigner | undefined
}

/** The register over a database that is migrated already.
 *  errors: those of the work, and the problems of the database */
export function registerOver(opened: OpenedDatabase<Tables>, sources: RegisterSources = {}): Register {
  const { db, close, isWeakened, where } = opened
  const { clock = systemClock, random = (count) => randomBytes(count), signer } = sources
  const away = (error: unknown): Result<never> => fail(databaseProblemOf(error))
  return {
    db,
    close,
    isWeakened,
    where,
    act: (actor, work, { form, content } = {}) => {
      const writer = { actor, at: clock(), random, signer }
      const posted = form === undefined ? null : { key: form, content: content ? sha256Hex(content) : null }
      return inTransaction(db, (tx) =>
        posted === null ? work(tx, writer) : onceByForm(tx, writer, posted, () => work(tx, writer)),
      )
    },
    ask: (question) => question(db).catch(away),
    askAsOf: (number, question) => answerAsOf(db, number, question).catch(away),
    bundle: () => signedBundle(db, signer).catch(away),
  }
}

/** The bundle with the line of the key that signs here.
 *  errors: unavailable.journal-key, absent.checkpoint */
async function signedBundle(db: Database, signer: OpenSigner | undefined): Promise<Result<Bundle>> {
  const opened = signer?.() ?? fail(WITHOUT_SIGNER)
  return opened.ok ? bundleOf(db, opened.value.key) : opened
}

const WITHOUT_SIGNER: Problem = {
  code: 'unavailable.journal-key',
  message: 'This register has no key that signs its journal',
}

/** Opens the database of the settings, brings its schema up to date and its parties in.
 *  errors: unavailable.database, conflict.newer-schema and the other problems of the database */
export async function openRegister(config: Config, sources: RegisterSources = {}): Promise<Result<Register>> {
  const opened = await openMigrated<Tables>(config, MIGRATIONS)
  if (!opened.ok) return opened
  const seeded = await inTransaction(opened.value.db, seedParties)
  if (seeded.ok)
    return ok(await signedToday(opened.value, { signer: () => openSigner(config.dataFolder), ...sources }))
  await opened.value.close()
  return seeded
}

/** Signs the journal on the first opening of a day; a register whose key is away opens all the same. */
async function signedToday(opened: OpenedDatabase<Tables>, sources: RegisterSources): Promise<Register> {
  const register = registerOver(opened, sources)
  await register.act({ name: 'Kelisim', role: 'operator' }, signDaily)
  return register
}
