import type { EditionId, ReadingId } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Tx } from '../tables.js'
import type { MissedPassage } from './types.js'

/** What is kept of a report. */
export type NewMissed = Pick<MissedPassage, 'id' | 'edition' | 'span' | 'quote' | 'note'>

async function newestReading(tx: Tx, edition: EditionId): Promise<ReadingId | null> {
  const found = await tx
    .selectFrom('readings')
    .select('id')
    .where('edition', '=', edition)
    .orderBy('read_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return found?.id ?? null
}

/** Keeps a report with the newest reading of its edition; false when the same words were reported before. */
export async function addMissed(tx: Tx, writer: Writer, missed: NewMissed): Promise<boolean> {
  const { id, edition, span, quote, note } = missed
  const place = { span_start: span.start, span_end: span.end }
  const reading = await newestReading(tx, edition)
  const inserted = await tx
    .insertInto('missed_passages')
    .values({ id, edition, reading, ...place, quote, note, by: writer.actor.name, at: writer.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
