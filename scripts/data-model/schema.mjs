const COLUMNS = `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as must, case when a.attgenerated <> '' then 'made' else pg_get_expr(d.adbin, d.adrelid) end as usual
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`

const RULES = `select c.relname as table, r.contype as kind, pg_get_constraintdef(r.oid) as text,
    array(select a.attname::text from unnest(r.conkey) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = r.conrelid and a.attnum = k.number order by k.place) as columns
  from pg_constraint r join pg_class c on c.oid = r.conrelid
  where c.relnamespace = 'public'::regnamespace and r.contype in ('p', 'u', 'f', 'c') order by c.relname, r.conname`

const HISTORY = `select relname as table from pg_class where relnamespace = 'history'::regnamespace and relkind = 'r'`

/** The tables of a migrated database, as its own catalogue tells them.
 *  shapes: by name; `ask` takes SQL and answers with rows */
export async function readSchema(ask) {
  const [columns, rules, kept] = [await ask(COLUMNS), await ask(RULES), await ask(HISTORY)]
  const names = [...new Set(columns.map(({ table }) => table))]
  const history = new Set(kept.map(({ table }) => table))
  return names.map((name) => ({
    name,
    columns: columns.filter(({ table }) => table === name),
    rules: rules.filter(({ table }) => table === name),
    hasHistory: history.has(name),
  }))
}
