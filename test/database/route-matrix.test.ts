import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptStatement } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import { screenWords } from '../../src/languages/index.js'
import { ROLES, type Role } from '../../src/platform/index.js'
import { makeFormKeys } from '../../src/web/form-keys.js'
import { listRows, type RouteRow } from '../../src/web/routes-table.js'
import { open, type Shown, send } from '../browser/web-app.js'
import { deskOf } from './giving.js'
import { mustHave } from './must-have.js'
import { type Expected, REACH } from './route-rights.js'
import { makeThings, type Things } from './route-subjects.js'
import { addPerson, type SignedSite, signedSite, signInAs } from './signing-in.js'

/** Things belong to Uzbekistan, or to Uzbekistan and Kazakhstan. */
const SIDES = { own: 'UZ', foreign: 'KG' } as const
type Standing = keyof typeof SIDES
const STANDINGS = Object.keys(SIDES) as Standing[]

/** Somebody who asks; without a role nobody is signed in. */
interface Person {
  readonly role: Role | null
  readonly standing: Standing
  readonly cookie: string
  readonly key: () => string
}

let site: SignedSite
let things: Things
let persons: readonly Person[]

async function signedIn(role: Role, standing: Standing): Promise<Person> {
  const name = `${role} of ${SIDES[standing]}`
  await addPerson(site, { name, role, party: SIDES[standing] })
  const cookie = await signInAs(site.app, name)
  const who = mustHave(await site.identity.whoAsks({ cookie, agent: 'test', address: null }))
  const keys = makeFormKeys(randomBytes, site.identity.formSecret)
  return { role, standing, cookie, key: () => keys.issue(who?.session) }
}

beforeAll(async () => {
  site = await signedSite()
  const made = await makeThings(site.here)
  const accepted = { statement: made['to-undo'] as StatementId, version: 1 }
  await site.here.act((tx, writer) => acceptStatement(tx, writer, accepted))
  // The first account closes the pages to strangers; a text is read before.
  const read = await send(site.app, '/ru/read', { text: made.text ?? '' })
  things = { ...made, unsaved: read.location.split('/').at(-1) ?? '' }
  await addPerson(site, { name: 'Spare', role: 'reviewer' })
  const { rows } = await deskOf(site.here).page('users', 'Spare')
  things = { ...things, user: String(rows[0]?.id) }
  const made16 = STANDINGS.flatMap((standing) => ROLES.map((role) => signedIn(role, standing)))
  const keys = makeFormKeys(randomBytes, site.identity.formSecret)
  const stranger = { role: null, standing: 'own', cookie: '', key: () => keys.issue() } as const
  persons = [...(await Promise.all(made16)), stranger]
}, 120_000)

afterAll(() => site?.close())

const NONE = 'none-such'

/** Fills what an expectation leaves open: with the things, or with what is nowhere. */
function fill(text: string, known: Things | null): string {
  return text.replace(/\$([a-z-]*[a-z0-9])/g, (_, name: string) =>
    known === null ? NONE : (known[name] ?? NONE),
  )
}

function filled(open: Readonly<Record<string, string>>, known: Things | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(open).map(([name, text]) => [fill(name, known), fill(text, known)]),
  )
}

function pathOf({ path }: RouteRow, { at = {} }: Expected, known: Things | null): string {
  const given = filled(at, known)
  return path.replace(/:(\w+)/g, (_, name: string) => given[name] ?? NONE)
}

async function ask(row: RouteRow, expected: Expected, person: Person, known: Things | null): Promise<Shown> {
  const address = `/ru${pathOf(row, expected, known)}`
  const { cookie } = person
  if (row.method === 'GET') return open(site.app, address, { cookie })
  const key = row.path === '/read' ? {} : { key: person.key() }
  const fields = { ...filled(expected.fields ?? {}, known), ...key }
  return send(site.app, address, fields, { cookie, origin: 'http://localhost' })
}

function isOpen({ at = {}, fields = {} }: Expected): boolean {
  return [at, fields].some((one) => JSON.stringify(one).includes('$'))
}

/** Those whose cells a route has: without a thing that is somebody's, the side of who asks says nothing. */
function askers(expected: Expected): readonly Person[] {
  const isOfSides = isOpen(expected) || expected.own.join() !== expected.foreign.join()
  return isOfSides ? persons : persons.filter(({ standing }) => standing === 'own')
}

