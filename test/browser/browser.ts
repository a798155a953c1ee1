import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { vi } from 'vitest'

/** Where systems put a browser of this family. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of this machine: the one named, else the first found; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.KELISIM_CHROMIUM
  return named || (USUAL_PLACES.find((place) => existsSync(place)) ?? null)
}

export const CHROMIUM = findChromium()

/** A browser on a busy machine takes its time. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

if (CHROMIUM === null)
  console.log(
    'SKIPPED: the browser tests, for no Chromium was found. Install one or name it in KELISIM_CHROMIUM.',
  )

/** Quiet and alone: nothing is fetched, synchronised or updated. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS })
}

/** A page in a fresh context; whatever the browser complains about is kept in `complaints`. */
export async function newPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(20_000)
  await context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
  await context.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { page, complaints, close: () => context.close() }
}

/** The rules asked of every page: WCAG 2.2 to AA, and good practice. */
export const ALL_RULES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const

/** The rules whose answer another colour scheme can change, and those that another width can. */
export const COLOUR_RULES = { type: 'rule', values: ['color-contrast'] } as const
export const WIDTH_RULES = {
  type: 'rule',
  values: ['target-size', 'heading-order', 'color-contrast'],
} as const

type Rules = typeof ALL_RULES | typeof COLOUR_RULES | typeof WIDTH_RULES

/** What axe finds wrong on the page, one line a finding. */
export function findBarriers(page: Page, rules: Rules): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`inPage.barriers(${JSON.stringify(rules)})`)
}
