import { sql } from 'kysely'
import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { databaseProblemOf } from '../../platform/index.js'
import { type Command, giveCommand, type Tx, type Writer } from '../../register/index.js'
import type { TableRow } from './read-table.js'

/** A table to import: each row is one command given. */
export interface TableImport {
  readonly command: Command
  readonly rows: readonly TableRow[]
  /** Takes the good rows and gives the bad ones back, instead of taking all or nothing. */
  readonly isPartial: boolean
}

/** A row that was not taken, and why. */
export interface BadRow {
  readonly line: number
  readonly problem: Problem
}

/** What came of an import. */
export interface Imported {
  readonly taken: number
  readonly bad: readonly BadRow[]
}

/** Bad rows told when nothing is taken; more help nobody. */
const MOST_TOLD = 20

async function takeRow(
  tx: Tx,
  writer: Writer,
  command: Command,
  { given }: TableRow,
): Promise<Problem | null> {
  await sql`savepoint row_of_table`.execute(tx)
  const refused = (error: unknown) => fail(databaseProblemOf(error))
  const done = await giveCommand(tx, writer, command, given).catch(refused)
  if (!done.ok) await sql`rollback to savepoint row_of_table`.execute(tx)
  await sql`release savepoint row_of_table`.execute(tx)
  return done.ok ? null : done.problem
}

function refuseAll(bad: readonly BadRow[], of: number): Result<never> {
  const told = bad.slice(0, MOST_TOLD).map(({ line, problem }) => `line ${line}: ${problem.message}`)
  const [first] = bad
  return fail({
    code: 'invalid.table-rows',
    message: `${bad.length} of ${of} rows are wrong, so none was taken\n${told.join('\n')}`,
    hint: 'Mend them, or take the good ones only with --partial',
    ...(first ? { where: { line: first.line } } : {}),
  })
}

/** Gives a command for each row of a table, all or nothing unless partial; the register checks each row as it would a form.
 *  errors: invalid.table-rows with the lines that are wrong */
export async function importTable(
  tx: Tx,
  writer: Writer,
  { command, rows, isPartial }: TableImport,
): Promise<Result<Imported>> {
  const bad: BadRow[] = []
  for (const row of rows) {
    const problem = await takeRow(tx, writer, command, row)
    if (problem !== null) bad.push({ line: row.line, problem })
  }
  if (bad.length > 0 && !isPartial) return refuseAll(bad, rows.length)
  return ok({ taken: rows.length - bad.length, bad })
}
