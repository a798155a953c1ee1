import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDictionaries } from './dictionaries.js'
import { packageRoot } from './package-root.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-dictionaries-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('dictionaries', () => {
  it('are named by their files, and other files are left alone', () => {
    writeFileSync(join(folder, 'xx.bin'), 'abc')
    writeFileSync(join(folder, 'xx.bin.new'), 'half')
    const loaded = loadDictionaries(folder)
    expect(loaded.ok && Object.keys(loaded.value)).toEqual(['xx'])
    expect(loaded.ok && loaded.value.xx).toEqual(Buffer.from('abc'))
  })

  it('that are missing are a problem with what to do', () => {
    for (const where of [folder, join(folder, 'nowhere')])
      expect(loadDictionaries(where)).toMatchObject({
        problem: { code: 'unavailable.dictionary', hint: expect.stringContaining('build') },
      })
  })

  it('that are empty or cannot be read are a problem that names the file', () => {
    writeFileSync(join(folder, 'empty.bin'), '')
    expect(loadDictionaries(folder)).toMatchObject({
      problem: { where: { file: join(folder, 'empty.bin') } },
    })
    rmSync(join(folder, 'empty.bin'))
    mkdirSync(join(folder, 'folder.bin'))
    expect(loadDictionaries(folder)).toMatchObject({
      problem: { where: { file: join(folder, 'folder.bin') } },
    })
  })
})

describe('the folder of the package', () => {
  it('is found from sources and from compiled code alike', () => {
    const root = packageRoot()
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ name: 'kelisim' })
    expect(packageRoot(join(root, 'dist', 'src', 'platform', 'package-root.js'))).toBe(root)
  })
})
