import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEXT } from '../database/review-setup.js'
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

async function opened(path: string): Promise<Page> {
  const { page } = await newPage(browser)
  await page.goto(site.at(path))
  return page
}

const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent.trim()')

describe('with script', () => {
  it.skipIf(CHROMIUM === null)('j and k lead from row to row, and ? opens what the keys are', async () => {
    const page = await opened('/en/catalogue/register/list')
    const rows = page.locator('.ledger .entry-link')
    await rows.first().focus()
    await page.keyboard.press('j')
    expect(await focused(page)).toBe((await rows.nth(1).textContent())?.trim())
    await page.keyboard.press('k')
    expect(await focused(page)).toBe((await rows.first().textContent())?.trim())
    await page.keyboard.press('?')
    expect(await page.locator('details.keys').getAttribute('open')).toBe('')
  })

  it.skipIf(CHROMIUM === null)('a card dropped on a column leads to the form of its menu', async () => {
    const page = await opened('/en/catalogue/instructions/board')
    const way = page.locator('.move-menu [data-to]').first()
    const [to, path] = [await way.getAttribute('data-to'), await way.getAttribute('href')]
    const card = page.locator('.control-card', { has: way }).first()
    await card.dragTo(page.locator(`[data-column="${to}"]`).first())
    await page.waitForURL(`**${path}`)
    expect(new URL(page.url()).pathname).toBe(path)
  })

  it.skipIf(CHROMIUM === null)(
    'words marked in the text stand in the form to which a button leads',
    async () => {
      const page = await opened('/en/read')
      await page.locator('#text').fill(TEXT)
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      await page.getByRole('button', { name: 'Send to review' }).click()
      const button = page.getByRole('button', { name: 'Add a statement from the marked words' })
      expect(await button.isHidden()).toBe(true)
      await page
        .locator('.row-text .paragraph')
        .last()
        .click({ clickCount: 3, position: { x: 4, y: 8 } })
      await button.click()
      expect(await page.locator('#quote').inputValue()).not.toBe('')
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('quote')
    },
  )

  it.skipIf(CHROMIUM === null)('who leaves with words typed and not sent is asked first', async () => {
    const page = await opened('/en/read')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.locator('#text').pressSequentially('мост')
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.waitForURL('**/ru/read')
    expect(asked).toEqual(['beforeunload'])
  })
})
