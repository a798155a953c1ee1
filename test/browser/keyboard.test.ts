import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadExample } from '../../src/intake/index.js'
import { CATALOGUE } from '../../src/web/pages/catalogue/examples.js'
import { mustHave } from '../database/must-have.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'
import { realReader } from './web-app.js'

/** What the page tells of a walk over it, `keyboard-in-page.js`. */
interface Keyboard {
  readonly begin: () => number
  readonly look: () => string | null
  readonly end: () => { missed: string[]; disordered: string[]; withOwnOrder: number }
}

declare global {
  var keyboard: Keyboard
}

/** Boxes that scroll take the focus, too, so that there may be some more stops than are counted. */
const MORE = 40

let browser: Browser
let site: Site
beforeAll(async () => {
  if (CHROMIUM === null) return
  site = await openSite()
  mustHave(await loadExample(site.kept.register, realReader()))
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Walks over a page by Tab alone, from its beginning to its end.
 *  shapes: all that is wrong; nothing when all is well */
async function walkOver(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(site.at(path))
  const most = (await page.evaluate(() => keyboard.begin())) + MORE
  const wrong: string[] = []
  let said: string | null = null
  for (let press = 0; said !== 'end' && press < most; press++) {
    await page.keyboard.press('Tab')
    said = await page.evaluate(() => keyboard.look())
    if (said !== null && said !== 'end') wrong.push(said)
  }
  if (said !== 'end') wrong.push('the focus does not come to an end')
  const { missed, disordered, withOwnOrder } = await page.evaluate(() => keyboard.end())
  if (withOwnOrder > 0) wrong.push(`${withOwnOrder} stops have an order of their own`)
  return [
    ...wrong,
    ...missed.map((name) => `never reached: ${name}`),
    ...disordered.map((name) => `out of order: ${name}`),
  ].map((one) => `${path}: ${one}`)
}

async function walkOverAll(paths: readonly string[], width: number): Promise<readonly string[]> {
  const { page, close } = await newPage(browser, { viewport: { width, height: 800 } })
  await page.addInitScript({ path: fileURLToPath(new URL('keyboard-in-page.js', import.meta.url)) })
  const wrong: string[] = []
  for (const path of paths) wrong.push(...(await walkOver(page, path)))
  await close()
  return wrong
}

const EXAMPLES = [...CATALOGUE].map(([page, states]) => ({
  page,
  paths: [...states.keys()].map((state) => `/en/catalogue/${page}/${state}`),
}))

const MAIN = [
  ...['', 'read', 'read/almaty-ru', 'review', 'register', 'meetings', 'figures', 'instructions', 'reports'],
  ...['programmes', 'projects', 'portfolio/uz-kz', 'trade/uz-kz', 'bodies', 'relations/uz-kz', 'ties/uz-kz'],
  ...['calendar', 'agenda', 'protocol', 'lists', 'lists/offices', 'acts/offices.add', 'journal', 'views'],
  ...['notices', 'inbox', 'pairs', 'languages', 'sign-in', 'p', 'p/promises', 'nowhere'],
]

describe.skipIf(CHROMIUM === null)('by Tab alone', () => {
  it.each(EXAMPLES)(
    'everything of the page $page is reached, in order, with the focus in sight',
    async ({ paths }) => {
      expect(await walkOverAll(paths, 1280)).toEqual([])
    },
  )

  it.each([
    ['a screen', 'en', 1280],
    ['a telephone', 'ru', 360],
  ])('the main pages in use are walked over on %s', async (_, language, width) => {
    const paths = MAIN.map((path) => `/${language}/${path}`)
    expect(await walkOverAll(paths, width)).toEqual([])
  })
})
