import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Config, type OpenedDatabase, openDatabase, readConfig } from '../../src/platform/index.js'
import { mustHave } from './must-have.js'
import { makeOwnFolder, type OwnFolder } from './own-folder.js'
import { startSecond } from './second-process.js'

let own: OwnFolder
let config: Config

beforeAll(() => {
  own = makeOwnFolder()
  config = mustHave(readConfig({ KELISIM_DATA: own.dataFolder }))
})
afterAll(() => own.drop())

type Opened = OpenedDatabase<unknown>

function open(): Promise<Opened> {
  return openDatabase(config, { role: 'owner' }).then(mustHave)
}

async function lastWritten({ db }: Opened): Promise<readonly [string, string]> {
  const { rows } = await sql<{ n: string; all: string }>`
    select max(n) as n, count(*) as all from written`.execute(db)
  return [rows[0]?.n ?? '', rows[0]?.all ?? '']
}

/** Kills the server and all its children at once, as a fault of the machine would. */
async function killServer({ db }: Opened): Promise<void> {
  const children = await sql<{ pid: number }>`select pid from pg_stat_activity`.execute(db)
  const pids = [own.running()?.pid, ...children.rows.map(({ pid }) => pid)]
  for (const pid of pids) if (pid !== undefined) process.kill(pid, 'SIGKILL')
}

/** Asks until the database answers; it is started again by itself, without hands. */
async function untilAnswered(opened: Opened): Promise<void> {
  for (;;) {
    const answer = await sql`select 1`.execute(opened.db).catch(() => null)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Lets another process write, does something bad, and gives the last number that was acknowledged. */
async function writeUntil(enough: number, doBad: () => Promise<unknown>): Promise<number> {
  const writer = startSecond('write', own)
  let acknowledged = 0
  let bad: Promise<unknown> | null = null
  for (let line = await writer.nextLine(); line !== null; line = await writer.nextLine()) {
    acknowledged = Number(line)
    if (acknowledged >= enough) bad ??= doBad()
  }
  await bad
  await writer.ended
  return acknowledged
}

describe('what was acknowledged', () => {
  it('is there after the writer was killed', async () => {
    const writer = startSecond('write', own)
    let acknowledged = 0
    while (acknowledged < 50) acknowledged = Number(await writer.nextLine())
    await writer.kill('SIGKILL')
    for (let line = await writer.nextLine(); line !== null; line = await writer.nextLine())
      acknowledged = Number(line)
    const opened = await open()
    const [last, all] = await lastWritten(opened)
    await opened.close()
    expect(Number(last)).toBeGreaterThanOrEqual(acknowledged)
    expect(all).toBe(last)
  })

  it.each([1, 2, 3])('is there after the server and its children were killed, time %i', async () => {
    const opened = await open()
    const before = Number((await lastWritten(opened))[0])
    const acknowledged = await writeUntil(before + 40, () => killServer(opened))
    await untilAnswered(opened)
    const [last, all] = await lastWritten(opened)
    await opened.close()
    expect(acknowledged).toBeGreaterThanOrEqual(before + 40)
    expect(Number(last)).toBeGreaterThanOrEqual(acknowledged)
    expect(all).toBe(last)
  })
})

describe('a killed server', () => {
  it('is started again by whoever uses it, and still stopped by the last one out', async () => {
    const opened = await open()
    const before = own.running()?.pid ?? 0
    process.kill(before, 'SIGKILL')
    await untilAnswered(opened)
    expect(own.running()?.pid).not.toBe(before)
    await opened.close()
    expect(own.running()).toBeNull()
  })

  it('is started again by the next process, though its children linger', async () => {
    const holder = startSecond('hold', own)
    expect(await holder.nextLine()).toBe('open')
    const before = own.running()?.pid ?? 0
    await holder.kill('SIGKILL')
    process.kill(before, 'SIGKILL')
    const opened = await open()
    expect(own.running()?.pid).not.toBe(before)
    await opened.close()
  })
})
