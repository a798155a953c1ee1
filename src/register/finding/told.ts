import { type RawBuilder, sql } from 'kysely'
import type { StatementId } from '../../kernel/index.js'
import type { Force, Kind } from '../../statements/index.js'
import type { Saying } from '../commitments/chain.js'
import { DUE, sayingsByRoot, sayingsUnder } from '../commitments/sayings.js'
import type { CommitmentId, CommitmentSide, Due } from '../commitments/types.js'
import { heldDays } from '../meetings/held-days.js'
import type { Database } from '../tables.js'

/** What facets need of a statement. */
export interface ToldStatement {
  readonly id: StatementId
  readonly kind: Kind
  readonly force: Force
  readonly reference: string
  readonly pair: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  readonly sectors: readonly string[] | null
  /** Places that its words name, as the reader calls them. */
  readonly places: readonly string[] | null
}

/** What facets need of a commitment; `opened` is the statement that speaks for it. */
export interface ToldCommitment {
  readonly id: CommitmentId
  readonly opened: StatementId
  readonly restates: CommitmentId | null
  readonly due: Due | null
  readonly sides: readonly CommitmentSide[]
}

type Ids = readonly string[] | null

function among(column: RawBuilder<unknown>, ids: Ids): RawBuilder<unknown> {
  return ids === null ? sql`true` : sql`${column} = any(${[...ids]})`
}

/** Places by statement: those that stand between its first and its last word as the latest reading finds them, and those of its
 *  slots. */
function placesOf(ids: Ids): RawBuilder<unknown> {
  return sql`found as materialized (
      select g.edition, (m -> 'span' ->> 'start')::integer as starts, (m -> 'span' ->> 'end')::integer as ends,
        m ->> 'value' as value
      from (select distinct on (edition) edition, mentions from readings
        where ${ids === null ? sql`true` : sql`edition in (select edition from statements where ${among(sql`id`, ids)})`}
        order by edition, read_at desc, id) g, jsonb_array_elements(g.mentions) m where m ->> 'kind' = 'place'),
    places as (select statement, array_agg(distinct value order by value) as places from (
        select s.id as statement, f.value from statements s
          join found f on f.edition = s.edition and f.starts >= s.span_start and f.ends <= s.span_end
          where s.state = 'accepted' and ${among(sql`s.id`, ids)}
        union all select statement, value from statement_slots where name = 'place' and ${among(sql`statement`, ids)}
      ) named where value is not null group by statement)`
}

/** Accepted statements, all or those of the ids that are accepted. */
export async function toldStatements(db: Database, ids: Ids): Promise<readonly ToldStatement[]> {
  const found = await sql<ToldStatement>`with told as (
      select e.id, r.pair, r.publisher, r.published, coalesce(e.language, (select g.language from readings g
        where g.edition = e.id order by g.read_at desc, g.id limit 1)) as language
      from editions e join readouts r on r.id = e.readout),
    sectors as (select statement, array_agg(distinct value order by value) as sectors from statement_slots
      where name = 'sector' and ${among(sql`statement`, ids)} group by statement),
    ${placesOf(ids)}
    select s.id, s.kind, s.force, s.reference, t.pair, t.publisher, t.published, t.language, c.sectors, p.places
    from statements s join told t on t.id = s.edition left join sectors c on c.statement = s.id
      left join places p on p.statement = s.id
    where s.state = 'accepted' and ${among(sql`s.id`, ids)}`.execute(db)
  return found.rows
}

const SIDES = sql`(select coalesce(jsonb_agg(jsonb_build_object('party', d.party, 'responsible', d.responsible,
    'workState', d.work_state, 'ownFigure', d.own_figure, 'ownNote', d.own_note, 'asOf', d.as_of, 'source', d.source,
    'version', d.version) order by y.rank, y.code), '[]')
  from commitment_sides d join parties y on y.code = d.party
  where d.commitment = a.id and (d.party = any(a.parties) or d.version > 1))`

/** Commitments, all or those of the ids. */
export async function toldCommitments(db: Database, ids: Ids): Promise<readonly ToldCommitment[]> {
  const found = await sql<ToldCommitment>`select a.id, a.opened_by as opened, a.restates, ${DUE} as due,
    ${SIDES} as sides from commitments a where ${among(sql`a.id`, ids)}`.execute(db)
  return found.rows
}

/** What was said of each commitment that restates no other, by its id. */
export async function toldSayings(
  db: Database,
  roots: readonly string[],
): Promise<ReadonlyMap<string, readonly Saying[]>> {
  return sayingsByRoot(await sayingsUnder(db, roots))
}

/** The days of the meetings that each pair held, the earliest first. */
export async function meetingDays(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await sql<{
    pair: string
    days: readonly string[]
  }>`select h.pair, array_agg(h.day order by h.day) as days from (${heldDays()}) h group by h.pair`.execute(
    db,
  )
  return new Map(found.rows.map(({ pair, days }) => [pair, days]))
}

/** Where the journal is. */
export interface Head {
  readonly number: number
  readonly hash: string
}

/** The last entry, as of the number that is asked about; null before the first. */
export async function headOf(db: Database): Promise<Head | null> {
  const found = await sql<{
    n: string
    hash: string
  }>`select n, hash from journal order by n desc limit 1`.execute(db)
  const [last] = found.rows
  return last ? { number: Number(last.n), hash: last.hash } : null
}

/** Whether the journal has that entry at that number. */
export async function hasHead(db: Database, { number, hash }: Head): Promise<boolean> {
  const found = await sql`select from journal where n = ${number} and hash = ${hash}`.execute(db)
  return found.rows.length > 0
}

/** What changed since a journal number, as far as facets are concerned. */
export interface Changed {
  readonly statements: readonly string[]
  readonly commitments: readonly string[]
  readonly meetings: boolean
}

function versionsSince(table: string, column: string, number: number): RawBuilder<unknown> {
  const [name, key] = [sql.table(`history.${table}`), sql.ref(column)]
  return sql`select ${key} from ${name} where since_n > ${number}
    union select ${key} from ${name} where until_n > ${number}`
}

/** Ids of what changed since a journal number; the history has each version with its numbers. */
export async function changedAfter(db: Database, number: number): Promise<Changed> {
  const since = (table: string, column: string) => versionsSince(table, column, number)
  const found = await sql<Changed>`select
    (select coalesce(array_agg(id), '{}') from (${since('statements', 'id')}
      union select s.id from statements s where s.edition in (
        select e.id from editions e where e.readout in (${since('readouts', 'id')})
        union ${since('editions', 'id')} union ${since('readings', 'edition')})) c) as statements,
    (select coalesce(array_agg(id), '{}') from (${since('commitments', 'id')}
      union ${since('commitment_sides', 'commitment')} union ${since('mentions', 'commitment')}) c (id)) as commitments,
    exists (${since('meetings', 'id')} union ${since('meeting_details', 'meeting')}) as meetings`.execute(db)
  return found.rows[0] ?? { statements: [], commitments: [], meetings: true }
}
