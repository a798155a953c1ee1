import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOn, open, type Shown, send, testApp } from '../../../../test/browser/web-app.js'
import { CLAIMS, TEXT, type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let kept: TestRegister
let app: WebApp
beforeAll(async () => {
  kept = await testRegister()
  app = await testApp(kept.register)
})
afterAll(() => kept.close())

/** The value of a hidden field in the first form that posts to the act. */
function hidden({ text }: Shown, act: string, name: string): string {
  const form = text.slice(text.indexOf(`/${act}" method="post"`))
  return (new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '').replaceAll('&amp;', '&')
}

/** The address the first form of an act posts to. */
function target({ text }: Shown, act: string): string {
  return new RegExp(`action="(/en/review/st_\\w+/${act})"`).exec(text)?.[1] ?? ''
}

function formOf(page: Shown, act: string): Record<string, string> {
  return { key: keyOn(page), version: hidden(page, act, 'version'), onward: hidden(page, act, 'onward') }
}

/** Opens the first statement of a kind that waits. */
const waiting = (kind: string) => open(app, `/en/review?kind=${kind}`)

describe('a text on its way into the register', () => {
  it('is sent to review once, however often the form is sent', async () => {
    const read = await send(app, '/en/read', { text: TEXT, day: '2025-05-14', publisher: 'UZ' })
    const page = await open(app, read.location)
    const form = { key: keyOn(page) }
    const first = await send(app, `${read.location}/review`, form)
    const second = await send(app, `${read.location}/review`, form)
    expect([first.status, second.location]).toEqual([303, first.location])
    const stored = await open(app, first.location)
    expect(stored.text.match(/<article class="card"/g)).toHaveLength(CLAIMS.length)
    expect(stored.text).toContain('waits for review')
    expect((await waiting('commitment')).text).toContain('1 statement waits')
    expect((await open(app, '/en/review')).text).toContain('10 statements wait')
  })

  it('leads from a waiting statement to its card with the reasons', async () => {
    const { text } = await waiting('commitment')
    const path = /href="(\/en\/r\/[^"]+\?why=yes)"/.exec(text)?.[1] ?? ''
    const { location } = await open(app, path)
    expect(location).toMatch(/^\/en\/readouts\/\w+\/\w+\?why=yes#st-\d+$/)
    expect((await open(app, location)).text).toContain('Hide the reasons')
  })

  it('has the same JSON kept as it had when it was only read', async () => {
    const { text } = await open(app, '/en/')
    const path = /href="(\/en\/readouts\/\w+)"/.exec(text)?.[1] ?? ''
    const contract = JSON.parse((await open(app, `${path}.json`)).text)
    expect([contract.schema, contract.statements.length]).toEqual(['kelisim.reading/1', CLAIMS.length])
    for (const { start, end, quote } of contract.statements) expect(TEXT.slice(start, end)).toBe(quote)
  })
})

