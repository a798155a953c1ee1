import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Config, openDatabase, readConfig } from '../../src/platform/index.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { startSecond } from './second-process.js'

const IS_ROOT = process.getuid?.() === 0

let own: OwnFolder
let config: Config
let pidFile: string

beforeAll(async () => {
  own = makeOwnFolder()
  config = configOf(own.dataFolder)
  pidFile = join(own.cluster, 'postmaster.pid')
  await opens(config)
})
afterAll(() => own.drop())

function configOf(dataFolder: string): Config {
  return mustHave(readConfig({ KELISIM_DATA: dataFolder }))
}

/** Opens, asks and closes. */
async function opens(where: Config): Promise<void> {
  const { db, close } = mustHave(await openDatabase(where, { role: 'application' }))
  await sql`select 1`.execute(db)
  await close()
}

async function problemIn(dataFolder: string): Promise<{ code: string; message: string; hint?: string }> {
  const opened = await openDatabase(configOf(dataFolder), { role: 'application' })
  if (opened.ok) await opened.value.close()
  return opened.ok ? { code: 'none', message: '' } : opened.problem
}

/** The file of a server that was killed, with another number in its first line. */
async function leaveFileOf(pid: number): Promise<void> {
  const holder = startSecond('hold', own)
  await holder.nextLine()
  await holder.kill('SIGKILL')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  process.kill(Number(lines[0]), 'SIGKILL')
  while (own.running()) await pause(10)
  writeFileSync(pidFile, [pid, ...lines.slice(1)].join('\n'))
}

describe('a file of a server that is gone', () => {
  it('does not keep the server from starting', async () => {
    await leaveFileOf(2 ** 22 - 1)
    await opens(config)
  })

  it('is known from the file of a running server, though its number is another program’s now', async () => {
    const other = spawn('sleep', ['60'], IS_ROOT ? { uid: 65_534, gid: 65_534 } : {})
    await leaveFileOf(other.pid ?? 0)
    await opens(config)
    expect(other.kill(0)).toBe(true)
    other.kill()
  })

  it('may be empty or cut short', async () => {
    writeFileSync(pidFile, '')
    await opens(config)
  })
})

describe('a data folder', () => {
  it('is not made under a file', async () => {
    const file = join(own.dataFolder, 'file')
    writeFileSync(file, '')
    expect(await problemIn(file)).toMatchObject({ code: 'invalid.data-folder', hint: expect.anything() })
    expect(await problemIn(join(file, 'below'))).toMatchObject({ code: 'invalid.data-folder' })
  })

  it('that is itself a server’s folder is left alone', async () => {
    expect(await problemIn(own.cluster)).toMatchObject({ code: 'invalid.data-folder' })
    expect(existsSync(join(own.cluster, 'postgres'))).toBe(false)
  })

  it.skipIf(IS_ROOT)('that may not be written to is refused', async () => {
    const closed = join(own.dataFolder, 'closed')
    mkdirSync(closed, { mode: 0o500 })
    expect(await problemIn(closed)).toMatchObject({ code: 'refused.data-folder', hint: expect.anything() })
  })
})

describe('a folder in the place of ours', () => {
  let other: OwnFolder

  beforeAll(() => {
    other = makeOwnFolder()
  })
  afterAll(() => other.drop())

  function putFolder(files: Readonly<Record<string, string>>): void {
    rmSync(other.cluster, { recursive: true, force: true })
    mkdirSync(other.cluster, { mode: 0o700 })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(other.cluster, name), text)
    if (IS_ROOT) chownSync(other.cluster, 65_534, 65_534)
  }

  it.each([
    ['with files of somebody else', { 'letter.txt': 'Dear' }, 'invalid.data-folder'],
    ['that another program made with PostgreSQL', { PG_VERSION: '18\n' }, 'invalid.data-folder'],
    ['of a newer server', { PG_VERSION: '19\n', 'kelisim.json': '{}' }, 'invalid.server-version'],
    ['of an older server', { PG_VERSION: '16\n', 'kelisim.json': '{}' }, 'invalid.server-version'],
  ])('%s is named and left alone', async (_, files, code) => {
    putFolder(files)
    expect(await problemIn(other.dataFolder)).toMatchObject({ code, where: { file: other.cluster } })
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(other.cluster, name), 'utf8')).toBe(text)
  })

  it.runIf(IS_ROOT)('of another account is refused', async () => {
    putFolder({})
    chownSync(other.cluster, 12_345, 12_345)
    expect(await problemIn(other.dataFolder)).toMatchObject({ code: 'refused.data-folder' })
  })
})

describe('a server that cannot start', () => {
  it('is answered with the last line of its log after some tries', async () => {
    const version = join(own.cluster, 'global', 'pg_control')
    const bytes = readFileSync(version)
    writeFileSync(version, 'damaged')
    const problem = await problemIn(own.dataFolder)
    writeFileSync(version, bytes)
    expect(problem).toMatchObject({
      code: 'unavailable.database',
      hint: expect.stringContaining('postgres.log'),
    })
    expect(problem.message).toContain('pg_control')
  })
})

describe('the folder of the socket', () => {
  it('is refused when somebody else made it before', async () => {
    const holder = startSecond('hold', own)
    await holder.nextLine()
    const folder = own.running()?.socketFolder ?? ''
    await holder.finish()
    writeFileSync(folder, 'not a folder')
    const problem = await problemIn(own.dataFolder)
    rmSync(folder)
    expect(problem).toMatchObject({ code: 'refused.socket-folder', where: { file: folder } })
  })
})
