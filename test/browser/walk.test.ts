import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/platform/index.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'

const SAMPLE = readFileSync(join(packageRoot(), 'samples', 'almaty-ru.txt'), 'utf8')

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

/** Pastes the sample on the first page, with a line of its own so that it is another text each time. */
async function paste(page: Page, sign: string): Promise<void> {
  await page.goto(site.at('/en/'))
  await page.getByLabel('Paste a readout').fill(`${SAMPLE}\n${sign}`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Gives the readout its day, as the guess leaves it open. */
async function tellTheDay(page: Page): Promise<void> {
  await page.getByText('Change the publisher, day or language').click()
  await page.getByLabel('Day of publication').fill('2025-03-29')
  await page.getByRole('button', { name: 'Read again with these' }).click()
}

/** Accepts the ordered commitments that wait and answers how many there were. */
async function acceptOrders(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Review its statements' }).click()
  await page
    .getByRole('navigation', { name: 'Waiting, by kind' })
    .getByRole('link', { name: /commitment/ })
    .click()
  let accepted = 0
  for (; accepted < 2; accepted++) {
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByText('See it in the register').waitFor()
  }
  return accepted
}

describe.each([
  ['with script', true],
  ['without script', false],
])('a newcomer %s', (sign, javaScriptEnabled) => {
  it.skipIf(CHROMIUM === null)(
    'pastes a text, accepts two orders, and sees them with both sides',
    async () => {
      const { page, complaints, close } = await newPage(browser, { javaScriptEnabled })
      await paste(page, sign)
      expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(15)
      await tellTheDay(page)
      await page.getByRole('button', { name: 'Send to review' }).click()
      expect(await acceptOrders(page)).toBe(2)
      await page.getByText('See it in the register').click()
      expect(await page.locator('.side').count()).toBe(2)
      expect(await page.locator('blockquote').textContent()).toContain('ускорить строительство')
      expect(await page.locator('.journal tbody tr').count()).toBeGreaterThanOrEqual(2)
      await page.getByRole('link', { name: 'Register', exact: true }).first().click()
      expect(await page.locator('.ledger').textContent()).toContain('ordered')
      expect(complaints).toEqual([])
      await close()
    },
  )

  it.skipIf(CHROMIUM === null)('goes from a mark to its card and from the card to its mark', async () => {
    const { page, close } = await newPage(browser, { javaScriptEnabled })
    await page.goto(site.at('/en/read/almaty-ru'))
    const mark = page.locator('a.mark-link').nth(3)
    const card = (await mark.getAttribute('href')) ?? ''
    await mark.click()
    expect(page.url()).toContain(card)
    expect(await page.locator(card).isVisible()).toBe(true)
    await page.locator(`${card} .card-quote a`).click()
    expect(page.url()).toContain(card.replace('st-', 't-'))
    await close()
  })

  it.skipIf(CHROMIUM === null)('is led by the summary to the field that is wrong', async () => {
    const { page, close } = await newPage(browser, { javaScriptEnabled })
    await page.goto(site.at('/en/read'))
    await page.getByText('Publisher, day and language').click()
    await page.getByLabel('Day of publication').fill('29 March')
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    expect(await page.title()).toMatch(/^Error: /)
    await page.getByRole('link', { name: /Write the day as/ }).click()
    expect(await page.locator('#day').inputValue()).toBe('29 March')
    if (javaScriptEnabled) return close()
    expect(page.url()).toContain('#day')
    await close()
  })
})

describe('a reviewer by keys alone', () => {
  it.skipIf(CHROMIUM === null)(
    'moves, accepts, opens correction and rejection, and types in peace',
    async () => {
      const { page, close } = await newPage(browser)
      await paste(page, 'by keys')
      await page.getByRole('button', { name: 'Send to review' }).click()
      await page.getByRole('link', { name: 'Review its statements' }).click()
      const current = () => page.locator('.queue a[aria-current] .queue-quote').textContent()
      const waiting = () => page.locator('.outcome').textContent()
      const [first, before] = [await current(), await waiting()]
      const press = (key: string) => Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
      await press('j')
      expect(await current()).not.toBe(first)
      await press('k')
      expect(await current()).toBe(first)
      await page.keyboard.press('r')
      expect(await page.locator('details[data-act=reject]').getAttribute('open')).toBe('')
      await page.locator('#reject-note').focus()
      await page.keyboard.type('ajk?')
      expect(await page.locator('#reject-note').inputValue()).toBe('ajk?')
      await page.locator('[data-keys]').focus()
      await page.keyboard.press('?')
      expect(await page.locator('.keys').getAttribute('open')).toBe('')
      await page.locator('[data-keys]').focus()
      await press('a')
      expect(await waiting()).not.toBe(before)
      expect(await current()).not.toBe(first)
      await close()
    },
  )

  it.skipIf(CHROMIUM === null)(
    'reaches everything with the tabulator and sees where the focus is',
    async () => {
      const { page, close } = await newPage(browser)
      await page.goto(site.at('/en/catalogue/review/waiting'))
      await page.locator('body').focus()
      const reached = new Set<string>()
      for (let step = 0; step < 100; step++) {
        await page.keyboard.press('Tab')
        const { name, ring } = await page.evaluate<{ name: string; ring: string }>('inPage.focus()')
        if (name === 'nothing') break
        expect([name, ring]).toEqual([name, '2px solid'])
        reached.add(name)
      }
      for (const act of ['accept', 'correct', 'reject', 'next', 'previous', 'keys'])
        expect([...reached]).toContain(act)
      await close()
    },
  )
})
