import type { Day, StatementId } from '../../../kernel/index.js'
import { ok, type Result } from '../../../kernel/index.js'
import { changesSince, type FoundRow, foundSince, getSnapshot, numberOnDay } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import type { SinceMarks } from './view.js'

/** The journal number that an address names: by itself, by a day, or by a snapshot.
 *  errors: absent.snapshot */
async function numberNamed(door: RegisterDoor, since: string): Promise<Result<number>> {
  if (/^\d+$/.test(since)) return ok(Number(since))
  if (!since.startsWith('sn_'))
    return door.askKept(`number on ${since}`, (db) => numberOnDay(db, since as Day))
  const snapshot = await door.ask((db) => getSnapshot(db, since))
  return snapshot.ok ? ok(snapshot.value.number) : snapshot
}

/** Acts after which a statement does not stand in the register any more. */
const LEAVING = new Set([
  'statement.undone',
  'statement.rejected',
  'statement.corrected',
  'statement.withdrawn',
])

/** So many later entries are looked through for what is gone, and so many of those are named. */
const MOST_ENTRIES = 500
const MOST_GONE = 20

/** References of statements that left the register since. */
async function goneSince(door: RegisterDoor, number: number): Promise<readonly string[]> {
  const changes = await door.askKept(`changes of ${MOST_ENTRIES} since ${number}`, (db) =>
    changesSince(db, { number, entries: MOST_ENTRIES }),
  )
  const entries = changes.ok ? changes.value.entries : []
  const left = entries.filter(({ act }) => LEAVING.has(act)).map(({ subject }) => subject)
  const gone: string[] = []
  for (const id of [...new Set(left)].slice(0, MOST_GONE)) {
    const item = await door.reviewItem(id as StatementId)
    if (item.ok && item.value.statement.state !== 'accepted') gone.push(item.value.statement.reference)
  }
  return gone
}

/** What is new, changed or gone since what an address names; null when it names nothing.
 *  errors: absent.snapshot, absent.journal-entry */
export async function marksSince(
  door: RegisterDoor,
  rows: readonly FoundRow[],
  since: string,
): Promise<Result<SinceMarks | null>> {
  if (since === '') return ok(null)
  const number = await numberNamed(door, since)
  if (!number.ok) return number
  const marks = await door.ask((db) => foundSince(db, rows, number.value))
  if (!marks.ok) return marks
  return ok({ number: number.value, marks: marks.value, gone: await goneSince(door, number.value) })
}
