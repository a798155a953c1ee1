import type { FoundRow, ListedRow } from '../../../register/index.js'
import { earliestDay, isOver, latestDay, parsePeriod } from '../../../values/index.js'
import { listIn, textIn } from '../../parts/row.js'

/** An event of the schedule as the calendar shows it.
 *  shapes: `first` and `last` only where the days were told; `end` the last day of its time, null when that is open */
export interface ShownEvent {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly scale: string
  readonly state: string
  readonly stateOn: string
  readonly time: string
  readonly words: string
  readonly saidOn: string
  readonly first: string | null
  readonly last: string | null
  readonly end: string | null
  readonly place: string
  readonly format: string
  readonly parties: readonly string[]
  readonly persons: readonly string[]
  readonly preparedBy: string
  readonly outcome: string
  readonly ground: string
  readonly meeting: string
  readonly version: number
}

const EXACT = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/

function timesOf(time: string): Pick<ShownEvent, 'time' | 'first' | 'last' | 'end'> {
  const [, first = null, last = first] = EXACT.exec(time) ?? []
  const period = parsePeriod(time)
  return { time, first, last, end: period.ok ? latestDay(period.value) : null }
}

/** An event of the list `schedule`. */
export function eventOf(row: ListedRow): ShownEvent {
  const text = (name: string) => textIn(row, name)
  return {
    ...timesOf(text('time')),
    ...{
      id: text('id'),
      title: text('title'),
      type: text('type'),
      scale: text('scale'),
      state: text('state'),
    },
    ...{ stateOn: text('stateOn'), words: text('words'), saidOn: text('saidOn'), place: text('place') },
    ...{ format: text('format'), parties: listIn(row, 'parties'), persons: listIn(row, 'persons') },
    ...{ preparedBy: text('preparedBy'), outcome: text('outcome'), ground: text('ground') },
    ...{ meeting: text('meeting'), version: Number(row.version ?? 1) },
  }
}

const SHOWN = new WeakMap<readonly ListedRow[], readonly ShownEvent[]>()

/** Events of the list `schedule`; of the same answer of the register they are made once. */
export function eventsOf(rows: readonly ListedRow[]): readonly ShownEvent[] {
  const known = SHOWN.get(rows) ?? rows.map(eventOf)
  SHOWN.set(rows, known)
  return known
}

/** Whether nothing more is to come of it. */
export function isEnded({ state }: ShownEvent): boolean {
  return state === 'held' || state === 'cancelled'
}

/** Events apart: past ones that ask for their outcome, those with days, those with words only, and those that ended. */
export interface SortedEvents {
  readonly past: readonly ShownEvent[]
  readonly exact: readonly ShownEvent[]
  readonly vague: readonly ShownEvent[]
  readonly ended: readonly ShownEvent[]
}

function isPast({ time }: ShownEvent, today: string): boolean {
  const period = parsePeriod(time)
  return period.ok && isOver(period.value, today)
}

/** The first day an event may begin on; only to put events in order. */
function startOf({ first, time }: ShownEvent): string {
  const period = parsePeriod(time)
  return first ?? (period.ok ? earliestDay(period.value) : null) ?? '9999'
}

const SORTED = new WeakMap<readonly ShownEvent[], { readonly today: string; readonly sorted: SortedEvents }>()

/** Sorts events by what the calendar asks of them on a day; the same events on the same day once. */
export function sortEvents(events: readonly ShownEvent[], today: string): SortedEvents {
  const known = SORTED.get(events)
  if (known?.today === today) return known.sorted
  const sorted = sortOn(events, today)
  SORTED.set(events, { today, sorted })
  return sorted
}

function sortOn(events: readonly ShownEvent[], today: string): SortedEvents {
  const starts = events.map((event) => ({ event, start: startOf(event) }))
  const byStart = starts.toSorted((a, b) => (a.start < b.start ? -1 : 1)).map(({ event }) => event)
  const open = byStart.filter((event) => !isEnded(event))
  const past = open.filter((event) => isPast(event, today))
  const over = new Set(past)
  const coming = open.filter((event) => !over.has(event))
  return {
    past,
    exact: coming.filter(({ first }) => first !== null),
    vague: coming.filter(({ first }) => first === null),
    ended: byStart.filter(isEnded).toReversed(),
  }
}

/** What the calendar shows.
 *  shapes: `month` as `2026-12`; `told` events of readouts that nobody entered; `types` those to narrow by */
export interface CalendarView {
  readonly today: string
  readonly month: string
  readonly query: URLSearchParams
  readonly events: readonly ShownEvent[]
  readonly conflicts: readonly ListedRow[]
  readonly told: readonly ListedRow[]
}

/** One event with the words of its time and what falls due until its end.
 *  shapes: `due` null where the time has no end */
export interface EventView {
  readonly event: ShownEvent
  readonly wordings: readonly ListedRow[]
  readonly conflicts: readonly ListedRow[]
  readonly due: readonly FoundRow[] | null
}
