import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, type Shown, send, testApp } from '../../test/browser/web-app.js'
import { type Desk, deskOf, SECRETARIAT } from '../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../test/database/review-setup.js'
import type { WebApp } from './environment.js'
import { isUndoPath } from './undoing.js'

let here: TestRegister
let app: WebApp
let desk: Desk
beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  desk = deskOf(here)
})
afterAll(() => here?.close())

/** Does an act by its form and shows where that leads. */
async function act(name: string, fields: Readonly<Record<string, string>>, back: string): Promise<Shown> {
  const form = await open(app, `/en/acts/${name}`)
  const sent = await send(app, `/en/acts/${name}`, { ...fields, back, key: keyOn(form) })
  expect([name, sent.status]).toEqual([name, 303])
  const cookie = sent.response.headers.getSetCookie().map((line) => line.split(';')[0])
  return open(app, sent.location, { cookie: cookie.join('; ') })
}

const wayBack = ({ text }: Shown) =>
  /<p class="done"[\s\S]*?<a href="([^"]+)">Take back<\/a>/.exec(text)?.[1]?.replaceAll('&amp;', '&')

/** Follows the way to take an act back, and sends the form that stands there as it is. */
async function takeBack(shown: Shown): Promise<Shown> {
  const path = wayBack(shown) ?? 'no way back'
  const form = await open(app, path)
  expect([path, form.status]).toEqual([path, 200])
  const fields = [...form.text.matchAll(/<input[^>]*? name="([^"]+)"[^>]*? value="([^"]*)"/g)]
  const told = Object.fromEntries(fields.map(([, name, value]) => [name, value]))
  return send(app, path.split('?')[0] ?? '', told as Record<string, string>)
}

describe('what was just done', () => {
  it('is taken back from the page that tells it: a saved view', async () => {
    const view = { name: 'Own view', list: 'register', query: '', visibility: 'private' }
    const done = await act('views.save', view, '/views')
    expect(done.text).toContain('Own view')
    expect((await takeBack(done)).location).toBe('/en/views')
    expect((await open(app, '/en/views')).text).not.toContain('Own view')
  })

  it('is taken back from the page that tells it: an item of a programme', async () => {
    const drafted = { first: 'UZ', second: 'KZ', title: 'A programme', term: '2025/2030' }
    const made = { ...drafted, on: '2025-04-01', source: 'an example' }
    const { id } = await desk.must(SECRETARIAT, 'programmes.draft', made)
    const item = { programme: id, code: '1', title: 'Ten looms', party: 'UZ', due: '2027' }
    const done = await act('programme-items.add', item, `/programmes/${id}`)
    expect(done.text).toContain('Ten looms')
    await takeBack(done)
    expect(await desk.rows('programme-items', { programme: id })).toEqual([])
  })

  it('is not said to be taken back where nothing does that', async () => {
    const project = { first: 'UZ', second: 'KZ', title: 'A plant', class: 'industrial', source: 'note' }
    const done = await act('projects.add', project, '/lists/projects')
    expect([done.text.includes('class="done"'), wayBack(done)]).toEqual([true, undefined])
  })

  it('leads to no other address, whoever wrote the cookie', async () => {
    for (const path of [
      '//evil.example',
      '/acts/users.leave?person=x',
      'https://evil.example',
      '/acts/views.remove',
    ])
      expect([path, isUndoPath('views.save', path)]).toEqual([path, false])
    const cookie = `kelisim_done=${encodeURIComponent('views.save::/acts/users.leave?person=x')}`
    const { text } = await open(app, '/en/views', { cookie })
    expect([text.includes('class="done"'), text.includes('users.leave?')]).toEqual([true, false])
  })
})
