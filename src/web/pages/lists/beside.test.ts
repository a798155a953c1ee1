import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let waiting: number
beforeAll(async () => {
  here = await testRegister()
  waiting = Object.keys(await takeIn(here)).length
  app = await testApp(here.register)
})
afterAll(() => here?.close())

const LISTS = [
  'register',
  'meetings',
  'figures',
  'projects',
  'bodies',
  'instructions',
  'reports',
  'programmes',
]
const OTHERS = [
  'review',
  'journal',
  'agenda',
  'calendar',
  'relations',
  'protocol/awards',
  'p/promises',
  'p/corrections',
]

describe('beside each list', () => {
  it.each([...LISTS, ...OTHERS])(
    'of /%s stands the same as JSON and as a table, and the page names both',
    async (path) => {
      const page = await open(app, `/en/${path}`)
      for (const [ending, type] of [
        ['json', 'application/json'],
        ['csv', 'text/csv; charset=utf-8'],
      ]) {
        const { status, response } = await open(app, `/${path}.${ending}`)
        expect([ending, status, response.headers.get('content-type')]).toEqual([ending, 200, type])
        expect(page.text).toMatch(new RegExp(`href="[^"]*/${path}\\.${ending}[^"]*"`))
      }
    },
  )

  it('the queue of review is whole as a table, a line for each that waits', async () => {
    const { text } = await open(app, '/review.csv')
    const [heads = '', ...rows] = text.trim().split('\r\n')
    expect([heads.split(',').slice(0, 3), rows.length]).toEqual([['reference', 'kind', 'force'], waiting])
    expect(JSON.parse((await open(app, '/review.json')).text)).toMatchObject({ total: waiting })
  })

  it('corrections tell programs no more than people', async () => {
    const [heads = ''] = (await open(app, '/p/corrections.csv')).text.split('\r\n')
    expect(heads).toBe('title,language,party,state,stateOn,ground,published,address')
  })
})
