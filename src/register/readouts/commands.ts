import {
  contentId,
  type Day,
  type EditionId,
  type ReadingId,
  type ReadoutId,
  sha256Hex,
} from '../../kernel/index.js'
import { editionIdOf, type Reading } from '../../statements/index.js'
import type { Writer } from '../actor.js'
import type { Pair, PartyCode } from '../parties/types.js'
import { searchWords } from '../search.js'
import type { Tx } from '../tables.js'

/** A readout that was checked and may be kept. */
export interface NewReadout {
  readonly title: string
  readonly text: string
  readonly publisher: PartyCode | null
  readonly address: string | null
  readonly published: Day | null
  readonly pair: Pair | null
  readonly language: string | null
}

/** The ids of a readout and its edition. */
export interface ReadoutIds {
  readonly readout: ReadoutId
  readonly edition: EditionId
}

/** The ids a text will have; the same text always has the same. */
export function idsOfText({ text, language }: Pick<NewReadout, 'text' | 'language'>): ReadoutIds {
  const readout = contentId<ReadoutId>('rd', [text])
  return { readout, edition: editionIdOf({ ref: readout, language: language ?? '', text }) }
}

/** The readout and edition of a text that was received before. */
export async function findText(
  tx: Tx,
  text: string,
): Promise<(ReadoutIds & { readonly title: string }) | null> {
  const found = await tx
    .selectFrom('editions')
    .innerJoin('readouts', 'readouts.id', 'editions.readout')
    .select(['editions.id as edition', 'readouts.id as readout', 'readouts.title'])
    .where('text_hash', '=', sha256Hex(text))
    .executeTakeFirst()
  return found ?? null
}

function readoutRow(
  writer: Writer,
  id: ReadoutId,
  { title, text, publisher, address, published, pair }: NewReadout,
) {
  const search = searchWords(`${title} ${text}`)
  const received = { received_at: writer.at, received_by: writer.actor.name }
  return { id, title, publisher, address, published, pair, meeting: null, search, ...received }
}

/** Keeps a new text as readout and edition; false when somebody else kept the same text meanwhile. */
export async function addReadout(tx: Tx, writer: Writer, added: NewReadout): Promise<boolean> {
  const { readout, edition } = idsOfText(added)
  const inserted = await tx
    .insertInto('readouts')
    .values(readoutRow(writer, readout, added))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  const { text, language } = added
  const exact = { text, text_hash: sha256Hex(text), replaces: null, received_at: writer.at }
  await tx
    .insertInto('editions')
    .values({ id: edition, readout, language, ...exact })
    .execute()
  return true
}

/** The id of what one reader version made of one edition. */
export function readingIdOf({ edition, reader }: Pick<Reading, 'edition' | 'reader'>): ReadingId {
  return contentId<ReadingId>('rg', [edition, reader])
}

/** Keeps a reading without its statements; false when this reader version read this edition before. */
export async function addReading(tx: Tx, writer: Writer, reading: Reading): Promise<boolean> {
  const { edition, reader, language, mentions, remainder, problems } = reading
  const kept = problems.map(({ code, message, hint }) => ({ code, message, hint }))
  const json = {
    mentions: JSON.stringify(mentions),
    remainder: JSON.stringify(remainder),
    problems: JSON.stringify(kept),
  }
  const inserted = await tx
    .insertInto('readings')
    .values({
      id: readingIdOf(reading),
      edition,
      reader_version: reader,
      language,
      ...json,
      read_at: writer.at,
    })
    .onConflict((conflict) => conflict.columns(['edition', 'reader_version']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Says which pair a readout is about, where nobody said it yet. */
export async function namePair(tx: Tx, readout: ReadoutId, pair: Pair): Promise<void> {
  await tx.updateTable('readouts').set({ pair }).where('id', '=', readout).where('pair', 'is', null).execute()
}
