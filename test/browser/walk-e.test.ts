import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScreenLanguage, screenWords } from '../../src/languages/index.js'
import { writeAmount, writeSpokenAmount } from '../../src/web/words/amounts.js'
import { makeSay } from '../../src/web/words/say.js'
import { ALL_RULES, CHROMIUM, findBarriers, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

type Fields = Readonly<Record<string, string>>

/** Fills in the form of an act, field by field, and sends it. */
async function send(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`.act-form [name="${name}"]`)
    if ((await field.evaluate((found) => found.nodeName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await page.locator('.act-form button[type="submit"]').click()
}

const MILL = {
  ...{ title: 'Walk mill', class: 'industrial', sector: 'textile', places: 'UZ-SA', source: 'an example' },
}

const WORKS = { ...MILL, title: 'Walk works', places: 'KZ-39' }

const SIGNED = { stage: 'signed', stageOn: '2025-03-01', currency: 'USD', source: 'an example' }

describe.each<[ScreenLanguage, boolean]>([
  ['en', true],
  ['ru', false],
  ['uz-Latn', true],
])('a ministry keeps the portfolio in %s (script: %s)', (language, javaScriptEnabled) => {
  const words = screenWords(language)
  const { portfolio, projects } = words
  const money = (value: string) =>
    writeAmount({ value, unit: 'USD', bound: 'exact' }, words, makeSay(language))
  const spoken = (value: string) =>
    writeSpokenAmount({ value, unit: 'USD', bound: 'exact' }, words, makeSay(language))
  let site: Site
  beforeAll(async () => {
    if (CHROMIUM !== null) site = await openSite()
  })
  afterAll(() => site?.close())

  const openPortfolio = (page: Page, query = '') => page.goto(site.at(`/${language}/portfolio/uz-kz${query}`))

  async function actAs(page: Page, person: Fields): Promise<void> {
    await page.goto(site.at(`/${language}/acting`))
    await send(page, person)
  }

  const SECRETARY = { name: 'Secretary', role: 'secretariat', party: '' }
  const OFFICE = { name: 'Office UZ', role: 'office', party: 'UZ' }

  async function add(page: Page, project: typeof MILL): Promise<void> {
    await openPortfolio(page)
    await page.getByRole('link', { name: portfolio.add }).first().click()
    await send(page, project)
    await page.getByRole('link', { name: project.title }).waitFor()
  }

  async function report(page: Page, title: string, told: Fields): Promise<void> {
    await openPortfolio(page)
    await page.getByRole('link', { name: title }).first().click()
    const link = projects.report.replace('{side}', words.countries.UZ)
    await page.getByRole('link', { name: link }).first().click()
    await send(page, { ...SIGNED, ...told })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  async function keep(page: Page, day: string): Promise<void> {
    await openPortfolio(page)
    await page.getByRole('link', { name: portfolio.keep }).first().click()
    await send(page, { day })
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  it.skipIf(CHROMIUM === null)(
    'takes it on two days and sees what entered, what changed, and the bridge from sum to sum',
    async () => {
      const { page, complaints, close } = await newPage(browser, { javaScriptEnabled })
      await actAs(page, SECRETARY)
      await openPortfolio(page)
      expect(await page.locator('main').textContent()).toContain(portfolio.empty)
      await add(page, MILL)
      await add(page, WORKS)
      await actAs(page, OFFICE)
      await report(page, MILL.title, { value: '10000000' })
      await actAs(page, SECRETARY)
      await keep(page, '2025-03-29')
      await actAs(page, OFFICE)
      await report(page, MILL.title, { value: '12500000' })
      await report(page, WORKS.title, { value: '5000000' })
      await actAs(page, SECRETARY)
      await keep(page, '2025-11-15')

      expect(await page.locator('.ledger').first().textContent()).toContain(money('12500000'))
      expect(await page.locator('main').textContent()).toContain(spoken('17500000'))
      await page.getByRole('link', { name: portfolio.way.changes, exact: true }).click()
      const part = (name: string) => page.locator('.change-part').filter({ hasText: name })
      expect(await part(portfolio.parts.entered).textContent()).toContain(WORKS.title)
      expect(await part(portfolio.parts.revalued).textContent()).toContain(spoken('10000000'))
      expect(await part(portfolio.parts.gone).textContent()).toContain(portfolio.nonePart)

      const picture = page.locator('.picture')
      expect(await picture.count()).toBe(1)
      const { decimal } = words.dates
      const drawn = (await picture.locator('svg').textContent()) ?? ''
      for (const label of ['10', '+5', `+2${decimal}5`, `17${decimal}5`]) expect(drawn).toContain(label)
      expect(await picture.getByRole('img').count()).toBe(1)
      const table = (await picture.locator('table').textContent()) ?? ''
      for (const value of ['10000000', '17500000']) expect(table).toContain(money(value))
      expect(table).toContain(WORKS.title)
      if (javaScriptEnabled) expect(await findBarriers(page, ALL_RULES)).toEqual([])
      expect(complaints).toEqual([])
      await close()
    },
  )

  it.skipIf(CHROMIUM === null)('takes the same portfolio home as a table, and on paper', async () => {
    const { page, close } = await newPage(browser, { javaScriptEnabled })
    await openPortfolio(page, '?as=changes')
    const csv = await page.request.get(site.at('/portfolio/uz-kz.csv'))
    expect([csv.status(), (await csv.text()).includes(MILL.title)]).toEqual([200, true])
    const json = (await (await page.request.get(site.at('/portfolio/uz-kz.json'))).json()) as {
      readonly days: readonly unknown[]
    }
    expect(json.days).toHaveLength(2)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.picture svg').isVisible()).toBe(true)
    expect(await page.locator('.ways').isVisible()).toBe(false)
    await close()
  })
})
