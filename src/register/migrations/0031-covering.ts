import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

/** The side knows the reference of its commitment, which never changes, so that long lists of sides are walked in its order. */
const referenceOfSides = [
  sql`alter table commitment_sides add column reference text`,
  sql`alter table commitment_sides disable trigger keep_history`,
  sql`update commitment_sides d set reference = c.reference from commitments c where c.id = d.commitment`,
  sql`alter table commitment_sides enable trigger keep_history`,
  sql`create function name_side() returns trigger language plpgsql as $$
    begin
      new.reference := (select c.reference from commitments c where c.id = new.commitment);
      return new;
    end $$`,
  sql`create trigger name_side before insert on commitment_sides for each row execute function name_side()`,
]

const ORDER = sql`((split_part(reference, '/', 1) || ' ' || split_part(reference, '/', 2) || ' '
  || lpad(split_part(reference, '/', 3), 9, '0')) collate "C")`

const indexes = [
  sql`drop index statements_edition`,
  sql`create index statements_of_edition on statements (edition, kind) include (id, state, reference)`,
  sql`create index statements_queue on statements (state, added_at)`,
  sql`create index statements_promises on statements using gin (search_vector)
    where kind = 'commitment' and state = 'accepted'`,
  sql`create index commitment_sides_by_reference on commitment_sides (${ORDER}, party) include (commitment, reference)`,
  sql`create index event_wordings_statement on event_wordings (statement) where statement is not null`,
]

/** What differs between two numbers is found in indexes alone, however wide the rows are. */
const coverVersions = sql`
  create function history.cover_versions(name text) returns void language plpgsql as $$
  declare key text := history.key_of(name, '?', ', ');
  begin
    execute format('drop index if exists history.%I', name || '_since_n_idx');
    execute format('drop index if exists history.%I', name || '_until_n_idx');
    execute format('create index on history.%I (since_n) include (until_n, %s)', name, key);
    execute format('create index on history.%I (until_n) include (since_n, %s) where until_n is not null', name, key);
  end $$`

const makeTable = sql`
  create or replace function history.make_table(name text) returns void language plpgsql as $$
  begin
    if to_regclass(format('history.%I', name)) is not null then return; end if;
    execute format('create table history.%1$I as
      select *, (select coalesce(max(n), 0) from public.journal) as since_n, null::bigint as until_n
      from public.%1$I', name);
    execute format('alter table history.%I alter since_n set not null, add primary key (%s, since_n),
      add check (since_n < until_n)', name, history.key_of(name, '?', ', '));
    perform history.cover_versions(name);
  end $$`

const coverAll = sql`select history.cover_versions(relname) from pg_class
  where relnamespace = 'history'::regnamespace and relkind = 'r'`

/** Indexes that hold all that long lists, counts and differences ask, so that rows are looked at for what is shown only. */
export const m0031: Migration = {
  number: 31,
  name: 'covering',
  up: changeOf(
    [
      ...referenceOfSides,
      ...indexes,
      coverVersions,
      makeTable,
      coverAll,
      ...historyOf('statements', 'commitment_sides', 'event_wordings'),
      sql`update history.commitment_sides h set reference = c.reference from commitments c
        where c.id = h.commitment and h.reference is null`,
    ],
    [],
  ),
}
