import { ok, type Result } from '../../../kernel/index.js'
import { type Findings, type FoundRow, findInRegister } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import { findQueryOf, type RegisterQuery } from './query.js'
import { marksSince } from './since.js'
import type { RegisterList } from './view.js'

/** A page of a download, and how many rows it has at most. */
const LARGEST_PAGE = 200
const MOST_ROWS = 50_000

/** Such pages are long and asked for once, so they are not kept. */
function findLarge(door: RegisterDoor, query: RegisterQuery, today: string): Promise<Result<Findings>> {
  const asked = { ...findQueryOf(query, today), size: LARGEST_PAGE }
  return door.ask((db) => findInRegister(db, asked))
}

/** Everything the register list shows.
 *  errors: absent.snapshot when it is to be held against one that there is not */
export async function listOf(
  door: RegisterDoor,
  query: RegisterQuery,
  today: string,
): Promise<Result<RegisterList>> {
  const found = await door.found(findQueryOf(query, today))
  if (!found.ok) return found
  const since = await marksSince(door, found.value.rows, query.since)
  return since.ok ? ok({ found: found.value, query, since: since.value }) : since
}

/** All rows of the list, asked for page by page. */
export async function everyFound(
  door: RegisterDoor,
  query: RegisterQuery,
  today: string,
): Promise<Result<readonly FoundRow[]>> {
  const rows: FoundRow[] = []
  for (let page = 1; rows.length < MOST_ROWS; page++) {
    const found = await findLarge(door, { ...query, page }, today)
    if (!found.ok) return found
    rows.push(...found.value.rows)
    if (found.value.rows.length === 0 || rows.length >= found.value.total) break
  }
  return ok(rows)
}
