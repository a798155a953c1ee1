import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isBuilt } from '../../scripts/setup/sources.mjs'
import { PROGRAM, ROOT } from '../cli/program.js'

/** An object that gains a field behind a spread is of a shape of its own each time it is made, and each question to it is slow:
 *  docs/decisions/0048. Only the built program tells, for what runs sources gives functions names by such objects. */
const WRITINGS = ['en', 'kk-Cyrl', 'ru', 'uz-Cyrl', 'uz-Latn'].map(
  (writing) => `${ROOT}test/golden/${writing}`,
)

/** Some texts of each writing as lines of a stream. */
const LINES = WRITINGS.flatMap((folder) => {
  const texts = readdirSync(folder).slice(0, 4)
  return texts.map((name) => ({ id: name, text: readFileSync(join(folder, name, 'text.txt'), 'utf8') }))
})

/** How many shapes of objects the engine makes while a stream of the texts is read so many times over.
 *  source: what V8 writes down with `--log-maps`, a line that begins with `map` for each */
function shapesMade(times: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-shapes-'))
  const [stream, log] = [join(folder, 'texts.ndjson'), join(folder, 'shapes.log')]
  writeFileSync(stream, `${LINES.map((line) => JSON.stringify(line)).join('\n')}\n`.repeat(times))
  const flags = ['--log-maps', '--no-logfile-per-isolate', `--logfile=${log}`]
  const command = [...flags, ...PROGRAM, 'read', '--ndjson', '--jobs', '1', stream]
  const { stderr } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const made = readFileSync(log, 'utf8').match(/^map,/gm)?.length ?? 0
  rmSync(folder, { recursive: true })
  expect(stderr).toBe('')
  return made
}

/** Some are made when the engine comes to know a function better: 40 on a quiet machine, 150 on a busy one. */
const LEARNT = 500

it.skipIf(!isBuilt(join(ROOT, '.')))(
  'a stream goes on with the shapes of objects that its first texts have',
  { timeout: 300_000 },
  () => {
    expect(shapesMade(16) - shapesMade(8)).toBeLessThan(LEARNT)
  },
)
