/** One event for calendar programs.
 *  shapes: `first` and `last` where the days are told; `due` the last day of a vague time, null when it has no end;
 *  `version` from 1, rising with every change; `changed` the day of the last one; times are days, `2025-03-29` */
export interface CalendarEntry {
  readonly id: string
  readonly title: string
  readonly first: string | null
  readonly last: string | null
  readonly due: string | null
  readonly standing: 'tentative' | 'confirmed' | 'held' | 'cancelled'
  readonly place: string | null
  readonly description: string
  readonly category: string
  readonly address: string | null
  readonly version: number
  readonly changed: string
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST = 75
const DAY_IN_MS = 86_400_000

/** Text as a value: backslash, comma, semicolon and line ends stand escaped, and other controls are gone. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n|\r|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** A line folded so that no part has more than 75 octets and no character is cut. */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LONGEST) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function dayValue(day: string): string {
  return day.replaceAll('-', '')
}

/** The end of an all-day event is the day after its last. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_IN_MS).toISOString().slice(0, 10)
}

const EVENT_STATUS = {
  tentative: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
}
const TODO_STATUS = {
  tentative: 'NEEDS-ACTION',
  confirmed: 'NEEDS-ACTION',
  held: 'COMPLETED',
  cancelled: 'CANCELLED',
}

function common({ id, title, place, description, category, address, version, changed }: CalendarEntry) {
  return [
    `UID:${escapeText(id)}@kelisim`,
    `DTSTAMP:${dayValue(changed)}T000000Z`,
    `SEQUENCE:${version - 1}`,
    `SUMMARY:${escapeText(title)}`,
    `CATEGORIES:${escapeText(category)}`,
    ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(address === null ? [] : [`URL:${address}`]),
  ]
}

/** An event whose days are told is an all-day event; a vague one is a task, due at the end of its time when it has one. */
function linesOf(entry: CalendarEntry): readonly string[] {
  const { first, last, due, standing } = entry
  if (first !== null && last !== null)
    return [
      'BEGIN:VEVENT',
      ...common(entry),
      `DTSTART;VALUE=DATE:${dayValue(first)}`,
      `DTEND;VALUE=DATE:${dayValue(dayAfter(last))}`,
      `STATUS:${EVENT_STATUS[standing]}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  return [
    'BEGIN:VTODO',
    ...common(entry),
    ...(due === null ? [] : [`DUE;VALUE=DATE:${dayValue(due)}`]),
    `STATUS:${TODO_STATUS[standing]}`,
    'END:VTODO',
  ]
}

/** A calendar for the programs that people keep theirs in. It is written here and by no library, as those at hand know no
 *  tasks, which a time without a day is.
 *  source: RFC 5545 */
export function icalendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kelisim//register//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}
