import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The lines of the README that show how a program reads. */
function linesOfReadme(): string[] {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  return (/```js\n([^`]+)```/.exec(readme)?.[1] ?? '').trimEnd().split('\n')
}

describe('the library', () => {
  it('reads a text in the five lines that the README shows, from the built package by its name', () => {
    const lines = linesOfReadme()
    expect(lines).toHaveLength(5)
    const args = ['--input-type=module', '--eval', lines.join('\n')]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain("force: 'ordered'")
    expect(stdout).toContain("rule: 'ru/commitment/order-to'")
  })
})
