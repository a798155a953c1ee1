import { fail, ok, type Result } from '../../kernel/index.js'
import type { AreaList, AreaQuery } from '../../register/index.js'
import { showJson, showProblem } from '../answer.js'
import { showTable } from '../downloads.js'
import type { Asked } from '../environment.js'
import type { RegisterDoor } from '../register-door.js'

/** Names of the address that are no filter of the list. */
const OWN_NAMES: readonly string[] = ['q', 'page', 'sort', 'descending']

/** What an address asks of a list, each name once; empty values count as not given.
 *  errors: invalid.query */
export function askedOf(c: Asked): Result<URLSearchParams> {
  const given = new URL(c.req.url).searchParams
  const names = [...given.keys()]
  const doubled = names.find((name, at) => names.indexOf(name) !== at)
  if (doubled === undefined) return ok(new URLSearchParams([...given].filter(([, value]) => value !== '')))
  return fail({
    code: 'invalid.query',
    message: `‘${doubled.slice(0, 60)}’ stands twice`,
    where: { field: doubled },
  })
}

/** The question to a list that an address asks: words, sort, page, and whatever else stands there as filters. */
export function queryOf(asked: URLSearchParams, today: string): AreaQuery {
  const filters = [...asked].filter(([name]) => !OWN_NAMES.includes(name))
  return {
    words: asked.get('q') ?? undefined,
    page: Number(asked.get('page') ?? 1),
    sort: asked.get('sort') ?? undefined,
    today,
    descending: asked.get('descending') === 'yes',
    filters: Object.fromEntries(filters),
  }
}

/** Answers with a list for programs: a page of it as JSON, or all of it as a table. */
export async function showListData(
  c: Asked,
  door: RegisterDoor,
  list: AreaList,
  query: AreaQuery,
): Promise<Response> {
  if (!c.req.path.endsWith('.csv')) return showJson(c, await door.rows(list, query))
  const rows = await door.everyRow(list, query)
  if (!rows.ok) return showProblem(c, rows.problem)
  return showTable(c, {
    columns: list.tableColumns ?? list.columns,
    rows: rows.value,
    name: `${list.name}.csv`,
  })
}
