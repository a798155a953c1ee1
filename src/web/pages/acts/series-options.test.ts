import { afterAll, beforeAll, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { type Desk, deskOf, REVIEWING, SECRETARIAT } from '../../../../test/database/giving.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let desk: Desk

const OF_ALL = {
  ...{ measure: 'trade-turnover', flow: 'both-ways', reporter: 'UZ', partner: 'KZ', frequency: 'year' },
  ...{ unit: 'USD million', coverage: 'goods', source: 'an example' },
}
const MORE = [
  {},
  { product: 'section-15' },
  { partner: 'KG' },
  { measure: 'exports', flow: 'exports' },
  { measure: 'jobs', flow: 'both-ways' },
]

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  desk = deskOf(here)
  await acceptAll(here, await takeIn(here))
  for (const more of MORE) await desk.give(SECRETARIAT, 'series.add', { ...OF_ALL, ...more })
})
afterAll(() => here?.close())

async function offeredFor(figure: string): Promise<readonly string[]> {
  const { text } = await open(app, `/en/acts/figures.tie-series?figure=${figure}`)
  return [...text.matchAll(/<option value="(se_\w+)"/g)].map(([, id]) => id ?? '')
}

it('offers a claim all series that the act takes, and no other', async () => {
  const figures = (await desk.rows('figures')).map(({ id }) => String(id))
  const series = (await desk.rows('series')).map(({ id }) => String(id))
  expect([figures.length, series.length]).toEqual([1, MORE.length])
  for (const figure of figures) {
    const offered = await offeredFor(figure)
    const taken = await Promise.all(
      series.map(async (one) => {
        const done = await desk.give(REVIEWING, 'figures.tie-series', { figure, series: one })
        return done.ok ? [one] : []
      }),
    )
    expect([figure, [...offered].sort()]).toEqual([figure, taken.flat().sort()])
    expect([offered.length > 0, offered.length < series.length]).toEqual([true, true])
  }
})
