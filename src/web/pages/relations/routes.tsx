import { ok, type Result } from '../../../kernel/index.js'
import { listNamed, type Pair } from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import { pairInAddress } from '../../parts/pair.js'
import type { RegisterDoor } from '../../register-door.js'
import { ProfilePage, RelationsPage } from './page.js'
import type { Profile } from './view.js'

/** Meetings that the profile shows; the rest stands in their list. */
const MEETINGS = 12

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const list = listNamed('relations')
  if (!list.ok) return showProblem(c, list.problem)
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  const query = queryOf(asked.value, today)
  if (/\.(json|csv)$/.test(c.req.path)) return showListData(c, door, list.value, query)
  asked.value.delete('page')
  return showResult(c, await door.rows(list.value, query), (page) => (
    <RelationsPage list={{ page, query: asked.value }} screen={c.var.screen} />
  ))
}

async function profileOf(door: RegisterDoor, pair: Pair, today: string): Promise<Result<Profile>> {
  const [relations, ties] = [listNamed('relations'), listNamed('ties')]
  if (!relations.ok) return relations
  if (!ties.ok) return ties
  const record = await door.record(relations.value, pair, today)
  if (!record.ok) return record
  const meetings = await door.meetings({ pair, sort: 'day', descending: true, size: MEETINGS })
  if (!meetings.ok) return meetings
  const tied = await door.rows(ties.value, { today, page: 1, size: 1, filters: { pair } })
  if (!tied.ok) return tied
  const { rows, total } = meetings.value
  return ok({
    pair,
    today,
    record: record.value,
    meetings: rows,
    meetingCount: total,
    ties: tied.value.total,
  })
}

async function showProfile(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const asked = await pairInAddress(c, door, 'relations')
  if (asked instanceof Response) return asked
  const profile = await profileOf(door, asked.pair, today)
  if (asked.ending === 'json') return showJson(c, profile)
  return showResult(c, profile, (found) => <ProfilePage profile={found} screen={c.var.screen} />)
}

/** The index of relations and the profile of each. */
export function addRelationRoutes(app: WebApp, { clock }: AppParts): void {
  for (const ending of ['', '.json', '.csv'])
    app.get(`/relations${ending}`, (c) => throughDoor(c, (open) => showList(c, open, todayOf(clock))))
  app.get('/relations/:pair', (c) => throughDoor(c, (open) => showProfile(c, open, todayOf(clock))))
}
