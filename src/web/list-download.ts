import { ok } from '../kernel/index.js'
import { type AreaList, type AreaQuery, lastJournalNumber } from '../register/index.js'
import { showProblem } from './answer.js'
import { fileName, showCsv } from './downloads.js'
import type { Asked } from './environment.js'
import type { RegisterDoor } from './register-door.js'

/** Answers with all rows of a list that fit, as a table whose name tells the list, its day and its journal number. */
export async function downloadList(
  c: Asked,
  door: RegisterDoor,
  list: AreaList,
  asked: AreaQuery,
): Promise<Response> {
  const rows = await door.everyRow(list, asked)
  if (!rows.ok) return showProblem(c, rows.problem)
  const last = await door.ask(async (db) => ok(await lastJournalNumber(db)))
  const told = { pair: null, list: list.name, day: asked.today, number: last.ok ? last.value : 0 }
  return showCsv(c, {
    columns: list.tableColumns ?? list.columns,
    rows: rows.value,
    name: fileName(told, 'csv'),
  })
}
