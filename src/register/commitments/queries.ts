import { sql } from 'kysely'
import { type Day, ok, type Result } from '../../kernel/index.js'
import { journalOf } from '../journal/queries.js'
import { keptCommitments } from '../kept-counts.js'
import {
  BY_DAY,
  BY_STATEMENT,
  byReference,
  equals,
  getRow,
  holds,
  holdsBy,
  type Listing,
  listIds,
  listRows,
  ORIGIN,
} from '../listing.js'
import type { Page } from '../page.js'
import { searchWords } from '../search.js'
import { acceptedStatements } from '../statements/queries.js'
import type { Database } from '../tables.js'
import { ledgerOf } from './chain.js'
import { type Defect, defectsOf } from './defects.js'
import { differencesOf } from './differences.js'
import { flagsOf } from './flags.js'
import { DUE, type Said, saidOver } from './sayings.js'
import type {
  Assessment,
  CommitmentFilter,
  CommitmentId,
  CommitmentMention,
  CommitmentRow,
  CommitmentSort,
  Relation,
} from './types.js'
import type { CommitmentView } from './view.js'

const SIDES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('party', d.party, 'responsible', d.responsible,
    'workState', d.work_state, 'ownFigure', d.own_figure, 'ownNote', d.own_note, 'asOf', d.as_of, 'source', d.source,
    'version', d.version) order by y.rank, y.code), '[]')
  from commitment_sides d join parties y on y.code = d.party
  where d.commitment = a.id and (d.party = any(a.parties) or d.version > 1))`

const LISTING: Listing<CommitmentSort> = {
  ...BY_STATEMENT,
  from: sql`commitments a left join origins o on o.statement = a.opened_by`,
  always: holdsBy(sql`a.opened_by`),
  tie: sql`a.id`,
  columns: sql`${ORIGIN}, a.id, a.title, a.actors, a.addressees, a.sectors, a.version, a.restates, a.opened_at as "openedAt",
    ${DUE} as due, ${SIDES} as sides`,
  usual: 'reference',
  orders: {
    reference: byReference(sql`a.reference`),
    published: BY_DAY,
    due: sql`split_part(a.due, '/', greatest(1, 1 + length(a.due) - length(replace(a.due, '/', ''))))`,
    force: sql`array_position(array['ordered', 'agreed', 'intended', 'proposed', 'supported', 'discussed',
      'reported'], a.force)`,
    title: sql`a.title`,
  },
}

type Unflagged = Omit<CommitmentRow, 'flags' | 'timesSaid'> & { readonly restates: CommitmentId | null }

const UNSAID: Said = { sayings: [], laterMeetings: 0 }

function flagged({ restates: _, ...row }: Unflagged, said: Said, today: Day | undefined): CommitmentRow {
  const timesSaid = said.sayings.length
  if (today === undefined) return { ...row, timesSaid, flags: [] }
  const over = { ledger: ledgerOf(said.sayings), laterMeetings: said.laterMeetings }
  return { ...row, timesSaid, flags: flagsOf(row, today, over) }
}

function hasSide({ party, workState }: CommitmentFilter) {
  if (party === undefined && workState === undefined) return sql`true`
  return sql`exists (select 1 from commitment_sides d where d.commitment = a.id and (d.party = any(a.parties) or d.version > 1)
    and ${equals(sql`d.party`, party)} and ${equals(sql`d.work_state`, workState)})`
}

/** The listing with the count that is kept for the question, when nothing but pair and force narrows it. */
function listingFor(filter: CommitmentFilter): Listing<CommitmentSort> {
  const { pair, force, party, workState, sector, readout } = filter
  const isKept = [party, workState, sector, readout].every((asked) => asked === undefined)
  return isKept ? { ...LISTING, kept: keptCommitments({ pair, force, is_restating: false }) } : LISTING
}

function conditionsOf(filter: CommitmentFilter) {
  const { pair, force, sector, readout } = filter
  return [
    equals(sql`a.pair`, pair),
    equals(sql`a.force`, force),
    holds(sql`a.sectors`, sector),
    equals(sql`o.readout`, readout),
    hasSide(filter),
    sql`a.restates is null`,
  ]
}

/** Ids of the commitments that fit, in the order of their list.
 *  errors: invalid.sort */
export function commitmentIds(
  db: Database,
  filter: CommitmentFilter = {},
): Promise<Result<readonly string[]>> {
  return listIds(db, listingFor(filter), filter, conditionsOf(filter))
}

/** The commitments that fit, with both sides; those that restate another stand with that one only; flags are computed for
 *  `today` when it is given.
 *  errors: invalid.sort */
export async function listCommitments(
  db: Database,
  filter: CommitmentFilter = {},
): Promise<Result<Page<CommitmentRow>>> {
  const page = await listRows<Unflagged, CommitmentSort>(db, listingFor(filter), filter, conditionsOf(filter))
  if (!page.ok) return page
  const said = await saidOver(
    db,
    page.value.rows.map(({ id }) => id),
  )
  const rows = page.value.rows.map((row) => flagged(row, said.get(row.id) ?? UNSAID, filter.today))
  return ok({ ...page.value, rows })
}

interface MentionRow {
  readonly statement: string
  readonly relation: Relation
  readonly confirmedBy: string
  readonly confirmedAt: string
}

/** Ids of the commitments that restate this one, and its own. */
function chainOf(id: string) {
  return sql`(with recursive tree as (select ${id}::text as id
    union select c.id from commitments c join tree t on c.restates = t.id) select id from tree)`
}

async function idsOfChain(db: Database, id: string): Promise<readonly string[]> {
  const found = await sql<{
    id: string
  }>`select id from commitments where id in ${chainOf(id)} order by id`.execute(db)
  return found.rows.map((row) => row.id)
}

async function mentionsOf(db: Database, id: string): Promise<readonly CommitmentMention[]> {
  const found = await sql<MentionRow>`select statement, relation, confirmed_by as "confirmedBy",
    confirmed_at as "confirmedAt" from mentions where commitment in ${chainOf(id)}
    order by confirmed_at, statement`.execute(db)
  const mentioned = sql`s.id in (select statement from mentions where commitment in ${chainOf(id)})`
  const accepted = await acceptedStatements(db, mentioned)
  return found.rows.flatMap(({ statement, ...mention }) => {
    const said = accepted.find((one) => one.id === statement)
    return said ? [{ ...mention, statement: said }] : []
  })
}

async function assessmentsOf(db: Database, id: string): Promise<readonly Assessment[]> {
  const found = await sql<Assessment>`select id, assessor, verdict, grounds, evidence, made_on as "madeOn"
    from assessments where commitment in ${chainOf(id)} order by made_on, assessor`.execute(db)
  return found.rows
}

async function namesOfBodies(db: Database): Promise<ReadonlySet<string>> {
  const found = await sql<{ name: string }>`select lower(n.form) as name from party_names n
    union select lower(code) from parties`.execute(db)
  return new Set(found.rows.map(({ name }) => name))
}

/** Letters that endings take away from a name: «Узбекистан», of it «Узбекистана»; «Oʻzbekiston», of it «Oʻzbekistonning». */
const ENDING = 1

async function beginningsOf(db: Database, parties: readonly string[]): Promise<readonly string[]> {
  const found = await sql<{
    form: string
  }>`select form from party_names where party = any(${[...parties]})`.execute(db)
  return found.rows.map(({ form }) => searchWords(form).slice(0, -ENDING))
}

async function defectsIn(
  db: Database,
  row: Unflagged,
  mentions: readonly CommitmentMention[],
): Promise<readonly Defect[]> {
  const opening = mentions.find(({ statement }) => statement.reference === row.reference)?.statement
  const { due, published } = row
  if (!opening) return []
  return defectsOf({
    quote: opening.quote,
    slots: opening.slots,
    due,
    published,
    bodies: await namesOfBodies(db),
    sideNames: await beginningsOf(
      db,
      row.sides.map(({ party }) => party),
    ),
  })
}

/** Everything the page of a commitment shows; it is found by its id or its reference.
 *  errors: absent.commitment */
export async function getCommitment(
  db: Database,
  idOrReference: string,
  today: Day,
): Promise<Result<CommitmentView>> {
  const which = sql`(a.id = ${idOrReference} or a.reference = ${idOrReference})`
  const hint = 'Look it up in the list of commitments'
  const missing = { code: 'absent.commitment', message: `No commitment ${idOrReference}`, hint } as const
  const row = await getRow<Unflagged>(db, LISTING, which, missing)
  if (!row.ok) return row
  return ok(await viewOf(db, row.value, today))
}

async function viewOf(db: Database, row: Unflagged, today: Day): Promise<CommitmentView> {
  const mentions = await mentionsOf(db, row.id)
  const said = (await saidOver(db, [row.id])).get(row.id) ?? UNSAID
  return {
    commitment: flagged(row, said, today),
    mentions,
    ledger: ledgerOf(said.sayings),
    assessments: await assessmentsOf(db, row.id),
    differences: differencesOf(row.sides),
    defects: await defectsIn(db, row, mentions),
    restates: row.restates,
    journal: await journalOf(db, [
      ...(await idsOfChain(db, row.id)),
      ...mentions.map(({ statement }) => statement.id),
    ]),
  }
}
