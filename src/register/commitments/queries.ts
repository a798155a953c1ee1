import { sql } from 'kysely'
import { type Day, ok, type Result } from '../../kernel/index.js'
import { journalOf } from '../journal/queries.js'
import { ACCEPTED, byReference, equals, getRow, holds, type Listing, listRows, ORIGIN } from '../listing.js'
import type { Page } from '../page.js'
import { acceptedStatements } from '../statements/queries.js'
import type { Database } from '../tables.js'
import { flagsOf } from './flags.js'
import type {
  CommitmentFilter,
  CommitmentMention,
  CommitmentRow,
  CommitmentSort,
  CommitmentView,
  Relation,
} from './types.js'

const SIDES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('party', d.party, 'responsible', d.responsible,
    'workState', d.work_state, 'ownFigure', d.own_figure, 'ownNote', d.own_note, 'asOf', d.as_of, 'source', d.source,
    'version', d.version) order by y.rank, y.code), '[]')
  from commitment_sides d join parties y on y.code = d.party
  where d.commitment = a.id and (d.party = any(a.parties) or d.version > 1))`

const DUE = sql`case when a.due is null then null else jsonb_build_object('edtf', a.due, 'words', a.due_words,
  'basis', jsonb_strip_nulls(jsonb_build_object('from', a.due_basis, 'why', a.due_why))) end`

const LISTING: Listing<CommitmentSort> = {
  ...ACCEPTED,
  from: sql`commitments a join origins o on o.statement = a.opened_by`,
  columns: sql`${ORIGIN}, a.id, a.title, a.actors, a.addressees, a.sectors, a.version, a.opened_at as "openedAt",
    ${DUE} as due, ${SIDES} as sides`,
  usual: 'reference',
  orders: {
    reference: byReference(sql`a.reference`),
    published: sql`o.published`,
    due: sql`split_part(a.due, '/', greatest(1, 1 + length(a.due) - length(replace(a.due, '/', ''))))`,
    force: sql`array_position(array['ordered', 'agreed', 'intended', 'proposed', 'supported', 'discussed',
      'reported'], a.force)`,
    title: sql`a.title`,
  },
}

type Unflagged = Omit<CommitmentRow, 'flags'>

function flagged(row: Unflagged, today: Day | undefined): CommitmentRow {
  return { ...row, flags: today === undefined ? [] : flagsOf(row, today) }
}

function hasSide({ party, workState }: CommitmentFilter) {
  if (party === undefined && workState === undefined) return sql`true`
  return sql`exists (select 1 from commitment_sides d where d.commitment = a.id and (d.party = any(a.parties) or d.version > 1)
    and ${equals(sql`d.party`, party)} and ${equals(sql`d.work_state`, workState)})`
}

/** The commitments that fit, with both sides; flags are computed for `today` when it is given.
 *  errors: invalid.sort */
export async function listCommitments(
  db: Database,
  filter: CommitmentFilter = {},
): Promise<Result<Page<CommitmentRow>>> {
  const page = await listRows<Unflagged, CommitmentSort>(db, LISTING, filter, [
    equals(sql`o.pair`, filter.pair),
    equals(sql`a.force`, filter.force),
    holds(sql`a.sectors`, filter.sector),
    equals(sql`o.readout`, filter.readout),
    hasSide(filter),
  ])
  if (!page.ok) return page
  return ok({ ...page.value, rows: page.value.rows.map((row) => flagged(row, filter.today)) })
}

interface MentionRow {
  readonly statement: string
  readonly relation: Relation
  readonly confirmedBy: string
  readonly confirmedAt: string
}

async function mentionsOf(db: Database, id: string): Promise<readonly CommitmentMention[]> {
  const found = await sql<MentionRow>`select statement, relation, confirmed_by as "confirmedBy",
    confirmed_at as "confirmedAt" from mentions where commitment = ${id} order by confirmed_at, statement`.execute(
    db,
  )
  const accepted = await acceptedStatements(
    db,
    sql`s.id in (select statement from mentions where commitment = ${id})`,
  )
  return found.rows.flatMap(({ statement: mentioned, ...mention }) => {
    const statement = accepted.find((one) => one.id === mentioned)
    return statement ? [{ ...mention, statement }] : []
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
  const mentions = await mentionsOf(db, row.value.id)
  const journal = await journalOf(db, [row.value.id, ...mentions.map(({ statement }) => statement.id)])
  return ok({ commitment: flagged(row.value, today), mentions, journal })
}
