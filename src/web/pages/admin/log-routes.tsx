import { z } from 'zod'
import { EVENT_KINDS, type Identity } from '../../../platform/index.js'
import { showJson, showProblem, showResult } from '../../answer.js'
import { nameOfPart, showTable, type Table } from '../../downloads.js'
import type { Asked } from '../../environment.js'
import { askedDay, pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import { LogPage } from './log.js'

const query = z.strictObject({
  page: pageNumber,
  person: z.string().max(200).nullable().default(null),
  kind: z.enum(EVENT_KINDS).nullable().default(null),
  from: askedDay,
  until: askedDay,
})

/** Most rows of a table for programs. */
const MOST = 5_000
const COLUMNS = ['at', 'kind', 'person', 'by', 'place']

/** The log of sign-in, as a page, as JSON and as a table. */
export async function showLog(c: Asked, identity: Identity): Promise<Response> {
  const asked = readQuery(c, query)
  if (!asked.ok) return showProblem(c, asked.problem)
  const { page, ...narrowed } = asked.value
  const isTable = c.req.path.endsWith('.csv')
  const list = await identity.events({ ...narrowed, ...(isTable ? { size: MOST } : { page }) })
  if (c.req.path.endsWith('.json')) return showJson(c, list)
  if (!isTable)
    return showResult(c, list, (found) => (
      <LogPage shown={{ asked: narrowed, list: found }} screen={c.var.screen} />
    ))
  if (!list.ok) return showProblem(c, list.problem)
  const rows = list.value.rows as unknown as Table['rows']
  const name = nameOfPart('sign-in-log', { held: rows.length, total: list.value.total })
  return showTable(c, { columns: COLUMNS, rows, name })
}
