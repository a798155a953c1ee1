import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'kelisim-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The files of ours that the built program loads, as the engine tells when it notes what is covered. */
function filesLoadedBy(...line: readonly string[]): string[] {
  const env = { ...process.env, NODE_V8_COVERAGE: folder }
  const { status } = spawnSync(process.execPath, ['bin/kelisim', ...line], { cwd: ROOT, env })
  expect(status).toBe(0)
  const [name = ''] = readdirSync(folder)
  const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const urls: string[] = result.map(({ url }: { url: string }) => url)
  return urls.filter((url) => url.includes('/dist/'))
}

/** Each file costs some third of a millisecond until the first reading, and the reader is of three hundred. */
const MOST_FILES = 40

/** The languages whose rules stand in a built file, by the comments that name the sources. */
function languagesIn(url: string): string[] {
  const text = readFileSync(fileURLToPath(url), 'utf8')
  return [...text.matchAll(/\/languages\/(\w+)\/rules\//g)].map(([, language = '']) => language)
}

describe('the built program', () => {
  it('reads its first text with few files loaded, nothing of the register and the rules of its language only', () => {
    const files = filesLoadedBy('read', 'samples/almaty-ru.txt')
    expect(files.length).toBeGreaterThan(2)
    expect(files.length).toBeLessThan(MOST_FILES)
    expect(files.filter((url) => /kysely|hono|\/serve/.test(url))).toEqual([])
    expect([...new Set(files.flatMap(languagesIn))]).toEqual(['ru'])
  })
})
