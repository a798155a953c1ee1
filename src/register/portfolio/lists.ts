import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import { defineList, type ListedRow } from '../area-list.js'
import { listInHand } from '../list-in-hand.js'
import type { Database } from '../tables.js'
import { bridgesOf, type PortfolioItem } from './bridge.js'
import { itemsIn } from './items.js'

const SIDES = sql`(select coalesce(jsonb_agg(jsonb_build_object('party', d.party, 'stage', d.stage, 'stageOn', d.stage_on,
    'declared', d.declared, 'evidence', d.evidence, 'value', d.value::text, 'currency', d.currency, 'jobs', d.jobs,
    'localisation', d.localisation::text, 'source', d.source, 'version', d.version) order by d.party), '[]')
  from undertaking_sides d where d.undertaking = a.id)`

const projects = defineList({
  name: 'projects',
  area: 'project',
  from: sql`undertakings a`,
  columns: {
    id: sql`a.id`,
    title: sql`a.title`,
    class: sql`a.class`,
    sector: sql`a.sector`,
    places: sql`a.places`,
    enterprises: sql`a.enterprises`,
    pair: sql`a.pair`,
    sides: SIDES,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: {
    pair: sql`a.pair`,
    class: sql`a.class`,
    sector: sql`a.sector`,
    stage: {
      holds: sql`coalesce((select array_agg(d.stage) from undertaking_sides d where d.undertaking = a.id), '{}')`,
    },
  },
  sorts: ['title', 'class', 'sector'],
  search: sql`a.title || ' ' || array_to_string(a.enterprises, ' ') || ' ' || array_to_string(a.places, ' ')`,
  missing: 'absent.project',
  more: async (db, row) => {
    const id = String(row.id)
    const segments =
      await sql<ListedRow>`select party, title, stage, stage_on as "stageOn", due, evidence, source
      from segments where undertaking = ${id} order by party, title`.execute(db)
    const statements = await sql<ListedRow>`select o.statement, o.reference, o.quote, o.published, o.publisher
      from undertaking_statements t join origins o on o.statement = t.statement and o.state = 'accepted'
      where t.undertaking = ${id} order by o.published`.execute(db)
    return ok({ ...row, segments: segments.rows, statements: statements.rows })
  },
})

const segments = defineList({
  name: 'segments',
  area: 'project',
  from: sql`segments a left join undertakings u on u.id = a.undertaking`,
  columns: {
    id: sql`a.id`,
    title: sql`a.title`,
    project: sql`u.title`,
    party: sql`a.party`,
    stage: sql`a.stage`,
    stageOn: sql`a.stage_on`,
    due: sql`a.due`,
    evidence: sql`a.evidence`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: { party: sql`a.party`, stage: sql`a.stage`, project: sql`a.undertaking`, pair: sql`u.pair` },
  sorts: ['title', 'project', 'party', 'stage', 'stageOn'],
  search: { words: sql`a.word_vector || u.word_vector` },
  missing: 'absent.segment',
})

const portfolio = defineList({
  name: 'portfolio',
  area: 'project',
  from: sql`portfolio_snapshots a`,
  columns: {
    id: sql`a.id`,
    day: sql`a.day`,
    pair: sql`a.pair`,
    entries: sql`jsonb_array_length(a.items)`,
    version: sql`a.version`,
  },
  filters: { pair: sql`a.pair` },
  sorts: ['day', 'pair'],
  search: sql`a.pair || ' ' || a.items::text`,
  missing: 'absent.portfolio',
  more: async (db, row) => ok({ ...row, items: await itemsIn(db, String(row.id)) }),
})

const sums = defineList({
  name: 'portfolio-sums',
  area: 'project',
  from: sql`stated_sums a`,
  columns: {
    id: sql`a.id`,
    day: sql`a.day`,
    party: sql`a.party`,
    covers: sql`a.covers`,
    bound: sql`a.bound`,
    value: sql`a.value::text`,
    currency: sql`a.currency`,
    projects: sql`a.projects`,
    jobs: sql`a.jobs`,
    pair: sql`a.pair`,
    statement: sql`a.statement`,
    source: sql`a.source`,
    version: sql`a.version`,
  },
  filters: { pair: sql`a.pair`, party: sql`a.party`, covers: sql`a.covers` },
  sorts: ['day', 'party', 'covers'],
  search: sql`a.source || ' ' || a.pair`,
  missing: 'absent.portfolio',
})

async function itemsNamed(
  db: Database,
  name: string,
  snapshot: string | undefined,
): Promise<Result<readonly PortfolioItem[]>> {
  const items = snapshot === undefined ? null : await itemsIn(db, snapshot)
  if (items !== null) return ok(items)
  const hint = 'Give the ids of two snapshots of the portfolio: from=ps_… and to=ps_…'
  return fail({
    code: 'absent.portfolio',
    message: `No snapshot ‘${snapshot ?? ''}’ to go ${name}`,
    hint,
    where: { field: name },
  })
}

async function bridgeRows(db: Database, from?: string, to?: string): Promise<Result<readonly ListedRow[]>> {
  const first = await itemsNamed(db, 'from', from)
  if (!first.ok) return first
  const second = await itemsNamed(db, 'to', to)
  if (!second.ok) return second
  return ok(
    bridgesOf(first.value, second.value).map((one) => ({
      id: `${one.party}/${one.currency}/${one.covers}`,
      ...one,
    })),
  )
}

/** The way from one snapshot of the portfolio to another. */
const bridge = listInHand({
  name: 'portfolio-bridge',
  area: 'project',
  columns: ['id', 'party', 'currency', 'covers', 'start', 'entered', 'gone', 'changed', 'end', 'titles'],
  filters: ['party', 'currency', 'covers'],
  asks: ['from', 'to'],
  sorts: ['party', 'currency', 'covers'],
  rows: async (db, { asked: { from, to } }) =>
    from === undefined && to === undefined ? ok([]) : bridgeRows(db, from, to),
  record: async (db, named) => {
    const [from, to] = named.split('..')
    const rows = await bridgeRows(db, from, to)
    return rows.ok ? ok({ id: named, bridges: rows.value }) : rows
  },
})

/** Lists of projects, segments and the portfolio. */
export const portfolioLists = [projects, segments, portfolio, sums, bridge]
