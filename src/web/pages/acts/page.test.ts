import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, SECRETARIAT } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import { COMMANDS, commandNamed } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'
import { givenOf } from './typed.js'

let here: TestRegister
let app: WebApp
const desk = () => deskOf(here)

const PROJECT = { first: 'UZ', second: 'KZ', title: 'Example plant <b>', class: 'industrial', source: 'note' }

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
})

afterAll(() => here?.close())

async function formOf(path: string) {
  const shown = await open(app, path)
  return { ...shown, key: keyOn(shown) }
}

describe('the forms of the acts', () => {
  it('stand for every act that the role may do, and for no other', async () => {
    const { text } = await open(app, '/en/acts')
    for (const name of COMMANDS.keys()) {
      const { status } = await open(app, `/en/acts/${name}`)
      const isListed = text.includes(`href="/en/acts/${name}"`)
      expect([name, status]).toEqual([name, isListed ? 200 : 403])
    }
    expect(text).toContain('/en/acts/projects.add')
    expect(text).not.toContain('/en/acts/assessments.judge')
  })

  it('record the act, lead back, and say once what was done', async () => {
    const { key } = await formOf('/en/acts/projects.add?back=/lists/projects')
    const sent = await send(app, '/en/acts/projects.add', { ...PROJECT, key, back: '/lists/projects' })
    expect([sent.status, sent.location]).toEqual([303, '/en/lists/projects'])
    const cookie = sent.response.headers.getSetCookie().find((one) => one.startsWith('kelisim_done')) ?? ''
    const after = await open(app, sent.location, { cookie: cookie.split(';')[0] ?? '' })
    expect(after.text).toContain('role="status"')
    expect(after.text).toContain('Example plant &lt;b&gt;')
    expect(after.response.headers.get('set-cookie')).toContain('kelisim_done=;')
  })

  it('keep what was typed and name each field that is wrong', async () => {
    const { key } = await formOf('/ru/acts/agenda.raise')
    const { status, text } = await send(app, '/ru/acts/agenda.raise', {
      key,
      title: 'Участок <i>',
      on: 'вчера',
    })
    expect(status).toBe(422)
    expect(text).toContain('Напишите день в\u00a0виде')
    expect(text).toContain('href="#format"')
    expect(text).toContain('value="Участок &lt;i&gt;"')
    expect(text).toContain('value="вчера"')
  })

  it('offer the states of a pair by name, and keep a code that is none of them', async () => {
    const { key, text } = await formOf('/en/acts/projects.add')
    expect(text).toMatch(/<select id="first"[\s\S]*?Uzbekistan \(UZ\)/)
    const sent = await send(app, '/en/acts/projects.add', { key, first: 'QQ', title: 'Kept' })
    expect(sent.text).toMatch(/<option value="QQ" selected/)
  })

  it('show how a thing stands now when somebody changed it meanwhile, and record after it', async () => {
    const { id } = await desk().must(SECRETARIAT, 'meetings.announce', {
      first: 'UZ',
      second: 'KZ',
      format: 'informal',
      day: '2026-12',
      on: '2026-11-01',
      source: 'note',
    })
    const path = `/en/acts/meetings.set-details?meeting=${id}`
    const { key, text } = await formOf(path)
    const version = Number(/name="version" value="(\d+)"/.exec(text)?.[1])
    await desk().must(SECRETARIAT, 'meetings.set-details', {
      meeting: id,
      version,
      place: 'Tashkent',
      on: '2026-11-02',
      source: 'note',
    })
    const mine = { meeting: id, place: 'Almaty', on: '2026-11-03', source: 'note', fixed: 'meeting version' }
    const late = await send(app, '/en/acts/meetings.set-details', { ...mine, version: String(version), key })
    expect([late.status, late.text.includes('Tashkent'), late.text.includes('value="Almaty"')]).toEqual([
      409,
      true,
      true,
    ])
    const taken = Number(/name="version" value="(\d+)"/.exec(late.text)?.[1])
    expect(taken).toBe(version + 1)
    const again = await send(app, '/en/acts/meetings.set-details', {
      ...mine,
      version: String(taken),
      key: keyOn(late),
    })
    expect(again.status).toBe(303)
  })

  it.each([['//elsewhere.example'], ['https://elsewhere.example'], ['/\\elsewhere']])(
    'lead nowhere else: %s',
    async (back) => {
      const { text } = await open(app, `/en/acts/projects.add?back=${encodeURIComponent(back)}`)
      expect(/name="back" value="([^"]*)"/.exec(text)?.[1]).toBe('/lists/projects')
    },
  )

  it('refuse fields that the act has not, and what no database takes', async () => {
    for (const odd of [{ admin: '1' }, { title: 'A\0B' }]) {
      const { key } = await formOf('/en/acts/projects.add')
      const sent = await send(app, '/en/acts/projects.add', { ...PROJECT, key, ...odd })
      expect([sent.status, sent.text.includes('invalid.form')]).toEqual([422, true])
      expect(sent.text).toContain('note</textarea>')
    }
  })

  it('record the same form once', async () => {
    const { key } = await formOf('/en/acts/projects.add')
    const twice = { ...PROJECT, title: 'Sent twice', key }
    await send(app, '/en/acts/projects.add', twice)
    await send(app, '/en/acts/projects.add', twice)
    const rows = await desk().rows('projects')
    expect(rows.filter(({ title }) => title === 'Sent twice')).toHaveLength(1)
  })

  it('tell that other words under the same key are not recorded, and keep them', async () => {
    const { key } = await formOf('/en/acts/projects.add')
    await send(app, '/en/acts/projects.add', { ...PROJECT, title: 'As sent first', key })
    const changed = { ...PROJECT, title: 'Changed after going back', key }
    const late = await send(app, '/en/acts/projects.add', changed)
    expect([late.status, late.text.includes('value="Changed after going back"')]).toEqual([409, true])
    expect(late.text).toContain('recorded as you sent it first')
    expect((await desk().page('projects', 'Changed after')).rows).toHaveLength(0)
    expect((await send(app, '/en/acts/projects.add', { ...changed, key: keyOn(late) })).status).toBe(303)
    expect((await desk().page('projects', 'Changed after')).rows).toHaveLength(1)
  })

  it('offer series in words, those of all goods first, and none of a product group to a claim, which is of all goods', async () => {
    const of = {
      ...{ measure: 'trade-turnover', flow: 'both-ways', partner: 'KZ', frequency: 'year' },
      ...{ unit: 'USD million', coverage: 'goods', source: 'an example' },
    }
    const add = (more: Record<string, string>) => desk().must(SECRETARIAT, 'series.add', { ...of, ...more })
    const group = (await add({ reporter: 'UZ', product: 'section-15' })).id
    const whole = (await add({ reporter: 'UZ', coverage: 'unstated' })).id
    const optionsIn = async (path: string) => {
      const { text } = await open(app, path)
      const [, select = ''] = /<select id="series"[^>]*>(.*?)<\/select>/s.exec(text) ?? []
      return [...select.matchAll(/<option value="(\w+)"[^>]*>([^<]+)</g)].map(([, id, label]) => [id, label])
    }
    const said = 'Uzbekistan: trade turnover; both ways; '
    const all = [whole, `${said}all together; year; million USD`]
    expect(await optionsIn('/en/acts/observations.add')).toEqual([
      all,
      [group, `${said}Product group: base metals and articles of them; year; million USD`],
    ])
    expect(await optionsIn('/en/acts/figures.tie-series')).toEqual([all])
  })

  it('read days and numbers as people write them', () => {
    const command = commandNamed('portfolio-sums.state')
    if (!command.ok) throw new Error(command.problem.message)
    const typed = new Map([
      ['day', '1.3.2025'],
      ['value', '1 234,5'],
      ['projects', '2 700'],
      ['party', 'uz'],
    ])
    expect(givenOf(command.value, typed)).toEqual({
      day: '2025-03-01',
      value: '1234.5',
      projects: '2700',
      party: 'UZ',
    })
  })
})
