import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, realReader, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OFFICE_UZ } from '../../../../test/database/giving.js'
import { mustHave } from '../../../../test/database/must-have.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import { loadExample } from '../../../intake/index.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp

beforeAll(async () => {
  here = await testRegister()
  mustHave(await loadExample(here.register, realReader()))
  app = await testApp(here.register)
})

afterAll(() => here?.close())

describe('the trade monitor over the example register', () => {
  it('is reached without a pair and with the pair in any order or case', async () => {
    for (const path of ['/en/trade', '/en/trade/kz-uz', '/en/trade/UZ-KZ']) {
      const shown = await open(app, path)
      expect([path, shown.status, shown.location]).toEqual([path, 303, '/en/trade/uz-kz'])
    }
    expect((await open(app, '/en/trade/uz-xx')).status).toBe(404)
    expect((await open(app, '/en/trade/uz-kz?as=film')).status).toBe(422)
    expect((await open(app, '/en/trade/uz-kz?knownOn=soon')).status).toBe(422)
  })

  it('draws what is known, tells what is missing, and quotes what is claimed', async () => {
    const { text, status } = await open(app, '/en/trade/uz-kz?of=year')
    expect(status).toBe(200)
    expect(text).toContain('role="img"')
    expect(text).toContain('Uzbekistan: 2017')
    expect(text).toContain('4,970\u00a0million USD')
    expect(text).toContain('What readouts claim')
    expect(text).toMatch(/<bdi lang="en">[^<]*14 percent since the start of the year/)
    expect(text).not.toMatch(/ style=/)
  })

  it('knows on a day only what was published by then', async () => {
    const before = await open(app, '/en/trade/uz-kz?of=year&as=table&knownOn=2024-04-05')
    expect(before.text).toContain('4,400\u00a0million USD')
    expect(before.text).not.toContain('4,500\u00a0million USD')
    const after = await open(app, '/en/trade/uz-kz?of=year&as=table&knownOn=2024-08')
    expect(after.text).toContain('4,500\u00a0million USD')
    expect(after.text).not.toContain('4,970\u00a0million USD')
  })

  it('names its sources, vintage by vintage', async () => {
    const { text } = await open(app, '/en/trade/uz-kz?as=sources')
    for (const words of ['24.kz, August 2024', 'revised', 'Akorda via Astana Times'])
      expect(text).toContain(words)
  })

  it('gives the same to programs, with what it means', async () => {
    const csv = await open(app, '/trade/uz-kz.csv')
    expect([csv.status, csv.text.includes('UZ-KZ')]).toEqual([200, true])
    const meaning = JSON.parse((await open(app, '/trade/uz-kz.metadata.json')).text)
    expect(meaning).toMatchObject({ pair: 'UZ-KZ', schema: 'kelisim/trade-metadata@1' })
    expect(meaning.series).toHaveLength(12)
    expect(JSON.parse((await open(app, '/trade/uz-kz.json')).text)).toMatchObject({ pair: 'UZ-KZ' })
  })

  it('says what is missing for a pair that nothing is known of', async () => {
    const { text, status } = await open(app, '/ru/trade/uz-kg')
    expect([status, text.includes('Добавить ряд')]).toEqual([200, true])
    expect(text).not.toContain('role="img"')
  })
})

describe('product groups on the trade monitor', () => {
  it('are asked for where there are none, and stand apart from the turnover once there are some', async () => {
    const before = await open(app, '/en/trade/uz-kz?of=year')
    expect(before.text).toContain('No series by product group yet.')
    expect(before.text).toMatch(/No series by product group yet\.[^<]*<a[^>]*acts\/series\.add/)
    const desk = deskOf(here)
    const of = { measure: 'exports', flow: 'exports', reporter: 'UZ', partner: 'KZ', frequency: 'year' }
    const more = { unit: 'USD million', coverage: 'goods', product: 'section-15', source: 'an example' }
    const { id: series } = await desk.must(OFFICE_UZ, 'series.add', { ...of, ...more })
    const value = { series, period: '2024', value: '77777', vintage: '2025-03-20', source: 'an example' }
    await desk.must(OFFICE_UZ, 'observations.add', { ...value, status: 'preliminary' })
    const { text } = await open(app, '/en/trade/uz-kz?of=year')
    const [whole = '', groups = ''] = text.split('id="groups"')
    expect(groups).toContain('base metals and articles of them')
    expect(groups).toContain('no data')
    expect(groups).toContain('77,777')
    expect(whole).not.toContain('77,777')
    expect((await open(app, '/trade/uz-kz.csv')).text).not.toContain('77777')
    expect((await open(app, '/en/trade/uz-kz?knownOn=2025-03-19')).text).toContain('Nothing by product group')
    for (const ending of ['', '.json', '.csv']) {
      const list = await open(
        app,
        `${ending ? '' : '/en'}/lists/mirror${ending}?pair=UZ-KZ&product=any-group`,
      )
      expect([list.status, list.text.includes('section-15') || list.text.includes('base metals')]).toEqual([
        200,
        true,
      ])
    }
  })
})

describe('joint bodies over the example register', () => {
  it('are listed with whether they are launched', async () => {
    const { text, status } = await open(app, '/en/bodies')
    expect(status).toBe(200)
    expect(text).toContain('Not launched by evidence. Uzbekistan claimed it on')
    expect(text).toContain('Not launched. No due is known.')
    expect((await open(app, '/en/bodies?type=council')).text).not.toContain('UzKazTrade')
    for (const ending of ['json', 'csv']) expect((await open(app, `/bodies.${ending}`)).status).toBe(200)
  })

  it('show the dates for which the centre was promised, and keep words apart from evidence', async () => {
    const { rows } = JSON.parse((await open(app, '/bodies.json?type=centre')).text)
    const { text } = await open(app, `/en/bodies/${rows[0].id}`)
    expect(text).toContain('Opening promised 3 times, last for 2025')
    expect(text).toContain('by the middle of 2027')
    expect(text).toMatch(/construction begun.*?claimed in words only/)
    expect(text).toMatch(/site chosen.*?reached.*?100 hectares/)
    expect(text).toContain('/en/acts/milestones.reach?')
    expect(JSON.parse((await open(app, `/bodies/${rows[0].id}.json`)).text).dues).toHaveLength(3)
    expect((await open(app, '/en/bodies/bo_none')).status).toBe(404)
  })
})
