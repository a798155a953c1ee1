import { type EditionId, fail, ok, type Result, type StatementId } from '../kernel/index.js'
import {
  addReading,
  addStatements,
  appendEntry,
  checkRight,
  holdJournal,
  lastNumber,
  linkStatements,
  namePair,
  type Pair,
  pairOf,
  type ReadoutOfEdition,
  readingIdOf,
  readoutOfEdition,
  referenceOf,
  referencePrefix,
  storedIds,
  type Tx,
  type Writer,
} from '../register/index.js'
import type { Reading, Statement } from '../statements/index.js'
import { pairOfReading } from './pair-of-reading.js'
import type { Opened } from './types.js'

async function findReadout(tx: Tx, edition: EditionId): Promise<Result<ReadoutOfEdition>> {
  const readout = await readoutOfEdition(tx, edition)
  const message = `No edition ${edition}`
  return readout ? ok(readout) : fail({ code: 'absent.edition', message, hint: 'Receive the readout first' })
}

/** The pair the readout is known to be about, or the one the reading shows; the latter is then kept. */
async function settlePair(
  tx: Tx,
  { readout, pair }: ReadoutOfEdition,
  reading: Reading,
): Promise<Pair | null> {
  if (pair !== null) return pair
  const found = await pairOf(tx, pairOfReading(reading))
  if (!found.ok || found.value === null) return null
  await holdJournal(tx)
  await namePair(tx, readout, found.value)
  return found.value
}

/** A statement twice in one reading is one statement. */
function onlyOnce(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()]
}

function inTextOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Adds the statements nobody has seen before, numbered in text order. */
async function addUnseen(
  tx: Tx,
  writer: Writer,
  reading: Reading,
  prefix: string,
): Promise<readonly StatementId[]> {
  const statements = inTextOrder(onlyOnce(reading.statements))
  const last = await lastNumber(tx, prefix)
  const stored = await storedIds(
    tx,
    statements.map(({ id }) => id),
  )
  const unseen = statements.filter(({ id }) => !stored.has(id))
  const numbered = unseen.map((statement, index) => {
    return { statement, edition: reading.edition, reference: referenceOf(prefix, last + index + 1) }
  })
  await addStatements(tx, writer, numbered)
  await linkStatements(
    tx,
    readingIdOf(reading),
    statements.map(({ id }) => id),
  )
  return unseen.map(({ id }) => id)
}

async function journalReading(
  tx: Tx,
  writer: Writer,
  reading: Reading,
  added: readonly StatementId[],
): Promise<Result<number>> {
  const { reader, language, statements } = reading
  const after = {
    reading: readingIdOf(reading),
    reader,
    language,
    statements: statements.length,
    added: [...added],
  }
  return appendEntry(tx, writer, { act: 'review.opened', subject: reading.edition, before: null, after })
}

/** Keeps a reading and puts its statements before the reviewers; what an earlier reading found keeps its state.
 *  The same reader version reading the same edition again changes nothing.
 *  errors: refused.role, absent.edition */
export async function openReview(tx: Tx, writer: Writer, reading: Reading): Promise<Result<Opened>> {
  const right = checkRight(writer, 'receive', { area: 'readout' })
  if (!right.ok) return right
  const readout = await findReadout(tx, reading.edition)
  if (!readout.ok) return readout
  const isNew = await addReading(tx, writer, reading)
  const pair = isNew ? await settlePair(tx, readout.value, reading) : readout.value.pair
  const opened = { reading: readingIdOf(reading), pair, statements: onlyOnce(reading.statements).length }
  if (!isNew) return ok({ ...opened, added: 0 })
  const added = await addUnseen(tx, writer, reading, referencePrefix(pair, readout.value.published))
  const entry = await journalReading(tx, writer, reading, added)
  return entry.ok ? ok({ ...opened, added: added.length }) : entry
}
