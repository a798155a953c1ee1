import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptStatement, intakeReadout, type ReadoutInput } from '../../src/intake/index.js'
import { type ScreenLanguage, screenWords } from '../../src/languages/index.js'
import { commandNamed, giveCommand } from '../../src/register/index.js'
import { deskOf, SECRETARIAT } from '../database/giving.js'
import { mustHave } from '../database/must-have.js'
import type { TestRegister } from '../database/review-setup.js'
import { CHROMIUM, launch, newPage } from './browser.js'
import { openSite, type Site } from './site.js'
import { realReader } from './web-app.js'

/** Two readouts of one day, each naming the order in its own language. */
const READOUTS: readonly ReadoutInput[] = [
  {
    ...{
      publisher: 'UZ',
      published: '2026-05-15',
      language: 'ru',
      title: 'О награждении',
      parties: ['UZ', 'KZ'],
    },
    text: 'Президенту Шавкату Мирзиёеву вручён орден «Золотой орёл».',
  } as ReadoutInput,
  {
    ...{
      publisher: 'KZ',
      published: '2026-05-16',
      language: 'kk',
      title: 'Марапат туралы',
      parties: ['UZ', 'KZ'],
    },
    text: 'Қазақстан Президенті Қасым-Жомарт Тоқаев Өзбекстан Президенті Шавкат Мирзиёевке «Алтын Қыран» орденін тапсырды.',
  } as ReadoutInput,
]

/** Takes in both readouts and accepts what the reader found of awards. */
async function tellTwice({ register }: TestRegister): Promise<void> {
  const read = realReader()
  for (const input of READOUTS) {
    mustHave(await register.act(SECRETARIAT, (tx, writer) => intakeReadout(tx, writer, { input, read })))
    const found = await register.db
      .selectFrom('statements')
      .select(['id', 'version'])
      .where('state', '=', 'read')
      .where('kind', '=', 'award')
      .execute()
    for (const { id, version } of found)
      mustHave(
        await register.act(SECRETARIAT, (tx, writer) =>
          acceptStatement(tx, writer, { statement: id, version }),
        ),
      )
  }
}

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(() => browser?.close())

/** The day of the first occasion to come, as the list for programs tells it. */
async function nextDay(page: Page, site: Site): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const days: string[] = []
  for (const year of [0, 1].map((more) => Number(today.slice(0, 4)) + more)) {
    const answer = await page.request.get(site.at(`/protocol/occasions.json?sender=UZ&year=${year}`))
    const { rows } = (await answer.json()) as { rows: readonly { day: string }[] }
    days.push(...rows.map(({ day }) => day).filter((day) => day >= today))
  }
  return days.sort()[0] ?? ''
}

describe.each<[ScreenLanguage, string]>([
  ['en', 'in English'],
  ['kk-Cyrl', 'in Kazakh'],
])('a protocol officer %s (%s)', (language) => {
  const words = screenWords(language)
  let site: Site
  beforeAll(async () => {
    if (CHROMIUM === null) return
    site = await openSite()
    await tellTwice(site.kept)
  })
  afterAll(() => site?.close())

  const at = (path: string) => site.at(`/${language}${path}`)

  async function becomeOfficer(page: Page): Promise<void> {
    await page.goto(at('/acting'))
    await page.locator('#name').fill('Protocol Officer')
    await page.locator('#role').selectOption('protocol-officer')
    await page.locator('#party').selectOption('UZ')
    await page.getByRole('button', { name: words.acting.save }).click()
  }

  /** Records the award from the readout of the own side, which the post is asked for. */
  async function recordFromFirst(page: Page): Promise<void> {
    const told = page.locator('.entries > li', { hasText: 'Золотой орёл' }).last()
    await told.getByRole('link', { name: words.protocol.record }).click()
    expect(await page.locator('#order').inputValue()).toBe('altyn-qyran')
    expect(await page.locator('#recipient').inputValue()).toBe('Шавкат Мирзиёев')
    await page.locator('#party').fill('UZ')
    await page.locator('#decree').fill('№ 7')
    await page.getByRole('button', { name: words.protocol.form.send }).click()
    await page.getByRole('heading', { name: words.frame.problemHeading }).waitFor()
    expect(await page.locator('#decree').inputValue()).toBe('№ 7')
    await page.getByLabel(words.relations.offices.president, { exact: true }).check()
    await page.getByRole('button', { name: words.protocol.form.send }).click()
  }

  /** Sees that the other side tells of the same order under its own name, and ties both. */
  async function settle(page: Page): Promise<void> {
    const warning = page.getByRole('region', { name: words.protocol.doubles })
    expect(await warning.textContent()).toContain('Алтын Қыран')
    await warning.getByRole('button', { name: words.protocol.same }).click()
    await page.locator('.done').waitFor()
    expect(await warning.count()).toBe(0)
  }

  /** Begins the record of a greeting from the first occasion to come. */
  async function greet(page: Page): Promise<string> {
    const day = await nextDay(page, site)
    await page.getByRole('link', { name: words.protocol.greet }).first().click()
    expect(await page.locator('#sender').inputValue()).toBe('UZ')
    await page.locator('#day').fill(day)
    await page.locator('#channel').selectOption('letter')
    await page.locator('#words').fill('Құттықтау хаты')
    await page.locator('#source').fill('the own letter')
    await page.getByRole('button', { name: words.actForms.send }).click()
    await page.locator('.done').waitFor()
    return day
  }

  it.skipIf(CHROMIUM === null)(
    'records an award told twice, settles it, and records the greeting of the next occasion',
    async () => {
      const { page, complaints, close } = await newPage(browser)
      await becomeOfficer(page)
      await page.goto(at('/protocol'))
      expect(await page.getByRole('region', { name: words.protocol.doubles }).count()).toBe(1)
      await recordFromFirst(page)
      await settle(page)
      const day = await greet(page)
      const desk = deskOf(site.kept)
      const [honour] = await desk.rows('honours')
      expect(honour).toMatchObject({
        order: 'altyn-qyran',
        post: words.relations.offices.president,
        decree: '№ 7',
      })
      expect(await desk.rows('honour-doubles')).toEqual([])
      expect(await desk.rows('greetings')).toMatchObject([{ sender: 'UZ', day, words: 'Құттықтау хаты' }])
      const { statements } = await desk.record('honours', String(honour?.id))
      expect(statements).toHaveLength(2)
      expect(complaints.filter((one) => !one.includes('422'))).toEqual([])
      await close()
    },
  )

  it.skipIf(CHROMIUM === null)('cannot move what is not the business of the protocol', async () => {
    const { page, close } = await newPage(browser)
    await becomeOfficer(page)
    const answer = await page.goto(at('/acts/ties.add'))
    expect(answer?.status()).toBe(403)
    const given = mustHave(commandNamed('ties.add'))
    const refused = await site.kept.register.act(
      { name: 'Protocol Officer', role: 'protocol-officer' },
      (tx, writer) => giveCommand(tx, writer, given, {}),
    )
    expect(refused.ok).toBe(false)
    await close()
  })
})
