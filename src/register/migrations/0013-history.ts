import { sql, type Transaction } from 'kysely'
import { APPLICATION_ROLE, type Migration } from '../../platform/index.js'
import { historyOf, viewsAsOf } from './history.js'
import { changeOf } from './script.js'

/** The number a change belongs to: the last entry of its own transaction, which is the only one in progress that it sees,
 *  also where a part of it was done between savepoints. The application may change nothing without one;
 *  `is_loose` is for what comes from our own data files. */
const entryOfChange = sql`
  create function history.entry(changed text, is_loose boolean) returns bigint language plpgsql as $$
  declare last record;
  begin
    select n, pg_xact_status(((pg_current_xact_id()::text::bigint >> 32 << 32) + xmin::text::bigint)::text::xid8)
      = 'in progress' as is_own into last from public.journal order by n desc limit 1;
    if not coalesce(last.is_own, false) and not is_loose
      and '${sql.raw(APPLICATION_ROLE)}' in (session_user, current_setting('role')) then
      raise exception 'a change of % without a journal entry', changed using errcode = '42501';
    end if;
    return coalesce(last.n, 0);
  end $$`

/** The number that is asked about, from the setting of the transaction. */
const askedNumber = sql`
  create function as_of.number() returns bigint language sql stable as
  $$ select current_setting('kelisim.as_of')::bigint $$`

/** Names are quoted always: ‘by’ is a word of the trigger's own language. */
const columnsOf = sql`
  create function history.columns_of(name text, template text) returns text language sql stable as $$
    select string_agg(replace(template, '?', concat('"', attname, '"')), ', ' order by attnum) from pg_attribute
    where attrelid = format('public.%I', name)::regclass and attnum > 0 and not attisdropped $$`

const keyOf = sql`
  create function history.key_of(name text, template text, glue text) returns text language sql stable as $$
    select string_agg(replace(template, '?', concat('"', a.attname, '"')), glue order by k.place)
    from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k (number, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
    where i.indrelid = format('public.%I', name)::regclass and i.indisprimary $$`

/** A table of the same columns for all versions of all rows; what is there already is the first version. */
const makeTable = sql`
  create function history.make_table(name text) returns void language plpgsql as $$
  begin
    if to_regclass(format('history.%I', name)) is not null then return; end if;
    execute format('create table history.%1$I as
      select *, (select coalesce(max(n), 0) from public.journal) as since_n, null::bigint as until_n
      from public.%1$I', name);
    execute format('alter table history.%I alter since_n set not null, add primary key (%s, since_n),
      add check (since_n < until_n)', name, history.key_of(name, '?', ', '));
    execute format('create index on history.%I (since_n)', name);
    execute format('create index on history.%I (until_n) where until_n is not null', name);
  end $$`

/** Columns that the table got since; earlier versions take the column's default, the newest what stands there. */
const addColumns = sql`
  create function history.add_columns(name text) returns void language plpgsql as $$
  declare added record;
  begin
    for added in select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as usual
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = format('public.%I', name)::regclass and a.attnum > 0 and not a.attisdropped and not exists (
        select 1 from pg_attribute h where h.attrelid = format('history.%I', name)::regclass
          and h.attname = a.attname and not h.attisdropped)
      order by a.attnum
    loop
      execute format('alter table history.%I add %I %s default %s', name, added.name, added.type,
        coalesce(added.usual, 'null'));
      execute format('update history.%1$I h set %2$I = t.%2$I from public.%1$I t where h.until_n is null and %3$s',
        name, added.name, history.key_of(name, 'h.? = t.?', ' and '));
    end loop;
  end $$`

/** The indexes of the table, without their uniqueness, so that old states are found as quickly as the present one. */
const copyIndexes = sql`
  create function history.copy_indexes(name text) returns void language plpgsql as $$
  declare known record;
  begin
    for known in select c.relname as name, substring(pg_get_indexdef(i.indexrelid) from ' USING .*$') as rest
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = format('public.%I', name)::regclass and not i.indisprimary
    loop
      execute format('create index if not exists %I on history.%I %s', known.name, name, known.rest);
    end loop;
  end $$`

