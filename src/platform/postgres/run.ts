import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { giveTo } from './permissions.js'
import type { Place } from './place.js'

/** One call of a server's program. */
export interface Call {
  readonly program: string
  readonly args: readonly string[]
  /** What goes to its standard input. */
  readonly input?: string
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(-1))
    child.on('exit', (code) => resolve(code ?? -1))
  })
}

/** Runs a program of the server as its account and gives its exit status, -1 when it could not run.
 *  Its output goes to the log file: a server inherits what is left open, and a pipe of ours would never close.
 *  The environment is empty, since PostgreSQL obeys PGPORT, PGDATA and many more. */
export async function run(place: Place, { program, args, input }: Call): Promise<number> {
  const log = openSync(place.log, 'a', 0o600)
  try {
    giveTo(place.runAs, place.log)
    const child = spawn(program, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', log, log],
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' },
      ...place.runAs,
    })
    child.stdin?.on('error', () => undefined).end(input)
    return await exitOf(child)
  } finally {
    closeSync(log)
  }
}
