import { contentId, type EditionId, fail, ok, type Result, type StatementId } from '../kernel/index.js'
import {
  addStatements,
  appendEntry,
  checkRight,
  getStatement,
  holdJournal,
  lastNumber,
  type ReadoutOfEdition,
  type Reference,
  readoutOfEdition,
  referenceOf,
  referencePrefix,
  storedIds,
  type Tx,
  textOfEdition,
  type Writer,
} from '../register/index.js'
import { FORCES, type Force, KINDS, type Kind, type Statement } from '../statements/index.js'
import { journalForm } from './review.js'

/** The rule name of what a person found in the text. */
const BY_HAND = 'review/by-hand'

/** Words of an edition that a person says are a statement, where the reader found none.
 *  shapes: `quote` the very words; of words that stand more than once the first place is meant */
export interface ByHandCommand {
  readonly edition: EditionId
  readonly kind: Kind
  readonly force: Force
  readonly quote: string
}

/** What came of it; `known` when the same was added before. */
export interface AddedByHand {
  readonly statement: StatementId
  readonly known: boolean
}

interface Placed {
  readonly readout: ReadoutOfEdition
  readonly statement: Statement
}

function statementAt(start: number, { edition, kind, force, quote }: ByHandCommand): Statement {
  const end = start + quote.length
  const id = contentId<StatementId>('st', ['by-hand', edition, kind, force, String(start), String(end)])
  return { id, kind, force, span: { start, end }, quote, rule: BY_HAND, slots: [] }
}

function wrong(code: 'invalid.kind' | 'invalid.quote', message: string, field: string): Result<never> {
  return fail({ code, message, hint: 'Copy the words from the text, letter by letter', where: { field } })
}

/** Where the words stand, as a statement of the kind and force.
 *  errors: absent.edition, invalid.kind, invalid.quote */
async function place(tx: Tx, command: ByHandCommand): Promise<Result<Placed>> {
  const { edition, kind, force, quote } = command
  const readout = await readoutOfEdition(tx, edition)
  if (!readout) return fail({ code: 'absent.edition', message: `No edition ${edition.slice(0, 60)}` })
  if (!KINDS.includes(kind) || !FORCES.includes(force))
    return wrong('invalid.kind', `‘${kind}, ${force}’ is no statement`, 'kind')
  const text = await textOfEdition(tx, edition)
  const start = /[\p{L}\p{N}]/u.test(quote) ? text.indexOf(quote) : -1
  if (start >= 0) return ok({ readout, statement: statementAt(start, command) })
  return wrong('invalid.quote', `The text does not say ‘${quote.slice(0, 60)}’`, 'quote')
}

async function keep(tx: Tx, writer: Writer, edition: EditionId, placed: Placed): Promise<Result<Reference>> {
  const { readout, statement } = placed
  const prefix = referencePrefix(readout.pair, readout.published)
  const reference = referenceOf(prefix, (await lastNumber(tx, prefix)) + 1)
  await holdJournal(tx)
  await addStatements(tx, writer, [{ statement, edition, reference }])
  const stored = await getStatement(tx, statement.id)
  if (!stored.ok) return stored
  const after = { state: 'read', version: 1, statement: journalForm(stored.value) }
  const entry = await appendEntry(tx, writer, {
    act: 'statement.added',
    subject: statement.id,
    before: null,
    after,
  })
  return entry.ok ? ok(reference) : entry
}

/** Adds a statement that the reader did not find; like all others it waits for review. The same words of the same kind and
 *  force are added once.
 *  errors: refused.role, absent.edition, invalid.kind, invalid.quote */
export async function addByHand(
  tx: Tx,
  writer: Writer,
  command: ByHandCommand,
): Promise<Result<AddedByHand>> {
  const right = checkRight(writer, 'review', { area: 'statement' })
  if (!right.ok) return right
  const placed = await place(tx, command)
  if (!placed.ok) return placed
  const { id } = placed.value.statement
  const stored = await storedIds(tx, [id])
  if (stored.has(id)) return ok({ statement: id, known: true })
  const kept = await keep(tx, writer, command.edition, placed.value)
  return kept.ok ? ok({ statement: id, known: false }) : kept
}
