import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tourPage } from '../../scripts/tour.mjs'
import { firstLine, type House, makeHouse } from './house.js'
import { commandLine, type Program, ROOT, textOf } from './program.js'

const FOLDER = join(ROOT, 'test/tour')
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.sh'))
  .sort()

/** What stands between the outputs of two parts. */
const BORDER = '@@@ '

/** So many commands of one program take their time on a busy machine. */
const PATIENCE = 400_000

let house: House
let server: Program
/** The pages stand open meanwhile, so that the database is not started anew for each command. */
beforeAll(async () => {
  house = makeHouse()
  server = house.start('serve', '--port', '0')
  await firstLine(server)
})
afterAll(async () => {
  const ended = new Promise((resolve) => server?.on('exit', resolve))
  if (server?.kill('SIGINT')) await ended
  house?.drop()
})

/** All parts in one shell, as one would type them one after the other. */
async function runTour(): Promise<{
  readonly code: number | null
  readonly out: string
  readonly err: string
}> {
  const parts = NAMES.map((name) => `echo "${BORDER}${name}"\n${readFileSync(join(FOLDER, name), 'utf8')}`)
  const script = `set -euo pipefail\nkelisim() { ${commandLine()} "$@"; }\n${parts.join('\n')}`
  const env = {
    PATH: process.env.PATH ?? '',
    KELISIM_DATA: house.dataFolder,
    HOME: house.dataFolder,
    LOG_LEVEL: 'silent',
  }
  const shell = spawn('bash', ['-c', script], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const code = new Promise<number | null>((resolve) => shell.on('exit', resolve))
  const [out, err] = await Promise.all([textOf(shell.stdout), textOf(shell.stderr)])
  return { code: await code, out, err }
}

/** The lines of a part that say what must be shown. */
function promised(name: string): readonly string[] {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('# shows: ')).map((line) => line.slice('# shows: '.length))
}

describe('the tour', () => {
  it(
    'runs from an empty folder to the end, and shows what it says',
    async () => {
      const { code, out, err } = await runTour()
      expect([code, code === 0 ? '' : err.slice(-2000)]).toEqual([0, ''])
      const shown = new Map(out.split(BORDER).map((part) => [part.slice(0, part.indexOf('\n')), part]))
      const missing = NAMES.flatMap((name) =>
        promised(name)
          .filter((words) => !shown.get(name)?.includes(words))
          .map((words) => `${name}: ${words}`),
      )
      expect(missing).toEqual([])
    },
    PATIENCE,
  )

  it('is told in docs/tour.md as it is run', () => {
    expect(readFileSync(join(ROOT, 'docs/tour.md'), 'utf8')).toBe(tourPage())
  })
})
