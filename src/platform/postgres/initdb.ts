import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fail, ok, type Result } from '../../kernel/index.js'
import { APPLICATION_ROLE, OWNER_ROLE } from '../database-role.js'
import { MARKER, MARKER_TEXT } from './cluster.js'
import { hasLingering, isAlive } from './live.js'
import { lastLine } from './log-file.js'
import { moveOrDrop } from './move.js'
import { giveTo } from './permissions.js'
import type { Place } from './place.js'
import { run } from './run.js'

const BEGUN = /^postgres\.new-(\d+)-/

/** Locale and sorting are the server's own, so that they are the same on every system and never change. */
const INITDB_ARGS = [
  ...['-U', OWNER_ROLE, '--auth=trust', '-E', 'UTF8', '--data-checksums'],
  ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ...['--set', 'timezone=UTC', '--set', 'log_timezone=UTC'],
]

const FIRST_STATEMENTS = `create role ${APPLICATION_ROLE} login;
create database ${OWNER_ROLE};
`

const LINGER_MILLIS = 5_000

function isAbandoned(name: string): boolean {
  const maker = BEGUN.exec(name)?.[1]
  return maker !== undefined && !isAlive(Number(maker))
}

/** Removes a folder that a killed process left half made. Its initdb may still be at work there: it fails when
 *  the folder has another name, and its child ends after a moment. */
async function dropAbandoned(folder: string): Promise<void> {
  const renamed = `${folder}.old`
  renameSync(folder, renamed)
  const until = performance.now() + LINGER_MILLIS
  while (hasLingering(renamed) && performance.now() < until) await pause(20)
  rmSync(renamed, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
}

async function dropAllAbandoned(home: string): Promise<void> {
  for (const name of readdirSync(home).filter(isAbandoned))
    await dropAbandoned(join(home, name)).catch(() => undefined)
}

function makeFolder(place: Place): string {
  const folder = mkdtempSync(join(place.home, `postgres.new-${process.pid}-`))
  chmodSync(folder, 0o700)
  giveTo(place.runAs, folder)
  return folder
}

/** The two calls that make a whole cluster: its files, then our role and database in it. */
async function fill(place: Place, folder: string): Promise<boolean> {
  const { initdb, postgres } = place.binaries
  const made = await run(place, { program: initdb, args: ['-D', folder, ...INITDB_ARGS] })
  if (made !== 0) return false
  const args = ['--single', '-D', folder, 'postgres']
  return (await run(place, { program: postgres, args, input: FIRST_STATEMENTS })) === 0
}

function mark(place: Place, folder: string): void {
  writeFileSync(join(folder, MARKER), MARKER_TEXT, { mode: 0o600 })
  giveTo(place.runAs, join(folder, MARKER))
}

function couldNot(place: Place): Result<never> {
  return fail({
    code: 'unavailable.database',
    message: `The database could not be made: ${lastLine(place.log)}`,
    hint: `Read ${place.log}; there must be 100 MB of free space`,
    where: { file: place.log },
  })
}

/** Makes the cluster beside its place and moves it there, so that a killed process leaves it whole or not at all. */
export async function makeCluster(place: Place): Promise<Result<null>> {
  await dropAllAbandoned(place.home)
  const folder = makeFolder(place)
  if (!(await fill(place, folder))) {
    rmSync(folder, { recursive: true, force: true })
    return couldNot(place)
  }
  mark(place, folder)
  moveOrDrop(folder, place.cluster)
  return ok(null)
}
