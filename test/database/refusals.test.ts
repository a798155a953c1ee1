import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticesFor } from '../../src/register/index.js'
import { writeDailyLetters } from '../../src/web/letters/daily.js'
import { keyOn, open, send } from '../browser/web-app.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, OPERATOR, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import { codeOf, journalLength } from './review-setup.js'
import { addPerson, type SignedSite, signedSite, signInAs } from './signing-in.js'

const GROUND = 'The figure of the <second> quarter is missing'
const TODAY = new Date().toISOString().slice(0, 10)

let site: SignedSite
let desk: Desk
let approval: { programme: string; version: number; on: string }

beforeAll(async () => {
  site = await signedSite()
  desk = deskOf(site.here)
  await addPerson(site, { name: OFFICE_UZ.name, role: 'office', party: 'UZ' })
  await addPerson(site, { name: OFFICE_KZ.name, role: 'office', party: 'KZ' })
  const drafted = { first: 'UZ', second: 'KZ', title: 'An example programme', term: '2025/2030' }
  const made = { ...drafted, on: '2025-04-01', source: 'an example' }
  const { id: programme } = await desk.must(SECRETARIAT, 'programmes.draft', made)
  const item = { programme, code: '1', title: 'Item', party: 'UZ', due: '2025', indicator: 'ten looms' }
  await desk.must(SECRETARIAT, 'programme-items.add', item)
  approval = { programme, version: 1, on: '2025-05-01' }
})

afterAll(() => site?.close())

const proposed = async () =>
  (await desk.must(OFFICE_UZ, 'programmes.approve', approval)).proposal ?? 'no proposal'

describe('refusing what another proposed', () => {
  it('is for who could confirm it, needs a ground, and leaves the act undone for ever', async () => {
    const proposal = await proposed()
    const decision = { proposal, version: 1, ground: GROUND }
    const before = await journalLength(site.here)
    const ofOwnSide = { ...OFFICE_UZ, name: 'Another UZ' }
    expect(codeOf(await desk.give(OFFICE_UZ, 'proposals.refuse', decision))).toBe('refused.second-person')
    expect(codeOf(await desk.give(ofOwnSide, 'proposals.refuse', decision))).toBe('refused.second-person')
    const withoutRight = { ...OPERATOR, party: 'KZ' }
    expect(codeOf(await desk.give(withoutRight, 'proposals.refuse', decision))).toBe('refused.role')
    const without = { proposal, version: 1, ground: ' ' }
    expect(codeOf(await desk.give(OFFICE_KZ, 'proposals.refuse', without))).toBe('invalid.field')
    expect(await journalLength(site.here)).toBe(before)
    await desk.must(OFFICE_KZ, 'proposals.refuse', decision)
    expect(await desk.record('proposals', proposal)).toMatchObject({
      ...{ state: 'refused', decidedBy: OFFICE_KZ.name, ground: GROUND },
    })
    expect(await desk.record('programmes', approval.programme)).toMatchObject({ state: 'drafting' })
    const again = { proposal, version: 2 }
    expect(codeOf(await desk.give(OFFICE_KZ, 'proposals.confirm', again))).toBe('conflict.state')
  })

  it('stands in the journal with its ground', async () => {
    const page = await open(site.app, '/journal.json?act=proposal.refused', {
      cookie: await signInAs(site.app, OFFICE_KZ.name),
    })
    const { rows } = JSON.parse(page.text)
    expect(rows[0]).toMatchObject({ actor: OFFICE_KZ.name, office: 'KZ', after: { ground: GROUND } })
  })

  it('is told on the page of the programme, with its ground and who refused, and on no other', async () => {
    const cookie = await signInAs(site.app, OFFICE_KZ.name)
    const page = await open(site.app, `/ru/programmes/${approval.programme}`, { cookie })
    expect(page.text).toMatch(/Отклонённые предложения[\s\S]*Officer KZ[\s\S]*&lt;second&gt; quarter/)
    const drafted = { first: 'UZ', second: 'KZ', title: 'Another programme', term: '2025/2030' }
    const other = await desk.must(SECRETARIAT, 'programmes.draft', {
      ...{ ...drafted, on: '2025-04-01', source: 'an example' },
    })
    const without = await open(site.app, `/ru/programmes/${other.id}`, { cookie })
    expect([without.status, without.text.includes('Отклонённые предложения')]).toEqual([200, false])
  })

  it('is done in the inbox, which keeps what was typed when the ground is missing', async () => {
    const proposal = await proposed()
    const cookie = await signInAs(site.app, OFFICE_KZ.name)
    const headers = { origin: 'http://localhost', cookie }
    const inbox = await open(site.app, '/kk-Cyrl/inbox', { cookie })
    expect(inbox.text).toContain('action="/kk-Cyrl/acts/proposals.refuse"')
    const form = { key: keyOn(inbox), proposal, version: '1', fixed: 'proposal version', back: '/inbox' }
    const empty = await send(site.app, '/kk-Cyrl/acts/proposals.refuse', { ...form, ground: '' }, headers)
    expect([empty.status, empty.text.includes('error-summary')]).toEqual([422, true])
    const given = { ...form, key: keyOn(empty), ground: GROUND }
    const sent = await send(site.app, '/kk-Cyrl/acts/proposals.refuse', given, headers)
    expect([sent.status, sent.location]).toEqual([303, '/kk-Cyrl/inbox'])
    expect((await open(site.app, '/kk-Cyrl/inbox', { cookie })).text).toContain('&lt;second&gt;')
  })
})

describe('who proposed it', () => {
  it('is told of the refusal and its ground; nobody else is', async () => {
    const told = async (actor: typeof OFFICE_UZ) =>
      mustHave(await noticesFor(site.here.register.db, actor, TODAY)).notices.filter(
        ({ kind }) => kind === 'refused',
      )
    expect(await told(OFFICE_UZ)).toMatchObject([
      { command: 'programmes.approve', words: OFFICE_KZ.name, ground: GROUND, day: TODAY },
      { ground: GROUND },
    ])
    expect(await told(OFFICE_KZ)).toEqual([])
    expect(await told({ ...OFFICE_UZ, name: 'Another UZ' })).toEqual([])
  })

  it('reads it on the page of notices and in the daily letter, as text and as HTML', async () => {
    const cookie = await signInAs(site.app, OFFICE_UZ.name)
    const page = await open(site.app, '/uz-Latn/notices', { cookie })
    expect(page.text).toContain('&lt;second&gt;')
    const headers = { origin: 'http://localhost', cookie }
    const wish = { key: keyOn(page), address: 'officer@office.example' }
    expect((await send(site.app, '/uz-Latn/notices', wish, headers)).status).toBe(303)
    const parts = { register: site.here.register, send: null, origin: null }
    const clock = () => `${TODAY}T23:00:00.000Z`
    mustHave(await writeDailyLetters({ ...parts, clock }))
    const { letters } = await lettersKept()
    expect(letters[0]?.text).toContain(`RAD ETILGAN\n– `)
    expect(letters[0]?.text).toContain(`  ${GROUND}\n`)
    expect(letters[0]?.html).toContain('&lt;second&gt;')
  })
})

async function lettersKept() {
  const letters = await site.here.register.db
    .selectFrom('letters' as never)
    .selectAll()
    .execute()
  return { letters: letters as unknown as readonly { text: string; html: string }[] }
}
