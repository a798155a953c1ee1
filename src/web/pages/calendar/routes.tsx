import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import { type CalendarEntry, icalendarOf } from '../../../publishing/index.js'
import {
  type AreaList,
  type FoundRow,
  type ListedRow,
  listNamed,
  type Pair,
} from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import { rowsIn } from '../../parts/row.js'
import type { RegisterDoor } from '../../register-door.js'
import { wordFor } from '../../screen.js'
import { EventPage } from './event-page.js'
import { CalendarPage } from './page.js'
import { type CalendarView, type EventView, eventOf, eventsOf, type ShownEvent } from './view.js'

const MOST_TOLD = 10
const DAY_IN_MS = 86_400_000

/** What an address asks of the calendar: the month apart from what narrows its list. */
interface AskedCalendar {
  readonly month: string
  readonly query: URLSearchParams
}

const NO_MONTH: Problem = {
  code: 'invalid.query',
  message: 'A month is written as 2026-12',
  where: { field: 'month' },
}

function calendarAsked(c: Asked, today: string): Result<AskedCalendar> {
  const asked = askedOf(c)
  if (!asked.ok) return asked
  const month = asked.value.get('month') ?? today.slice(0, 7)
  asked.value.delete('month')
  return /^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(month) ? ok({ month, query: asked.value }) : fail(NO_MONTH)
}

/** All rows of a list, or a page of it, by its name. */
async function rowsOf(
  door: RegisterDoor,
  name: string,
  query: Parameters<RegisterDoor['rows']>[1],
): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed(name)
  if (!list.ok) return list
  if (query.size === undefined) return door.everyRow(list.value, query)
  const page = await door.rows(list.value, query)
  return page.ok ? ok(page.value.rows) : page
}

async function viewOf(c: Asked, door: RegisterDoor, today: string): Promise<Result<CalendarView>> {
  const asked = calendarAsked(c, today)
  if (!asked.ok) return asked
  const events = await rowsOf(door, 'schedule', queryOf(asked.value.query, today))
  if (!events.ok) return events
  const conflicts = await rowsOf(door, 'event-conflicts', { today, size: 50 })
  if (!conflicts.ok) return conflicts
  const told = await rowsOf(door, 'events-told', { today, size: MOST_TOLD, descending: true })
  if (!told.ok) return told
  const open = conflicts.value.filter(({ to }) => String(to) >= today)
  return ok({ today, ...asked.value, events: eventsOf(events.value), conflicts: open, told: told.value })
}

function standingOf({ state }: ShownEvent): CalendarEntry['standing'] {
  if (state === 'held' || state === 'cancelled') return state
  return state === 'dated' ? 'confirmed' : 'tentative'
}

function entryOf(c: Asked, event: ShownEvent): CalendarEntry {
  const { screen } = c.var
  const said = screen.say(screen.words.calendar.said, { day: screen.date(event.saidOn) })
  return {
    ...{ id: event.id, title: event.title, first: event.first, last: event.last, due: event.end },
    ...{ standing: standingOf(event), place: event.place || null, version: event.version },
    description: [`${event.words} (${said})`, event.outcome, event.ground]
      .filter((one) => one !== '')
      .join('\n'),
    category: wordFor(screen.words.choices, event.type),
    address: new URL(screen.href(`/calendar/${event.id}`), c.req.url).href,
    changed: event.stateOn,
  }
}

async function showIcs(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const asked = calendarAsked(c, today)
  const events = asked.ok ? await rowsOf(door, 'schedule', queryOf(asked.value.query, today)) : asked
  if (!events.ok) return showProblem(c, events.problem)
  const { frame, calendar } = c.var.screen.words
  const entries = events.value.map((row) => entryOf(c, eventOf(row)))
  return c.body(icalendarOf(`${frame.name} – ${calendar.title}`, entries), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="kelisim.ics"',
  })
}

async function showData(c: Asked, door: RegisterDoor, list: AreaList, today: string): Promise<Response> {
  const asked = calendarAsked(c, today)
  return asked.ok
    ? showListData(c, door, list, queryOf(asked.value.query, today))
    : showProblem(c, asked.problem)
}

/** What falls due between today and the end of an event of two parties; null where nothing can be reckoned. */
async function dueBy(
  door: RegisterDoor,
  { end, parties }: ShownEvent,
  today: string,
): Promise<Result<readonly FoundRow[] | null>> {
  const days = end === null ? -1 : Math.round((Date.parse(end) - Date.parse(today)) / DAY_IN_MS)
  if (days < 0) return ok(null)
  const pair = parties.length === 2 ? (parties.join('-') as Pair) : undefined
  const found = await door.due({ today, days, pair, isOverdue: true, size: 50 })
  return found.ok ? ok(found.value.rows) : found
}

async function eventView(door: RegisterDoor, record: ListedRow, today: string): Promise<Result<EventView>> {
  const event = eventOf(record)
  const all = await rowsOf(door, 'event-conflicts', { today })
  if (!all.ok) return all
  const due = await dueBy(door, event, today)
  if (!due.ok) return due
  const conflicts = all.value.filter(({ first, second }) => first === event.id || second === event.id)
  return ok({ event, wordings: rowsIn(record, 'wordings'), conflicts, due: due.value })
}

async function showEvent(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('schedule')
  if (!list.ok) return showProblem(c, list.problem)
  const named = (c.req.param('id') ?? '').replace(/\.json$/, '')
  const record = await door.record(list.value, named, today)
  if (!record.ok || c.req.path.endsWith('.json')) return showJson(c, record)
  const view = await eventView(door, record.value, today)
  return showResult(c, view, (found) => <EventPage view={found} screen={c.var.screen} />)
}

/** The calendar as page, data and subscription, and each event. */
export function addCalendarRoutes(app: WebApp, { clock }: AppParts): void {
  const list = listNamed('schedule')
  app.get('/calendar', (c) =>
    throughDoor(c, async (open) =>
      showResult(c, await viewOf(c, open, todayOf(clock)), (view) => (
        <CalendarPage view={view} screen={c.var.screen} />
      )),
    ),
  )
  app.get('/calendar.ics', (c) => throughDoor(c, (open) => showIcs(c, open, todayOf(clock))))
  for (const ending of ['.json', '.csv'])
    app.get(`/calendar${ending}`, (c) =>
      throughDoor(c, (open) =>
        list.ok
          ? showData(c, open, list.value, todayOf(clock))
          : Promise.resolve(showProblem(c, list.problem)),
      ),
    )
  app.get('/calendar/:id', (c) => throughDoor(c, (open) => showEvent(c, open, todayOf(clock))))
}
