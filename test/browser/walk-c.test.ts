import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScreenLanguage, screenWords } from '../../src/languages/index.js'
import { deskOf, OFFICE_UZ, SECRETARIAT } from '../database/giving.js'
import { acceptAll, takeIn } from '../database/review-setup.js'
import { CHROMIUM, launch } from './browser.js'
import { openSite, type Site } from './site.js'
import { type Seat, type Somebody, sitDown } from './somebody.js'

const CHECKER = { ...OFFICE_UZ, name: 'Checker UZ' }

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

interface Desk {
  readonly seat: Seat
  readonly words: ReturnType<typeof screenWords>['reports']
}

/** Something that falls due, and a project of the side. */
async function prepare(site: Site): Promise<void> {
  await acceptAll(site.kept, await takeIn(site.kept))
  const desk = deskOf(site.kept)
  const told = { first: 'UZ', second: 'KZ', title: 'An example mill', class: 'industrial', source: 'a note' }
  const { id } = await desk.must(SECRETARIAT, 'projects.add', told)
  const stage = { party: 'UZ', version: 0, stage: 'signed', stageOn: '2025-01-01', source: 'a note' }
  await desk.must(OFFICE_UZ, 'projects.report', { project: id, ...stage })
}

/** Begins the report; without an office it is asked for again. */
async function begin({ words }: Desk, office: Somebody): Promise<string> {
  await office.go('/reports')
  expect(await office.read()).toContain(words.empty)
  await office.follow(words.begin)
  await office.page.locator('#period-other').check()
  await office.fill({ other: '2026' })
  await office.send(words.newSend)
  expect(await office.page.locator('.error-summary').textContent()).toContain(words.newMissingOffice)
  await office.fill({ office: 'Office of examples' })
  await office.send(words.newSend)
  return office.page.url()
}

/** Types what was done and leaves without saving; the page says that a draft is kept. */
async function typeAndLeave({ words }: Desk, office: Somebody): Promise<string> {
  await office.follow(words.goOn)
  const line = office.page.url()
  await office.page.locator('#words').pressSequentially('The foundation is laid')
  const kept = words.saved.slice(0, words.saved.indexOf('{'))
  await office.page.getByText(kept).waitFor()
  await office.close()
  return line
}

/** In another browser the same person finds what was typed; somebody else finds nothing of it. */
async function resume({ seat, words }: Desk, line: string): Promise<Somebody> {
  const other = await sitDown(seat, CHECKER)
  await other.page.goto(line)
  expect(await other.page.locator('#words').inputValue()).toBe('')
  await other.close()
  const office = await sitDown(seat, OFFICE_UZ)
  await office.page.goto(line)
  expect(await office.page.locator('#words').inputValue()).toBe('The foundation is laid')
  expect(await office.page.getByRole('button', { name: words.forget }).count()).toBe(1)
  await office.send(words.save)
  return office
}

/** Two persons answer the same line; the second is told who was first, and puts the own words in their place. */
async function answerTogether({ seat, words }: Desk, office: Somebody): Promise<void> {
  const line = office.page.url()
  const checker = await sitDown(seat, CHECKER)
  await checker.page.goto(line)
  await checker.page.locator('#nothing').check()
  await checker.send(words.save)
  await office.fill({ words: 'Looms are bought' })
  await office.send(words.save)
  const told = await office.page.locator('.error-summary').textContent()
  expect(told).toContain(words.staleTitle)
  expect(told).toContain(CHECKER.name)
  expect(await office.page.locator('#words').inputValue()).toBe('Looms are bought')
  await office.send(words.save)
  await checker.close()
}

/** The steps over all lines, the second of which is put off and taken up again. */
async function fillTheRest({ words }: Desk, office: Somebody, report: string): Promise<void> {
  await office.follow(words.taskFigures)
  await office.page.locator('input[name^="figure-"]').first().fill('120 jobs')
  await office.send(words.save)
  await office.follow(words.taskAsks)
  await office.page.locator('textarea[name^="request-"]').first().fill('A decision on the land')
  await office.send(words.later)
  expect(office.page.url()).toBe(report)
  expect(await office.read()).toContain(words.tagDraft)
  await office.follow(words.taskAsks)
  await office.send(words.save)
  expect(await office.read()).not.toContain(words.tagDraft)
}

