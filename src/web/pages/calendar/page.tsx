import type { Child } from 'hono/jsx'
import { EVENT_TYPES } from '../../../register/index.js'
import { MonthGrid } from '../../charts/index.js'
import type { Markup } from '../../layout/markup.js'
import { Page } from '../../layout/page.js'
import { MainActs } from '../../parts/main-acts.js'
import { Narrow } from '../../parts/narrow.js'
import { addressWith, type TablePlace } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { Conflicts, EventLines, ToldEvents } from './items.js'
import { type CalendarView, type ShownEvent, type SortedEvents, sortEvents } from './view.js'

interface CalendarProps {
  readonly view: CalendarView
  readonly screen: Screen
}

const STATES = ['mentioned', 'planned', 'dated', 'moved', 'held', 'cancelled'] as const
/** Ended events shown; the rest is found by the filter of states. */
const MOST_ENDED = 20
/** Events that a band shows; of more the number is told, with the way to the whole list. */
const MOST_IN_BAND = 40

function placeOf({ query }: CalendarView, path = '/calendar'): TablePlace {
  return { path, query }
}

interface BandProps {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly look?: string
  readonly children?: Child
}

function Band({ id, title, lead, look, children }: BandProps) {
  return (
    <section aria-labelledby={id} class={look}>
      <h2 id={id} class="part-head">
        {title}
      </h2>
      {lead === undefined ? null : <p class="soft">{lead}</p>}
      {children}
    </section>
  )
}

interface BandEventsProps {
  readonly events: readonly ShownEvent[]
  readonly asksOutcome?: boolean
  readonly screen: Screen
}

/** The first events of a band, and how many more there are. */
function BandEvents({ events, asksOutcome = false, screen }: BandEventsProps) {
  const count = events.length - MOST_IN_BAND
  return (
    <>
      <EventLines events={events.slice(0, MOST_IN_BAND)} asksOutcome={asksOutcome} screen={screen} />
      {count <= 0 ? null : (
        <p>
          <a href={screen.href('/lists/schedule')}>{screen.say(screen.words.notices.more, { count })}</a>
        </p>
      )}
    </>
  )
}

function Bands({ sorted, screen }: { readonly sorted: SortedEvents; readonly screen: Screen }) {
  const { calendar } = screen.words
  const { past, exact, vague } = sorted
  return (
    <>
      {past.length === 0 ? null : (
        <Band id="past" title={calendar.past} lead={calendar.pastLead}>
          <BandEvents events={past} asksOutcome screen={screen} />
        </Band>
      )}
      <Band id="exact" title={calendar.exact}>
        {exact.length === 0 ? <p class="notice">{calendar.noExact}</p> : null}
        <BandEvents events={exact} screen={screen} />
      </Band>
      {vague.length === 0 ? null : (
        <Band id="vague" title={calendar.vague} lead={calendar.vagueLead} look="band">
          <BandEvents events={vague} screen={screen} />
        </Band>
      )}
    </>
  )
}

function daysOf({ first, last }: ShownEvent): readonly string[] {
  if (first === null || last === null) return []
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last) && days.length < 62; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** What stands on each day of a month. */
function monthDays({ events, month }: CalendarView, screen: Screen): ReadonlyMap<string, Markup> {
  const byDay = new Map<string, ShownEvent[]>()
  for (const event of events)
    for (const day of daysOf(event))
      if (day.startsWith(month)) byDay.set(day, [...(byDay.get(day) ?? []), event])
  return new Map(
    [...byDay].map(([day, held]) => [
      day,
      <ul class="plain">
        {held.map(({ id, title, state }) => (
          <li>
            <a href={screen.href(`/calendar/${id}`)} class={state === 'cancelled' ? 'gone' : undefined}>
              <bdi lang="und">{title}</bdi>
            </a>
          </li>
        ))}
      </ul>,
    ]),
  )
}