describe('a reviewer', () => {
  it('accepts, is led to the next statement, and sees the commitment with both sides', async () => {
    const page = await waiting('commitment')
    expect(page.text).toContain('Президенты поручили')
    const next = hidden(page, 'accept', 'onward')
    const accepted = await send(app, target(page, 'accept'), formOf(page, 'accept'))
    expect(accepted.status).toBe(303)
    expect(accepted.location).toContain(next.replace('/review', ''))
    const after = await open(app, accepted.location)
    expect(after.text).toContain('Undo the last act')
    const commitment = /href="(\/en\/commitments\/co_\w+)"/.exec(after.text)?.[1] ?? ''
    const shown = await open(app, commitment)
    for (const words of [
      'Uzbekistan: nothing reported yet',
      'Kazakhstan: nothing reported yet',
      'UZ-KZ/2025-05-14/',
      'commitment entered',
    ])
      expect(shown.text).toContain(words)
    expect(shown.text).toContain('by 31\u00a0December\u00a02026')
  })

  it('undoes the last act, and the commitment leaves the register', async () => {
    const list = JSON.parse((await open(app, '/en/register.json')).text)
    const [row] = list.rows
    const page = await open(app, `/en/review?done=${row.statement}`)
    const undone = await send(app, target(page, 'undo'), formOf(page, 'undo'))
    expect((await open(app, undone.location)).text).toContain('The last act is undone')
    expect(JSON.parse((await open(app, '/en/register.json')).text).total).toBe(0)
  })

  it('corrects, and the first reading stays in the journal', async () => {
    const page = await waiting('commitment')
    const form = { ...formOf(page, 'correct'), kind: 'commitment', force: 'agreed', note: 'мягче' }
    const corrected = await send(app, target(page, 'correct'), form)
    expect(corrected.status).toBe(303)
    const list = JSON.parse((await open(app, '/en/register.json')).text)
    expect(list.rows.map(({ force }: { force: string }) => force)).toEqual(['agreed'])
    expect((await open(app, '/en/journal')).text).toContain('statement corrected')
  })

  it('is told which words do not stand in the text, and keeps what was typed', async () => {
    const page = await waiting('figure')
    const form = { ...formOf(page, 'correct'), quote: 'Товарооборот упал', note: 'проверить "<b>"' }
    const { status, text } = await send(app, target(page, 'correct'), form)
    expect(status).toBe(422)
    expect(text).toContain('<title>Error: Review')
    expect(text).toContain('<a href="#quote">These words do not stand so in the text above</a>')
    expect(text).toContain('>Товарооборот упал</textarea>')
    expect(text).toContain('проверить &quot;&lt;b&gt;&quot;')
  })

  it('adds a field with words of the text', async () => {
    const page = await waiting('figure')
    const added = { 'new-slot': 'comparison', 'new-value': 'year-on-year', 'new-words': 'вырос' }
    const sent = await send(app, target(page, 'correct'), { ...formOf(page, 'correct'), ...added })
    expect(sent.status).toBe(303)
    const { text } = await open(app, '/en/figures')
    expect(text).toContain('against the year before')
    expect(text).toContain('9%')
  })

  it('rejects only with a reason, and another reason only with words', async () => {
    const page = await waiting('topic')
    const form = formOf(page, 'reject')
    const path = target(page, 'reject')
    expect((await send(app, path, form)).text).toContain('<a href="#reason">Choose a reason</a>')
    const other = await send(app, path, { ...form, reason: 'other' })
    expect(other.text).toContain('<a href="#reject-note">Write the reason in the note</a>')
    expect((await send(app, path, { ...form, reason: 'not-said', note: 'нет' })).status).toBe(303)
  })

  it('who was slower sees both texts and keeps what was typed', async () => {
    const page = await waiting('meeting')
    const late = formOf(page, 'correct')
    await send(app, target(page, 'accept'), formOf(page, 'accept'))
    const again = await open(app, '/en/review')
    const conflict = await send(app, target(page, 'correct'), {
      ...late,
      key: keyOn(again),
      note: 'моя правка',
    })
    expect(conflict.status).toBe(409)
    expect(conflict.text).toContain('Somebody was faster')
    expect(conflict.text).toContain('What you sent')
    expect(conflict.text).toContain('моя правка</textarea>')
    expect(conflict.text).toContain('version 2')
  })

  it('cannot act with a key that is not of this server, and keeps what was typed', async () => {
    const page = await waiting('award')
    const form = { ...formOf(page, 'reject'), key: 'x'.repeat(76), reason: 'not-said', note: 'осталось' }
    const { status, text } = await send(app, target(page, 'reject'), form)
    expect([status, text.includes('осталось</textarea>')]).toEqual([403, true])
    expect((await waiting('award')).text).toContain('1 statement waits')
  })

  it('is never led to another site by the form', async () => {
    const page = await waiting('greeting')
    const form = { ...formOf(page, 'accept'), onward: '//other.example/review?x=1' }
    const { location } = await send(app, target(page, 'accept'), form)
    expect(location).toMatch(/^\/en\/review\?done=st_\w+$/)
  })
})

describe('what was accepted', () => {
  it('stands in the lists, on the first page and in the journal, whose chain is whole', async () => {
    const home = await open(app, '/en/')
    for (const words of ['Чирчик', 'trade turnover: 9%', 'statements wait'])
      expect(home.text).toContain(words)
    expect((await open(app, '/en/meetings')).text).toContain('Акмаль Каримов')
    expect((await open(app, '/ru/journal?verify=yes')).text).toContain('Цепь цела')
    const [meeting] = JSON.parse((await open(app, '/en/meetings.json')).text).rows
    const shown = await open(app, `/en/meetings/${meeting.id}`)
    expect(shown.text).toContain('Only one side’s readout is known')
  })

  it('is found by its words and filters, and an empty list says which filter to drop', async () => {
    const found = await open(app, `/en/register?q=${encodeURIComponent('реестр')}&force=agreed`)
    expect(found.text).toContain('1 commitment')
    const none = await open(app, '/en/register?q=zzz&force=agreed&side=UZ')
    expect(none.text).toContain('Nothing fits all of: zzz, agreed, Uzbekistan.')
    expect(none.text).toContain('href="/en/register?force=agreed&amp;side=UZ"')
  })

  it('is reached by its reference for ever', async () => {
    const [row] = JSON.parse((await open(app, '/en/register.json')).text).rows
    const { status, location } = await open(app, `/en/r/${row.reference}`)
    expect([status, location]).toEqual([303, expect.stringMatching(/^\/en\/readouts\/\w+\/\w+#st-3$/)])
    expect((await open(app, '/en/r/UZ-KZ/1999-01-01/01')).status).toBe(404)
  })

  it('is absent under ids that nobody gave', async () => {
    for (const path of ['commitments/co_x', 'meetings/mt_x', 'readouts/rd_x', 'review?st=st_x'])
      expect([path, (await open(app, `/en/${path}`)).status]).toEqual([path, 404])
  })
})
