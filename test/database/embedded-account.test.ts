import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useOwnServer } from '../../src/platform/embedded.js'
import { packageRoot } from '../../src/platform/index.js'
import { findRunning } from '../../src/platform/postgres/pid-file.js'
import { canEnter } from '../../src/platform/postgres/run-as.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { startSecond } from './second-process.js'

const NOBODY = { uid: 65_534, gid: 65_534 }
const IS_ROOT = process.getuid?.() === 0
const ORDINARY_CAN_RUN = IS_ROOT && canEnter(packageRoot(), NOBODY)

let own: OwnFolder

beforeEach(() => {
  own = makeOwnFolder()
})
afterEach(() => own.drop())

function ownerOf(path: string): number {
  return statSync(path).uid
}

describe.runIf(IS_ROOT)('for root', () => {
  it('the server runs under the account nobody, and its files belong to that', async () => {
    const server = mustHave(await useOwnServer({ dataFolder: own.dataFolder }))
    const { pid, socketFolder } = own.running() ?? { pid: 0, socketFolder: '' }
    expect(ownerOf(`/proc/${pid}`)).toBe(NOBODY.uid)
    expect(ownerOf(own.cluster)).toBe(NOBODY.uid)
    expect(ownerOf(socketFolder)).toBe(NOBODY.uid)
    await server.leave()
  })

  it('data lie in a system folder when the data folder is closed to that account', async () => {
    const systemFolder = join(own.dataFolder, 'system')
    const dataFolder = join(own.dataFolder, 'private', 'data')
    mkdirSync(join(own.dataFolder, 'private'), { mode: 0o700 })
    const server = mustHave(await useOwnServer({ dataFolder, systemFolder }))
    const again = mustHave(await useOwnServer({ dataFolder, systemFolder }))
    expect(server.where.startsWith(systemFolder)).toBe(true)
    expect(again.where).toBe(server.where)
    await again.leave()
    await server.leave()
    expect(findRunning(server.where)).toBeNull()
  })
})

describe.runIf(ORDINARY_CAN_RUN)('for an ordinary account', () => {
  beforeEach(() => {
    chownSync(own.dataFolder, NOBODY.uid, NOBODY.gid)
    chmodSync(own.dataFolder, 0o700)
  })

  it('the server runs as that account in its own folder, and is stopped at the end', async () => {
    const holder = startSecond('hold', { ...own, uid: NOBODY.uid })
    expect(await holder.nextLine()).toBe('open')
    expect(ownerOf(`/proc/${own.running()?.pid}`)).toBe(NOBODY.uid)
    expect(statSync(own.cluster).mode & 0o777).toBe(0o700)
    expect(await holder.finish()).toBe(0)
    expect(own.running()).toBeNull()
  })
})
