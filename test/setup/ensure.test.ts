import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSmallHouse, setUp } from './small-house.js'

const SILENT = { said: [], status: 0 }
const BUILT = { said: ['building'], status: 0 }

/** The number of a process that is gone. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('setting up', { timeout: 180_000 }, () => {
  let house = ''
  beforeAll(async () => {
    house = makeSmallHouse()
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  it('builds what is not built, says so, and is silent the next time', async () => {
    expect(await setUp(house)).toEqual({ said: ['building', 'compiling the Russian dictionary'], status: 0 })
    expect(existsSync(join(house, 'dist/src/text/index.js'))).toBe(true)
    expect(await setUp(house)).toEqual(SILENT)
  })

  it('builds again when a source changed, and not when a test did', async () => {
    appendFileSync(join(house, 'src/text/fold.test.ts'), '\n')
    expect(await setUp(house)).toEqual(SILENT)
    appendFileSync(join(house, 'src/text/fold.ts'), '\nexport const added = 1\n')
    expect(await setUp(house)).toEqual(BUILT)
    expect(readFileSync(join(house, 'dist/src/text/fold.js'), 'utf8')).toContain('added = 1')
  })

  it('keeps the build before one that fails, and does not take it as fresh', async () => {
    const wrong = join(house, 'src/text/wrong.ts')
    writeFileSync(wrong, 'export const wrong: number = "one"\n')
    const failed = await setUp(house)
    expect(failed.status).toBe(1)
    expect(failed.said.at(-1)).toBe('setup: the sources do not compile; the build before is kept')
    expect(existsSync(join(house, 'dist/src/text/wrong.js'))).toBe(false)
    expect((await setUp(house)).status).toBe(1)
    rmSync(wrong)
    expect(await setUp(house)).toEqual(SILENT)
  })

  it('takes files away whose source is gone', async () => {
    const passing = join(house, 'src/text/passing.ts')
    writeFileSync(passing, 'export const passing = 1\n')
    await setUp(house)
    expect(existsSync(join(house, 'dist/src/text/passing.js'))).toBe(true)
    rmSync(passing)
    await setUp(house)
    expect(existsSync(join(house, 'dist/src/text/passing.js'))).toBe(false)
  })

  it('builds once when three start at the same time, past the lock of a process that is gone', async () => {
    appendFileSync(join(house, 'src/text/fold.ts'), '\n')
    writeFileSync(join(house, 'dist/.lock'), String(deadProcess()))
    const all = await Promise.all([setUp(house), setUp(house), setUp(house)])
    expect(all.flatMap(({ said }) => said)).toEqual(['building'])
    expect(all.map(({ status }) => status)).toEqual([0, 0, 0])
    expect(existsSync(join(house, 'dist/.lock'))).toBe(false)
  })
})
