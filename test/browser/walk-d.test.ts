import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenWords } from '../../src/languages/index.js'
import { OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from '../database/giving.js'
import { CHROMIUM, launch } from './browser.js'
import { openSite } from './site.js'
import { type Somebody, sitDown } from './somebody.js'

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

interface Room {
  readonly secretary: Somebody
  readonly words: ReturnType<typeof screenWords>['programmes']
  readonly acts: ReturnType<typeof screenWords>['actForms']
  readonly countries: ReturnType<typeof screenWords>['countries']
}

/** Begins a programme from three of the five sectors; a title is asked for. */
async function begin({ secretary, words }: Room): Promise<string> {
  await secretary.go('/programmes')
  expect(await secretary.read()).toContain(words.empty)
  await secretary.follow(words.begin)
  expect(await secretary.page.locator('input[type=checkbox]:checked').count()).toBe(5)
  for (const sector of ['oil-gas', 'electrical']) await secretary.page.locator(`#sector-${sector}`).uncheck()
  await secretary.fill({ term: '2025/2030', source: 'readout of 29 March 2025' })
  await secretary.send(words.newSend)
  expect(await secretary.page.locator('.error-summary').textContent()).toContain(words.newMissingTitle)
  await secretary.fill({ title: 'An example of a programme' })
  await secretary.send(words.newSend)
  return secretary.page.url()
}

/** Follows each link to an item that blocks the approval and gives it side and due. */
async function settleItems({ secretary, words, acts }: Room): Promise<void> {
  for (const [party, due] of [
    ['UZ', '2026-06'],
    ['KZ', '2027'],
    ['UZ', '2028-03-31'],
  ] as const) {
    expect(await secretary.page.locator('.error-summary').textContent()).toContain(words.blocked)
    await secretary.page.locator('.error-summary a').first().click()
    await secretary.fill({ party, due })
    await secretary.send(acts.send)
  }
  expect(await secretary.page.locator('.error-summary').count()).toBe(0)
}

/** A person of one side approves, one of the other confirms; neither does both. */
async function approve({ words, countries }: Room, own: Somebody, other: Somebody, programme: string) {
  await own.page.goto(programme)
  await own.send(words.approveFor.replace('{side}', countries.UZ))
  expect(await own.page.getByRole('button', { name: words.takeBack }).count()).toBe(1)
  expect(await own.page.locator('form.acts button').count()).toBe(1)
  await other.page.goto(programme)
  expect(await other.read()).toContain(OFFICE_UZ.name)
  await other.send(words.confirmFor.replace('{side}', countries.KZ))
  expect(await other.read()).toContain(words.states.approved)
}

/** Begins the second version: changes an item, drops one, adds one. */
async function amend(room: Room, programme: string): Promise<void> {
  const { secretary, words, acts } = room
  await secretary.page.goto(programme)
  await secretary.follow(words.amend)
  await secretary.fill({ source: 'a session of the commission' })
  await secretary.send(acts.send)
  await secretary.page
    .locator('tr', { hasText: '2027' })
    .getByRole('link', { name: words.changeItem })
    .click()
  await secretary.fill({ title: 'Ten looms for the joint mill', due: '2029' })
  await secretary.send(acts.send)
  await secretary.page.locator('tr', { hasText: '2028' }).getByRole('link', { name: words.dropItem }).click()
  await secretary.send(acts.send)
  await secretary.follow(words.addItem)
  await secretary.fill({ code: '9', title: 'A joint catalogue', party: 'KZ', due: '2026' })
  await secretary.send(acts.send)
}

async function compare({ secretary, words }: Room): Promise<void> {
  await secretary.follow(words.compare.replace('{number}', '1'))
  expect(await secretary.page.locator('.became-sign').allTextContents()).toEqual([
    words.became.changed,
    words.became.gone,
    words.became.new,
  ])
  expect(await secretary.page.locator('ins').first().textContent()).toContain('Ten looms')
}

describe.each([
  ['ru', true],
  ['kk-Latn', false],
] as const)('two secretariats in %s, with script: %s', (language, javaScriptEnabled) => {
  it.skipIf(CHROMIUM === null)(
    'draft a programme, approve it side by side, and see what the next version changes',
    async () => {
      const site = await openSite()
      const seat = { browser, site, language, options: { javaScriptEnabled } }
      const { programmes: words, actForms: acts, countries } = screenWords(language)
      const secretary = await sitDown(seat, SECRETARIAT)
      const [own, other] = [await sitDown(seat, OFFICE_UZ), await sitDown(seat, OFFICE_KZ)]
      const room: Room = { secretary, words, acts, countries }
      const programme = await begin(room)
      await own.page.goto(programme)
      expect(await own.page.locator('form.acts').count()).toBe(0)
      await settleItems(room)
      await approve(room, own, other, programme)
      await amend(room, programme)
      await secretary.page.goto(`${programme}?by=quarter`)
      const quarters = await secretary.page.locator('.group-title').allTextContents()
      expect(quarters).toEqual([...quarters].sort())
      expect(quarters).toHaveLength(3)
      await compare(room)
      await own.page.goto(`${programme}?number=1`)
      expect(await own.read()).not.toContain('A joint catalogue')
      expect(secretary.complaints.filter((one) => !/status of 422/.test(one))).toEqual([])
      for (const one of [secretary, own, other]) await one.close()
      await site.close()
    },
  )
})
