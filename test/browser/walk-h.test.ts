import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptAll, takeIn } from '../database/review-setup.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'

let browser: Browser
let site: Site
beforeAll(async () => {
  if (CHROMIUM === null) return
  site = await openSite()
  await acceptAll(site.kept, await takeIn(site.kept))
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A public reader with a small telephone whose browser runs no script. */
const TELEPHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } }

const WORDS = {
  en: { search: 'Search what was promised', find: 'Search', ordered: 'ordered', text: 'Text', said: 'Said' },
  ru: {
    search: 'Искать среди обещанного',
    find: 'Найти',
    ordered: 'поручено',
    text: 'Текст',
    said: 'Сказано',
  },
} as const

/** How far the page reaches beyond the window, in pixels; asked of the layout, for there is no script. */
async function beyondWindow(page: Page): Promise<number> {
  const box = await page.locator('main').boundingBox()
  return Math.max(0, (box?.x ?? 0) + (box?.width ?? 0) - TELEPHONE.viewport.width)
}

describe.each(['en', 'ru'] as const)('a public reader on a telephone without script, in %s', (language) => {
  const words = WORDS[language]

  it.skipIf(CHROMIUM === null)(
    'finds a promise, reads what each side says, and goes to its very words in the text',
    async () => {
      const { page, complaints, close } = await newPage(browser, TELEPHONE)
      await page.goto(site.at(`/${language}/p`))
      expect(await beyondWindow(page)).toBe(0)
      await page.getByLabel(words.search).fill('реестр складов')
      await page.getByRole('button', { name: words.find, exact: true }).click()
      await page.getByRole('link', { name: /реестр складов/ }).click()
      expect(await page.locator('.side').count()).toBe(2)
      expect(await page.locator('main').textContent()).toContain(words.ordered)
      expect(await beyondWindow(page)).toBe(0)
      const reference = (await page.locator('.over-title .reference').textContent()) ?? ''
      await page.getByRole('link', { name: words.text, exact: true }).first().click()
      const mark = page.getByRole('link', { name: /создать общий реестр складов/ }).first()
      await mark.click()
      expect(page.url()).toMatch(/#st-\d+$/)
      expect(await page.locator(`li:target`).textContent()).toContain(reference)
      expect(complaints).toEqual([])
      await close()
    },
  )

  it.skipIf(CHROMIUM === null)('narrows by force, and takes the list along as a table', async () => {
    const { page, close } = await newPage(browser, TELEPHONE)
    await page.goto(site.at(`/${language}/p/promises`))
    await page.getByRole('link', { name: words.ordered, exact: true }).click()
    expect(page.url()).toContain('force=ordered')
    const csv = await page.getByRole('link', { name: 'csv', exact: true }).getAttribute('href')
    const table = await page.request.get(site.at(csv ?? ''))
    expect(await table.text()).toContain('реестр складов')
    await close()
  })
})
