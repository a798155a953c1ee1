import { type RawBuilder, sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf, viewsAsOf } from './history.js'
import { changeOf } from './script.js'

/** Fills the new column of the rows and of all their versions, without a version of its own. */
function filled(table: string, pairOf: RawBuilder<unknown>): readonly RawBuilder<unknown>[] {
  const name = sql.table(table)
  return [
    sql`alter table ${name} add column pair text`,
    sql`alter table ${name} disable trigger keep_history`,
    sql`update ${name} t set pair = ${pairOf}`,
    sql`alter table ${name} enable trigger keep_history`,
    ...historyOf(table),
    sql`update ${sql.table(`history.${table}`)} h set pair = t.pair from ${name} t where t.id = h.id and h.pair is null`,
  ]
}

const OF_STATEMENT = sql`(select r.pair from editions e join readouts r on r.id = e.readout where e.id = t.edition)`
const OF_COMMITMENT = sql`(select s.pair from statements s where s.id = t.opened_by)`

const naming = [
  sql`create function name_pair_of_statement() returns trigger language plpgsql as $$
    begin
      new.pair := (select r.pair from editions e join readouts r on r.id = e.readout where e.id = new.edition);
      return new;
    end $$`,
  sql`create function name_pair_of_commitment() returns trigger language plpgsql as $$
    begin
      new.pair := (select s.pair from statements s where s.id = new.opened_by);
      return new;
    end $$`,
  sql`create trigger name_pair before insert on statements for each row execute function name_pair_of_statement()`,
  sql`create trigger name_pair before insert or update of opened_by on commitments
    for each row execute function name_pair_of_commitment()`,
]

/** A readout whose pair is named later names it to what it says, too. */
const spreading = [
  sql`create function spread_pair() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      update statements s set pair = new.pair from editions e where e.readout = new.id and s.edition = e.id;
      update commitments c set pair = new.pair from statements s join editions e on e.id = s.edition
        where e.readout = new.id and c.opened_by = s.id;
      return null;
    end $$`,
  sql`create trigger spread_pair after update of pair on readouts for each row
    when (old.pair is distinct from new.pair) execute function spread_pair()`,
]

const origins = sql`
  create or replace view origins as
  select s.id as statement, s.kind, s.force, s.state, s.reference, s.quote, s.word_vector as search_vector, s.span_start,
    e.id as edition,
    coalesce(e.language, (select g.language from readings g where g.edition = e.id
      order by g.read_at desc, g.id limit 1)) as language,
    r.id as readout, r.title as readout_title, r.publisher, r.published, s.pair, r.meeting
  from statements s
  left join editions e on e.id = s.edition
  left join readouts r on r.id = e.readout`

/** The words by which `listing.ts` sorts; an index serves only a question of the very same words. */
const DAY = sql`(nullif(split_part(reference, '/', 2), 'undated') collate "C")`
const ORDER = sql`((split_part(reference, '/', 1) || ' ' || split_part(reference, '/', 2) || ' '
  || lpad(split_part(reference, '/', 3), 9, '0')) collate "C")`

const indexes = [
  sql`create index statements_of_pair on statements (pair, ${DAY}, ${ORDER}) include (id, state, kind, reference)`,
  sql`create index statements_of_pair_back on statements (pair, ${DAY} desc nulls last, ${ORDER})
    include (id, state, kind, reference)`,
  sql`create index commitments_of_pair on commitments (pair, ${ORDER}) include (id, opened_by, restates, reference)`,
  sql`create index observations_by_period on observations (period, id) include (series)`,
  sql`create index programme_items_by_code on programme_items (code, id)`,
  sql`create index segments_by_title on segments (title, id)`,
  sql`create index assessments_by_day on assessments (made_on, id)`,
]

/** Statements and commitments know the pair of their readout, so that those of one pair are walked in their order. */
export const m0037: Migration = {
  number: 37,
  name: 'pairs-of-rows',
  up: changeOf(
    [
      ...filled('statements', OF_STATEMENT),
      ...filled('commitments', OF_COMMITMENT),
      ...naming,
      ...spreading,
      origins,
      ...indexes,
      ...historyOf('statements', 'commitments', 'observations', 'programme_items', 'segments', 'assessments'),
      ...viewsAsOf('origins'),
    ],
    [{ rights: ['select'], tables: ['origins'] }],
  ),
}
