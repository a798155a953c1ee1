import { sql } from 'kysely'
import type { Result, StatementId } from '../../kernel/index.js'
import { type KeptCount, keptStatements } from '../kept-counts.js'
import {
  BY_STATEMENT,
  byReference,
  dayOf,
  equals,
  getRow,
  type Listing,
  listRows,
  ORIGIN,
  rowsWhere,
} from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Reference, StatementFilter, StatementSort, StoredStatement } from './types.js'

const SLOTS = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'name', t.name,
    'value', jsonb_build_object('type', t.value_type, 'text', t.value),
    'quote', t.quote,
    'span', jsonb_build_object('start', t.span_start, 'end', t.span_end),
    'basis', jsonb_strip_nulls(jsonb_build_object('from', t.basis, 'why', t.why))) order by t.ordinal), '[]')
  from statement_slots t where t.statement = s.id)`

const COLUMNS = sql`${ORIGIN}, s.id, s.kind, s.rule, s.state, s.version, s.reason, s.note, s.corrects,
  jsonb_build_object('start', s.span_start, 'end', s.span_end) as span,
  s.reviewed_by as "reviewedBy", s.reviewed_at as "reviewedAt",
  (select c.id from statements c where c.corrects = s.id and c.state in ('accepted', 'corrected')
    limit 1) as "correctedBy",
  ${SLOTS} as slots`

const DAY = dayOf(sql`s.reference`)

const LISTING: Listing<StatementSort> = {
  ...BY_STATEMENT,
  from: sql`statements s left join origins o on o.statement = s.id`,
  shownFrom: sql`statements s join origins o on o.statement = s.id`,
  tie: sql`${DAY} nulls last, ${byReference(sql`s.reference`)}`,
  columns: COLUMNS,
  always: sql`true`,
  key: sql`s.id`,
  byMonths: { sort: 'published', day: DAY },
  usual: 'published',
  orders: {
    published: DAY,
    reference: byReference(sql`s.reference`),
    kind: sql`s.kind`,
    force: sql`array_position(array['ordered', 'agreed', 'intended', 'proposed', 'supported', 'discussed',
      'reported'], s.force)`,
    reviewed: sql`s.reviewed_at`,
    queue: sql`s.added_at`,
  },
}

function keptFor({ pair, kind, force, state, readout, edition }: StatementFilter): KeptCount | undefined {
  const isKept = readout === undefined && edition === undefined
  return isKept ? keptStatements({ pair, kind, force, state }) : undefined
}

/** The statements that fit, of any state. */
export function listStatements(
  db: Database,
  filter: StatementFilter = {},
): Promise<Result<Page<StoredStatement>>> {
  return listRows(db, { ...LISTING, kept: keptFor(filter) }, filter, [
    equals(sql`s.kind`, filter.kind),
    equals(sql`s.force`, filter.force),
    equals(sql`s.state`, filter.state),
    equals(sql`s.pair`, filter.pair),
    equals(sql`o.readout`, filter.readout),
    equals(sql`o.edition`, filter.edition),
  ])
}

/** One statement with its slots.
 *  errors: absent.statement */
export function getStatement(db: Database, id: StatementId): Promise<Result<StoredStatement>> {
  const hint = 'Look it up in the list of statements'
  return getRow(db, LISTING, sql`s.id = ${id}`, {
    code: 'absent.statement',
    message: `No statement ${id}`,
    hint,
  })
}

/** The statement that a reference names; of a chain of corrections the newest.
 *  errors: absent.reference */
export function findReference(db: Database, reference: Reference): Promise<Result<StoredStatement>> {
  const newest = sql`s.reference = ${reference} and not exists (
    select 1 from statements c where c.corrects = s.id and c.state in ('accepted', 'corrected'))
    and (s.corrects is null or s.state <> 'rejected')`
  const hint = 'A reference looks like UZ-KZ/2025-03-29/07'
  const message = `Nothing has the reference ${reference}`
  return getRow(db, LISTING, newest, { code: 'absent.reference', message, hint })
}

/** The statements of editions, of any state, in text order. */
export function statementsOfEditions(
  db: Database,
  editions: readonly string[],
): Promise<readonly StoredStatement[]> {
  const inText: Listing<StatementSort> = {
    ...LISTING,
    tie: sql`s.span_start, s.span_end, s.reference, s.added_at`,
  }
  return rowsWhere(db, { ...inText, usual: 'text' }, sql`o.edition = any(${[...editions]})`)
}

/** The accepted statements that a condition on `s` and `o` picks. */
export function acceptedStatements(
  db: Database,
  condition: ReturnType<typeof sql>,
): Promise<readonly StoredStatement[]> {
  return rowsWhere(db, LISTING, sql`s.state = 'accepted' and (${condition})`)
}
