import { sql } from 'kysely'
import { type EditionId, ok, type ReadoutId, type Result } from '../../kernel/index.js'
import { type AreaList, defineList, type ListedRow, listOver } from '../area-list.js'
import type { Database } from '../tables.js'
import { differenceOf, type Part } from './edition-rules.js'
import { getReadout, listReadouts, textOfEdition } from './queries.js'
import { staleStatements } from './stale-list.js'
import { READOUT_SORTS, type ReadoutView } from './types.js'

interface Related extends ReadoutView {
  readonly linksFrom: readonly ListedRow[]
  readonly linksTo: readonly ListedRow[]
}

async function relatedReadout(db: Database, id: string): Promise<Result<Related>> {
  const view = await getReadout(db, id as ReadoutId)
  if (!view.ok) return view
  const from = await sql<ListedRow>`select id, relation, target, note from readout_links where readout = ${id}
    order by id`.execute(db)
  const to = await sql<ListedRow>`select id, relation, readout, note from readout_links where target = ${id}
    order by id`.execute(db)
  return ok({ ...view.value, linksFrom: from.rows, linksTo: to.rows })
}

const COUNTED = ['languages', 'statements', 'waiting', 'accepted'] as const

const readouts: AreaList = listOver(
  {
    name: 'readouts',
    area: 'readout',
    columns: ['id', 'title', 'publisher', 'published', 'pair', 'meeting', 'address', ...COUNTED],
    filters: ['pair', 'publisher', 'meeting'],
    sorts: READOUT_SORTS,
  },
  { rows: listReadouts, record: relatedReadout },
)

async function differenceFrom(db: Database, earlier: unknown, later: string): Promise<readonly Part[]> {
  if (typeof earlier !== 'string') return []
  const texts = [earlier as EditionId, later as EditionId].map((edition) => textOfEdition(db, edition))
  const [before = '', after = ''] = await Promise.all(texts)
  return differenceOf(before, after).filter(({ change }) => change !== 'same')
}

const editions = defineList({
  name: 'editions',
  area: 'readout',
  from: sql`editions a left join readouts r on r.id = a.readout left join edition_notes n on n.edition = a.id`,
  columns: {
    id: sql`a.id`,
    readout: sql`a.readout`,
    title: sql`coalesce(n.title, r.title)`,
    language: sql`coalesce(a.language, (select g.language from readings g where g.edition = a.id limit 1))`,
    party: sql`coalesce(n.party, r.publisher)`,
    state: sql`coalesce(n.state, 'released')`,
    stateOn: sql`n.state_on`,
    ground: sql`n.ground`,
    published: sql`coalesce(n.published, r.published)`,
    address: sql`coalesce(n.address, case when n.edition is null then r.address end)`,
    replaces: sql`a.replaces`,
    replacedBy: sql`(select e.id from editions e where e.replaces = a.id limit 1)`,
    statements: sql`(select count(*)::integer from statements s where s.edition = a.id)`,
    source: sql`n.source`,
    version: sql`coalesce(n.version, 0)`,
  },
  filters: {
    readout: sql`a.readout`,
    language: sql`a.language`,
    party: sql`coalesce(n.party, r.publisher)`,
    state: sql`coalesce(n.state, 'released')`,
  },
  sorts: ['published', 'title', 'language', 'state'],
  search: sql`coalesce(n.title, r.title) || ' ' || a.text`,
  missing: 'absent.edition',
  more: async (db, row) => {
    const id = String(row.id)
    const text = await textOfEdition(db, id as EditionId)
    return ok({ ...row, text, difference: await differenceFrom(db, row.replaces, id) })
  },
})

const drafts = defineList({
  name: 'readout-drafts',
  area: 'readout',
  from: sql`readout_drafts a`,
  columns: {
    id: sql`a.id`,
    title: sql`a.title`,
    state: sql`a.state`,
    party: sql`a.party`,
    language: sql`a.language`,
    pair: sql`a.pair`,
    writtenBy: sql`a.written_by`,
    checkedBy: sql`a.checked_by`,
    meeting: sql`a.meeting`,
    readout: sql`a.readout`,
    edition: sql`a.edition`,
    version: sql`a.version`,
  },
  filters: { state: sql`a.state`, party: sql`a.party`, language: sql`a.language`, pair: sql`a.pair` },
  sorts: ['title', 'state', 'party'],
  search: sql`a.title || ' ' || a.text`,
  missing: 'absent.draft',
  more: async (db, row) => {
    const found = await sql<{
      text: string
    }>`select text from readout_drafts where id = ${String(row.id)}`.execute(db)
    return ok({ ...row, text: found.rows[0]?.text ?? '' })
  },
})

const links = defineList({
  name: 'readout-links',
  area: 'readout',
  from: sql`readout_links a left join readouts r on r.id = a.readout`,
  columns: {
    id: sql`a.id`,
    readout: sql`a.readout`,
    title: sql`r.title`,
    relation: sql`a.relation`,
    target: sql`a.target`,
    note: sql`a.note`,
    version: sql`a.version`,
  },
  filters: { readout: sql`a.readout`, relation: sql`a.relation`, target: sql`a.target` },
  sorts: ['title', 'relation', 'target'],
  search: sql`r.title || ' ' || coalesce(a.note, '') || ' ' || a.target`,
  missing: 'absent.readout',
})

/** Lists of readouts, their editions, drafts and links. */
export const readoutLists = [readouts, editions, drafts, links, staleStatements]
