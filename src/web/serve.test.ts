import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, CLAIMS, readerOf, takeIn, testRegister } from '../../test/database/review-setup.js'
import type { Result } from '../kernel/index.js'
import { makeLogger } from '../platform/index.js'
import type { Findings, Register } from '../register/index.js'
import { type RunningServer, startServer } from './serve.js'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const start = (config: { host: string; port: number }) =>
  startServer({ config, register: null, read: readerOf(CLAIMS), logger: makeLogger('silent') })

async function started(): Promise<RunningServer> {
  const server = await start({ host: '127.0.0.1', port: 0 })
  if (!server.ok) throw new Error(server.problem.message)
  open.push(server.value)
  return server.value
}

/** The status that a request under some other name gets. */
function statusUnder(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
    asked.on('error', reject).end()
  })
}

/** A register that notes what it is asked until it is let on, and answers that only then. */
async function heldRegister() {
  const kept = await testRegister()
  open.push(kept)
  await acceptAll(kept, await takeIn(kept))
  const asked: Promise<Result<unknown>>[] = []
  let letOn = () => {}
  const held = new Promise<void>((resolve) => {
    letOn = resolve
  })
  const state = { isStarting: true, later: 0 }
  const ask: Register['ask'] = async (question) => {
    if (!state.isStarting) {
      state.later += 1
      return kept.register.ask(question)
    }
    const answer = held.then(() => kept.register.ask(question))
    asked.push(answer)
    return answer
  }
  const isOn = () => {
    state.isStarting = false
  }
  return { register: { ...kept.register, ask }, asked, isOn, letOn: () => letOn(), later: () => state.later }
}

describe('the search of a server that has just started', () => {
  it('is asked at once and the first pages are drawn after it, and no page that somebody asks for waits for that', async () => {
    const { register, asked, isOn, letOn, later } = await heldRegister()
    const config = { host: '127.0.0.1', port: 0 }
    const server = await startServer({
      config,
      register,
      read: readerOf(CLAIMS),
      logger: makeLogger('silent'),
    })
    if (!server.ok) throw new Error(server.problem.message)
    open.push(server.value)
    isOn()
    const page = await fetch(new URL('/en/catalogue', server.value.url))
    expect([page.status, asked.length > 0]).toEqual([200, true])
    const before = later()
    letOn()
    const answers = await Promise.all(asked)
    const found = answers.map((one) => (one.ok ? (one.value as Partial<Findings>) : {}))
    expect(found.filter(({ total, facets }) => facets !== undefined && (total ?? 0) > 0)).toHaveLength(1)
    await vi.waitFor(() => expect(later()).toBeGreaterThan(before + 5), 10_000)
  })
})

describe('the server', () => {
  it('says where it listens and that it answers on this machine only', async () => {
    const { url, notice } = await started()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(notice).toContain('on this machine only')
    const page = await fetch(url)
    expect([page.status, (await page.text()).startsWith('<!doctype html>')]).toEqual([200, true])
  })

  it('refuses to listen elsewhere until there is sign-in', async () => {
    const refused = await start({ host: '0.0.0.0', port: 0 })
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'refused.address', where: { field: 'HOST' } },
    })
  })

  it('says that a port is taken and which one to try', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    open.push(other)
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const taken = await start({ host: '127.0.0.1', port })
    expect(taken).toMatchObject({ ok: false, problem: { code: 'unavailable.port' } })
    expect(!taken.ok && taken.problem.message).toBe(`Port ${port} is used by another program`)
    expect(!taken.ok && taken.problem.hint).toContain(`PORT=${port + 1}`)
  })

  it('refuses names that other sites made lead here', async () => {
    const { url } = await started()
    expect(await statusUnder(url, 'rebound.example')).toBe(403)
    expect(await statusUnder(url, 'localhost:80')).toBe(200)
  })

  it('hears a form of ten megabytes out and answers it', async () => {
    const { url } = await started()
    const body = new URLSearchParams({ text: 'a'.repeat(10_600_000), title: 'Kept' })
    const headers = { origin: new URL(url).origin }
    const answer = await fetch(`${url}en/read`, { method: 'POST', body, headers })
    expect([answer.status, (await answer.text()).includes('value="Kept"')]).toEqual([413, true])
  })

  it('cuts off who takes too long to send a form', async () => {
    const room = { held: 1_000_000, wait: 100, sending: 400 }
    const config = { host: '127.0.0.1', port: 0 }
    const parts = { config, register: null, read: readerOf(CLAIMS), logger: makeLogger('silent') }
    const server = await startServer({ ...parts, room })
    if (!server.ok) throw new Error(server.problem.message)
    open.push(server.value)
    const { port } = new URL(server.value.url)
    const line = connect(Number(port), '127.0.0.1')
    line.write(`POST /en/read HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\n`)
    line.write('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ntext=a')
    let answer = ''
    for await (const piece of line) answer += piece
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('stops answering when it is closed', async () => {
    const { url, close } = await started()
    await close()
    await expect(fetch(url)).rejects.toThrow()
  })
})
