import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import type { Snapshot } from './types.js'

/** One snapshot; whatever is asked of it is asked as of its number.
 *  errors: absent.snapshot */
export async function getSnapshot(db: Database, id: string): Promise<Result<Snapshot>> {
  const row = await db
    .selectFrom('snapshots')
    .select(['id', 'number', 'taken_at as takenAt', 'taken_by as takenBy', 'purpose', 'state'])
    .where('id', '=', id as Snapshot['id'])
    .executeTakeFirst()
  const message = `No snapshot ${id.slice(0, 60)}`
  return row
    ? ok({ ...row, number: Number(row.number) })
    : fail({ code: 'absent.snapshot', message, hint: 'Look it up in the list of snapshots' })
}
