import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, SECRETARIAT } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
const must = (name: string, given: Readonly<Record<string, string>>) =>
  deskOf(here).must(SECRETARIAT, name, given)

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  const pair = { first: 'UZ', second: 'KZ', source: 'a note' }
  await must('relations.record-level', {
    ...pair,
    level: 'alliance',
    document: 'Treaty <b>',
    signed: '2022-12-22',
  })
  await must('relations.record-level', {
    ...pair,
    level: 'strategic-partnership',
    document: 'T',
    signed: '2013-06-14',
  })
  await must('relations.record-name', {
    ...pair,
    party: 'KZ',
    words: 'одақтастық',
    language: 'kk-Cyrl',
    day: '2024-04-05',
  })
  const tie = { kind: 'regions', firstParty: 'UZ', secondParty: 'KZ', state: 'signed', stateOn: '2025-11-15' }
  const { id } = await must('ties.add', {
    ...tie,
    firstPartner: 'UZ-SA',
    secondPartner: 'KZ-61',
    source: 'a note',
  })
  const officer = { name: 'Officer', role: 'office', party: 'UZ' } as const
  await deskOf(here).must(officer, 'ties.note-event', {
    tie: id,
    title: 'Fair of crafts',
    day: '2026-05',
    source: 'a note',
  })
  await must('agenda.raise', {
    ...{ format: 'consultative-meeting', number: '8', title: 'Forecast of water', raisedBy: 'UZ' },
    ...{ preparedIn: 'Group on water', on: '2026-10-10', source: 'a note' },
  })
})
afterAll(() => here?.close())

describe('the profile of a relation', () => {
  it('tells the levels in the order of their documents, and which holds', async () => {
    const { text } = await open(app, '/en/relations/uz-kz')
    expect(text.indexOf('strategic partnership')).toBeLessThan(text.indexOf('Treaty &lt;b&gt;'))
    expect(text.match(/holds today/g)).toHaveLength(1)
    expect(text).toContain('<bdi lang="kk-Cyrl">одақтастық</bdi>')
    expect(text).toMatch(/Kassym-Jomart Tokayev/)
  })

  it('stands under one address, and none for what is no pair', async () => {
    expect((await open(app, '/en/relations/KZ-UZ')).location).toBe('/en/relations/uz-kz')
    expect((await open(app, '/en/relations/uz-xx')).status).toBe(404)
    expect(JSON.parse((await open(app, '/relations/uz-kz.json')).text)).toMatchObject({
      pair: 'UZ-KZ',
      ties: 1,
    })
  })

  it('is found in the index, which other programs read, too', async () => {
    expect((await open(app, '/kk-Latn/relations?level=alliance')).text).toContain('/kk-Latn/relations/uz-kz')
    expect((await open(app, '/relations.csv')).text).toContain('UZ-KZ')
    expect((await open(app, '/en/relations?level=good-neighbourliness')).text).toContain('Nothing fits')
  })
})

describe('ties', () => {
  it('show partners by name with what they did, and the regions that have none', async () => {
    const { text } = await open(app, '/en/ties/uz-kz')
    expect(text).toContain('Samarkand Region')
    expect(text).toContain('Fair of crafts')
    expect(text).toContain('Uzbekistan: 12 of 13 regions have no partner')
    const without = text.slice(text.indexOf('id="without"'))
    expect([without.includes('Samarkand'), without.includes('Bukhara')]).toEqual([false, true])
  })

  it('are narrowed in every form', async () => {
    expect((await open(app, '/ties/uz-kz.csv?kind=culture')).text.trim().split('\r\n')).toHaveLength(1)
    expect((await open(app, '/ru/ties/uz-kz?kind=culture')).status).toBe(200)
    expect((await open(app, '/ru/ties')).location).toBe('/ru/ties/uz-kz')
  })
})

describe('the regional agenda', () => {
  it('tells by whom an item is raised, where it is prepared, and its next step', async () => {
    const { text } = await open(app, '/en/agenda')
    expect(text).toContain('Group on water')
    expect(text).toContain('day not known yet')
    expect(text).toMatch(/\/en\/acts\/agenda\.include\?item=ag_/)
    expect(text).toContain('number=8')
    expect((await open(app, '/agenda.json?state=decided')).text).toContain('"total":0')
  })
})
