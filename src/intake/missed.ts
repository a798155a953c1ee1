import { contentId, type EditionId, fail, ok, type Result } from '../kernel/index.js'
import {
  addMissed,
  appendEntry,
  checkRight,
  type MissedId,
  type NewMissed,
  type Tx,
  textOfEdition,
  type Writer,
} from '../register/index.js'
import type { Span } from '../text/index.js'
import { isStorable } from './check-text.js'
import { checkNote } from './reject.js'

/** Words of an edition in which the reviewer sees a statement that the reading does not have. */
export interface MissedCommand {
  readonly edition: EditionId
  readonly span: Span
  readonly note?: string | undefined
}

/** What came of a report; `known` when the same words were reported before. */
export interface ReportedMissed {
  readonly id: MissedId
  readonly quote: string
  readonly known: boolean
}

async function textOf(tx: Tx, edition: EditionId): Promise<Result<string>> {
  const found = await tx.selectFrom('editions').select('id').where('id', '=', edition).executeTakeFirst()
  if (found) return ok(await textOfEdition(tx, edition))
  return fail({ code: 'absent.edition', message: `No edition ${edition.slice(0, 60)}` })
}

/** The words at a span, if there are words.
 *  errors: invalid.quote */
function quoteAt(text: string, span: Span): Result<string> {
  const { start, end } = span
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end
  const quote = isSpan && end <= text.length ? text.slice(start, end) : ''
  if (/[\p{L}\p{N}]/u.test(quote) && isStorable(quote, text.length)) return ok(quote)
  const message = `There are no words from ${start} to ${end} of the text`
  return fail({
    code: 'invalid.quote',
    message,
    hint: 'Mark the words in the text',
    where: { field: 'span' },
  })
}

function missedOf({ edition, span, note }: MissedCommand, quote: string): NewMissed {
  const { start, end } = span
  const id = contentId<MissedId>('ms', [edition, String(start), String(end)])
  return { id, edition, span: { start, end }, quote, note: note || null }
}

async function keep(tx: Tx, writer: Writer, missed: NewMissed): Promise<Result<ReportedMissed>> {
  const { id, edition, span, quote, note } = missed
  if (!(await addMissed(tx, writer, missed))) return ok({ id, quote, known: true })
  const after = { edition, span: { ...span }, quote, note }
  const entry = await appendEntry(tx, writer, { act: 'reading.missed', subject: id, before: null, after })
  return entry.ok ? ok({ id, quote, known: false }) : entry
}

/** Reports words as missed: kept with the reading, for whoever makes the next reader version.
 *  errors: refused.role, absent.edition, invalid.quote, invalid.note */
export async function reportMissed(
  tx: Tx,
  writer: Writer,
  command: MissedCommand,
): Promise<Result<ReportedMissed>> {
  const right = checkRight(writer, 'review', { area: 'statement' })
  if (!right.ok) return right
  const noted = checkNote(command.note)
  if (!noted.ok) return noted
  const text = await textOf(tx, command.edition)
  const quote = text.ok ? quoteAt(text.value, command.span) : text
  return quote.ok ? keep(tx, writer, missedOf(command, quote.value)) : quote
}
