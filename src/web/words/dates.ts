import type { ScreenWords } from '../../languages/index.js'
import type { Say } from './say.js'

type DateWords = ScreenWords['dates']
type Names = Readonly<Record<string, string>>

/** The names a date is written with where it stands: by itself, as an end that something lasts to, or as one it begins from. */
interface Forms {
  readonly months: Names
  readonly monthsAlone: Names
  readonly seasons: Names
  readonly year: string
}

interface Writer {
  readonly words: DateWords
  readonly say: Say
  readonly forms: Forms
}

const POINT = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/

const isYear = (text: string) => /^\d{4}$/.test(text)
const plainForms = (words: DateWords): Forms => words

function endForms(words: DateWords): Forms {
  const { monthsTo, seasonsTo, yearTo } = words
  return { months: monthsTo, monthsAlone: monthsTo, seasons: seasonsTo, year: yearTo }
}

function startForms(words: DateWords): Forms {
  const { monthsFrom, seasonsFrom, yearFrom } = words
  return { months: monthsFrom, monthsAlone: monthsFrom, seasons: seasonsFrom, year: yearFrom }
}

function monthPoint({ words, say, forms }: Writer, year: string, month: string): string | null {
  const season = forms.seasons[month]
  if (season !== undefined) return say(words.season, { season, year })
  const name = forms.monthsAlone[month]
  if (name === undefined) return null
  return year === 'XXXX' ? say(words.monthNoYear, { month: name }) : say(words.month, { month: name, year })
}

function dayPoint({ words, say, forms }: Writer, year: string, month: string, day: string): string | null {
  const name = forms.months[month]
  if (name === undefined) return null
  const values = { day: String(Number(day)), month: name, year }
  return say(year === 'XXXX' ? words.dayNoYear : words.day, values)
}

function certain(writer: Writer, text: string): string | null {
  const [, year, month, day] = POINT.exec(text) ?? []
  if (year === undefined) return null
  if (month === undefined) return year === 'XXXX' ? null : writer.say(writer.forms.year, { year })
  return day === undefined ? monthPoint(writer, year, month) : dayPoint(writer, year, month, day)
}

function doubted(written: string, text: string, { words, say }: Pick<Writer, 'words' | 'say'>): string {
  return /[?~%]$/.test(text) ? say(words.uncertain, { date: written }) : written
}

function point(writer: Writer, text: string): string {
  const written = certain(writer, text)
  return written === null ? text : doubted(written, text, writer)
}

/** A half-open interval; the doubt stands behind the whole phrase, for it holds of nothing else. */
function openInterval(edge: 'until' | 'since', text: string, words: DateWords, say: Say): string {
  const forms = edge === 'until' ? endForms(words) : startForms(words)
  const date = certain({ words, say, forms }, text) ?? text
  const phrase = edge === 'until' ? say(words.until, { to: date }) : say(words.since, { from: date })
  return doubted(phrase, text, { words, say })
}

/** An EDTF date or interval in words; what it does not know it shows as it is.
 *  shapes: level 1: days, months, seasons, years, closed and half-open intervals, `XXXX-03-29` */
export function writeDate(edtf: string, words: DateWords, say: Say): string {
  const writer = { words, say, forms: plainForms(words) }
  const [from, to, ...rest] = edtf.split('/')
  if (from === undefined || to === undefined || rest.length > 0) return point(writer, edtf)
  const open = (end: string) => end === '..' || end === ''
  if (open(from) && open(to)) return edtf
  if (open(from)) return openInterval('until', to, words, say)
  if (open(to)) return openInterval('since', from, words, say)
  if (isYear(from) && isYear(to)) return say(words.years, { from, to })
  return say(words.interval, { from: point(writer, from), to: point(writer, to) })
}

/** An instant as day and minute, in UTC and saying so. */
export function writeInstant(instant: string, words: DateWords, say: Say): string {
  const date = point({ words, say, forms: plainForms(words) }, instant.slice(0, 10))
  return say(words.atTime, { date, time: instant.slice(11, 16) })
}
