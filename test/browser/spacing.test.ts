import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../src/web/pages/catalogue/examples.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'

let browser: Browser
let site: Site
beforeAll(async () => {
  if (CHROMIUM === null) return
  site = await openSite()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** What readers with low vision may set themselves (WCAG 1.4.12), and letters of twice the size (1.4.4). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

const PATHS = [...CATALOGUE].flatMap(([page, states]) =>
  [...states.keys()].map((state) => `${page}/${state}`),
)

/** What lies beyond the window, or is cut off by a box that is too small for it. */
async function findCut(page: Page, path: string): Promise<readonly string[]> {
  const beyond = await page.evaluate<number>('inPage.overflow()')
  const cut = await page.evaluate<readonly string[]>('inPage.cutOff()')
  return [
    ...(beyond > 0 ? [`${path} reaches ${beyond} px beyond`] : []),
    ...cut.map((one) => `${path} ${one}`),
  ]
}

describe('every page with its text set by the reader', () => {
  it.skipIf(CHROMIUM === null).each([
    ['spaced out, on a desktop', 1280, 'ru'],
    ['spaced out, on a telephone', 360, 'kk-Cyrl'],
    ['of twice the size', 640, 'uz-Latn'],
  ])(
    'loses nothing: %s',
    async (_, width, language) => {
      const { page, close } = await newPage(browser, { bypassCSP: true, viewport: { width, height: 900 } })
      const found: string[] = []
      for (const path of PATHS) {
        await page.goto(site.at(`/${language}/catalogue/${path}`))
        if (width !== 640) await page.addStyleTag({ content: SPACED })
        found.push(...(await findCut(page, path)))
      }
      expect(found).toEqual([])
      await close()
    },
    400_000,
  )
})

describe('every page without script', () => {
  it.skipIf(CHROMIUM === null)(
    'has a heading, and a button for each form that sends something',
    async () => {
      const { page, close } = await newPage(browser, { javaScriptEnabled: false })
      const found: string[] = []
      for (const path of PATHS) {
        await page.goto(site.at(`/en/catalogue/${path}`))
        const forms = await page.locator('form').count()
        const sendable = await page.locator('form:has(button:not([type=button]))').count()
        const headings = await page.locator('h1').count()
        if (forms !== sendable || headings !== 1) found.push(`${path}: ${forms} forms, ${sendable} sendable`)
      }
      expect(found).toEqual([])
      await close()
    },
    400_000,
  )
})
