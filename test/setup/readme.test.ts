import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/languages/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }

const NAMES = { ru: 'Russian', uz: 'Uzbek', kk: 'Kazakh', en: 'English' }

/** The cards that the README shows, apart from their numbers. */
function shownCards(): string[] {
  const block = /```text\n([^`]+)```/.exec(readme)?.[1] ?? ''
  return block.trimEnd().split('\n\n')
}

function printedCards(): string[] {
  const args = ['bin/kelisim', 'read', 'samples/almaty-ru.txt', '--date', '2025-03-29']
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return stdout.split('\n\n')
}

describe('README', () => {
  it('shows cards as they are printed', () => {
    expect(shownCards().length).toBe(4)
    expect(printedCards()).toEqual(expect.arrayContaining(shownCards()))
  })

  it('names the languages that are read, and no other', () => {
    const [first = ''] = /## What it reads today\n\n([^.]+)\./.exec(readme)?.slice(1) ?? []
    const named = Object.entries(NAMES).filter(([, name]) => first.includes(name))
    expect(named.map(([tag]) => tag).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort())
  })

  it('names no script that is not there', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => name && !(name in scripts))).toEqual([])
    expect(named).toContain('start')
  })

  it('points at no file that is not there', () => {
    const places = [...readme.matchAll(/\]\(([^)#:]+)\)|`((?:src|docs|test|samples)\/[\w./-]*)`/g)]
    const missing = places
      .map(([, link, code]) => link ?? code ?? '')
      .filter((place) => !existsSync(join(root, place)))
    expect(places.length).toBeGreaterThan(3)
    expect(missing).toEqual([])
  })
})
