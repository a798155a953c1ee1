import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenWords } from '../../src/languages/index.js'
import { packageRoot } from '../../src/platform/index.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { enterEarlier } from './earlier.js'
import { openSite, type Site } from './site.js'

const SAMPLE = readFileSync(join(packageRoot(), 'samples', 'almaty-ru.txt'), 'utf8')

/** Most keys from paste to the last accepted statement. */
const MOST_KEYS = 45

/** Statements the reader finds in the sample, each of which is decided about. */
const STATEMENTS = 21

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

/** A hand on the keys of a page, which counts. */
class Hand {
  pressed = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
    this.pressed += keys.length
  }

  /** Presses a key that leads to another page. */
  async go(key: string): Promise<void> {
    await Promise.all([this.#page.waitForEvent('load'), this.press(key)])
  }
}

/** Lays the sample ready to be pasted. */
async function copySample(page: Page, sign: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(`${SAMPLE}\n${sign}`)})`)
}

/** Pastes, tells the day, reads, sends to review and opens the review. */
async function pasteAndSend(page: Page, hand: Hand): Promise<void> {
  await hand.press('Control+V', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', ...'2025-03-29')
  expect(await page.locator('#day').inputValue()).toBe('2025-03-29')
  for (let step = 0; step < 3; step++) await hand.go('Control+Enter')
}

/** Decides about all that waits: what was likely said before is tied with its acceptance, the rest accepted. */
async function decideAll(page: Page, hand: Hand): Promise<{ decided: number; tied: number }> {
  let [decided, tied] = [0, 0]
  while ((await page.locator('.pane').count()) > 0) {
    if ((await page.locator('.candidates input:checked').count()) > 0) {
      await hand.press('m')
      await hand.go('Enter')
      tied++
    } else await hand.go('a')
    decided++
  }
  return { decided, tied }
}

describe.each(['en', 'ru'] as const)('a reviewer in %s, by keys alone', (language) => {
  let site: Site
  beforeAll(async () => {
    if (CHROMIUM === null) return
    site = await openSite()
    await enterEarlier(site.kept)
  })
  afterAll(() => site?.close())

  it.skipIf(CHROMIUM === null)(
    `pastes a readout, ties what was said before, and has accepted all of it in ${MOST_KEYS} presses`,
    async () => {
      const { page, complaints, close } = await newPage(browser)
      const hand = new Hand(page)
      await page.goto(site.at(`/${language}/read`))
      await copySample(page, language)
      await pasteAndSend(page, hand)
      const { decided, tied } = await decideAll(page, hand)
      expect(decided).toBe(STATEMENTS)
      expect(tied).toBeGreaterThanOrEqual(2)
      console.log(`${language}: ${hand.pressed} presses for ${decided} statements, ${tied} tied`)
      expect(hand.pressed).toBeLessThanOrEqual(MOST_KEYS)
      expect(await page.locator('.notice').allTextContents()).toContainEqual(
        expect.stringContaining(screenWords(language).reviewing.emptyReadout),
      )
      await page.goto(site.at(`/${language}/register?q=${encodeURIComponent('центр кооперации')}`))
      expect(await page.locator('table tbody tr').count()).toBe(1)
      await page.locator('table tbody a.entry-link').click()
      expect(await page.locator('.chain > li').count()).toBe(2)
      expect(complaints).toEqual([])
      await close()
    },
  )
})
