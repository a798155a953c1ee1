import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let mill: string
let road: string

const PAIR = { first: 'UZ', second: 'KZ' }

async function fill(): Promise<void> {
  const desk = deskOf(here)
  const told = { ...PAIR, class: 'industrial', places: 'UZ-SA', source: 'an example' }
  mill = (await desk.must(SECRETARIAT, 'projects.add', { ...told, title: 'Mill <b>', sector: 'textile' })).id
  road = (await desk.must(SECRETARIAT, 'projects.add', { ...told, title: 'Road', class: 'infrastructure' }))
    .id
  const report = { stageOn: '2025-03-01', source: 'an example', version: '0' }
  const money = { value: '10500000', currency: 'USD' }
  await desk.must(OFFICE_UZ, 'projects.report', {
    ...report,
    ...money,
    project: mill,
    party: 'UZ',
    stage: 'signed',
  })
  await desk.must(OFFICE_KZ, 'projects.report', {
    ...{ ...report, project: mill, party: 'KZ', stage: 'construction', declared: 'operating' },
  })
  await desk.must(OFFICE_KZ, 'segments.add', {
    ...{ project: road, party: 'KZ', title: 'To the border', stage: 'construction', stageOn: '2025-06-01' },
    source: 'an example',
  })
  await desk.must(SECRETARIAT, 'portfolio-sums.state', {
    ...{ ...PAIR, party: 'UZ', day: '2025-03-29', covers: 'signed', value: '4000000000', currency: 'USD' },
    ...{ bound: 'above', source: 'an example' },
  })
}

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
})

afterAll(() => here?.close())

describe('the portfolio', () => {
  it('says what to do when nothing is kept', async () => {
    const { text, status } = await open(app, '/en/portfolio/uz-kz')
    expect(status).toBe(200)
    expect(text).toContain('No project of this pair is kept yet.')
    expect(text).toContain('href="/portfolio/uz-kz.csv"')
    expect(text).toContain('/en/acts/projects.add?first=UZ')
    expect((await open(app, '/en/portfolio/uz-kz?as=changes')).text).toContain(
      'needs two days that were kept',
    )
    expect((await open(app, '/en/projects')).text).toContain('No project is kept yet.')
    await fill()
  })

  it('holds the stated sum against the own list of the same cover, and leaves out what has no value', async () => {
    const { text } = await open(app, '/en/portfolio/uz-kz')
    const plain = text.replaceAll('\u00a0', ' ')
    expect(plain).toContain(
      'Uzbekistan stated more than 4 billion USD as signed; its own list has 10.5 million USD.',
    )
    expect(plain).toMatch(/In no sum.*Kazakhstan.*no value given/)
    expect(text).toContain('Mill &lt;b&gt;')
    expect(text).toContain('declared: operating')
  })

  it('stands as a board by stage, and on a map with a list', async () => {
    const board = (await open(app, '/ru/portfolio/uz-kz?as=board')).text
    expect(board).toMatch(/подписан <span class="count">1<.*строится <span class="count">1</)
    const map = (await open(app, '/ru/portfolio/uz-kz?as=map')).text
    expect(map).toContain('Самаркандская область, 2')
    expect(map).toMatch(/class="map-count">2</)
  })

  it.each([
    ['/en/portfolio/uz-kz?as=film', 422],
    ['/en/portfolio/uz-kz?page=0', 422],
    ['/en/portfolio/uz-kz?from=nothing', 422],
    ['/en/portfolio/nowhere', 404],
    ['/en/portfolio', 303],
  ])('answers %s with %i', async (path, status) => {
    expect((await open(app, path)).status).toBe(status)
  })

  it('offers acts only to those who may do them', async () => {
    const { text } = await open(app, `/en/projects/${mill}`)
    expect(text).not.toContain('/en/acts/projects.report')
    expect((await open(app, '/en/portfolio/uz-kz')).text).toContain('/en/acts/portfolio.take')
  })
})

describe('projects', () => {
  it('are narrowed by class, sector and stage, and say so when nothing fits', async () => {
    const list = (query: string) => open(app, `/en/projects?${query}`)
    expect((await list('class=infrastructure')).text).not.toContain('Mill')
    expect((await list('sector=textile')).text).not.toContain('>Road<')
    expect((await list('class=other')).text).toContain('No project fits.')
    expect((await list('colour=red')).status).toBe(422)
    for (const ending of ['json', 'csv']) expect((await open(app, `/projects.${ending}`)).status).toBe(200)
  })

  it('show each side for itself, where they differ, and the segments of a road', async () => {
    const { text } = await open(app, `/en/projects/${mill}`)
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'The sides report different stages: Uzbekistan signed, Kazakhstan under construction.',
    )
    expect(text).toContain('Declared in words only: operating')
    expect((await open(app, `/en/projects/${road}`)).text).toContain('To the border')
    expect((await open(app, `/en/projects/${road}`)).text).toContain('Uzbekistan: nothing reported yet.')
    expect(JSON.parse((await open(app, `/projects/${mill}.json`)).text)).toMatchObject({ id: mill })
    expect((await open(app, '/en/projects/un_none')).status).toBe(404)
  })
})
