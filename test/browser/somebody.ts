import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type ScreenLanguage, screenWords } from '../../src/languages/index.js'
import type { Actor } from '../../src/register/index.js'
import { newPage } from './browser.js'
import type { Site } from './site.js'

/** A person in a browser of the own.
 *  shapes: `go` opens a page in the person's language; `send` presses a button by its words; `read` the text of the page */
export interface Somebody {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly go: (path: string) => Promise<void>
  readonly send: (button: string) => Promise<void>
  readonly follow: (link: string) => Promise<void>
  readonly fill: (fields: Readonly<Record<string, string>>) => Promise<void>
  readonly read: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Where a person is, and how. */
export interface Seat {
  readonly browser: Browser
  readonly site: Site
  readonly language: ScreenLanguage
  readonly options?: BrowserContextOptions
}

function movesOf(page: Page, at: (path: string) => string): Omit<Somebody, 'page' | 'complaints' | 'close'> {
  return {
    go: async (path) => {
      await page.goto(at(path))
    },
    send: (button) => page.getByRole('button', { name: button, exact: true }).first().click(),
    follow: (link) => page.getByRole('link', { name: link, exact: true }).first().click(),
    fill: async (fields) => {
      for (const [name, value] of Object.entries(fields)) await page.locator(`#${name}`).fill(value)
    },
    read: async () => (await page.locator('main').textContent()) ?? '',
  }
}

/** Sits down as somebody: chooses name, role and side on the page for it, as long as nobody signs in. */
export async function sitDown({ browser, site, language, options }: Seat, who: Actor): Promise<Somebody> {
  const { page, complaints, close } = await newPage(browser, options)
  const moves = movesOf(page, (path) => site.at(`/${language}${path}`))
  await moves.go('/acting')
  await page.locator('#name').fill(who.name)
  await page.locator('#role').selectOption(who.role)
  await page.locator('#party').selectOption(who.party ?? '')
  await moves.send(screenWords(language).acting.save)
  return { page, complaints, close, ...moves }
}

/** A day so many days from now, as forms take it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
