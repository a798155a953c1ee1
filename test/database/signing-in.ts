import { identityOver, prepareIdentity } from '../../src/platform/identity/index.js'
import type { Identity, Role } from '../../src/platform/index.js'
import type { WebApp } from '../../src/web/environment.js'
import { keyOn, open, type Shown, send, testApp } from '../browser/web-app.js'
import { deskOf, OPERATOR } from './giving.js'
import { mustHave } from './must-have.js'
import { CLAIMS, readerOf, type TestRegister, testRegister } from './review-setup.js'

export const PASSWORD = 'a bridge of nine arches'

/** Pages over a register in which people sign in. */
export interface SignedSite {
  readonly here: TestRegister
  readonly app: WebApp
  readonly identity: Identity
  readonly close: () => Promise<void>
}

/** Sign-in and the pages over it, as a start of the program makes them. */
async function start(here: TestRegister): Promise<Pick<SignedSite, 'app' | 'identity'>> {
  const connection = here.database.connectionAs('application')
  const identity = identityOver(connection, { secret: 's'.repeat(40), origin: 'http://localhost' })
  return { identity, app: await testApp(here.register, readerOf(CLAIMS), identity) }
}

/** Stops the pages of a site and starts them anew over the same database. */
export async function restarted({ here, identity }: SignedSite): Promise<SignedSite> {
  await identity.close()
  const begun = await start(here)
  const close = async () => {
    await begun.identity.close()
    await here.close()
  }
  return { here, ...begun, close }
}

export async function signedSite(): Promise<SignedSite> {
  const here = await testRegister()
  await prepareIdentity(here.database.connectionAs('owner'))
  const { app, identity } = await start(here)
  const close = async () => {
    await identity.close()
    await here.close()
  }
  return { here, app, identity, close }
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookiesOf({ response }: Shown): string {
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  return set.filter((pair) => !pair.endsWith('=')).join('; ')
}

/** Signs in by the form and answers with the cookies of the session. */
export async function signInAs(app: WebApp, name: string, password = PASSWORD): Promise<string> {
  const key = keyOn(await open(app, '/en/sign-in'))
  return cookiesOf(await send(app, '/en/sign-in', { key, name, password, back: '/' }))
}

/** Makes a person of the register who can sign in. */
export async function addPerson(
  { here, identity }: SignedSite,
  { name, role, party }: { readonly name: string; readonly role: Role; readonly party?: string },
): Promise<void> {
  const desk = deskOf(here)
  const place = party === undefined ? {} : await officeOf(here, party)
  await desk.must(OPERATOR, 'users.add', { name, role, since: '2025-01-01', ...place })
  const { code } = mustHave(await identity.makeCode({ kind: 'person', person: name }, 'test'))
  const asking = { cookie: '', agent: 'test', address: null }
  mustHave(
    await identity.useCode({ code, name, password: PASSWORD }, asking, async () => ({
      ok: true,
      value: null,
    })),
  )
}

async function officeOf(here: TestRegister, party: string) {
  const made = await deskOf(here).must(OPERATOR, 'offices.add', {
    name: `Office ${party} ${Math.random()}`,
    party,
  })
  return { office: made.id }
}