function monthAfter(month: string, step: number): string {
  const at = new Date(`${month}-15T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + step)
  return at.toISOString().slice(0, 7)
}

function Month({ view, screen }: CalendarProps) {
  const { calendar } = screen.words
  const { month, today } = view
  const at = (step: number) =>
    screen.href(`${addressWith(placeOf(view), { month: monthAfter(month, step) })}#month`)
  return (
    <Band id="month" title={calendar.month}>
      <p class="pager">
        <a rel="prev" href={at(-1)}>
          {calendar.earlier}
        </a>
        <a rel="next" href={at(1)}>
          {calendar.later}
        </a>
      </p>
      <MonthGrid data={{ month, today, days: monthDays(view, screen) }} screen={screen} />
    </Band>
  )
}

function Nothing({ view, screen }: CalendarProps) {
  const { calendar, lists } = screen.words
  const [mentioned] = view.told
  if (view.query.size > 0) return <p class="notice">{lists.empty}</p>
  const last =
    mentioned === undefined
      ? ''
      : screen.say(calendar.lastMention, {
          title: String(mentioned.title ?? ''),
          day: screen.date(String(mentioned.published ?? '')),
        })
  return (
    <p class="notice">
      {calendar.empty} <bdi lang="und">{last}</bdi>
    </p>
  )
}

function Filters({ view, screen }: CalendarProps) {
  const { calendar, choices, countries } = screen.words
  const named = (values: readonly string[], table: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, label: wordFor(table, value) }))
  const by = [
    { name: 'state', label: calendar.state, choices: named(STATES, choices) },
    { name: 'type', label: calendar.type, choices: named(EVENT_TYPES, choices) },
    { name: 'scale', label: calendar.scale, choices: named(['bilateral', 'multilateral'], choices) },
    { name: 'party', label: calendar.party, choices: named(['UZ', 'KZ', 'KG', 'TJ', 'TM'], countries) },
  ]
  return <Narrow place={placeOf(view)} by={by} screen={screen} />
}

function Subscribe({ view, screen }: CalendarProps) {
  const { calendar } = screen.words
  return (
    <p>
      <a href={screen.href(addressWith(placeOf(view, '/calendar.ics'), { month: null }))}>
        {calendar.subscribe}
      </a>{' '}
      <span class="soft">{calendar.subscribeHint}</span>
    </p>
  )
}

/** The calendar: what asks for an outcome, what is on days, what was only said, what ended; then the month as a grid. */
export function CalendarPage({ view, screen }: CalendarProps) {
  const { calendar } = screen.words
  const sorted = sortEvents(view.events, view.today)
  const files = (ending: string) => addressWith(placeOf(view, `/calendar.${ending}`), { month: null })
  const add = { command: 'schedule.mention', title: calendar.add, given: {}, back: '/calendar' }
  return (
    <Page
      screen={screen}
      title={calendar.title}
      current="calendar"
      machine={{ json: files('json'), csv: files('csv'), ics: files('ics') }}
    >
      <div class="page-head">
        <h1>{calendar.title}</h1>
        <MainActs acts={[add]} screen={screen} />
      </div>
      <p class="lead">{calendar.lead}</p>
      <Subscribe view={view} screen={screen} />
      <Filters view={view} screen={screen} />
      {view.events.length === 0 ? (
        <Nothing view={view} screen={screen} />
      ) : (
        <Bands sorted={sorted} screen={screen} />
      )}
      <Conflicts rows={view.conflicts} screen={screen} />
      <Month view={view} screen={screen} />
      <ToldEvents rows={view.told} screen={screen} />
      {sorted.ended.length === 0 ? null : (
        <Band id="ended" title={calendar.ended}>
          <EventLines events={sorted.ended.slice(0, MOST_ENDED)} screen={screen} />
        </Band>
      )}
      <p class="acts">
        <a href={screen.href('/agenda')}>{calendar.agenda}</a>
      </p>
    </Page>
  )
}
