import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyOn, open, send, testApp } from '../../../test/browser/web-app.js'
import { deskOf, SECRETARIAT } from '../../../test/database/giving.js'
import { mustHave } from '../../../test/database/must-have.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from '../../../test/database/review-setup.js'
import { SCREEN_LANGUAGES } from '../../languages/index.js'
import { letterOf, lettersOf, noticesFor } from '../../register/index.js'
import type { WebApp } from '../environment.js'
import { noticeExamples } from '../pages/notices/examples.js'
import { type DailyParts, writeDailyLetters } from './daily.js'
import { writeLetter } from './letter.js'
import { openMail } from './mail.js'

const TODAY = '2026-12-24'
const PERSON = 'local'

let here: TestRegister
let app: WebApp
let post: SMTPServer
let taken: string[]
let isClosed: boolean

/** A mail server of this machine that takes every letter, or none. */
function openPost(): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      let text = ''
      stream.on('data', (part) => {
        text += String(part)
      })
      stream.on('end', () => {
        if (!isClosed) taken.push(text)
        done(isClosed ? new Error('not today') : null)
      })
    },
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function partsFor(day: string): DailyParts {
  const { port } = post.server.address() as AddressInfo
  return {
    register: here.register,
    clock: () => `${day}T02:00:00.000Z`,
    send: openMail({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'register@kelisim.example' }),
    origin: 'https://register.example',
  }
}

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  post = await openPost()
  const { commitment = '' } = await acceptAll(here, await takeIn(here))
  await deskOf(here).must({ name: 'Officer UZ', role: 'office', party: 'UZ' }, 'sides.report', {
    commitment,
    party: 'UZ',
    version: 1,
    workState: 'done',
    asOf: '2026-11-01',
  })
  await deskOf(here).must({ name: 'Officer KZ', role: 'office', party: 'KZ' }, 'sides.report', {
    commitment,
    party: 'KZ',
    version: 1,
    workState: 'under-way',
    asOf: '2026-11-01',
  })
})

afterAll(async () => {
  await new Promise<void>((resolve) => post?.close(() => resolve()) ?? resolve())
  await here?.close()
})

beforeEach(() => {
  taken = []
  isClosed = false
})

describe('what waits for a person', () => {
  it('tells dues that come near and sides that differ, an office of its own only', async () => {
    const all = mustHave(await noticesFor(here.register.db, SECRETARIAT, TODAY))
    expect(all.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['due-soon', 'disputed']))
    const foreign = { name: 'Officer KG', role: 'office', party: 'KG' } as const
    expect(mustHave(await noticesFor(here.register.db, foreign, TODAY)).notices).toEqual([])
  })

  it('stands on a page that takes the wish for a letter, and keeps a wrong address in its form', async () => {
    const page = await open(app, '/ru/notices')
    expect(page.status).toBe(200)
    const wrong = await send(app, '/ru/notices', { key: keyOn(page), address: 'no<address' })
    expect(wrong.text).toContain('value="no&lt;address"')
    const sent = await send(app, '/ru/notices', { key: keyOn(wrong), address: 'officer@office.example' })
    expect(sent.status).toBe(303)
    expect((await open(app, '/ru/notices')).text).toContain('officer@office.example')
  })
})

describe('the daily letter', () => {
  it('is written once a day in the language of the wish and sent as text and HTML', async () => {
    expect(mustHave(await writeDailyLetters(partsFor(TODAY)))).toEqual({ written: 1, sent: 1, failed: 0 })
    expect(mustHave(await writeDailyLetters(partsFor(TODAY)))).toEqual({ written: 0, sent: 0, failed: 0 })
    expect(taken).toHaveLength(1)
    expect(taken[0]).toContain('To: officer@office.example')
    expect(taken[0]).toMatch(/multipart\/alternative[\s\S]+text\/plain[\s\S]+text\/html/)
    const [letter] = mustHave(await lettersOf(here.register.db, { person: PERSON, size: 5 }))
    expect(letter?.text).toContain('СКОРО СРОК')
    expect(letter?.text).toContain('https://register.example/ru/commitments/')
    expect(letter?.sentAt).not.toBeNull()
  })

  it('stays in the outbox to be read when the mail server does not take it, and goes the next time', async () => {
    isClosed = true
    const next = '2026-12-25'
    expect(mustHave(await writeDailyLetters(partsFor(next)))).toEqual({ written: 1, sent: 0, failed: 1 })
    const page = await open(app, '/ru/notices')
    const path = /\/ru\/notices\/letters\/\w+/.exec(page.text)?.[0] ?? ''
    expect((await open(app, path)).text).toContain('СКОРО СРОК')
    isClosed = false
    expect(mustHave(await writeDailyLetters(partsFor(next)))).toEqual({ written: 0, sent: 1, failed: 0 })
  })

  it('is kept, not sent, where no mail server is set', async () => {
    expect(openMail({ smtpUrl: null, mailFrom: null })).toBeNull()
    const parts = { ...partsFor('2026-12-26'), send: null, origin: null }
    expect(mustHave(await writeDailyLetters(parts))).toEqual({ written: 1, sent: 0, failed: 0 })
    expect(taken).toEqual([])
  })

  it('is shown to nobody else', async () => {
    const [letter] = mustHave(await lettersOf(here.register.db, { person: PERSON, size: 1 }))
    const asked = await letterOf(here.register.db, { person: 'Somebody else', id: letter?.id ?? '' })
    expect(asked.ok).toBe(false)
  })

  it.each(SCREEN_LANGUAGES)('has the same things in text and HTML, in %s', (language) => {
    const desk = { language, origin: 'https://register.example', today: TODAY }
    const { subject, text, html } = writeLetter('Somebody', noticeExamples, desk)
    for (const written of [text, html]) {
      expect(written).toContain('UZ-KZ/2026-06-12/05')
      expect(written).toContain('подготовить план совместных работ')
      expect(written).toContain(`https://register.example/${language}/inbox`)
    }
    expect(html).toContain(`<html lang="${language}">`)
    expect(subject).toContain('6')
  })
})