/** Whether a cell is let past the guards. */
function isLet(expected: Expected, { role, standing }: Person): boolean {
  return role === null ? expected.nobody === true : expected[standing].includes(role)
}

/** All rows of the register as one sum: anything written changes it. */
async function everything(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(site.here.database.owner)
  const sums = tables.map(
    ({ name }) =>
      sql`select ${name} as name, sum(hashtextextended(t::text, 0)) as sum from ${sql.table(name)} t`,
  )
  const { rows } = await sql`${sql.join(sums, sql` union all `)}`.execute(site.here.database.owner)
  return JSON.stringify(rows)
}

const WORDS = screenWords('ru')
/** What pages say of a refusal or of a change meanwhile in words of their own: who may, or what to do now. */
const OWN_WORDS = [
  WORDS.reports.newForeign,
  WORDS.instructions.byOffice,
  WORDS.instructions.conflict,
  ...Object.values(WORDS.instructions.rules),
  WORDS.review.conflictLead,
  WORDS.chains.overtaken,
]
const NEXT_STEPS = [
  ...Object.values(WORDS.problems.hints),
  ...Object.values(WORDS.problems.next),
  ...OWN_WORDS,
].map(asPattern)

/** The words as they stand in markup; what is filled in may be anything. */
function asPattern(words: string): RegExp {
  const pieces = words
    .split(/\{[^}]*\}/)
    .map((piece) => piece.replaceAll('"', '&quot;').replace(/[.?()+*]/g, '\\$&'))
  return new RegExp(pieces.join('[^]{0,200}?'))
}

/** What a page of a refusal lacks. */
function lackingIn({ status, text, response }: Shown): readonly string[] {
  const number = response.headers.get('x-request-number') ?? 'none'
  return [
    ...(text.includes('<html lang="ru">') ? [] : ['language']),
    ...(text.includes(number) ? [] : ['number']),
    ...(NEXT_STEPS.some((step) => step.test(text)) ? [] : ['next step']),
    ...(status < 500 || status === 503 ? [] : ['sense']),
  ]
}

const toSignIn = ({ status, location }: Shown) => status === 303 && location.startsWith('/ru/sign-in')

/** How a cell ended that ought to be refused; empty when it was. */
function faultOfRefused(row: RouteRow, { isHidden }: Expected, person: Person, shown: Shown): string {
  if (row.who === 'alone') return shown.status === 404 ? lackingIn(shown).join() : `is ${shown.status}`
  if (person.role === null) return toSignIn(shown) ? '' : `is ${shown.status} ${shown.location}`
  const isAbsent = isHidden === true && shown.status === 404
  return shown.status === 403 || isAbsent ? lackingIn(shown).join() : `is ${shown.status}, not refused`
}

const DONE = [200, 303]
/** Somebody did it before, so that there is nothing left to do, or it does not fit any more. */
const TAKEN = [404, 409, 422]

function faultOfLet({ method }: RouteRow, { ends = DONE }: Expected, shown: Shown): string {
  if (ends.includes(shown.status) && !shown.location.startsWith('/ru/sign-in?')) return ''
  return method === 'POST' && TAKEN.includes(shown.status)
    ? lackingIn(shown).join()
    : `is ${shown.status} ${shown.location}`
}

const nameOf = ({ role, standing }: Person, how: string) => `${role ?? 'nobody'}, ${how || standing}`

/** The cells that are to be refused, at once, and that nothing was written. */
async function refusedCells(row: RouteRow, expected: Expected): Promise<readonly string[]> {
  const refused = askers(expected).filter((person) => !isLet(expected, person))
  const before = await everything()
  const faults = await Promise.all(
    refused.map(async (person) => {
      const fault = faultOfRefused(row, expected, person, await ask(row, expected, person, things))
      return fault === '' ? [] : [`${nameOf(person, '')}: ${fault}`]
    }),
  )
  return [
    ...faults.flat(),
    ...((await everything()) === before ? [] : ['refused, but something was written']),
  ]
}

