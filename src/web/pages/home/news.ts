import { type Day, ok, type Result } from '../../../kernel/index.js'
import {
  type Actor,
  changesSince,
  type FindQuery,
  lastVisit,
  type MeetingView,
  type Notices,
  numberOnDay,
  type Pair,
} from '../../../register/index.js'
import { noticesOf } from '../../parts/notices-of.js'
import type { RegisterDoor } from '../../register-door.js'
import type { Changed, HomeNews } from './page.js'

const SHORT = 10
/** So far ahead a due is soon enough for the first page, in days: the span of a year that offices plan. */
const AHEAD = 365
const MOST_ENTRIES = 6
const WEEK_MILLIS = 7 * 86_400_000

/** The name under which visits of the first page are kept. */
export const HOME_VISIT = 'home'

function valueOr<T>(result: Result<T>): T | null {
  return result.ok ? result.value : null
}

function weekBefore(today: Day): Day {
  return new Date(Date.parse(`${today}T00:00:00Z`) - WEEK_MILLIS).toISOString().slice(0, 10)
}

/** Who asks and when; `actor` null for who has no name here. */
export interface HomeAsked {
  readonly actor: Actor | null
  readonly today: Day
  readonly pair: Pair
}

function numberOn(door: RegisterDoor, day: Day): Promise<Result<number>> {
  return door.askKept(`number on ${day}`, (db) => numberOnDay(db, day))
}

/** What changed since somebody looked last; for who never did, within a week. */
async function changedFor(door: RegisterDoor, { actor, today }: HomeAsked): Promise<Changed | null> {
  const page = HOME_VISIT
  const visit = actor === null ? ok(null) : await door.ask((db) => lastVisit(db, { actor: actor.name, page }))
  const seen = valueOr(visit)
  const week = seen === null ? await numberOn(door, weekBefore(today)) : null
  const number = seen?.number ?? (week?.ok ? week.value : 0)
  const changes = await door.askKept(`changes of ${MOST_ENTRIES} since ${number}`, (db) =>
    changesSince(db, { number, entries: MOST_ENTRIES }),
  )
  if (!changes.ok) return null
  const { total, entries } = changes.value
  return { seenAt: seen?.at ?? null, number, total, entries }
}

/** The last meeting of a pair that has a day, else the last of all, with all its page tells. */
async function lastMeeting(door: RegisterDoor, pair: Pair): Promise<MeetingView | null | undefined> {
  const found = await door.meetings({ pair, size: 1, sort: 'day', descending: true })
  if (!found.ok) return undefined
  const [row] = found.value.rows
  if (!row) return null
  return valueOr(await door.meeting(row.id)) ?? undefined
}

async function yoursFor(door: RegisterDoor, { actor, today }: HomeAsked): Promise<Notices | null> {
  if (actor === null || actor.role === 'public') return null
  return valueOr(await noticesOf(door, actor, today))
}

async function promisesWith(
  door: RegisterDoor,
  { today, pair }: HomeAsked,
  facets: NonNullable<FindQuery['facets']>,
) {
  const asked = { facets: { kind: ['commitment'], pair: [pair], ...facets }, isOpening: true, size: 5, today }
  return valueOr(await door.found(asked))
}

/** What is new in the register; null when any part of it does not answer. */
export async function newsOf(door: RegisterDoor, asked: HomeAsked): Promise<HomeNews | null> {
  const { today, pair } = asked
  const [queue, meeting, due, over, differ, figures, changed, readouts] = await Promise.all([
    door.queue({ size: 1 }).then(valueOr),
    lastMeeting(door, pair),
    door.due({ pair, today, days: AHEAD, size: SHORT }).then(valueOr),
    promisesWith(door, asked, { due: ['over'] }),
    promisesWith(door, asked, { flag: ['disputed'] }),
    door.figures({ pair, size: 3, sort: 'published', descending: true }).then(valueOr),
    changedFor(door, asked),
    door.readouts({ size: SHORT, sort: 'received', descending: true }).then(valueOr),
  ])
  if (!queue || meeting === undefined || !due || !over || !differ || !figures || !changed || !readouts)
    return null
  return {
    waiting: queue.total,
    yours: await yoursFor(door, asked),
    meeting,
    due: due.rows,
    overdue: over.total,
    differ: differ.rows,
    figures: figures.rows,
    changed,
    readouts: readouts.rows,
  }
}
