import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { deskOf } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { Actor } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'

const OFFICER: Actor = { name: 'Protocol Officer', role: 'protocol-officer', party: 'UZ' }
const COOKIE = `kelisim_acting=${encodeURIComponent('name=Protocol Officer&role=protocol-officer&party=UZ')}`
const AWARD = {
  ...{
    order: 'altyn-qyran',
    recipient: 'A. Example',
    party: 'UZ',
    decreedOn: '01.03.2025',
    source: 'a note',
  },
}

let here: TestRegister
let app: WebApp
const headers = { origin: 'http://localhost', cookie: COOKIE }
const see = (path: string) => open(app, path, headers)

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
})
afterAll(() => here?.close())

async function record(fields: Readonly<Record<string, string>>) {
  const key = keyOn(await see('/en/protocol/awards/new'))
  return send(app, '/en/protocol/awards/new', { ...AWARD, ...fields, key }, headers)
}

describe('recording an award', () => {
  it('asks for the post of a person of whom none is known, and keeps what was typed', async () => {
    const asked = await record({ recipient: 'Unknown <b>Person' })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('No post was given for Unknown &lt;b&gt;Person')
    expect(asked.text).toContain('value="01.03.2025"')
    expect(asked.text).toContain('no post is known')
  })

  it('offers the post that the person held on that day', async () => {
    const asked = await record({
      recipient: 'Шавкат Мирзиёев',
      presentedOn: '2025-03-29',
      presenter: 'B. Example',
    })
    expect([asked.status, asked.text.includes('name="knownPost" value="President"')]).toEqual([422, true])
    const sent = await record({
      ...{ recipient: 'Шавкат Мирзиёев', presentedOn: '2025-03-29', presenter: 'B. Example' },
      knownPost: 'President',
    })
    expect([sent.status, sent.location]).toEqual([303, '/en/protocol'])
    expect(await deskOf(here).rows('honours')).toMatchObject([
      { order: 'altyn-qyran', post: 'President', decreedOn: '2025-03-01', presentedOn: '2025-03-29' },
    ])
    const { text } = await see('/kk-Cyrl/protocol')
    expect(text).toContain('Алтын Қыран')
  })

  it('says who handed it over when it says that it was', async () => {
    const asked = await record({ presentedOn: '2025-03-29', knownPost: '–' })
    expect([asked.status, asked.text.includes('href="#presenter"')]).toEqual([422, true])
  })

  it('leads to the form of the step that was refused, with what was typed', async () => {
    const sent = await record({ presentedOn: '2025-02-01', presenter: 'B. Example', knownPost: '–' })
    expect(sent.status).toBe(303)
    expect(sent.location).toContain('/en/acts/honours.present?honour=hn_')
    expect(sent.location).toContain('presenter=B.+Example')
  })

  it('is not for those who only look', async () => {
    const visitor = {
      ...headers,
      cookie: `kelisim_acting=${encodeURIComponent('name=R&role=reviewer&party=')}`,
    }
    expect((await open(app, '/en/protocol/awards/new', visitor)).status).toBe(403)
    const { text } = await open(app, '/en/protocol', visitor)
    expect(text).not.toContain('/protocol/awards/new')
  })
})

describe('the lists of the protocol', () => {
  it.each(['awards', 'greetings', 'occasions'])('stand as page, JSON and table: %s', async (name) => {
    for (const ending of ['', '.json', '.csv'])
      expect([ending, (await see(`/ru/protocol/${name}${ending}`)).status]).toEqual([ending, 200])
  })

  it('tell what is to come from today on, with what was sent a year before', async () => {
    await deskOf(here).must(OFFICER, 'greetings.keep', {
      ...{ occasion: 'independence', year: '2025', sender: 'UZ', greeted: 'KZ', day: '2025-12-16' },
      ...{ channel: 'telegram', source: 'a note' },
    })
    const { text } = await see('/en/protocol')
    expect(text).toContain('Uzbekistan, telegram, 16\u00a0December\u00a02025')
    expect(text).toContain(
      'occasion=independence&amp;year=2026&amp;greeted=KZ&amp;sender=UZ&amp;day=2026-11-25',
    )
    expect(text).toContain('Computed. The feast follows the moon')
  })

  it('refuse what they do not know', async () => {
    expect((await see('/en/protocol/occasions?year=soon')).status).toBe(422)
    expect((await see('/en/protocol/awards?colour=red')).status).toBe(422)
  })
})
