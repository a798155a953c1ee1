import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ok } from '../../src/kernel/index.js'
import { identityOver, prepareIdentity } from '../../src/platform/identity/index.js'
import type { Asking, Identity } from '../../src/platform/index.js'
import { type TestDatabase, testDatabase } from './harness.js'
import { mustHave } from './must-have.js'

const ORIGIN = 'http://localhost'
const PASSWORD = 'rivers meet under bridges'
const CLIENT = { client: 'kelisim', secret: 'known to both sides of this test only' }
const NOBODY: Asking = { cookie: '', agent: 'test', address: null }

let server: Server
let database: TestDatabase<unknown>
let identity: Identity
let issuer: string

/** A real provider on the loopback that knows one client and takes any name. */
async function startProvider(): Promise<string> {
  server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const { port } = server.address() as AddressInfo
  const at = `http://127.0.0.1:${port}`
  const redirect = `${ORIGIN}/sign-in/with/callback/openid`
  const client = { client_id: CLIENT.client, client_secret: CLIENT.secret, redirect_uris: [redirect] }
  const provider = new Provider(at, { clients: [client], cookies: { keys: ['of this test'] } })
  server.on('request', provider.callback())
  return at
}

beforeAll(async () => {
  issuer = await startProvider()
  database = await testDatabase()
  await prepareIdentity(database.connectionAs('owner'))
  const openId = { issuer, ...CLIENT }
  identity = identityOver(database.connectionAs('application'), {
    secret: 's'.repeat(40),
    origin: ORIGIN,
    openId,
  })
  const { code } = mustHave(await identity.makeCode({ kind: 'person', person: 'Aida Example' }, 'test'))
  const used = { code, name: 'Aida Example', password: PASSWORD }
  mustHave(await identity.useCode(used, NOBODY, async () => ok(null)))
})

afterAll(async () => {
  await identity?.close()
  await database?.close()
  server?.closeAllConnections()
  server?.close()
})

/** What a browser keeps of one host. */
class Jar {
  readonly #kept = new Map<string, string>()

  take(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') this.#kept.delete(name)
      else this.#kept.set(name, value)
    }
  }

  get cookie(): string {
    return [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

/** What a person does at the provider: gives a name, agrees, and is sent back to us; answers where to. */
async function walkProvider(address: string, name: string): Promise<string> {
  const jar = new Jar()
  let at = new URL(address)
  let body: URLSearchParams | undefined
  for (let step = 0; step < 12 && at.href.startsWith(issuer); step++) {
    const asked = { redirect: 'manual' as const, headers: { cookie: jar.cookie } }
    const answer = await fetch(at, body ? { ...asked, method: 'POST', body } : asked)
    jar.take(answer.headers.getSetCookie())
    const text = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1]
    body = prompt ? new URLSearchParams({ prompt, login: name, password: 'any' }) : undefined
    const to = answer.headers.get('location') ?? /action="([^"]+)"/.exec(text)?.[1] ?? ''
    at = new URL(to, at)
  }
  return at.href
}

/** Goes to the provider and back as a browser does. */
async function goAround(way: 'enter' | 'tie', name: string, jar: Jar): Promise<string> {
  const to = mustHave(await identity.toProvider(way, { ...NOBODY, cookie: jar.cookie }))
  jar.take(to.cookies)
  const back = await walkProvider(to.address, name)
  const answer = await identity.fromProvider(new Request(back, { headers: { cookie: jar.cookie } }))
  jar.take(answer.headers.getSetCookie())
  return answer.headers.get('location') ?? ''
}

const who = async (jar: Jar) => mustHave(await identity.whoAsks({ ...NOBODY, cookie: jar.cookie }))?.name

describe('the sign-in of an organisation', () => {
  it('lets nobody in whose account is not tied to a person here', async () => {
    const jar = new Jar()
    expect(await goAround('enter', 'a-stranger', jar)).toContain('/sign-in?failed=openid')
    expect(await who(jar)).toBeUndefined()
  })

  it('is tied by whoever is signed in, and lets that person in from then on', async () => {
    const jar = new Jar()
    const entered = await identity.signIn({ name: 'Aida Example', password: PASSWORD }, NOBODY)
    jar.take(mustHave(entered).cookies)
    expect(await goAround('tie', 'aida', jar)).toContain('/account?tied=yes')
    expect(mustHave(await identity.isTied({ ...NOBODY, cookie: jar.cookie }))).toBe(true)
    const elsewhere = new Jar()
    expect(await goAround('enter', 'aida', elsewhere)).toContain('/sign-in/entered')
    expect(await who(elsewhere)).toBe('Aida Example')
  })

  it('takes no answer that this browser did not ask for', async () => {
    const jar = new Jar()
    const to = mustHave(await identity.toProvider('enter', NOBODY))
    const back = await walkProvider(to.address, 'aida')
    const answer = await identity.fromProvider(new Request(back, { headers: { cookie: '' } }))
    jar.take(answer.headers.getSetCookie())
    expect(await who(jar)).toBeUndefined()
  })
})
