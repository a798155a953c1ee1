import { type RawBuilder, sql, type Transaction } from 'kysely'
import { APPLICATION_ROLE, grantToApplication, type TableRight } from '../../platform/index.js'

type Tx = Transaction<unknown>

/** Which rights the application gets on which tables; `columns` are those it may update. */
export interface Grant {
  readonly rights: readonly TableRight[]
  readonly columns?: readonly string[]
  readonly tables: readonly string[]
}

async function grantColumns(tx: Tx, table: string, columns: readonly string[]): Promise<void> {
  const role = await sql`select 1 from pg_roles where rolname = ${APPLICATION_ROLE}`.execute(tx)
  if (role.rows.length === 0) return
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`grant update (${names}) on ${sql.table(table)} to ${sql.id(APPLICATION_ROLE)}`.execute(tx)
}

async function grant(tx: Tx, { rights, columns, tables }: Grant): Promise<void> {
  if (rights.length > 0) await grantToApplication(tx, rights, ...tables)
  if (columns) for (const table of tables) await grantColumns(tx, table, columns)
}

/** A change of the schema made of SQL statements, done in order, and of the application's rights on what they made. */
export function changeOf(statements: readonly RawBuilder<unknown>[], grants: readonly Grant[]) {
  return async (tx: Tx): Promise<void> => {
    for (const statement of statements) await statement.execute(tx)
    for (const one of grants) await grant(tx, one)
  }
}

/** SQL statements that make a table refuse changes of its rows, whoever asks; `refuse_change` is made by 0001. */
export function refusals(table: string): readonly RawBuilder<unknown>[] {
  const name = sql.table(table)
  return [
    sql`create trigger refuse_rows before update or delete on ${name} for each row execute function refuse_change()`,
    sql`create trigger refuse_truncate before truncate on ${name} for each statement execute function refuse_change()`,
  ]
}
