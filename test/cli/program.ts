import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { isBuilt } from '../../scripts/setup/sources.mjs'

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What Node.js runs: the built program when it is that of the sources, as after `npm test` has set up; else the sources themselves. */
export const PROGRAM: readonly string[] = isBuilt(join(ROOT, '.'))
  ? [`${ROOT}bin/kelisim`]
  : [
      ...['--import', fileURLToPath(import.meta.resolve('tsx'))],
      ...['--import', `${ROOT}test/cli/threads-of-sources.mjs`],
      `${ROOT}src/cli/main.ts`,
    ]

/** A program of Debian's base system gives a command a terminal; without it those tests cannot be. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0

export type Program = ChildProcessByStdio<Writable, Readable, Readable>

/** Where and as whom a program runs. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** How a program ended and what it said. */
export interface Ending {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The words that start the program, for a shell or another program. */
export function commandLine(...line: readonly string[]): string {
  return [process.execPath, ...PROGRAM, ...line].map((word) => `'${word}'`).join(' ')
}

/** Starts the real program with nothing of the settings of whoever runs the tests. */
export function startProgram(line: readonly string[], { env = {}, uid }: Surroundings = {}): Program {
  const { PATH = '', TMPDIR = '' } = process.env
  const places = TMPDIR === '' ? { PATH } : { PATH, TMPDIR }
  return spawn(process.execPath, [...PROGRAM, ...line], {
    env: { ...places, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
}

/** Waits for a program to end. */
export async function endOf(program: Program): Promise<Ending> {
  const [out, err, code] = await Promise.all([
    textOf(program.stdout),
    textOf(program.stderr),
    new Promise<number | null>((resolve) => program.on('exit', resolve)),
  ])
  return { code, out, err }
}

/** Runs the program with a standard input that is no terminal. */
export function runProgram(
  line: readonly string[],
  input: string | Uint8Array = '',
  surroundings: Surroundings = {},
): Promise<Ending> {
  const program = startProgram(line, surroundings)
  program.stdin.on('error', () => undefined)
  program.stdin.end(input)
  return endOf(program)
}

/** All that a stream says. */
export async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
