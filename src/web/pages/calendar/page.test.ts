import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open, testApp } from '../../../../test/browser/web-app.js'
import { deskOf, SECRETARIAT } from '../../../../test/database/giving.js'
import { type TestRegister, testRegister } from '../../../../test/database/review-setup.js'
import type { WebApp } from '../../environment.js'

let here: TestRegister
let app: WebApp
let fair: string

const EVENT = {
  ...{ title: 'Fair <b>', type: 'forum', scale: 'bilateral', parties: 'UZ; KZ', persons: 'Minister One' },
  ...{
    time: '2026-12-10/2026-12-11',
    words: '10–11 December',
    saidOn: '2026-11-01',
    saidBy: 'UZ',
    source: 'a note',
  },
}

async function mention(more: object): Promise<string> {
  return (await deskOf(here).must(SECRETARIAT, 'schedule.mention', { ...EVENT, ...more })).id
}

beforeAll(async () => {
  here = await testRegister()
  app = await testApp(here.register)
  fair = await mention({})
  await mention({ title: 'Session', type: 'commission', time: '2026-12-11' })
  await mention({
    title: 'Vague',
    persons: '',
    time: '2025-03-29/..',
    words: 'in the coming months',
    saidOn: '2025-03-29',
  })
  await mention({ title: 'Overdue', persons: '', time: '2026-11-10', words: '10 November' })
})
afterAll(() => here?.close())

function part(text: string, id: string): string {
  return new RegExp(`<section[^>]*aria-labelledby="${id}"[\\s\\S]*?</section>`).exec(text)?.[0] ?? ''
}

describe('the calendar', () => {
  it('keeps told days, mere words and what is over apart', async () => {
    const { text } = await open(app, '/en/calendar?month=2026-12')
    expect(part(text, 'exact')).toContain('Fair &lt;b&gt;')
    expect(part(text, 'exact')).not.toContain('Vague')
    expect(part(text, 'vague')).toContain('in the coming months')
    expect(part(text, 'vague')).toContain('(said 29\u00a0March\u00a02025)')
    expect(part(text, 'past')).toContain('Overdue')
    expect(part(text, 'past')).toContain('/en/acts/schedule.hold?event=sv_')
    expect(part(text, 'month').match(/Fair/g)).toHaveLength(2)
    expect(part(text, 'month')).not.toContain('Vague')
  })

  it('names who is expected at two events', async () => {
    const { text } = await open(app, '/ru/calendar')
    expect(part(text, 'conflicts')).toContain('Minister One')
  })

  it('is narrowed, in every form', async () => {
    expect(part((await open(app, '/en/calendar?type=commission')).text, 'exact')).not.toContain(
      'Fair &lt;b&gt;',
    )
    const rows = JSON.parse((await open(app, '/calendar.json?type=commission')).text)
    expect(rows).toMatchObject({ total: 1, rows: [{ title: 'Session' }] })
    expect((await open(app, '/calendar.csv?type=commission')).text.trim().split('\r\n')).toHaveLength(2)
    expect((await open(app, '/en/calendar?month=soon')).status).toBe(422)
  })

  it('is subscribed to by calendar programs, without an invented day', async () => {
    const { text, response } = await open(app, '/kk-Cyrl/calendar.ics')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3)
    const [vague, ...others] = calendar.getAllSubcomponents('vtodo')
    expect(others).toEqual([])
    expect([vague?.getFirstPropertyValue('summary'), vague?.getFirstProperty('due')]).toEqual(['Vague', null])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('shows each event with the history of its time, and its closing', async () => {
    const { text } = await open(app, `/en/calendar/${fair}`)
    expect(text).toContain('first said')
    expect(text).toContain(`/en/acts/schedule.cancel?event=${fair}`)
    await deskOf(here).must(SECRETARIAT, 'schedule.cancel', {
      event: fair,
      version: '1',
      on: '2026-11-20',
      ground: 'snow',
    })
    const after = await open(app, `/en/calendar/${fair}`)
    expect([after.text.includes('snow'), after.text.includes('schedule.cancel?')]).toEqual([true, false])
    const gone = new ICAL.Component(ICAL.parse((await open(app, '/calendar.ics?state=cancelled')).text))
    const event = gone.getFirstSubcomponent('vevent')
    expect([event?.getFirstPropertyValue('status'), event?.getFirstPropertyValue('sequence')]).toEqual([
      'CANCELLED',
      1,
    ])
    expect((await open(app, '/en/calendar/sv_none')).status).toBe(404)
  })
})
