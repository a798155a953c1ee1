import { once } from 'node:events'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstLine, type House, makeHouse, SAMPLE } from './house.js'

interface Rows {
  readonly total: number
  readonly rows: readonly { readonly id: string }[]
}

const AS = ['--as', 'A. Reviewer', '--yes']
let house: House

beforeEach(async () => {
  house = makeHouse()
  await house.ask(...SAMPLE)
})

afterEach(() => house.drop())

async function waiting(): Promise<readonly string[]> {
  return (await house.ask<Rows>('review', 'list', '--kind', 'commitment')).rows.map(({ id }) => id)
}

async function accepted(): Promise<readonly string[]> {
  return (await house.ask<Rows>('review', 'list', '--state', 'accepted')).rows.map(({ id }) => id)
}

describe('two processes on one data folder', () => {
  it('serves pages while the command line reviews, and ends tidily at Ctrl-C with the database stopped', async () => {
    const serving = house.start('serve', '--port', '0')
    const ended = once(serving, 'exit')
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(await firstLine(serving))?.[0] ?? ''
    const [statement = ''] = await waiting()
    await house.ask('review', 'accept', statement, ...AS)
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(new URL('/register', url))).status).toBe(200)
    serving.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(house.running()).toBeNull()
  })

  it('refuses a port that is in use, and names another', async () => {
    const serving = house.start('serve', '--port', '0')
    const ended = once(serving, 'exit')
    const port = /:(\d+)\//.exec(await firstLine(serving))?.[1] ?? ''
    const { code, err } = await house.run('serve', '--port', port)
    expect(code).toBe(6)
    expect(err).toContain('Code: unavailable.port')
    serving.kill('SIGINT')
    await ended
  })

  it('loses nothing acknowledged when the server of pages or a reviewer is killed', async () => {
    const serving = house.start('serve', '--port', '0')
    await firstLine(serving)
    const [first = '', second = ''] = await waiting()
    const reviewing = house.start('review', 'accept', first, ...AS)
    const acknowledged = await firstLine(reviewing)
    reviewing.kill('SIGKILL')
    serving.kill('SIGKILL')
    await once(serving, 'exit')
    expect(acknowledged).toContain('accepted')
    await house.ask('review', 'accept', second, ...AS)
    expect(new Set(await accepted())).toEqual(new Set([first, second]))
    expect((await house.run('journal', 'verify')).code).toBe(0)
  })

  it('loses nothing acknowledged when the database itself is killed', async () => {
    const serving = house.start('serve', '--port', '0')
    await firstLine(serving)
    const [first = '', second = ''] = await waiting()
    await house.ask('review', 'accept', first, ...AS)
    const server = house.running()
    if (server) process.kill(server.pid, 'SIGKILL')
    await house.ask('review', 'accept', second, ...AS)
    expect(new Set(await accepted())).toEqual(new Set([first, second]))
    serving.kill('SIGKILL')
  })
})

/** What only the owner of the database can do, with every trigger off. */
async function changeBehindOurBack(server: ReturnType<House['running']>): Promise<void> {
  const place = server === null ? {} : { host: server.socketFolder, port: server.port }
  const owner = new Client({ ...place, user: 'kelisim', database: 'kelisim' })
  await owner.connect()
  try {
    await owner.query('alter table journal disable trigger all')
    await owner.query("update journal set entry = replace(entry, 'UZ', 'KZ') where n = 1")
  } finally {
    await owner.end()
  }
}

describe('a journal that was changed behind our back', () => {
  it('is found at the changed entry, with exit code 4', async () => {
    const serving = house.start('serve', '--port', '0')
    await firstLine(serving)
    const server = house.running()
    await changeBehindOurBack(server)
    const { code, err } = await house.run('journal', 'verify')
    expect(code).toBe(4)
    expect(err).toMatch(/broken at entry 1: /)
    expect(err).toContain('Code: conflict.journal')
    const ended = once(serving, 'exit')
    serving.kill('SIGTERM')
    expect((await ended)[0]).toBe(143)
  })
})

describe('a database that cannot be had', () => {
  it('is told in a line what, a line what next and the code, without a password', async () => {
    const { code, out, err } = await house.run('register', 'figures', '--data', '/etc/passwd')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Error: .+\nNext: .+\nCode: invalid\.data-folder\n$/)
  })
})

describe('migrate', () => {
  it('says with --check that steps wait, without making them, and makes them when asked', async () => {
    const fresh = makeHouse()
    const first = await fresh.run('migrate', '--check')
    const second = await fresh.run('migrate', '--check')
    const made = await fresh.run('migrate')
    const after = await fresh.run('migrate', '--check')
    await fresh.drop()
    expect(first.code).toBe(4)
    expect(first.err).toContain('Code: conflict.pending-migrations')
    expect(second).toEqual(first)
    expect(made.out).toBe(first.out)
    expect(after.code).toBe(0)
  })
})
