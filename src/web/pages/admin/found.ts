import { ok, type Result } from '../../../kernel/index.js'
import type { Identity } from '../../../platform/index.js'
import { countWork, type ListedRow, listNamed, listSources } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import type { ShownAdmin } from './page.js'
import type { ShownOne } from './person.js'
import type { ShownPerson } from './persons.js'

/** Where the pages of the operator look. */
export interface Desk {
  readonly door: RegisterDoor
  readonly identity: Identity
  readonly today: string
}

/** Events of one person that are shown with him; the log holds all. */
const EVENTS_SHOWN = 10

async function everyRow({ door, today }: Desk, name: string): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed(name)
  return list.ok ? door.everyRow(list.value, { today, sort: 'name' }) : list
}

async function personsOf(desk: Desk): Promise<Result<readonly ShownPerson[]>> {
  const rows = await everyRow(desk, 'users')
  if (!rows.ok) return rows
  const states = await desk.identity.personStates()
  if (!states.ok) return states
  const byName = new Map(states.value.map((state) => [state.name, state]))
  const isHere = ({ leftOn }: ListedRow) => typeof leftOn !== 'string' || leftOn > desk.today
  return ok(rows.value.filter(isHere).map((row) => ({ row, state: byName.get(String(row.name)) ?? null })))
}

/** What the first page of the operator shows. */
export async function findAdmin(desk: Desk): Promise<Result<Omit<ShownAdmin, 'mayKeep' | 'code'>>> {
  const persons = await personsOf(desk)
  if (!persons.ok) return persons
  const offices = await everyRow(desk, 'offices')
  if (!offices.ok) return offices
  const sources = await desk.door.ask(listSources)
  if (!sources.ok) return sources
  const work = await desk.door.ask(countWork)
  if (!work.ok) return work
  return ok({ persons: persons.value, offices: offices.value, sources: sources.value, work: work.value })
}

/** What the page of one person shows.
 *  errors: absent.user */
export async function findPerson(
  desk: Desk,
  id: string,
): Promise<Result<Omit<ShownOne, 'mayKeep' | 'code'>>> {
  const users = listNamed('users')
  if (!users.ok) return users
  const row = await desk.door.record(users.value, id, desk.today)
  if (!row.ok) return row
  const offices = await everyRow(desk, 'offices')
  if (!offices.ok) return offices
  const name = String(row.value.name)
  const sessions = await desk.identity.sessionsOfPerson(name)
  if (!sessions.ok) return sessions
  const events = await desk.identity.events({ person: name, size: EVENTS_SHOWN })
  if (!events.ok) return events
  return ok({ row: row.value, offices: offices.value, sessions: sessions.value, events: events.value })
}
