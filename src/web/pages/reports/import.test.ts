import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, type Shown, send, testApp } from '../../../../test/browser/web-app.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from '../../../../test/database/giving.js'
import { mustHave } from '../../../../test/database/must-have.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../../test/database/review-setup.js'
import { type Actor, keepDraft, lastJournalNumber } from '../../../register/index.js'
import type { WebApp } from '../../environment.js'
import { openDoor } from '../../open-door.js'
import { numberedReport } from './asked.js'
import type { ReportLine } from './report.js'

let here: TestRegister
let app: WebApp
let desk: Desk
let report: string

const CHECKER = { ...OFFICE_UZ, name: 'Checker UZ' }
const SHEET = 'xl/worksheets/sheet1.xml'

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  desk = deskOf(here)
  await acceptAll(here, await takeIn(here))
  const told = { first: 'UZ', second: 'KZ', title: 'An example mill', class: 'industrial', source: 'a note' }
  const { id } = await desk.must(SECRETARIAT, 'projects.add', told)
  const stage = { party: 'UZ', version: 0, stage: 'signed', stageOn: '2025-01-01', source: 'a note' }
  await desk.must(OFFICE_UZ, 'projects.report', { project: id, ...stage })
  const opened = { first: 'UZ', second: 'KZ', party: 'UZ', office: 'An office', period: '2026' }
  report = (await desk.must(OFFICE_UZ, 'reports.open', opened)).id
})
afterAll(() => here?.close())

function as({ name, role, party = '' }: Actor): Record<string, string> {
  const chosen = encodeURIComponent(new URLSearchParams({ name, role, party }).toString())
  return { cookie: `kelisim_acting=${chosen}`, origin: 'http://localhost' }
}

const pathOf = (end: string) => `/en/reports/${report}${end}`
const openAs = (actor: Actor, end: string) => open(app, pathOf(end), as(actor))
const linesNow = async () => (await desk.record('reports', report)).items as readonly ReportLine[]

async function download(actor: Actor = OFFICE_UZ): Promise<Uint8Array> {
  const answer = await app.request(pathOf('.xlsx'), { headers: as(actor) })
  return new Uint8Array(await answer.arrayBuffer())
}