/** The cells of those who may, one after the other; the first at least comes through. */
async function letCells(row: RouteRow, expected: Expected): Promise<readonly string[]> {
  const faults: string[] = []
  const ends: number[] = []
  for (const person of askers(expected).filter((one) => isLet(expected, one))) {
    const shown = await ask(row, expected, person, things)
    const fault = faultOfLet(row, expected, shown)
    if (fault !== '') faults.push(`${nameOf(person, '')}: ${fault}`)
    ends.push(shown.status)
  }
  const { ends: wanted = DONE } = expected
  const isDone = ends.length === 0 || ends.some((status) => wanted.includes(status))
  return isDone ? faults : [...faults, `nobody came through: ${ends.join()}`]
}

/** The cells of a thing that is nowhere: nothing is shown and nothing written. */
async function noneCells(row: RouteRow, expected: Expected): Promise<readonly string[]> {
  if (!isOpen(expected) || row.who === 'alone') return []
  const before = await everything()
  const faults = await Promise.all(
    persons
      .filter(({ standing }) => standing === 'own')
      .map(async (person) => {
        const shown = await ask(row, expected, person, null)
        const isLedAway = person.role === null && toSignIn(shown)
        const fault = isLedAway ? '' : shown.status < 400 ? `is ${shown.status}` : lackingIn(shown).join()
        return fault === '' ? [] : [`${nameOf(person, 'none')}: ${fault}`]
      }),
  )
  return [...faults.flat(), ...((await everything()) === before ? [] : ['none, but something was written'])]
}

// First, for later cells sign some of the persons out.
describe('an address to be opened', () => {
  /** Who receives readouts; to all others this server is no way to places that they cannot go themselves. */
  const MAY_OPEN: readonly (Role | null)[] = ['reviewer', 'press-officer', 'secretariat']
  const WITHIN = 'http://127.0.0.1:9/'
  const { hints } = WORDS.problems

  it.each(['text', 'address'])(
    'in the field “%s” is opened for those only who receive readouts',
    async (field) => {
      const asked = await Promise.all(
        persons.map(async (person) => {
          const fields = { text: '', key: person.key(), [field]: WITHIN }
          const { status, text } = await send(site.app, '/ru/read', fields, {
            cookie: person.cookie,
            origin: 'http://localhost',
          })
          const isLookedAt = text.includes(`#address">${hints['refused.source-address']}`)
          const isRefused = text.includes(`#text">${hints['refused.source-role']}`)
          return [person.role, status, isLookedAt, isRefused, text.includes('id="address"')]
        }),
      )
      const wanted = persons.map(({ role }) => {
        const may = MAY_OPEN.includes(role)
        return [role, 403, may, !may, may]
      })
      expect(asked).toEqual(wanted)
    },
  )
})

describe('a draft of the other side', () => {
  it.each(['/reports/', '/lists/reports/'])('is absent under %s, also for programs', async (under) => {
    for (const ending of ['', '.json']) {
      const asked = (standing: Standing) => {
        const cookie = persons.find((one) => one.role === 'office' && one.standing === standing)?.cookie ?? ''
        return open(site.app, `/ru${under}${things.report}${ending}`, { cookie })
      }
      expect([(await asked('own')).status, (await asked('foreign')).status]).toEqual([200, 404])
    }
  })
})

/** Routes that end the session with which they are asked come last. */
const LAST = ['POST /account/sessions', 'POST /sign-out']
const keyOf = ({ method, path }: RouteRow) => `${method} ${path}`
const inOrder = [...listRows()].sort((a, b) => LAST.indexOf(keyOf(a)) - LAST.indexOf(keyOf(b)))

describe('the matrix of routes', () => {
  it('has an expectation for every row of the table, and no other', () => {
    expect(Object.keys(REACH).sort()).toEqual(listRows().map(keyOf).sort())
  })

  it.each(inOrder.map((row) => [keyOf(row), row] as const))(
    'lets to %s those who may, refuses all others in words, and writes nothing for them',
    async (key, row) => {
      const expected = REACH[key]
      if (expected === undefined) throw new Error(`${key} has no expectation`)
      const isStatic = row.path.startsWith('/static/')
      const none = isStatic ? [] : await noneCells(row, expected)
      const refused = await refusedCells(row, expected)
      expect([...none, ...refused, ...(await letCells(row, expected))]).toEqual([])
    },
  )
})
