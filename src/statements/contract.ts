import type { Problem } from '../kernel/index.js'
import type { Span } from '../text/index.js'
import { editionIdOf } from './identify.js'
import type { Edition, Mention, Reading, Statement } from './reading.js'
import type { Slot } from './slot.js'

/** The name and version of the JSON of a reading. */
export const READING_SCHEMA = 'kelisim.reading/1'

/** One document to read, as it comes in.
 *  shapes: `date` the day of publication `YYYY-MM-DD`; `lang` a tag such as `ru` or `uz-Latn` */
export interface DocumentInput {
  readonly id: string
  readonly text: string
  readonly lang?: string
  readonly date?: string
  readonly url?: string
}

export interface ContractSlot extends Span {
  readonly name: string
  readonly value: string
  readonly quote: string
  readonly basis: 'stated' | 'inferred'
  readonly why?: string
}

export interface ContractStatement extends Span {
  readonly id: string
  readonly kind: string
  readonly force: string
  readonly quote: string
  readonly rule: string
  readonly slots: readonly ContractSlot[]
}

export interface ContractMention extends Span {
  readonly kind: string
  readonly quote: string
  readonly value?: string
}

export interface ContractProblem {
  readonly code: string
  readonly message: string
  readonly hint?: string
}

/** A reading as plain JSON.
 *  source: the contract kelisim.reading/1 */
export interface ContractReading {
  readonly schema: typeof READING_SCHEMA
  readonly document: { readonly ref: string; readonly lang: string | null; readonly date: string | null }
  readonly reader: string
  readonly statements: readonly ContractStatement[]
  readonly mentions: readonly ContractMention[]
  readonly remainder: readonly Span[]
  readonly problems: readonly ContractProblem[]
}

/** The edition that a document is. */
export function editionOf({ id, text, lang, date }: DocumentInput): Edition {
  return {
    id: editionIdOf({ ref: id, language: lang ?? '', text }),
    text,
    ...(date === undefined ? {} : { published: date }),
    ...(lang === undefined ? {} : { language: lang }),
  }
}

function slotOf({ name, value, quote, span, basis }: Slot): ContractSlot {
  const why = basis.from === 'inferred' ? { why: basis.why } : {}
  return { name, value: value.text, start: span.start, end: span.end, quote, basis: basis.from, ...why }
}

function statementOf({ id, kind, force, span, quote, rule, slots }: Statement): ContractStatement {
  return { id, kind, force, start: span.start, end: span.end, quote, rule, slots: slots.map(slotOf) }
}

function mentionOf({ kind, span, quote, value }: Mention): ContractMention {
  return { kind, start: span.start, end: span.end, quote, ...(value === undefined ? {} : { value }) }
}

function problemOf({ code, message, hint }: Problem): ContractProblem {
  return { code, message, ...(hint === undefined ? {} : { hint }) }
}

/** A reading in the shape of the contract. */
export function contractOf(reading: Reading, document: Pick<DocumentInput, 'id' | 'date'>): ContractReading {
  return {
    schema: READING_SCHEMA,
    document: { ref: document.id, lang: reading.language, date: document.date ?? null },
    reader: reading.reader,
    statements: reading.statements.map(statementOf),
    mentions: reading.mentions.map(mentionOf),
    remainder: reading.remainder.map(({ start, end }) => ({ start, end })),
    problems: reading.problems.map(problemOf),
  }
}
