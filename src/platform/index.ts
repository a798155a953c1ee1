/**
 * Everything that touches the machine: settings, log, clock, dictionaries, the database and its own server, roles.
 * It knows nothing of readouts; migrations and tables come in as arguments.
 * Start with `config.ts`, then `database.ts`; `embedded.ts` is the package's own PostgreSQL.
 * `offline.ts` is a second, lighter door for commands that need no database.
 */
export { type Archive, LargeArchive, openArchive } from './archive.js'
export { exitCodeOf, problemOf, statusOf } from './boundary.js'
export { systemClock } from './clock.js'
export {
  type Config,
  type ConfigLine,
  describeConfig,
  type Environment,
  type Flags,
  type LogLevel,
  readConfig,
  type SettingSource,
} from './config.js'
export { type OpenedDatabase, openDatabase, openMigrated } from './database.js'
export { databaseProblemOf } from './database-problems.js'
export { APPLICATION_ROLE, type DatabaseRole } from './database-role.js'
export { type Dictionaries, loadDictionaries } from './dictionaries.js'
export { closeOnceAtEnd } from './endings.js'
export { grantToApplication, type TableRight } from './grants.js'
export type {
  Asking,
  CodePurpose,
  Cookies,
  Entered,
  EventFilter,
  EventKind,
  EventList,
  Identity,
  KeptForm,
  OneTimeCode,
  OpenSession,
  PersonState,
  SecondFactor,
  SignedIn,
  SignInEvent,
} from './identity/types.js'
export { EVENT_KINDS } from './identity/types.js'
export { systemLanguage } from './locale.js'
export { type Logger, logProblem, makeLogger } from './log.js'
export { checkMigrations, type Migration, migrate, type SchemaState } from './migrate.js'
export { packageRoot } from './package-root.js'
export { PLATFORM_PROBLEMS } from './problems.js'
export { type Act, type Area, mayDo, ROLES, type Role, type Subject } from './roles.js'
export { inTransaction } from './transaction.js'
