import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result, sha256Hex } from '../../kernel/index.js'
import { currentAccount } from '../account.js'
import { SYSTEM_FOLDER } from '../config.js'
import { type Binaries, findBinaries } from './binaries.js'
import { canEnter, type RunAs, serverAccount } from './run-as.js'

/** Where everything of one own server lies, and as whom it runs. */
export interface Place {
  /** The folder the cluster's folder stands in; the data folder, or a system folder in its stead. */
  readonly home: string
  readonly cluster: string
  readonly log: string
  readonly binaries: Binaries
  readonly runAs: RunAs | null
}

/** What a caller may choose; the rest follows from the machine. */
export interface PlaceChoice {
  readonly dataFolder: string
  readonly systemFolder?: string
}

/** Others may pass through root's folder, since the server's account must; nobody else needs to see ours. */
const PASSABLE = 0o711
const PRIVATE = 0o700

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function wrongFolder(folder: string): Result<never> {
  return fail({
    code: 'invalid.data-folder',
    message: `${folder} cannot be the data folder, because it or one above it is a file`,
    hint: 'Name a folder in KELISIM_DATA',
    where: { file: folder },
  })
}

function closedFolder(folder: string, cause: unknown): Result<never> {
  return fail({
    code: 'refused.data-folder',
    message: `This account may not write to ${folder} (${reasonOf(cause)})`,
    hint: 'Name a folder of your own in KELISIM_DATA, or change the rights of this one',
    where: { file: folder },
    cause,
  })
}

/** Makes a folder with those above it, or looks that an existing one can be written to. */
function ensureFolder(folder: string, mode: number): Result<string> {
  try {
    mkdirSync(folder, { recursive: true, mode })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok(realpathSync(folder))
  } catch (error) {
    return ['EEXIST', 'ENOTDIR'].includes(reasonOf(error)) ? wrongFolder(folder) : closedFolder(folder, error)
  }
}

/** The folder for the cluster: the data folder, or a system folder when the server's account cannot get there. */
function chooseHome(folder: string, systemFolder: string, runAs: RunAs | null): Result<string> {
  if (!runAs || canEnter(folder, runAs)) return ok(folder)
  return ensureFolder(join(systemFolder, sha256Hex(folder).slice(0, 12)), PASSABLE)
}

function noCluster(folder: string): Result<string> {
  if (!existsSync(join(folder, 'PG_VERSION'))) return ok(folder)
  return fail({
    code: 'invalid.data-folder',
    message: `${folder} is itself the folder of a PostgreSQL server`,
    hint: 'Name an empty folder in KELISIM_DATA, or that server in DATABASE_URL',
    where: { file: folder },
  })
}

/** Where the own server of a data folder lies.
 *  errors: refused.data-folder, invalid.data-folder, unavailable.own-server */
export function findPlace({ dataFolder, systemFolder = SYSTEM_FOLDER }: PlaceChoice): Result<Place> {
  const runAs = serverAccount(currentAccount())
  const made = ensureFolder(dataFolder, runAs ? PASSABLE : PRIVATE)
  const folder = made.ok ? noCluster(made.value) : made
  const home = folder.ok ? chooseHome(folder.value, systemFolder, runAs) : folder
  if (!home.ok) return home
  return placeIn(home.value, systemFolder, runAs)
}

function placeIn(home: string, systemFolder: string, runAs: RunAs | null): Result<Place> {
  const binaries = findBinaries(runAs ? systemFolder : home, runAs)
  if (!binaries.ok) return binaries
  const cluster = join(home, 'postgres')
  return ok({ home, cluster, log: join(home, 'postgres.log'), binaries: binaries.value, runAs })
}