/** Keeps versions when the transaction ends: by then its number is known, and several changes of a row are one. */
const followChanges = sql`
  create function history.follow(name text, is_loose boolean) returns void language plpgsql as $$
  begin
    execute format('create or replace function history.%1$I() returns trigger language plpgsql security definer
      set search_path = pg_catalog as $body$
      declare entry bigint := history.entry(%2$L, %3$L);
      begin
        if tg_op <> ''INSERT'' then
          delete from history.%1$I where %4$s and since_n = entry;
          update history.%1$I set until_n = entry where %4$s and until_n is null;
        end if;
        if tg_op <> ''DELETE'' then insert into history.%1$I (%5$s, since_n) values (%6$s, entry); end if;
        return null;
      end $body$', name, name, is_loose, history.key_of(name, '? = old.?', ' and '),
      history.columns_of(name, '?'), history.columns_of(name, 'new.?'));
    execute format('drop trigger if exists keep_history on public.%I', name);
    execute format('create constraint trigger keep_history after insert or update or delete on public.%1$I
      deferrable initially deferred for each row execute function history.%1$I()', name);
  end $$`

const letRead = sql`
  create function history.let_read(relation text) returns void language plpgsql as $$
  begin
    if exists (select from pg_roles where rolname = '${sql.raw(APPLICATION_ROLE)}') then
      execute format('grant select on %s to ${sql.raw(APPLICATION_ROLE)}', relation);
    end if;
  end $$`

const keepTable = sql`
  create function history.keep(name text, is_loose boolean default false) returns void language plpgsql as $$
  begin
    perform history.make_table(name), history.add_columns(name), history.copy_indexes(name);
    perform history.follow(name, is_loose);
    execute format('create or replace view as_of.%1$I as select %2$s from history.%1$I
      where since_n <= as_of.number() and (until_n is null or until_n > as_of.number())',
      name, history.columns_of(name, '?'));
    perform history.let_read(format('history.%I', name)), history.let_read(format('as_of.%I', name));
  end $$`

/** The text of the view, read with the tables in sight, means the views of old states once these are in sight first. */
const keepView = sql`
  create function history.keep_view(name text) returns void language plpgsql as $$
  declare
    text_of_view text;
    path_before text := current_setting('search_path');
  begin
    perform set_config('search_path', 'public', true);
    text_of_view := pg_get_viewdef(format('public.%I', name)::regclass);
    perform set_config('search_path', 'as_of, public', true);
    execute format('create or replace view as_of.%I as %s', name, text_of_view);
    perform set_config('search_path', path_before, true);
    perform history.let_read(format('as_of.%I', name));
  end $$`

const journalAsOf = sql`create view as_of.journal as select * from public.journal where n <= as_of.number()`

const schemas = [sql`create schema history`, sql`create schema as_of`]
const parts = [
  entryOfChange,
  askedNumber,
  columnsOf,
  keyOf,
  makeTable,
  addColumns,
  copyIndexes,
  followChanges,
]

/** Parties come from our own data files at each start, without an entry. */
const loose = ['parties', 'party_names'].map((table) => sql`select history.keep(${table}, true)`)

const TABLES = [
  ...['readouts', 'editions', 'readings', 'reading_statements', 'statements', 'statement_slots', 'decisions'],
  ...['meetings', 'meeting_statements', 'meeting_parties', 'delegates', 'missed_passages'],
  ...['commitments', 'commitment_sides', 'mentions', 'figures', 'projects', 'documents', 'events'],
  ...['reports', 'report_items', 'greetings', 'awards', 'topics'],
]

async function openSchemas(tx: Transaction<unknown>): Promise<void> {
  const role = await sql`select 1 from pg_roles where rolname = ${APPLICATION_ROLE}`.execute(tx)
  if (role.rows.length > 0)
    await sql`grant usage on schema history, as_of to ${sql.id(APPLICATION_ROLE)}`.execute(tx)
}

/** Every version of every row with the journal numbers from and until which it held, and views of any old state. */
export const m0013: Migration = {
  number: 13,
  name: 'history',
  up: async (tx) => {
    await changeOf([...schemas, ...parts, letRead, keepTable, keepView, journalAsOf], [])(tx)
    await openSchemas(tx)
    const kept = [...loose, ...historyOf(...TABLES), ...viewsAsOf('origins')]
    await changeOf([sql`create index journal_at on journal (at, n)`, ...kept], [])(tx)
    await sql`select history.let_read('as_of.journal')`.execute(tx)
  },
}
