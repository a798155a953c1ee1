import { inflateSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptAll, type Claim, takeIn } from '../database/review-setup.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'

const CLAIMS: readonly Claim[] = Array.from({ length: 24 }, (_, at) => ({
  kind: 'commitment',
  force: 'agreed',
  words: `The sides agreed to build bridge number ${at + 1} across the river`,
  slots: [{ name: 'act', words: 'build' }],
}))

let browser: Browser
let site: Site
beforeAll(async () => {
  if (CHROMIUM === null) return
  site = await openSite()
  browser = await launch()
  const text = `Note\n\n${CLAIMS.map(({ words }) => `${words}.`).join(' ')}\n`
  const told = { published: '2025-03-29', publisher: 'UZ', text, parties: ['UZ', 'KZ'] }
  await acceptAll(site.kept, await takeIn(site.kept, told, CLAIMS))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const glyphsOf = (run: string) => [...run.matchAll(/<([0-9A-F]+)>/g)].map(([, glyphs]) => glyphs).join('')

/** What is drawn on each sheet, as the glyphs of its runs of text: a run is the same wherever the same words stand.
 *  source: ISO 32000-1, 7.3.8 (streams) and 9.4.3 (text-showing operators) */
async function sheetsOf(page: Page): Promise<readonly ReadonlySet<string>[]> {
  const bytes = (await page.pdf({ preferCSSPageSize: true, tagged: false })).toString('latin1')
  const streams = bytes.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)
  const drawn = [...streams].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
  return drawn
    .filter((text) => /\bBT\b/.test(text))
    .map(
      (text) => new Set([...text.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, run = '']) => glyphsOf(run))),
    )
}

const shown = (page: Page, place: string) => page.locator(place).first().isVisible()

describe('a page on paper', () => {
  it.skipIf(CHROMIUM === null)('bears its foot on every sheet', async () => {
    const { page, close } = await newPage(browser)
    await page.goto(site.at('/en/register'))
    const [first, ...others] = await sheetsOf(page)
    expect(others.length).toBeGreaterThan(0)
    const isLong = (run: string) => run.length > 4 * 20
    const everywhere = [...(first ?? [])].filter(
      (run) => isLong(run) && others.every((sheet) => sheet.has(run)),
    )
    expect(everywhere.length).toBeGreaterThanOrEqual(3)
    await close()
  })

  it.skipIf(CHROMIUM === null)(
    'tells its address and the entry of the journal, and leaves ways and forms out',
    async () => {
      const { page, close } = await newPage(browser)
      const address = site.at('/en/register?q=bridge')
      await page.goto(address)
      expect(await shown(page, '.foot .on-paper')).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.foot .on-paper').textContent()).toBe(address)
      expect(await page.locator('.foot .tip').textContent()).toMatch(
        /entry \d+ of the journal; nothing of it is signed/,
      )
      for (const place of ['.foot .on-paper', '.foot .tip', 'h1'])
        expect(await shown(page, place), place).toBe(true)
      for (const place of ['.sections', '.languages', '.foot .on-screen', 'main form'])
        expect(await shown(page, place), place).toBe(false)
      await close()
    },
  )
})
