import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScreenLanguage, screenWords } from '../../src/languages/index.js'
import { deskOf, OFFICE_UZ } from '../database/giving.js'
import { acceptAll, takeIn } from '../database/review-setup.js'
import { CHROMIUM, launch } from './browser.js'
import { openSite } from './site.js'
import { type Somebody, sitDown } from './somebody.js'

let browser: Browser
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kelisim-sheet-'))
  if (CHROMIUM !== null) browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true })
})

const SHEET = 'xl/worksheets/sheet1.xml'

/** Fills in a cell as a spreadsheet would. */
function fillIn(path: string, cell: string, text: string): void {
  const parts = unzipSync(readFileSync(path))
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array())
  const filled = `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
  const bytes = strToU8(xml.replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`), filled))
  writeFileSync(path, zipSync({ ...parts, [SHEET]: bytes }))
}

async function download(office: Somebody, name: string): Promise<string> {
  const waiting = office.page.waitForEvent('download')
  await office.page.getByRole('link', { name, exact: true }).click()
  const path = join(folder, 'lines.xlsx')
  await (await waiting).saveAs(path)
  return path
}

describe.each([
  ['ru', true],
  ['kk-Latn', false],
] as const)('a report filled in as a spreadsheet in %s', (language: ScreenLanguage, javaScriptEnabled) => {
  it.skipIf(CHROMIUM === null)(`goes out and comes back, with script ${javaScriptEnabled}`, async () => {
    const site = await openSite()
    await acceptAll(site.kept, await takeIn(site.kept))
    const desk = deskOf(site.kept)
    const opened = { first: 'UZ', second: 'KZ', party: 'UZ', office: 'Office of examples', period: '2026' }
    const { id } = await desk.must(OFFICE_UZ, 'reports.open', opened)
    const { workbooks, reports } = screenWords(language)
    const options = { javaScriptEnabled }
    const office = await sitDown({ browser, site, language, options }, OFFICE_UZ)
    await office.go(`/reports/${id}`)
    const path = await download(office, workbooks.download)
    fillIn(path, 'G3', 'Стены возведены')
    await office.follow(workbooks.sendBack)
    await office.page.locator('#file').setInputFiles(path)
    await office.send(workbooks.upload)
    expect(await office.read()).toContain('Стены возведены')
    await office.send(workbooks.takeTicked)
    expect(office.page.url()).toContain(`/reports/${id}`)
    expect(await office.read()).toContain(reports.tagDone)
    const [line] = (await desk.record('reports', id)).items as readonly { readonly words: string }[]
    expect(line?.words).toBe('Стены возведены')
    expect(office.complaints).toEqual([])
    await office.close()
    await site.close()
  })
})
