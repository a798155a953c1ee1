import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OPERATOR } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import { screenWords } from '../../../languages/index.js'
import { nameOfPart } from '../../downloads.js'
import type { WebApp } from '../../environment.js'
import { markupOf } from '../../layout/markup.js'
import { makeScreen } from '../../screen.js'
import { healthExamples } from './examples.js'
import { type Health, HealthPage } from './health.js'

let here: TestRegister
let app: WebApp

beforeAll(async () => {
  here = await testRegister()
  for (const name of ['First', 'Second'])
    await deskOf(here).must(OPERATOR, 'offices.add', { name, party: 'UZ' })
  app = await testApp(here.register)
})
afterAll(() => here?.close())

describe('the journal', () => {
  it('tells in the name of a table whether it holds but the first rows', () => {
    expect(nameOfPart('journal', { held: 12, total: 12 })).toBe('journal.csv')
    expect(nameOfPart('journal', { held: 5000, total: 20_417 })).toBe('journal_1-5000_of_20417.csv')
  })

  it('is narrowed by act, person, words and days, in every form', async () => {
    expect((await open(app, '/en/journal?actor=Operator&q=Second')).text).toContain('1 entry<')
    expect(JSON.parse((await open(app, '/journal.json?act=office.added')).text)).toMatchObject({ total: 2 })
    expect((await open(app, '/journal.csv?actor=Nobody')).text.trim().split('\r\n')).toHaveLength(1)
    expect((await open(app, '/en/journal?until=2001-01-01')).text).toContain('No entry fits')
    expect((await open(app, '/en/journal?from=soon')).status).toBe(422)
  })

  it('tells what was verified, and how outsiders verify', async () => {
    expect((await open(app, '/en/journal?verify=yes')).text).toContain('The chain is whole: 2 entries')
    expect((await open(app, '/ru/journal')).text).toContain('kelisim verify bundle')
  })

  it('has a page of health', async () => {
    const health = JSON.parse((await open(app, '/health.json')).text)
    expect(health).toMatchObject({
      database: true,
      counts: { journal: 2 },
      clock: '2026-11-25T12:00:00.000Z',
    })
    expect((await open(app, '/uz-Cyrl/health')).status).toBe(200)
    const alone = await testApp(null)
    expect(JSON.parse((await open(alone, '/health.json')).text)).toMatchObject({
      database: false,
      counts: null,
    })
  })
})

describe('a broken journal', () => {
  const shown = (more: object) => {
    const asked = {
      words: screenWords('en'),
      path: '/',
      request: 'r',
      formKey: 'k',
      actor: 'A',
      keeps: true,
      version: 'v',
    }
    const screen = makeScreen({ language: 'en', ...asked, ...more })
    return String(markupOf(HealthPage({ health: healthExamples.well as Health, screen })))
  }

  it('is told on every page of those who work here, and to nobody else', () => {
    const acting = { name: 'A', role: 'operator' } as const
    expect(shown({ brokenAt: 7, acting })).toContain('The journal is broken at entry 7')
    expect(shown({ brokenAt: null, acting })).not.toContain('class="alarm"')
    expect(shown({ brokenAt: 7, acting: null })).not.toContain('class="alarm"')
  })
})
