import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScreenLanguage, screenWords } from '../../src/languages/index.js'
import { OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from '../database/giving.js'
import { acceptAll, takeIn } from '../database/review-setup.js'
import { CHROMIUM, launch } from './browser.js'
import { openSite, type Site } from './site.js'
import { dayFromNow, type Somebody, sitDown } from './somebody.js'

const CONTROLLER = { ...OFFICE_UZ, name: 'Controller UZ' }

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

interface Office {
  readonly site: Site
  readonly language: ScreenLanguage
  readonly executor: Somebody
  readonly controller: Somebody
  readonly words: ReturnType<typeof screenWords>['instructions']
}

/** Puts the order of the register on control, from the empty board. */
async function putOnControl(secretary: Somebody, office: Office, reference: string): Promise<void> {
  await secretary.go('/instructions')
  expect(await secretary.read()).toContain(office.words.empty)
  await secretary.follow(office.words.put)
  const told = { party: 'UZ', givenBy: 'President', addressee: 'Ministry of examples', number: '7' }
  const days = { givenOn: dayFromNow(-30), due: dayFromNow(5) }
  await secretary.fill({ commitment: reference, ...told, ...days })
  await secretary.send(screenWords(office.language).actForms.send)
}

/** Opens the form of a move from the card's own list of what may follow. */
async function move(who: Somebody, office: Office, act: keyof Office['words']['acts'], fields = {}) {
  await who.follow(office.words.acts[act])
  await who.fill(fields)
  await who.send(office.words.send)
}

async function stateOf(who: Somebody): Promise<string> {
  return (await who.page.locator('dl.facts dd').first().textContent()) ?? ''
}

/** Names the executor from the menu of the board, and begins. */
async function takeUp({ executor, words }: Office): Promise<void> {
  await executor.go('/instructions')
  await executor.page.getByText(words.moveTo).click()
  await executor.follow(words.acts.assign)
  await executor.fill({ executor: 'Department of stores', coExecutors: 'Region\nRailways' })
  await executor.send(words.send)
  expect(await stateOf(executor)).toContain(words.states.assigned)
}

/** A report without evidence is refused with the typed words kept, then given with it. */
async function report(office: Office, evidence: string): Promise<void> {
  const { executor, words } = office
  await executor.follow(words.acts.report)
  await executor.fill({ words: 'The list of stores is made' })
  await executor.send(words.send)
  expect(await executor.page.locator('.error-summary').isVisible()).toBe(true)
  expect(await executor.page.locator('#words').inputValue()).toBe('The list of stores is made')
  await executor.fill({ evidence })
  await executor.send(words.send)
  expect(await stateOf(executor)).toContain(words.states.reported)
}

/** The controller returns the first report; the second is checked by the controller, not by who reported. */
async function checkTwice(office: Office, card: string): Promise<void> {
  const { executor, controller, words } = office
  await controller.go(card)
  await move(controller, office, 'return', { words: 'The stores of one region are missing' })
  await executor.go(card)
  expect(await executor.read()).toContain('The stores of one region are missing')
  await move(executor, office, 'start')
  await report(office, 'Letter 12')
  expect(await executor.read()).toContain(words.notYours)
  await executor.go(`${card}/check`)
  expect(await executor.read()).toContain(words.refused)
  await controller.go(card)
  await move(controller, office, 'check', { words: 'Compared with the letter' })
}

/** One proposes to take it off, another confirms. */
async function takeOff(office: Office, card: string): Promise<void> {
  const { executor, controller, words } = office
  await move(controller, office, 'take-off')
  expect(await controller.read()).toContain(words.waiting)
  expect(await controller.page.getByRole('button', { name: words.confirm }).count()).toBe(0)
  await executor.go(card)
  await executor.send(words.confirm)
  expect(await stateOf(executor)).toContain(words.states['off-control'])
}

async function referenceOf({ kept }: Site, commitment: string): Promise<string> {
  const row = await kept.register.db
    .selectFrom('commitments')
    .select('reference')
    .where('id', '=', commitment as never)
    .executeTakeFirstOrThrow()
  return String(row.reference)
}

/** The card's address without its language. */
async function cardOf({ executor, language }: Office): Promise<string> {
  return new URL(executor.page.url()).pathname.slice(language.length + 1)
}

describe.each([
  ['en', true],
  ['uz-Latn', false],
] as const)('a controller in %s, with script: %s', (language, javaScriptEnabled) => {
  it.skipIf(CHROMIUM === null)(
    'brings an order from the empty board off control, with another person at each turn that needs one',
    async () => {
      const site = await openSite()
      const { commitment = '' } = await acceptAll(site.kept, await takeIn(site.kept))
      const seat = { browser, site, language, options: { javaScriptEnabled } }
      const secretary = await sitDown(seat, SECRETARIAT)
      const executor = await sitDown(seat, OFFICE_UZ)
      const controller = await sitDown(seat, CONTROLLER)
      const words = screenWords(language).instructions
      const office: Office = { site, language, executor, controller, words }
      await putOnControl(secretary, office, await referenceOf(site, commitment))
      await takeUp(office)
      const card = await cardOf(office)
      await move(executor, office, 'start')
      await report(office, 'Letter 11')
      await checkTwice(office, card)
      await takeOff(office, card)
      await executor.go('/instructions')
      const last = executor.page.locator('.board-column').last()
      expect(await last.textContent()).toContain('общий реестр складов')
      await controller.go(`/instructions/sheet?month=${dayFromNow(0).slice(0, 7)}`)
      expect(await controller.page.locator('.sheet tbody td').allTextContents()).toEqual([...'11000'])
      const stranger = await sitDown(seat, OFFICE_KZ)
      await stranger.go(`${card}/cease`)
      expect(await stranger.read()).toContain(words.refused)
      expect(executor.complaints.filter((one) => !/status of (?:422|403)/.test(one))).toEqual([])
      for (const one of [secretary, executor, controller, stranger]) await one.close()
      await site.close()
    },
  )
})
