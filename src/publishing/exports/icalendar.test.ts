import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, foldLine, icalendarOf } from './icalendar.js'

const ENTRY: CalendarEntry = {
  ...{
    id: 'sv_1',
    title: 'Өңірлер форумы, «Самарқанд»; екінші\nжол \\ соңы',
    first: '2026-12-10',
    last: '2026-12-11',
  },
  ...{
    due: null,
    standing: 'confirmed',
    place: 'Самарканд, центр',
    description: 'сказано 1 ноября',
    category: 'forum',
  },
  ...{ address: 'https://example.org/calendar/sv_1', version: 3, changed: '2026-11-01' },
}
const VAGUE: CalendarEntry = { ...ENTRY, id: 'sv_2', first: null, last: null, standing: 'tentative' }

function read(entries: readonly CalendarEntry[]) {
  return new ICAL.Component(ICAL.parse(icalendarOf('Kelisim', entries)))
}

describe('a calendar for other programs', () => {
  it('has told days as all-day events, which another reader reads back', () => {
    const [found] = read([ENTRY]).getAllSubcomponents('vevent')
    const event = new ICAL.Event(found)
    expect([event.summary, event.location, event.description]).toEqual([
      ENTRY.title,
      ENTRY.place,
      ENTRY.description,
    ])
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2026-12-10',
      '2026-12-12',
    ])
    expect([event.uid, event.sequence]).toEqual(['sv_1@kelisim', 2])
    expect(found?.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  it('makes no day of a time that has none', () => {
    const [open, ending] = read([VAGUE, { ...VAGUE, id: 'sv_3', due: '2026-12-31' }]).getAllSubcomponents(
      'vtodo',
    )
    expect([open?.getFirstProperty('due'), open?.getFirstProperty('dtstart')]).toEqual([null, null])
    expect(ending?.getFirstPropertyValue('due')?.toString()).toBe('2026-12-31')
    expect(ending?.getFirstProperty('dtstart')).toBeNull()
  })

  it('says what was held and what was cancelled', () => {
    const gone = read([
      { ...ENTRY, standing: 'cancelled' },
      { ...VAGUE, standing: 'held' },
    ])
    expect(gone.getFirstSubcomponent('vevent')?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(gone.getFirstSubcomponent('vtodo')?.getFirstPropertyValue('status')).toBe('COMPLETED')
  })

  it('has no line of more than 75 octets, cuts no character, and lets nothing open a line of its own', () => {
    const title = `${'Ұзын атау '.repeat(30)}\r\nBEGIN:VEVENT\u2028X:1\u0000`
    const text = icalendarOf('x', [{ ...ENTRY, title }])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(
      read([{ ...ENTRY, title }])
        .getFirstSubcomponent('vevent')
        ?.getFirstPropertyValue('summary'),
    ).toBe(`${'Ұзын атау '.repeat(30)}\nBEGIN:VEVENT\nX:1`)
  })

  it('folds a line at a whole character', () => {
    expect(foldLine(`A:${'ж'.repeat(40)}`).split('\r\n')).toEqual([
      `A:${'ж'.repeat(36)}`,
      ` ${'ж'.repeat(4)}`,
    ])
  })
})
