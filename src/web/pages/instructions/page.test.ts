import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from '../../../../test/database/giving.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { Actor } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let card: string
let foreign: string
const desk = () => deskOf(here)

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  const { commitment } = await acceptAll(here, await takeIn(here))
  const put = { commitment, givenBy: 'President', givenOn: '2026-10-01', addressee: 'Ministry <b>' }
  card = (await desk().must(SECRETARIAT, 'instructions.put', { ...put, party: 'UZ', due: '2026-11-30' })).id
  foreign = (await desk().must(SECRETARIAT, 'instructions.put', { ...put, party: 'KZ', due: '2027-03-01' }))
    .id
})

afterAll(() => here?.close())

/** The cookie of a browser that acts as somebody. */
function as({ name, role, party = '' }: Actor): Record<string, string> {
  const chosen = encodeURIComponent(new URLSearchParams({ name, role, party }).toString())
  return { cookie: `kelisim_acting=${chosen}`, origin: 'http://localhost' }
}

async function sendAs(actor: Actor, path: string, fields: Record<string, string>) {
  const key = keyOn(await open(app, path, as(actor)))
  return send(app, path, { key, ...fields }, as(actor))
}

describe('the board of instructions', () => {
  it('shows each card in the column of its state, with the days left in words', async () => {
    const { text } = await open(app, '/en/instructions')
    expect(text).toContain('2 cards')
    expect(text).toContain('5 days left')
    expect(text).toContain('Ministry &lt;b&gt;')
    expect((await open(app, '/ru/instructions')).text).toContain('осталось 5 дней')
  })

  it('is narrowed by words, side and the days within which cards are due', async () => {
    const found = async (query: string) =>
      (
        JSON.parse((await open(app, `/instructions.json?${query}`)).text) as { rows: { party: string }[] }
      ).rows.map(({ party }) => party)
    expect(await found('within=10')).toEqual(['UZ'])
    expect(await found('party=KZ')).toEqual(['KZ'])
    expect(await found('q=nothing')).toEqual([])
    expect((await open(app, '/en/instructions?q=nothing')).text).toContain('No card fits')
    expect((await open(app, '/en/instructions?as=table&within=3')).status).toBe(200)
    expect((await open(app, '/en/instructions.csv?party=UZ')).text).toContain('on-control')
    expect((await open(app, '/en/instructions?colour=red')).status).toBe(422)
  })

  it('offers only moves that the state and the rights allow', async () => {
    const { text } = await open(app, '/en/instructions', as(OFFICE_UZ))
    expect(text).toContain(`/instructions/${card}/assign"`)
    expect(text).not.toContain(`/instructions/${card}/report"`)
    expect(text).not.toContain(`/instructions/${foreign}/assign"`)
    expect((await open(app, '/en/instructions')).text).not.toContain('Move to…')
  })
})

describe('a move of a card', () => {
  it('is refused with the rule and who may, before and after it is sent', async () => {
    const asked = await open(app, `/en/instructions/${card}/assign`, as(OFFICE_KZ))
    expect([asked.status, asked.text.includes('Uzbekistan')]).toEqual([403, true])
    const sent = await sendAs(OFFICE_KZ, `/en/instructions/${card}/assign`, {
      version: '1',
      on: '2026-11-01',
      executor: 'x',
    })
    expect(sent.status).toBe(403)
    const early = await open(app, `/en/instructions/${card}/report`, as(OFFICE_UZ))
    expect(early.text).toContain('From the state “on control” this does not follow.')
  })

  it('keeps what was typed when something is missing, and leads back to the card when done', async () => {
    const path = `/en/instructions/${card}/assign`
    const wrong = await sendAs(OFFICE_UZ, path, { version: '1', on: 'soon', executor: 'Department <i>' })
    expect([wrong.status, wrong.text.includes('value="Department &lt;i&gt;"')]).toEqual([422, true])
    const done = await sendAs(OFFICE_UZ, path, { version: '1', on: '26.11.2026', executor: 'Department' })
    expect([done.status, done.location]).toEqual([303, `/en/instructions/${card}`])
    const { text } = await open(app, `/en/instructions/${card}`, as(OFFICE_UZ))
    expect(text).toContain('executor named')
  })

  it('tells of what somebody else did meanwhile and takes the new version up', async () => {
    const late = await sendAs(OFFICE_UZ, `/en/instructions/${card}/extend`, {
      version: '1',
      on: '2026-11-26',
      due: '2026-12-30',
      words: 'flood',
      allowedBy: 'President',
    })
    expect([late.status, late.text.includes('Somebody else moved the card')]).toEqual([409, true])
    expect(late.text).toContain('name="version" value="2"')
    expect(late.text).toContain('>flood</textarea>')
  })
})

describe('reminders and the sheet', () => {
  it('remind of the ticked cards of the own side and keep it in their history', async () => {
    const path = '/en/instructions/remind'
    expect((await open(app, path)).status).toBe(403)
    expect((await sendAs(OFFICE_UZ, path, {})).text).toContain('Tick at least one card')
    const sent = await sendAs(OFFICE_UZ, path, { [`card-${card}`]: 'yes', words: 'four days' })
    expect([sent.status, sent.location]).toEqual([303, '/en/instructions'])
    expect((await open(app, `/en/instructions/${card}`)).text).toContain('four days')
  })

  it('count a month in one table with what presses beneath', async () => {
    const { text } = await open(app, '/en/instructions/sheet?month=2026-11')
    expect(text).toContain('Execution of instructions, November')
    expect(text).toContain('Both sides')
    expect((await open(app, '/en/instructions/sheet?month=2020-01')).text).toContain('No card stood')
    expect((await open(app, '/en/instructions/sheet?month=soon')).status).toBe(422)
  })
})
