import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OFFICE_KZ, OFFICE_UZ } from '../../../../test/database/giving.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { Actor } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'
import { usualPeriods } from './new.js'

let here: TestRegister
let app: WebApp
let report: string
let line: string

const CHECKER = { ...OFFICE_UZ, name: 'Checker UZ' }
const OPENED = { first: 'UZ', second: 'KZ', party: 'UZ', office: 'Office <b>', period: '2026' }

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  await acceptAll(here, await takeIn(here))
  const desk = deskOf(here)
  report = (await desk.must(OFFICE_UZ, 'reports.open', OPENED)).id
  const [first] = (await desk.record('reports', report)).items as readonly { readonly id: string }[]
  line = `/en/reports/${report}/lines/${first?.id}`
})

afterAll(() => here?.close())

/** The headers of a browser that acts as somebody. */
function as({ name, role, party = '' }: Actor): Record<string, string> {
  const chosen = encodeURIComponent(new URLSearchParams({ name, role, party }).toString())
  return { cookie: `kelisim_acting=${chosen}`, origin: 'http://localhost' }
}

const openAs = (actor: Actor, path: string) => open(app, path, as(actor))

async function sendAs(actor: Actor, path: string, fields: Record<string, string>, page = path) {
  const key = keyOn(await openAs(actor, page))
  return send(app, path, { key, ...fields }, as(actor))
}

describe('the reports of offices', () => {
  it('stand in a list with what is not answered, and as data', async () => {
    const { text } = await open(app, '/en/reports')
    expect(text).toContain('Office &lt;b&gt;')
    expect(text).toContain('1 not answered')
    expect((await open(app, '/en/reports?party=KZ')).text).toContain('No report fits')
    expect(JSON.parse((await open(app, '/reports.json?state=draft')).text)).toMatchObject({ total: 1 })
    expect((await open(app, '/reports.csv')).text).toContain('Office <b>')
    expect((await open(app, '/en/reports?colour=red')).status).toBe(422)
  })

  it('are begun by an office of a side only, which is told so', async () => {
    const foreign = await open(app, '/en/reports/new')
    expect([foreign.status, foreign.text.includes('Only an office of a side')]).toEqual([403, true])
    const again = await sendAs(OFFICE_UZ, '/en/reports/new', { ...OPENED, first: '', period: '2026' })
    expect(again.status).toBe(422)
  })

  it('offer the quarter, the one before, the half-year and the year', () => {
    expect(usualPeriods('2026-02-10')).toEqual([
      '2026-01/2026-03',
      '2025-10/2025-12',
      '2026-01/2026-06',
      '2026',
    ])
    expect(usualPeriods('2026-11-26')).toEqual([
      '2026-10/2026-12',
      '2026-07/2026-09',
      '2026-07/2026-12',
      '2026',
    ])
  })

  it('are hidden from the other side as long as they are drafted', async () => {
    expect((await openAs(OFFICE_KZ, `/en/reports/${report}`)).status).toBe(404)
    expect((await openAs(OFFICE_KZ, line)).status).toBe(404)
    expect((await open(app, line)).status).toBe(403)
    expect((await open(app, `/en/reports/${report}`)).text).toContain('Not answered yet')
  })
})

describe('a draft of a line', () => {
  it('is kept as it is typed, without the key, and taken up again by the same person', async () => {
    const kept = await sendAs(
      OFFICE_UZ,
      `${line}/draft`,
      { draft: '0', version: '1', words: 'Half a <i>' },
      line,
    )
    expect(JSON.parse(kept.text)).toMatchObject({ draft: 1, said: expect.stringContaining('Draft kept') })
    const { text } = await openAs(OFFICE_UZ, line)
    expect(text).toContain('>Half a &lt;i&gt;</textarea>')
    expect((await openAs(CHECKER, line)).text).not.toContain('Half a')
    expect((await openAs(OFFICE_UZ, `/en/reports/${report}`)).text).toContain('begun, not saved')
  })

  it('is not kept over what another window kept, nor without a key', async () => {
    const late = await sendAs(OFFICE_UZ, `${line}/draft`, { draft: '0', words: 'other' }, line)
    expect([late.status, JSON.parse(late.text).said]).toEqual([
      409,
      expect.stringContaining('could not be kept'),
    ])
    const bare = await send(app, `${line}/draft`, { draft: '1', words: 'x' }, as(OFFICE_UZ))
    expect(bare.status).toBe(409)
  })

  it('is forgotten when one wants, and when the line is saved', async () => {
    const forgotten = await sendAs(OFFICE_UZ, `${line}/forget`, {}, line)
    expect([forgotten.status, forgotten.location]).toEqual([303, line])
    expect((await openAs(OFFICE_UZ, line)).text).not.toContain('Half a')
    await sendAs(OFFICE_UZ, `${line}/draft`, { draft: '0', version: '1', words: 'typed' }, line)
    const saved = await sendAs(OFFICE_UZ, line, { draft: '1', version: '1', words: 'saved' })
    expect(saved.status).toBe(303)
    const { text } = await openAs(OFFICE_UZ, line)
    expect([text.includes('>saved</textarea>'), text.includes('had not saved')]).toEqual([true, false])
  })
})

describe('the figures of a report', () => {
  it('are kept line by line, and name who changed a line meanwhile', async () => {
    const [path, id] = [`/en/reports/${report}/figures`, line.split('/').at(-1) ?? '']
    const told = { draft: '0', [`version-${id}`]: '2', [`figure-${id}`]: '120 jobs' }
    expect((await sendAs(CHECKER, path, told)).status).toBe(303)
    const late = await sendAs(OFFICE_UZ, path, { ...told, [`figure-${id}`]: '130 jobs' })
    expect([late.status, late.text.includes(`${CHECKER.name} changed it`)]).toEqual([409, true])
    expect(late.text).toContain('value="130 jobs"')
    expect(late.text).toContain(`name="version-${id}" value="3"`)
  })
})

describe('a report that is checked and sent', () => {
  it('asks for words or that nothing was done, not for both', async () => {
    const both = await sendAs(OFFICE_UZ, line, { draft: '0', version: '3', words: 'x', nothing: 'yes' })
    expect([both.status, both.text.includes('leave one of them')]).toEqual([422, true])
  })

  it('is checked by another and stands as it was sent', async () => {
    const [path, answers] = [`/en/reports/${report}`, `/en/reports/${report}/answers`]
    const own = await sendAs(OFFICE_UZ, `${path}/check`, { version: '1' }, line)
    expect([own.status, own.text.includes('refused.second-person')]).toEqual([403, true])
    expect((await sendAs(CHECKER, `${path}/check`, { version: '1' }, answers)).status).toBe(303)
    expect((await openAs(OFFICE_UZ, line)).status).toBe(409)
    expect((await sendAs(OFFICE_UZ, `${path}/send`, { version: '2' }, answers)).status).toBe(303)
    const { text } = await openAs(OFFICE_KZ, path)
    expect(text).toContain('Text and figures stand as they were sent.')
    expect(text).toContain('saved')
  })
})
