import { type RawBuilder, sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { viewsAsOf } from './history.js'
import { changeOf } from './script.js'

/** The lock of the journal's end, as `journal/append.ts` takes it: whoever counts holds it, so that nobody counts beside them and
 *  no two wait for one another. */
const HOLD = sql`pg_advisory_xact_lock(5354726)`

const tables = [
  sql`create table statement_counts (
    pair text not null, kind text not null, force text not null, state text not null, month text not null,
    statements integer not null,
    primary key (pair, kind, force, state, month)
  ) with (fillfactor = 50)`,
  sql`create table commitment_counts (
    pair text not null, force text not null, is_restating boolean not null,
    commitments integer not null,
    primary key (pair, force, is_restating)
  ) with (fillfactor = 50)`,
  sql`create table side_counts (
    pair text not null, party text not null, work_state text not null,
    sides integer not null,
    primary key (pair, party, work_state)
  ) with (fillfactor = 50)`,
  sql`create table card_counts (
    party text not null, given text not null, ended text not null, reported text not null,
    is_in_time boolean not null, overdue_from text not null,
    cards integer not null,
    primary key (party, given, ended, reported, is_in_time, overdue_from)
  ) with (fillfactor = 50)`,
  sql`create table act_counts (act text primary key, entries integer not null) with (fillfactor = 50)`,
]

const MONTH = sql`coalesce(left(nullif(split_part(reference, '/', 2), 'undated'), 7), '')`

/** Months of a card, all that a monthly sheet asks: overdue on the last day of a month is what was due before that day. */
function monthsOf(card: string): RawBuilder<unknown> {
  const month = (day: string) => sql.raw(`coalesce(to_char(${card}.${day}, 'YYYY-MM'), '')`)
  return sql`${month('given_on')}, ${month('ended_on')}, ${month('reported_on')},
    ${sql.raw(`coalesce(${card}.due is null or ${card}.reported_on <= ${card}.due, false)`)}, ${month('due + 1')}`
}

/** The same, counted anew: what the tables must agree with, and what is answered as of an earlier number. */
const FRESH: Readonly<Record<string, RawBuilder<unknown>>> = {
  statement_counts: sql`select coalesce(pair, '') as pair, kind, force, state, ${MONTH} as month,
      count(*)::integer as statements from statements group by 1, 2, 3, 4, 5`,
  commitment_counts: sql`select coalesce(s.pair, '') as pair, c.force, c.restates is not null as is_restating,
      count(*)::integer as commitments
    from commitments c join statements s on s.id = c.opened_by and s.state = 'accepted' group by 1, 2, 3`,
  side_counts: sql`select coalesce(s.pair, '') as pair, d.party, d.work_state, count(*)::integer as sides
    from commitment_sides d join commitments c on c.id = d.commitment
    join statements s on s.id = c.opened_by and s.state = 'accepted' group by 1, 2, 3`,
  card_counts: sql`select party, given, ended, reported, is_in_time, overdue_from, count(*)::integer as cards
    from (select i.party, ${monthsOf('i')} from instructions i) c
      (party, given, ended, reported, is_in_time, overdue_from) group by 1, 2, 3, 4, 5, 6`,
  act_counts: sql`select act, count(*)::integer as entries from journal group by 1`,
}

const freshViews = Object.entries(FRESH).flatMap(([table, counted]) => {
  const [fresh, past] = [sql.table(`fresh_${table}`), sql.table(`as_of.${table}`)]
  return [
    sql`create view ${fresh} as ${counted}`,
    ...viewsAsOf(`fresh_${table}`),
    sql`create view ${past} as select * from ${sql.table(`as_of.fresh_${table}`)}`,
    sql`select history.let_read(${`as_of.${table}`})`,
  ]
})

const recount = sql`create function recount() returns void language sql as $$
  ${sql.join(
    Object.keys(FRESH).map(
      (table) => sql`delete from ${sql.table(table)};
      insert into ${sql.table(table)} select * from ${sql.table(`fresh_${table}`)}`,
    ),
    sql`; `,
  )} $$`

const DEFINED = sql`language plpgsql security definer set search_path = pg_catalog, public`

const adding = [
  sql`create function add_statement(one statements, many integer) returns void ${DEFINED} as $$
    begin
      insert into statement_counts values (coalesce(one.pair, ''), one.kind, one.force, one.state,
        coalesce(left(nullif(split_part(one.reference, '/', 2), 'undated'), 7), ''), many)
      on conflict (pair, kind, force, state, month)
        do update set statements = statement_counts.statements + excluded.statements;
    end $$`,
  sql`create function add_commitment(one commitments, pair_of text, many integer) returns void ${DEFINED} as $$
    begin
      insert into commitment_counts values (coalesce(pair_of, ''), one.force, one.restates is not null, many)
      on conflict (pair, force, is_restating)
        do update set commitments = commitment_counts.commitments + excluded.commitments;
    end $$`,
  sql`create function add_side(party_of text, state_of text, pair_of text, many integer) returns void ${DEFINED} as $$
    begin
      insert into side_counts values (coalesce(pair_of, ''), party_of, state_of, many)
      on conflict (pair, party, work_state) do update set sides = side_counts.sides + excluded.sides;
    end $$`,
  sql`create function add_card(one instructions, many integer) returns void ${DEFINED} as $$
    begin
      insert into card_counts values (one.party, ${monthsOf('one')}, many)
      on conflict (party, given, ended, reported, is_in_time, overdue_from)
        do update set cards = card_counts.cards + excluded.cards;
    end $$`,
  sql`create function add_sides(named text, pair_of text, many integer) returns void ${DEFINED} as $$
    begin
      perform add_side(d.party, d.work_state, pair_of, many) from commitment_sides d where d.commitment = named;
    end $$`,
]

/** A commitment and its sides count as long as the statement that opened it is accepted. */
const counting = [
  sql`create function count_statement() returns trigger ${DEFINED} as $$
    declare opened commitments;
    begin
      perform ${HOLD};
      if tg_op = 'UPDATE' then perform add_statement(old, -1); end if;
      perform add_statement(new, 1);
      if tg_op = 'INSERT' or new.kind <> 'commitment' then return null; end if;
      select * into opened from commitments c where c.opened_by = new.id;
      if opened.id is null then return null; end if;
      if old.state = 'accepted' then
        perform add_commitment(opened, old.pair, -1), add_sides(opened.id, old.pair, -1);
      end if;
      if new.state = 'accepted' then
        perform add_commitment(opened, new.pair, 1), add_sides(opened.id, new.pair, 1);
      end if;
      return null;
    end $$`,
  sql`create function count_commitment() returns trigger ${DEFINED} as $$
    declare said record;
    begin
      perform ${HOLD};
      if tg_op = 'UPDATE' then
        select s.pair, s.state into said from statements s where s.id = old.opened_by;
        if said.state = 'accepted' then
          perform add_commitment(old, said.pair, -1), add_sides(old.id, said.pair, -1);
        end if;
      end if;
      select s.pair, s.state into said from statements s where s.id = new.opened_by;
      if said.state = 'accepted' then
        perform add_commitment(new, said.pair, 1), add_sides(new.id, said.pair, 1);
      end if;
      return null;
    end $$`,
  sql`create function count_side() returns trigger ${DEFINED} as $$
    declare said record;
    begin
      perform ${HOLD};
      select s.pair, s.state into said from commitments c join statements s on s.id = c.opened_by
        where c.id = new.commitment;
      if said.state is distinct from 'accepted' then return null; end if;
      if tg_op = 'UPDATE' then perform add_side(old.party, old.work_state, said.pair, -1); end if;
      perform add_side(new.party, new.work_state, said.pair, 1);
      return null;
    end $$`,
  sql`create function count_card() returns trigger ${DEFINED} as $$
    begin
      perform ${HOLD};
      if tg_op = 'UPDATE' then perform add_card(old, -1); end if;
      perform add_card(new, 1);
      return null;
    end $$`,
  sql`create function count_act() returns trigger ${DEFINED} as $$
    begin
      insert into act_counts values (new.act, 1)
      on conflict (act) do update set entries = act_counts.entries + 1;
      return null;
    end $$`,
]

const triggers = [
  sql`create trigger count_new after insert on statements for each row execute function count_statement()`,
  sql`create trigger count_changed after update on statements for each row
    when ((old.state, old.pair) is distinct from (new.state, new.pair)) execute function count_statement()`,
  sql`create trigger count_new after insert on commitments for each row execute function count_commitment()`,
  sql`create trigger count_changed after update on commitments for each row
    when ((old.opened_by, old.force, old.restates is null) is distinct from (new.opened_by, new.force, new.restates is null))
    execute function count_commitment()`,
  sql`create trigger count_new after insert on commitment_sides for each row execute function count_side()`,
  sql`create trigger count_changed after update on commitment_sides for each row
    when (old.work_state is distinct from new.work_state) execute function count_side()`,
  sql`create trigger count_new after insert on instructions for each row execute function count_card()`,
  sql`create trigger count_changed after update on instructions for each row
    when ((old.given_on, old.ended_on, old.reported_on, old.due) is distinct from
      (new.given_on, new.ended_on, new.reported_on, new.due)) execute function count_card()`,
  sql`create trigger count_new after insert on journal for each row execute function count_act()`,
]

/** Counts of the long lists, kept in the transaction of each change; no list counts its rows anew for a page. */
export const m0038: Migration = {
  number: 38,
  name: 'kept-counts',
  up: changeOf(
    [...tables, ...freshViews, recount, ...adding, ...counting, ...triggers, sql`select recount()`],
    [
      { rights: ['select'], tables: Object.keys(FRESH) },
      { rights: ['select'], tables: Object.keys(FRESH).map((table) => `fresh_${table}`) },
    ],
  ),
}