/** Puts texts into cells as a spreadsheet would. */
function filledIn(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = Object.entries(cells).reduce(
    (sheet, [cell, text]) =>
      sheet.replace(
        new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`),
        `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`,
      ),
    strFromU8(parts[SHEET] ?? new Uint8Array()),
  )
  return zipSync({ ...parts, [SHEET]: strToU8(xml) })
}

/** Merges blocks of cells as a spreadsheet would. */
function merged(bytes: Uint8Array, ...blocks: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes)
  const cells = blocks.map((block) => `<mergeCell ref="${block}"/>`).join('')
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array())
  const made = xml.replace('</worksheet>', `<mergeCells>${cells}</mergeCells></worksheet>`)
  return zipSync({ ...parts, [SHEET]: strToU8(made) })
}

async function upload(bytes: Uint8Array | null, actor: Actor = OFFICE_UZ): Promise<Shown> {
  const body = new FormData()
  body.set('key', keyOn(await openAs(actor, '/import')))
  if (bytes) body.set('file', new File([Uint8Array.from(bytes)], 'filled in.xlsx'))
  const response = await app.request(pathOf('/import'), { method: 'POST', body, headers: as(actor) })
  const location = response.headers.get('location') ?? ''
  return { status: response.status, text: await response.text(), response, location }
}

/** The hidden versions, the mark of the file and the ticks of the page of differences, as a browser would send them. */
function fieldsOn({ text }: Shown): Record<string, string> {
  const [, draft = ''] = /name="draft" value="([^"]+)"/.exec(text) ?? []
  const versions = [...text.matchAll(/name="(version-[^"]+)" value="(\d+)"/g)]
  const ticks = [...text.matchAll(/type="checkbox" id="[^"]+" name="(take[^"]+)" value="yes" checked/g)]
  return Object.fromEntries([
    ['draft', draft],
    ...versions.map(([, name, value]) => [name, value]),
    ...ticks.map(([, name]) => [name, 'yes']),
  ])
}

/** The cells that are told as not understood. */
function cellsNotTaken({ text }: Shown): readonly string[] {
  return [...text.matchAll(/<li><strong>([A-Z]+\d+)<\/strong>/g)].map(([, cell]) => cell ?? '')
}

async function take(page: Shown, more: Record<string, string> = {}) {
  return send(app, pathOf('/import/take'), { key: keyOn(page), ...fieldsOn(page), ...more }, as(OFFICE_UZ))
}

async function forget(page: Shown) {
  const { draft = '' } = fieldsOn(page)
  return send(app, pathOf('/import/forget'), { key: keyOn(page), draft }, as(OFFICE_UZ))
}

describe('lines of a report as a spreadsheet', () => {
  it('are downloaded under a plain name, and hidden from the other side as the draft is', async () => {
    const answer = await app.request(pathOf('.xlsx'), { headers: as(OFFICE_UZ) })
    expect(answer.headers.get('content-disposition')).toMatch(/kelisim_uz-kz_report_2026-11-25_s\d{4}\.xlsx/)
    expect(answer.headers.get('content-type')).toContain('spreadsheetml')
    expect((await openAs(OFFICE_KZ, '.xlsx')).status).toBe(404)
    expect((await openAs(OFFICE_KZ, '/import')).status).toBe(404)
  })

  it('say why a file is not read, and ask for one', async () => {
    expect(await upload(null)).toMatchObject({ status: 422 })
    expect((await upload(null)).text).toContain('Choose the file')
    const text = await upload(strToU8('a;b'))
    expect([text.status, text.text.includes('not a spreadsheet')]).toEqual([422, true])
  })

  it('come back as differences, of which what is ticked becomes an answer with its entry in the journal', async () => {
    const file = filledIn(await download(), {
      G3: 'Walls stand &lt;b&gt;',
      I3: '1.5 million USD',
      H4: 'yes',
      C5: 'A crane',
      G5: 'It is there',
      ...{ I5: '1 crane', J5: 'No road', K5: 'A road' },
      ...{ C6: 'A road', G6: 'Begun', H6: 'yes', D6: 'soon' },
    })
    const sent = await upload(file)
    expect([sent.status, sent.location]).toEqual([303, pathOf('/import')])
    expect((await linesNow()).every(({ isAnswered }) => !isAnswered)).toBe(true)
    const page = await openAs(OFFICE_UZ, '/import')
    expect(page.text).toContain('Walls stand &lt;b&gt;')
    expect(page.text).toContain('File “<bdi lang="und">filled in.xlsx</bdi>”.')
    expect(page.text).toContain('read as <bdi lang="und">1,500,000 USD</bdi>')
    expect((await openAs(OFFICE_UZ, '')).text).toContain('begun, not saved')
    expect(cellsNotTaken(page)).toEqual(['D6', 'H6'])
    const done = await take(page)
    expect([done.status, done.location]).toEqual([303, pathOf('/import')])
    const [first, second, third] = await linesNow()
    expect(first).toMatchObject({ words: 'Walls stand <b>', figure: '1.5 million USD', version: 2 })
    expect(second).toMatchObject({ words: null, isAnswered: true })
    const told = { figure: '1 crane', difficulty: 'No road', request: 'A road' }
    expect(third).toMatchObject({ title: 'A crane', words: 'It is there', ...told, version: 1 })
    const journal = await open(app, `/journal.json?subject=${first?.id}`, as(SECRETARIAT))
    expect(journal.text).toContain('report.line-answered')
  })

  it('name the line that a new one is like, and do not tick it', async () => {
    await upload(filledIn(await download(), { C7: 'A crane', G7: 'It is there', I7: '2 cranes' }))
    const page = await openAs(OFFICE_UZ, '/import')
    expect(page.text).toContain('A line about this stands in the report already: 3.')
    expect(page.text).toMatch(/name="takenew-7" value="yes"(?! checked)/)
  })

  it('are no difference when the same file comes twice', async () => {
    const again = { C7: 'A crane', G7: 'It is there', I7: '1 crane', J7: 'No road', K7: 'A road' }
    await upload(filledIn(await download(), again))
    expect((await openAs(OFFICE_UZ, '/import')).text).toContain('nothing that does not stand')
    const page = await openAs(OFFICE_UZ, '/import')
    await forget(page)
    expect((await openAs(OFFICE_UZ, '/import')).text).toContain('type="file"')
  })

  it('say what others changed since, tick none of it, and are not taken on a version that nobody saw', async () => {
    const file = filledIn(await download(), { G3: 'Walls and a roof' })
    const answer = async (words: string, version: number) =>
      desk.must(CHECKER, 'reports.answer', { line: (await linesNow())[0]?.id, version, words, figure: '3' })
    await answer('Walls stand twice', 2)
    await upload(file)
    const page = await openAs(OFFICE_UZ, '/import')
    expect(page.text).toContain('Changed in the file and by others since')
    expect(page.text).toContain('Checker UZ')
    expect(page.text).toContain('Changed by others since, and not in the file')
    const [tick] = /takewords-pl_\w+/.exec(page.text) ?? []
    expect((await take(page)).text).toContain('Tick what is to be taken')
    await answer('Walls stand thrice', 3)
    const stale = await take(page, { [tick ?? '']: 'yes' })
    expect(stale.status).toBe(409)
    expect((await linesNow())[0]?.words).toBe('Walls stand thrice')
    expect(stale.text).toContain(`name="${tick}" value="yes" checked`)
    const done = await take(stale)
    expect(done.status).toBe(303)
    expect((await linesNow())[0]).toMatchObject({ words: 'Walls and a roof', figure: '3' })
  })

  it('leave no line without an answer', async () => {
    await upload(filledIn(await download(), { G3: '' }))
    const page = await openAs(OFFICE_UZ, '/import')
    expect(page.text).toContain('the line would have no answer')
    const [tick] = /takewords-pl_\w+/.exec(page.text) ?? []
    const refused = await take(page, { [tick ?? '']: 'yes' })
    expect(refused.status).toBe(422)
    expect((await linesNow())[0]?.words).toBe('Walls and a roof')
  })

  it('carry a journal number from before they were read, so that a change meanwhile is later', async () => {
    const door = openDoor(here.register, OFFICE_UZ, () => ({ statements: [] }) as never)
    const before = await lastJournalNumber(here.register.db)
    const meanwhile = async (...asked: Parameters<typeof door.record>) => {
      const [line] = await linesNow()
      const given = { line: line?.id, version: line?.version, words: line?.words, figure: '3' }
      await desk.must(CHECKER, 'reports.answer', given)
      return door.record(...asked)
    }
    const asked = { actor: OFFICE_UZ, today: '2026-04-02' }
    const found = mustHave(await numberedReport({ ...door, record: meanwhile }, report, asked))
    expect(found.number).toBe(before)
    expect(await lastJournalNumber(here.register.db)).toBeGreaterThan(before)
  })

  it('are told where no option stands, or a merge hides which line it is or what a cell says', async () => {
    const long = `${'a'.repeat(199)}😀`
    const file = filledIn(await download(), {
      H4: long,
      I3: '',
      G4: 'Hidden words',
      I8: '5',
      C7: 'A road',
      G7: 'Begun',
      C8: 'A gate',
      G8: 'Made',
    })
    await upload(merged(file, 'A4:A5', 'G3:G4', 'H3:J3', 'I7:J8'))
    const page = await openAs(OFFICE_UZ, '/import')
    expect(cellsNotTaken(page)).toEqual(['I3', 'G4', 'H4', 'A5', 'I8'])
    expect(page.text).toContain(`>${long}<`)
    expect(page.text).toContain('Row 8 of the file')
    expect(page.text).not.toContain('takenew-5')
    await forget(page)
  })

  it('are asked for again when what is kept of a file cannot be read', async () => {
    const broken = { form: `/reports/${report}/import`, fields: { returned: '{' }, version: 0 }
    mustHave(await here.register.act(OFFICE_UZ, (tx, writer) => keepDraft(tx, writer, broken)))
    const page = await openAs(OFFICE_UZ, '/import')
    expect([page.status, page.text.includes('The file is damaged')]).toEqual([200, true])
    expect(await upload(filledIn(await download(), {}))).toMatchObject({ status: 303 })
    await forget(await openAs(OFFICE_UZ, '/import'))
  })

  it('are not taken from a file that another window sent, took or forgot since', async () => {
    await forget(await openAs(OFFICE_UZ, '/import'))
    await upload(filledIn(await download(), { G3: 'One file' }))
    const seen = await openAs(OFFICE_UZ, '/import')
    await forget(seen)
    await upload(filledIn(await download(), { G3: 'Another file', J3: 'No crane' }))
    const overtaken = await take(seen)
    expect(overtaken.status).toBe(409)
    expect(overtaken.text).toContain('Another file was sent here since')
    expect(overtaken.text).toContain('No crane')
    const [tick] = /takewords-pl_\w+/.exec(seen.text) ?? []
    expect(overtaken.text).toContain(`name="${tick}" value="yes" checked`)
    expect(overtaken.text).toMatch(/name="takedifficulty-pl_\w+" value="yes"(?! checked)/)
    expect((await forget(seen)).status).toBe(409)
    await forget(overtaken)
    const gone = await take(overtaken)
    expect([gone.status, gone.text.includes('type="file"')]).toEqual([409, true])
    expect((await linesNow())[0]?.words).toBe('Walls and a roof')
  })

  it('are not taken where they say what was done and that nothing was', async () => {
    await upload(filledIn(await download(), { H3: 'yes' }))
    const page = await openAs(OFFICE_UZ, '/import')
    expect(page.text).toContain('ticked that nothing was: leave one of them')
    const [tick] = /takenothing-pl_\w+/.exec(page.text) ?? []
    expect(page.text).not.toContain(`name="${tick}" value="yes" checked`)
    expect((await take(page, { [tick ?? '']: 'yes' })).status).toBe(422)
    expect((await linesNow())[0]?.words).toBe('Walls and a roof')
  })

  it('say what was taken when others were not, and why those were not', async () => {
    await forget(await openAs(OFFICE_UZ, '/import'))
    await upload(filledIn(await download(), { K3: 'A gate', G4: 'Looms', C7: 'A well', G7: 'Dug' }))
    const page = await openAs(OFFICE_UZ, '/import')
    const [tick] = /takewords-pl_\w+/.exec(page.text) ?? []
    const [first, second] = await linesNow()
    const changed = { line: first?.id, version: first?.version, words: 'Walls and a roof', figure: '4' }
    await desk.must(CHECKER, 'reports.answer', changed)
    const part = await take(page, { [tick ?? '']: 'yes' })
    expect(part.status).toBe(409)
    expect(part.text).toMatch(/1\. Checker UZ changed it on [^<]+; saving again/)
    expect(part.text).toContain('2. You wrote what was done and ticked that nothing was')
    expect(part.text).toMatch(/These lines were taken:.*?Row 7 of the file: <bdi lang="und">A well</)
    expect(await linesNow()).toMatchObject([{ request: null }, second, {}, {}, { title: 'A well' }])
    await forget(part)
  })
})
