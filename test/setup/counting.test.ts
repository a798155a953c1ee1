import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const house = mkdtempSync(join(tmpdir(), 'kelisim-counting-'))

const FROM_VITEST = "import { expect, it } from 'vitest'\n"

const FILES = {
  'vitest.config.mjs': 'export default { test: { include: ["tests/*.test.js"] } }\n',
  'tests/good.test.js': `${FROM_VITEST}it('holds', () => expect(1).toBe(1))\nit('holds too', () => expect(2).toBe(2))\n`,
  'tests/bad.test.js': `${FROM_VITEST}it('holds not', () => expect(1).toBe(2))\n`,
  'tests/broken.test.js': "import './nothing.js'\n",
  'tests/skipped.test.js': `${FROM_VITEST}it('holds', () => expect(1).toBe(1))\nit.skipIf(true)('wants a browser', () => {})\n`,
  'tests/loose.test.js': `${FROM_VITEST}it('holds', () => { Promise.reject(new Error('thrown away')) })\n`,
  'src/long/index.ts': `export const lines = [\n${'  1,\n'.repeat(400)}]\n`,
  'src/many/index.ts': `export function many(a: 1, b: 1, c: 1, d: 1, e: 1) {\n  return [a, b, c, d, e]\n}\n`,
  'src/tall/index.ts': `export function tall() {\n${'  use()\n'.repeat(30)}}\n`,
}

function writeFiles() {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(house, name)), { recursive: true })
    writeFileSync(join(house, name), text)
  }
  cpSync(join(root, 'scripts'), join(house, 'scripts'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
}

function run(script: string, ...args: string[]) {
  const { VITEST: _, ...env } = process.env
  const { stdout, status } = spawnSync(process.execPath, [script, ...args], {
    cwd: house,
    env,
    encoding: 'utf8',
  })
  return { lines: stdout.trimEnd().split('\n'), status }
}

beforeAll(writeFiles)
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('counting tests', () => {
  it('counts what passed, ends with the count and succeeds', () => {
    const { lines, status } = run('scripts/test.mjs', 'tests/good')
    expect({ last: lines.at(-1), status }).toEqual({ last: '2 passed, 0 failed', status: 0 })
  })

  it('names each failed test and each file that could not be run', () => {
    const { lines, status } = run('scripts/test.mjs', 'tests/good', 'tests/bad', 'tests/broken')
    expect({ last: lines.at(-1), status }).toEqual({ last: '2 passed, 2 failed', status: 1 })
    expect(lines.slice(-6)).toEqual(
      expect.arrayContaining(['  tests/bad.test.js › holds not', '  tests/broken.test.js']),
    )
  })

  it('names what was skipped', () => {
    const { lines, status } = run('scripts/test.mjs', 'tests/skipped')
    expect({ last: lines.at(-1), status }).toEqual({ last: '1 passed, 0 failed', status: 0 })
    expect(lines).toContain('  tests/skipped.test.js › wants a browser')
  })

  it('fails when something was thrown outside of every test', () => {
    expect(run('scripts/test.mjs', 'tests/loose').status).toBe(1)
  })

  it('fails when no test was run at all', () => {
    const { lines, status } = run('scripts/test.mjs', 'tests/absent')
    expect(status).toBe(1)
    expect(lines.at(-1)).toMatch(/^0 passed, \d+ failed$/)
  })
})

describe('sizes', () => {
  it('names what is above a ceiling, and fails', () => {
    const { lines, status } = run('scripts/sizes.mjs')
    expect(status).toBe(1)
    expect(lines).toEqual(
      expect.arrayContaining([
        'src/long/index.ts has 402 lines, more than 400',
        'src/many/index.ts:1 many has more than four parameters',
        'tall: nine of ten functions need 32 lines, more than 25',
      ]),
    )
  })
})
