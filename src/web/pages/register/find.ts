import { ok, type Result } from '../../../kernel/index.js'
import { type Findings, type FoundRow, findInRegister } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import { otherSpellings } from '../../words/spellings.js'
import { findQueryOf, type RegisterQuery } from './query.js'
import { marksSince } from './since.js'
import type { OtherSpelling, RegisterList } from './view.js'

function find(
  door: RegisterDoor,
  query: RegisterQuery,
  today: string,
  size?: number,
): Promise<Result<Findings>> {
  const asked = findQueryOf(query, today)
  return door.ask((db) => findInRegister(db, size === undefined ? asked : { ...asked, size }))
}

interface Spelled {
  readonly found: Findings
  readonly other: OtherSpelling | null
}

/** What is found under the words typed, or under their spelling in the other script where that finds more than nothing. */
async function findSpelled(
  door: RegisterDoor,
  query: RegisterQuery,
  today: string,
): Promise<Result<Spelled>> {
  const found = await find(door, query, today)
  if (!found.ok) return found
  for (const words of query.q === '' ? [] : otherSpellings(query.q)) {
    const other = await find(door, { ...query, q: words, page: 1 }, today)
    if (!other.ok || other.value.total === 0) continue
    const isShown = found.value.total === 0
    return ok({
      found: isShown ? other.value : found.value,
      other: { words, count: other.value.total, isShown },
    })
  }
  return ok({ found: found.value, other: null })
}

/** Everything the register list shows.
 *  errors: absent.snapshot when it is to be held against one that there is not */
export async function listOf(
  door: RegisterDoor,
  query: RegisterQuery,
  today: string,
): Promise<Result<RegisterList>> {
  const spelled = await findSpelled(door, query, today)
  if (!spelled.ok) return spelled
  const since = await marksSince(door, spelled.value.found.rows, query.since)
  return since.ok ? ok({ ...spelled.value, query, since: since.value }) : since
}

/** A page of a download, and how many rows it has at most. */
const LARGEST_PAGE = 200
const MOST_ROWS = 50_000

/** All rows of the list, asked for page by page. */
export async function everyFound(
  door: RegisterDoor,
  query: RegisterQuery,
  today: string,
): Promise<Result<readonly FoundRow[]>> {
  const rows: FoundRow[] = []
  for (let page = 1; rows.length < MOST_ROWS; page++) {
    const found = await find(door, { ...query, page }, today, LARGEST_PAGE)
    if (!found.ok) return found
    rows.push(...found.value.rows)
    if (found.value.rows.length === 0 || rows.length >= found.value.total) break
  }
  return ok(rows)
}
