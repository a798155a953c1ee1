import { sql } from 'kysely'
import { type Day, fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { type AreaList, defineList, type ListedRow, listOver } from '../area-list.js'
import { listInHand } from '../list-in-hand.js'
import type { Database } from '../tables.js'
import { type Exchanged, type Plan, plansFor } from './occasions.js'
import { type Double, doublesOf, namesOfOrder, type Telling } from './orders.js'
import { getAward, getGreeting, listAwards, listGreetings } from './queries.js'
import { AWARD_SORTS, GREETING_SORTS, type Greeting, type GreetingFilter } from './types.js'

/** The reference of the statement that a row names. */
const REFERENCE = sql`(select o.reference from origins o where o.statement = a.statement and o.state = 'accepted')`

const honours = defineList({
  name: 'honours',
  area: 'award',
  from: sql`honours a`,
  columns: {
    id: sql`a.id`,
    order: sql`a.award_order`,
    degree: sql`a.degree`,
    recipient: sql`a.recipient`,
    party: sql`a.recipient_party`,
    post: sql`a.post`,
    state: sql`case when a.presented_on is null then 'decreed' else 'presented' end`,
    decree: sql`a.decree`,
    decreedOn: sql`a.decreed_on`,
    presentedOn: sql`a.presented_on`,
    presenter: sql`a.presenter`,
    statement: sql`a.statement`,
    reference: REFERENCE,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    order: sql`a.award_order`,
    party: sql`a.recipient_party`,
    state: sql`case when a.presented_on is null then 'decreed' else 'presented' end`,
  },
  sorts: ['decreedOn', 'recipient', 'order', 'presentedOn'],
  search: sql`a.recipient || ' ' || coalesce(a.post, '') || ' ' || a.award_order || ' ' || coalesce(a.decree, '')`,
  missing: 'absent.honour',
  more: async (db, row) => {
    const statements = await sql<ListedRow>`select o.statement, o.reference, o.quote, o.published, o.publisher
      from (select statement from honour_statements where honour = ${String(row.id)}
        union select statement from honours where id = ${String(row.id)}) t
      join origins o on o.statement = t.statement and o.state = 'accepted' order by o.published`.execute(db)
    return ok({ ...row, names: namesOfOrder(String(row.order)), statements: statements.rows })
  },
})

const KEPT = sql`select h.id, h.award_order as "order", h.degree, h.recipient,
    coalesce(h.presented_on::text, h.decreed_on) as day,
    array_remove(array(select t.statement from honour_statements t where t.honour = h.id) || h.statement, null) as statements
  from honours h`

const TOLD = sql`select a.id, a.award as "order", null::text as degree, r.name as recipient,
    coalesce(a.day, o.published::text) as day, array[a.statement] as statements
  from awards a join origins o on o.statement = a.statement and o.state = 'accepted'
  cross join unnest(a.recipients) as r (name)`

/** Distinctions told twice, of those kept and those told. */
export async function doubles(db: Database): Promise<readonly Double[]> {
  const found = await sql<Telling>`${KEPT} union all ${TOLD} order by 1`.execute(db)
  return doublesOf(found.rows)
}

function doubleCells({ first, second, ...row }: Double): ListedRow {
  const firstCells = { first: first.id, firstName: first.order, firstDay: first.day }
  return { ...row, ...firstCells, second: second.id, secondName: second.order, secondDay: second.day }
}

/** The same order to the same person twice within a year, under whatever names: perhaps one distinction told twice. */
const honourDoubles = listInHand({
  name: 'honour-doubles',
  area: 'award',
  columns: [
    'id',
    'order',
    'recipient',
    'first',
    'firstName',
    'firstDay',
    'second',
    'secondName',
    'secondDay',
  ],
  filters: ['order', 'recipient'],
  asks: [],
  sorts: ['order', 'recipient', 'firstDay'],
  rows: async (db) => ok((await doubles(db)).map(doubleCells)),
  record: async (db, named) => {
    const found = (await doubles(db)).find(({ id }) => id === named)
    if (found) return ok({ ...found })
    const message = `No two distinctions ‘${named.slice(0, 80)}’ are doubles`
    return fail({ code: 'absent.honour', message, hint: 'Look them up in their list' })
  },
})

const greetings = defineList({
  name: 'greetings',
  area: 'greeting',
  from: sql`kept_greetings a`,
  columns: {
    id: sql`a.id`,
    occasion: sql`a.occasion`,
    year: sql`a.year`,
    sender: sql`a.sender`,
    senderName: sql`a.sender_name`,
    greeted: sql`a.greeted`,
    greetedName: sql`a.greeted_name`,
    channel: sql`a.channel`,
    day: sql`a.day`,
    words: sql`a.words`,
    statement: sql`a.statement`,
    reference: REFERENCE,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    occasion: sql`a.occasion`,
    year: sql`a.year::text`,
    sender: sql`a.sender`,
    greeted: sql`a.greeted`,
    channel: sql`a.channel`,
  },
  sorts: ['day', 'occasion', 'sender', 'greeted'],
  search: sql`coalesce(a.words, '') || ' ' || coalesce(a.greeted_name, '') || ' ' || coalesce(a.sender_name, '')`,
  missing: 'absent.greeting',
})

/** What was exchanged in a year and the year before. Greetings told of by statements go to either state of the pair: readouts tell that both exchanged them. */
export async function exchangedIn(db: Database, year: number): Promise<readonly Exchanged[]> {
  const found = await sql<Exchanged>`select g.id, g.occasion, g.year, g.sender, g.greeted,
      g.greeted_name as "greetedName", g.channel, g.day::text as day
    from kept_greetings g where g.year in (${year}, ${year - 1})
    union all
    select a.id, a.occasion, extract(year from o.published)::integer, null, p.code, null, null, o.published::text
    from greetings a join origins o on o.statement = a.statement and o.state = 'accepted'
    cross join unnest(string_to_array(o.pair, '-')) as p (code)
    where extract(year from o.published) in (${year}, ${year - 1}) order by 8, 1`.execute(db)
  return found.rows
}

function howText(exchanged: readonly Exchanged[]): string | null {
  const told = exchanged.map(({ sender, channel, day, id }) =>
    [sender, channel ?? 'told', day, id].filter(Boolean).join(' '),
  )
  return told.length === 0 ? null : told.join('; ')
}

function planCells({ done, lastYear, ...plan }: Plan): ListedRow {
  const how = { how: howText(done), lastYear: howText(lastYear) }
  return { ...plan, isComputed: plan.isComputed ? 'yes' : 'no', done: done.length > 0 ? 'yes' : 'no', ...how }
}

function noYear(given: string): Problem {
  return {
    code: 'invalid.filter',
    message: `‘${given.slice(0, 40)}’ is no year`,
    hint: 'Write it as 2025',
    where: { field: 'year' },
  }
}

async function plans(
  db: Database,
  asked: string | undefined,
  { today, sender }: { readonly today: Day; readonly sender?: string | undefined },
): Promise<Result<readonly Plan[]>> {
  const year = asked ?? today.slice(0, 4)
  if (!/^\d{4}$/.test(year)) return fail(noYear(year))
  return ok(plansFor(Number(year), await exchangedIn(db, Number(year)), sender))
}

/** What a year gives to congratulate on, this year when none is named: done or not, and how a year before. */
const occasions = listInHand({
  name: 'occasions',
  area: 'greeting',
  columns: ['id', 'day', 'occasion', 'party', 'name', 'isComputed', 'done', 'how', 'lastYear'],
  filters: ['party', 'occasion', 'done', 'isComputed'],
  asks: ['year', 'sender'],
  sorts: ['day', 'party', 'occasion'],
  rows: async (db, { today, asked }) => {
    const found = await plans(db, asked.year, { today, sender: asked.sender })
    return found.ok ? ok(found.value.map(planCells)) : found
  },
  record: async (db, named, today) => {
    const found = await plans(db, named.slice(0, 4), { today })
    const plan = found.ok ? found.value.find(({ id }) => id === named) : undefined
    if (plan) return ok({ ...plan })
    const message = `The calendar has no occasion ‘${named.slice(0, 80)}’`
    return fail({ code: 'absent.occasion', message, hint: 'Write it as 2025/KZ/navruz' })
  },
})

const ORIGIN_COLUMNS = ['pair', 'published', 'publisher', 'quote']

/** Who greets whom by the names that kept greetings have for it. */
function withSides({ from, to, ...greeting }: Greeting) {
  return { ...greeting, sender: from, greeted: to }
}

/** What readouts tell of greetings, whatever the protocol keeps. */
const greetingsTold: AreaList = listOver(
  {
    name: 'greetings-told',
    area: 'greeting',
    columns: ['id', 'reference', 'occasion', 'sender', 'greeted', ...ORIGIN_COLUMNS],
    filters: ['pair', 'occasion'],
    sorts: GREETING_SORTS,
  },
  {
    rows: async (db, filter: GreetingFilter) => {
      const page = await listGreetings(db, filter)
      return page.ok ? ok({ ...page.value, rows: page.value.rows.map(withSides) }) : page
    },
    record: async (db, named) => {
      const greeting = await getGreeting(db, named)
      return greeting.ok ? ok(withSides(greeting.value)) : greeting
    },
  },
)

/** What readouts tell of distinctions, whatever the protocol keeps. */
const awardsTold: AreaList = listOver(
  {
    name: 'awards-told',
    area: 'award',
    columns: ['id', 'reference', 'award', 'recipients', 'presenter', 'day', ...ORIGIN_COLUMNS],
    filters: ['pair'],
    sorts: AWARD_SORTS,
  },
  { rows: listAwards, record: getAward },
)

/** Lists of orders, their doubles, greetings, what a year gives to congratulate on, and what readouts tell of both. */
export const protocolLists = [honours, honourDoubles, greetings, occasions, greetingsTold, awardsTold]
