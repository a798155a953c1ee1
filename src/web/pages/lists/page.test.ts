import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OPERATOR } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import { LISTS } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let id: string

beforeAll(async () => {
  here = await testRegister()
  const desk = deskOf(here)
  for (const name of ['First', 'Second', '=third', 'Fourth <b>'])
    id = (await desk.must(OPERATOR, 'offices.add', { name, party: 'UZ' })).id
  app = await testApp(here.register)
})

afterAll(() => here?.close())

describe('the lists', () => {
  it('stand in an index, and each has a page, JSON and a table', async () => {
    const { text } = await open(app, '/en/lists')
    for (const name of LISTS.keys()) {
      expect(text).toContain(`href="/en/lists/${name}"`)
      for (const ending of ['', '.json', '.csv']) {
        const shown = await open(app, `/en/lists/${name}${ending}`)
        expect([name, ending, shown.status]).toEqual([name, ending, 200])
      }
    }
  })

  it('are narrowed by words and filters, which the form keeps', async () => {
    const { text } = await open(app, '/en/lists/offices?q=second&party=UZ')
    expect(text).toContain('One entry')
    expect(text).toContain('value="second"')
    expect(text).toContain('value="UZ"')
    expect((await open(app, '/en/lists/offices?party=KZ')).text).toContain('Nothing fits')
  })

  it('escape what people typed, and hold no formula as a table', async () => {
    expect((await open(app, '/en/lists/offices')).text).toContain('Fourth &lt;b&gt;')
    expect((await open(app, '/en/lists/offices.csv')).text).toContain(",'=third,")
  })

  it('show one thing with all that is known of it', async () => {
    const { text, status } = await open(app, `/ru/lists/offices/${id}`)
    expect([status, text.includes('Fourth &lt;b&gt;')]).toEqual([200, true])
    expect(JSON.parse((await open(app, `/ru/lists/offices/${id}.json`)).text)).toMatchObject({
      id,
      party: 'UZ',
    })
  })

  it.each([
    ['/en/lists/nothing', 404, 'absent.list'],
    ['/en/lists/offices/of_none', 404, 'absent.office'],
    ['/en/lists/offices?colour=red', 422, 'invalid.filter'],
    ['/en/lists/offices?sort=colour', 422, 'invalid.sort'],
    ['/en/lists/offices?party=UZ&party=KZ', 422, 'invalid.query'],
  ])('answer %s with a problem', async (path, status, code) => {
    const shown = await open(app, path)
    expect([shown.status, shown.text.includes(code)]).toEqual([status, true])
  })
})
