import { sql } from 'kysely'
import { type EditionId, ok, type ReadoutId, type Result } from '../../kernel/index.js'
import { equals, getRow, type Listing, listRows, rowsWhere } from '../listing.js'
import type { Page } from '../page.js'
import { statementsOfEditions } from '../statements/queries.js'
import type { Database } from '../tables.js'
import type {
  EditionView,
  Readout,
  ReadoutFilter,
  ReadoutRow,
  ReadoutSort,
  ReadoutView,
  StoredEdition,
  StoredReading,
} from './types.js'

const COLUMNS = sql`r.id, r.title, r.publisher, r.address, r.published, r.pair, r.meeting,
  r.received_at as "receivedAt", r.received_by as "receivedBy"`

const WITH_COUNTS = sql`${COLUMNS},
  array(select distinct coalesce(e.language, g.language) from editions e left join readings g on g.edition = e.id
    where e.readout = r.id and coalesce(e.language, g.language) is not null order by 1) as languages,
  c.statements, c.waiting, c.accepted`

const COUNTS = sql`lateral (
  select count(*) filter (where s.corrects is null)::integer as statements,
    count(*) filter (where s.state = 'read')::integer as waiting,
    count(*) filter (where s.state = 'accepted')::integer as accepted
  from statements s join editions e on e.id = s.edition where e.readout = r.id) c`

const LISTING: Listing<ReadoutSort> = {
  from: sql`readouts r`,
  shownFrom: sql`readouts r cross join ${COUNTS}`,
  key: sql`r.id`,
  columns: WITH_COUNTS,
  always: sql`true`,
  usual: 'received',
  tie: sql`r.id`,
  search: sql`r.word_vector`,
  orders: { published: sql`r.published`, received: sql`r.received_at`, title: sql`r.title` },
}

/** The readouts that fit, with how far their review is. */
export function listReadouts(db: Database, filter: ReadoutFilter = {}): Promise<Result<Page<ReadoutRow>>> {
  return listRows(db, LISTING, filter, [
    equals(sql`r.pair`, filter.pair),
    equals(sql`r.publisher`, filter.publisher),
    equals(sql`r.meeting`, filter.meeting),
  ])
}

const PLAIN: Listing<ReadoutSort> = { ...LISTING, shownFrom: sql`readouts r`, columns: COLUMNS }

/** The readouts that a condition on `r` picks. */
export function readoutsWhere(db: Database, condition: ReturnType<typeof sql>): Promise<readonly Readout[]> {
  return rowsWhere(db, PLAIN, condition)
}

function readoutRow(db: Database, id: ReadoutId): Promise<Result<Readout>> {
  const hint = 'Look it up in the list of readouts'
  return getRow(db, PLAIN, sql`r.id = ${id}`, { code: 'absent.readout', message: `No readout ${id}`, hint })
}

async function editionsOf(db: Database, id: ReadoutId): Promise<readonly StoredEdition[]> {
  const found = await sql<StoredEdition>`
    select id, readout, language, text, replaces, received_at as "receivedAt" from editions
    where readout = ${id} order by received_at, id`.execute(db)
  return found.rows
}

async function newestReadings(db: Database, id: ReadoutId): Promise<readonly StoredReading[]> {
  const found = await sql<StoredReading>`
    select distinct on (g.edition) g.id, g.edition, g.reader_version as reader, g.language, g.read_at as "readAt",
      g.mentions, g.remainder, g.problems
    from readings g join editions e on e.id = g.edition where e.readout = ${id}
    order by g.edition, g.read_at desc, g.id`.execute(db)
  return found.rows
}

/** A readout with its editions, their newest readings and all their statements in text order.
 *  errors: absent.readout */
export async function getReadout(db: Database, id: ReadoutId): Promise<Result<ReadoutView>> {
  const readout = await readoutRow(db, id)
  if (!readout.ok) return readout
  const editions = await editionsOf(db, id)
  const readings = await newestReadings(db, id)
  const statements = await statementsOfEditions(
    db,
    editions.map((edition) => edition.id),
  )
  const views = editions.map(
    (edition): EditionView => ({
      edition,
      reading: readings.find((reading) => reading.edition === edition.id) ?? null,
      statements: statements.filter((statement) => statement.edition === edition.id),
    }),
  )
  return ok({ readout: readout.value, editions: views })
}

/** What numbering needs to know of the readout an edition belongs to. */
export type ReadoutOfEdition = Pick<Readout, 'pair' | 'published'> & { readonly readout: ReadoutId }

/** The readout of an edition; undefined when there is no such edition. */
export async function readoutOfEdition(
  db: Database,
  edition: EditionId,
): Promise<ReadoutOfEdition | undefined> {
  return db
    .selectFrom('editions')
    .innerJoin('readouts', 'readouts.id', 'editions.readout')
    .select(['readouts.id as readout', 'readouts.pair', 'readouts.published'])
    .where('editions.id', '=', edition)
    .executeTakeFirst()
}

/** The exact text of an edition that is known to be there. */
export async function textOfEdition(db: Database, edition: EditionId): Promise<string> {
  const found = await db
    .selectFrom('editions')
    .select('text')
    .where('id', '=', edition)
    .executeTakeFirstOrThrow()
  return found.text
}
