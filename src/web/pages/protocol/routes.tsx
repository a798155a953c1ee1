import { z } from 'zod'
import { ok, type Result } from '../../../kernel/index.js'
import {
  type AreaList,
  comingOccasions,
  KEPT_OCCASIONS,
  type ListedRow,
  listAwards,
  listDoubles,
  listNamed,
  occasionsOfYear,
} from '../../../register/index.js'
import { showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import type { Markup } from '../../layout/markup.js'
import { askedOf, queryOf, showListData } from '../../parts/list-asked.js'
import type { May } from '../../parts/offer.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { actsOf } from '../acts/routes.js'
import { recordAward, settleDouble, showAwardForm } from './award-routes.js'
import { AwardsPage, GreetingsPage, OccasionsPage, type ProtocolList } from './list-page.js'
import { ProtocolPage } from './page.js'
import type { ProtocolNews } from './view.js'

/** How many occasions, awards and greetings the first page shows. */
const SHOWN = 10

/** The acts that whoever asks may do. */
function mayOf(c: Asked): May {
  return new Set(actsOf(c.var).map(({ name }) => name))
}

async function newest(
  door: RegisterDoor,
  name: string,
  today: string,
): Promise<Result<readonly ListedRow[]>> {
  const list = listNamed(name)
  if (!list.ok) return list
  const page = await door.rows(list.value, { today, page: 1, size: SHOWN, descending: true })
  return page.ok ? ok(page.value.rows) : page
}

async function newsOf(c: Asked, door: RegisterDoor, today: string): Promise<Result<ProtocolNews>> {
  const party = c.var.actor?.party ?? null
  const coming = await door.askKept(`coming occasions of ${party} after ${today}`, (db) =>
    comingOccasions(db, { today, most: SHOWN, sender: party ?? undefined }),
  )
  if (!coming.ok) return coming
  const doubles = await door.askKept('doubles', listDoubles)
  if (!doubles.ok) return doubles
  const told = await door.askKept('told awards', (db) => listAwards(db, { size: 200, descending: true }))
  if (!told.ok) return told
  const awards = await newest(door, 'honours', today)
  if (!awards.ok) return awards
  const greetings = await newest(door, 'greetings', today)
  if (!greetings.ok) return greetings
  const open = told.value.rows.filter(({ recordedAs }) => recordedAs.length === 0).slice(0, SHOWN)
  const kept = { awards: awards.value, greetings: greetings.value, told: open }
  return ok({ today, party, coming: coming.value, doubles: doubles.value, ...kept, may: mayOf(c) })
}

async function showList(
  c: Asked,
  door: RegisterDoor,
  { list, today, draw }: { list: AreaList; today: string; draw: (shown: ProtocolList) => Markup },
): Promise<Response> {
  const asked = askedOf(c)
  if (!asked.ok) return showProblem(c, asked.problem)
  const query = queryOf(asked.value, today)
  if (/\.(json|csv)$/.test(c.req.path)) return showListData(c, door, list, query)
  asked.value.delete('page')
  const newestFirst = query.sort === undefined ? { ...query, descending: true } : query
  const page = await door.rows(list, newestFirst)
  return showResult(c, page, (found) => draw({ page: found, query: asked.value, may: mayOf(c) }))
}

const yearQuery = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  sender: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
})

async function showYear(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const asked = readQuery(c, yearQuery)
  if (!asked.ok) return showProblem(c, asked.problem)
  const { sender } = asked.value
  const year = Number(asked.value.year ?? today.slice(0, 4))
  const plans = await door.askKept(`occasions of ${sender} in ${year}`, (db) =>
    occasionsOfYear(db, { year, sender: sender ?? undefined }),
  )
  return showResult(c, plans, (found) => (
    <OccasionsPage shown={{ year, sender, plans: found, today, may: mayOf(c) }} screen={c.var.screen} />
  ))
}

/** Adds a list with its page and its two forms for programs. */
function addList(
  app: WebApp,
  { clock }: AppParts,
  { path, name, draw }: { path: string; name: string; draw: (c: Asked, shown: ProtocolList) => Markup },
): void {
  const list = listNamed(name)
  if (!list.ok) return
  for (const ending of ['', '.json', '.csv'])
    app.get(`${path}${ending}`, (c) =>
      throughDoor(c, (open) =>
        showList(c, open, { list: list.value, today: todayOf(clock), draw: (shown) => draw(c, shown) }),
      ),
    )
}

function addYearRoutes(app: WebApp, { clock }: AppParts): void {
  const list = listNamed('occasions')
  app.get('/protocol/occasions', (c) => throughDoor(c, (open) => showYear(c, open, todayOf(clock))))
  for (const ending of ['.json', '.csv'])
    app.get(`/protocol/occasions${ending}`, (c) =>
      throughDoor(c, async (open) => {
        const asked = askedOf(c)
        if (!asked.ok) return showProblem(c, asked.problem)
        if (!list.ok) return showProblem(c, list.problem)
        return showListData(c, open, list.value, queryOf(asked.value, todayOf(clock)))
      }),
    )
}

/** The protocol: its first page, its lists, the form of an award, and settling what is told twice. */
export function addProtocolRoutes(app: WebApp, parts: AppParts): void {
  app.get('/protocol', (c) =>
    throughDoor(c, async (open) =>
      showResult(c, await newsOf(c, open, todayOf(parts.clock)), (news) => (
        <ProtocolPage news={news} screen={c.var.screen} />
      )),
    ),
  )
  addList(app, parts, {
    path: '/protocol/awards',
    name: 'honours',
    draw: (c, list) => <AwardsPage list={list} screen={c.var.screen} />,
  })
  addList(app, parts, {
    path: '/protocol/greetings',
    name: 'greetings',
    draw: (c, list) => <GreetingsPage list={list} occasions={KEPT_OCCASIONS} screen={c.var.screen} />,
  })
  addYearRoutes(app, parts)
  app.get('/protocol/awards/new', (c) => throughDoor(c, (open) => showAwardForm(c, open)))
  app.post('/protocol/awards/new', (c) => throughDoor(c, (open) => recordAward(c, open, parts)))
  app.post('/protocol/doubles', (c) => throughDoor(c, (open) => settleDouble(c, open, parts)))
}
