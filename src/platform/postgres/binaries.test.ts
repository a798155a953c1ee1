import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BinariesPackage, findBinaries, placeBinaries } from './binaries.js'

const NOBODY = { uid: 65_534, gid: 65_534 }
const LINK = { source: 'native/lib/libexample.so.1', target: 'native/lib/libexample.so' }

let folder: string
let home: string
let found: BinariesPackage

/** A package like the real one, as npm leaves it without running its install script. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-binaries-'))
  home = join(folder, 'home')
  chmodSync(folder, 0o711)
  found = { folder: join(folder, 'package'), version: '1.2.3', links: [LINK] }
  for (const name of ['bin', 'lib']) mkdirSync(join(found.folder, 'native', name), { recursive: true })
  for (const name of ['initdb', 'pg_ctl', 'postgres'])
    writeFileSync(join(found.folder, 'native', 'bin', name), name, { mode: 0o700 })
  writeFileSync(join(found.folder, LINK.source), 'library', { mode: 0o600 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the programs of the server', () => {
  it('are used where they lie, and their links are set there', () => {
    const { postgres } = placeBinaries(found, home, null)
    expect(postgres).toBe(join(found.folder, 'native', 'bin', 'postgres'))
    expect(readlinkSync(join(found.folder, LINK.target))).toBe('libexample.so.1')
  })

  it('are copied to where the server’s account can run them', () => {
    const { postgres } = placeBinaries(found, home, NOBODY)
    const copy = join(home, 'server-1.2.3')
    expect(postgres).toBe(join(copy, 'native', 'bin', 'postgres'))
    expect(statSync(postgres).mode & 0o777).toBe(0o755)
    expect(statSync(join(copy, LINK.source)).mode & 0o777).toBe(0o644)
    expect(readFileSync(join(copy, LINK.target), 'utf8')).toBe('library')
  })

  it('are copied once', () => {
    placeBinaries(found, home, NOBODY)
    writeFileSync(join(found.folder, 'native', 'bin', 'postgres'), 'changed')
    const { postgres } = placeBinaries(found, home, NOBODY)
    expect(readFileSync(postgres, 'utf8')).toBe('postgres')
    expect(readdirSync(home)).toEqual(['server-1.2.3'])
  })

  it('stand in the installed package', () => {
    const binaries = findBinaries(home, null)
    expect(binaries.ok && statSync(binaries.value.initdb).isFile()).toBe(true)
  })
})