/** Another person checks, then the office sends; what was sent stands on one sheet. */
async function signAndSend({ seat, words }: Desk, office: Somebody): Promise<void> {
  await office.follow(words.taskCheck)
  expect(await office.page.getByRole('button', { name: words.checkSend }).count()).toBe(0)
  const checker = await sitDown(seat, CHECKER)
  await checker.page.goto(office.page.url())
  await checker.send(words.checkSend)
  await checker.close()
  await office.page.reload()
  await office.send(words.sendNow)
  const sent = await office.read()
  for (const said of ['The foundation is laid', 'Looms are bought', '120 jobs', 'A decision on the land'])
    expect(sent).toContain(said)
}

/** The sheet on paper, in a language of the side: signed, without buttons. */
async function print(office: Somebody, report: string, language: ScreenLanguage): Promise<void> {
  await office.page
    .getByRole('link', { name: screenWords('uz-Cyrl').frame.languageName })
    .last()
    .click()
  await office.page.emulateMedia({ media: 'print' })
  expect(await office.page.locator('.signature').isVisible()).toBe(true)
  expect(await office.page.locator('.main-acts').first().isVisible()).toBe(false)
  expect(await office.page.locator('main').textContent()).toContain(screenWords('uz-Cyrl').reports.figure)
  await office.page.emulateMedia({ media: 'screen' })
  await office.page.goto(report)
  expect(office.page.url()).toContain(`/${language}/`)
}

describe.each(['en', 'kk-Cyrl'] as const)('the office of a deputy prime minister in %s', (language) => {
  it.skipIf(CHROMIUM === null)(
    'reports from what falls due to what is sent, interrupted and taken up in another browser',
    async () => {
      const site = await openSite()
      await prepare(site)
      const desk: Desk = { seat: { browser, site, language }, words: screenWords(language).reports }
      const first = await sitDown(desk.seat, OFFICE_UZ)
      const report = await begin(desk, first)
      const office = await resume(desk, await typeAndLeave(desk, first))
      await answerTogether(desk, office)
      await fillTheRest(desk, office, report)
      await signAndSend(desk, office)
      await print(office, report, language)
      expect(office.complaints.filter((one) => !/status of 409/.test(one))).toEqual([])
      await office.close()
      await site.close()
    },
  )
})

describe('without script', () => {
  it.skipIf(CHROMIUM === null)('what is put off is kept, and an empty report says why', async () => {
    const site = await openSite()
    const words = screenWords('ru').reports
    const seat: Seat = { browser, site, language: 'ru', options: { javaScriptEnabled: false } }
    const office = await sitDown(seat, OFFICE_UZ)
    const report = await begin({ seat, words }, office)
    expect(await office.read()).toContain(words.taskDoneNone)
    await office.follow(words.taskReason)
    expect(await office.page.locator('#title').inputValue()).toBe(words.addReason)
    await office.fill({ words: 'Ведомство создано позже' })
    await office.send(words.later)
    expect(office.page.url()).toBe(report)
    await office.follow(words.goOn)
    expect(await office.page.locator('#words').inputValue()).toBe('Ведомство создано позже')
    await office.send(words.save)
    await signAndSendEmpty(seat, office, report)
    await site.close()
  })
})

async function signAndSendEmpty(seat: Seat, office: Somebody, report: string): Promise<void> {
  const words = screenWords('ru').reports
  const checker = await sitDown(seat, CHECKER)
  await checker.page.goto(`${report}/answers`)
  await checker.send(words.checkSend)
  await office.page.goto(`${report}/answers`)
  await office.send(words.sendNow)
  expect(await office.read()).toContain('Ведомство создано позже')
}
