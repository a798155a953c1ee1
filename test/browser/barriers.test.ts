import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptAll, takeIn } from '../database/review-setup.js'
import { ALL_RULES, CHROMIUM, COLOUR_RULES, findBarriers, launch, newPage, WIDTH_RULES } from './browser.js'
import { openSite, type Site } from './site.js'

let browser: Browser
let site: Site
let paths: readonly string[]
beforeAll(async () => {
  if (CHROMIUM === null) return
  site = await openSite()
  const statements = await takeIn(site.kept)
  const entered = await acceptAll(site.kept, {
    meeting: statements.meeting,
    commitment: statements.commitment,
  } as typeof statements)
  browser = await launch()
  paths = [...(await examplePaths()), ...livePaths(entered)]
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Every example of the catalogue. */
async function examplePaths(): Promise<readonly string[]> {
  const { page, close } = await newPage(browser)
  await page.goto(site.at('/en/catalogue'))
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await close()
  return hrefs
}

/** Every page as it is in use. */
function livePaths({ commitment, meeting }: Readonly<Record<string, string>>): readonly string[] {
  const lists = [
    '',
    'read',
    'review',
    'register',
    'meetings',
    'figures',
    'lists',
    'lists/offices',
    'journal?verify=yes',
    'catalogue',
    'nowhere',
  ]
  const things = [
    `commitments/${commitment}`,
    `meetings/${meeting}`,
    'read/almaty-ru',
    'read/almaty-uz-Latn',
    'read/almaty-kk-Cyrl',
  ]
  return [...lists, ...things].flatMap((path) => [`/en/${path}`, `/ru/${path}`])
}

/** Opens every page and gathers what is found on each. */
async function gather(
  page: Page,
  paths: readonly string[],
  find: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    await page.goto(site.at(path))
    for (const one of await find(page)) found.push(`${path} ${one}`)
  }
  return found
}

/** How far a page reaches beyond its window. */
async function findOverflow(page: Page): Promise<readonly string[]> {
  const beyond = await page.evaluate<number>('inPage.overflow()')
  return beyond > 0 ? [`reaches ${beyond} px beyond the window`] : []
}

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 640 }

/** What is wrong with a page in light and dark, and on a window of 320 px. */
async function findFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await findBarriers(page, ALL_RULES)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findBarriers(page, COLOUR_RULES)
  await page.setViewportSize(NARROW)
  return [...light, ...dark, ...(await findOverflow(page)), ...(await findBarriers(page, WIDTH_RULES))]
}

describe('every page and every example', () => {
  it.skipIf(CHROMIUM === null)(
    'is without barriers in light, in dark, and at 320 px',
    async () => {
      const { page, complaints, close } = await newPage(browser, { reducedMotion: 'reduce' })
      expect(paths.length).toBeGreaterThan(60)
      expect(await gather(page, paths, findFaults)).toEqual([])
      expect(complaints.filter((one) => !one.includes('status of 404'))).toEqual([])
      await close()
    },
    600_000,
  )

  it.skipIf(CHROMIUM === null)(
    'says the language of words that are not its own',
    async () => {
      const { page, close } = await newPage(browser)
      const english = paths.filter((path) => path.startsWith('/en/'))
      const find = (shown: Page) => shown.evaluate<readonly string[]>('inPage.unmarkedWords()')
      expect(await gather(page, english, find)).toEqual([])
      await close()
    },
    300_000,
  )

  it.skipIf(CHROMIUM === null)('keeps its marks in forced colours and in print', async () => {
    const { page, close } = await newPage(browser, { forcedColors: 'active' })
    await page.goto(site.at('/en/catalogue/reading/read'))
    expect(await page.evaluate<boolean>('inPage.allUnderlined()')).toBe(true)
    await page.emulateMedia({ media: 'print', forcedColors: 'none' })
    expect(await page.evaluate<boolean>('inPage.allUnderlined()')).toBe(true)
    expect(await page.locator('.masthead-ways').isVisible()).toBe(false)
    await close()
  })
})
