import type { ScreenWords } from '../../languages/index.js'
import type { Say } from './say.js'

type DateWords = ScreenWords['dates']

interface Writer {
  readonly words: DateWords
  readonly say: Say
  /** The one end of a half-open interval, which stands after a preposition. */
  readonly isEnd?: boolean
}

const POINT = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/

function has<Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> {
  return Object.hasOwn(table, key)
}

function monthPoint({ words, say, isEnd }: Writer, year: string, month: string): string | null {
  const seasons = isEnd ? words.seasonsOf : words.seasons
  if (has(seasons, month)) return say(words.season, { season: seasons[month], year })
  const months = isEnd ? words.months : words.monthsAlone
  if (!has(months, month)) return null
  const name = months[month]
  return year === 'XXXX' ? say(words.monthNoYear, { month: name }) : say(words.month, { month: name, year })
}

function dayPoint({ words, say }: Writer, year: string, month: string, day: string): string | null {
  if (!has(words.months, month)) return null
  const values = { day: String(Number(day)), month: words.months[month], year }
  return say(year === 'XXXX' ? words.dayNoYear : words.day, values)
}

function point(writer: Writer, text: string): string {
  const [, year, month, day, doubt] = POINT.exec(text) ?? []
  if (year === undefined) return text
  const { words, say } = writer
  const alone = month === undefined ? say(words.year, { year }) : monthPoint(writer, year, month)
  const written = month && day ? dayPoint(writer, year, month, day) : alone
  if (written === null) return text
  return doubt ? say(words.uncertain, { date: written }) : written
}

/** An EDTF date or interval in words; what it does not know it shows as it is.
 *  shapes: level 1: days, months, seasons, years, closed and half-open intervals, `XXXX-03-29` */
export function writeDate(edtf: string, words: DateWords, say: Say): string {
  const writer = { words, say }
  const [from, to, ...rest] = edtf.split('/')
  if (from === undefined || to === undefined || rest.length > 0) return point(writer, edtf)
  const open = (end: string) => end === '..' || end === ''
  if (open(from) && open(to)) return edtf
  if (open(from)) return say(words.until, { to: point({ ...writer, isEnd: true }, to) })
  if (open(to)) return say(words.since, { from: point({ ...writer, isEnd: true }, from) })
  return say(words.interval, { from: point(writer, from), to: point(writer, to) })
}

/** An instant as day and minute, in UTC and saying so. */
export function writeInstant(instant: string, words: DateWords, say: Say): string {
  const date = point({ words, say }, instant.slice(0, 10))
  return say(words.atTime, { date, time: instant.slice(11, 16) })
}
