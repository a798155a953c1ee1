import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenWords } from '../../src/languages/index.js'
import { acceptAll, type Claim, takeIn } from '../database/review-setup.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'

/** Two readouts of our own, one in each script of Uzbek. */
const LATIN: readonly Claim[] = [
  {
    kind: 'commitment',
    force: 'ordered',
    words: 'Vazirlarga Oʻzbekiston chegarasida koʻprik qurish topshirildi',
    slots: [
      { name: 'act', words: 'qurish' },
      { name: 'object', words: 'koʻprik' },
      { name: 'sector', words: 'koʻprik', value: 'transport', type: 'choice' },
    ],
  },
]
const CYRILLIC: readonly Claim[] = [
  {
    kind: 'commitment',
    force: 'agreed',
    words: 'Томонлар Ўзбекистон чегарасида иккинчи кўприк ҳақида келишди',
    slots: [{ name: 'object', words: 'иккинчи кўприк' }],
  },
]

let browser: Browser
let site: Site
beforeAll(async () => {
  if (CHROMIUM === null) return
  site = await openSite()
  browser = await launch()
  await enter(LATIN, { published: '2025-03-29', publisher: 'UZ' })
  await enter(CYRILLIC, { published: '2025-05-14', publisher: 'KZ' })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Takes a readout in and accepts all of it. */
async function enter(
  claims: readonly Claim[],
  told: { published: string; publisher: string },
): Promise<void> {
  const text = `Xabar\n\n${claims.map(({ words }) => `${words}.`).join(' ')}\n`
  await acceptAll(site.kept, await takeIn(site.kept, { ...told, text, parties: ['UZ', 'KZ'] }, claims))
}

const rows = (page: Page) => page.locator('table tbody tr')

/** The file that a link gives: its name and its text. */
async function download(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).first().click(),
  ])
  return { file: given.suggestedFilename(), text: await readFile(await given.path(), 'utf8') }
}

describe.each([
  ['en', true],
  ['ru', false],
] as const)('an analyst in %s, with script %s', (language, javaScriptEnabled) => {
  it.skipIf(CHROMIUM === null)(
    'finds words in both scripts, narrows, keeps the view, downloads and cites',
    async () => {
      const { page, complaints, close } = await newPage(browser, { javaScriptEnabled, acceptDownloads: true })
      const { finding, citing, kinds, savedViews, frame } = screenWords(language)
      await page.goto(site.at(`/${language}/register`))
      await page.locator('#q').fill('Ўзбекистон кўприк')
      await page.locator('.list-form').getByRole('button', { name: frame.searchButton }).click()
      expect(await rows(page).count()).toBe(2)
      await page.locator('#facets').getByRole('link', { name: kinds.forces.ordered }).click()
      expect(await rows(page).count()).toBe(1)
      expect(await rows(page).first().textContent()).toContain('koʻprik')
      const narrowed = page.url()

      const { file, text } = await download(page, finding.download)
      expect(file).toMatch(/^kelisim_commitments_\d{4}-\d\d-\d\d_s\d{4}\.csv$/)
      expect(text).toMatch(/^\uFEFFreference;/)
      expect(text.trim().split('\r\n')).toHaveLength(2)

      await page.getByRole('link', { name: finding.save }).click()
      await page.locator('[name=name]').fill(`Koʻprik ${language}`)
      await page.locator('[name=visibility]').selectOption('public')
      await page.locator('main form button[type=submit]').last().click()
      await page.goto(site.at(`/${language}/views`))
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(savedViews.title)
      await page.getByRole('link', { name: `Koʻprik ${language}` }).click()
      expect(new URL(page.url()).search).toBe(new URL(narrowed).search)

      await page.getByRole('link', { name: citing.cite, exact: true }).first().click()
      expect(await page.locator('#gost + pre').textContent()).toContain('29.03.2025')
      const bib = await download(page, citing.downloadBib)
      expect(bib.text).toMatch(/^@misc\{kelisim-uz-kz-2025-03-29-01,/)
      await page.getByRole('link', { name: citing.back }).click()
      expect(page.url()).toMatch(/#st-1$/)
      expect(complaints).toEqual([])
      await close()
    },
  )
})
