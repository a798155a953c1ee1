import { contentId, contentIdOf, type EditionId, type StatementId } from '../kernel/index.js'
import type { Span } from '../text/index.js'
import type { Kind } from './kinds.js'
import type { Slot } from './slot.js'

/** What makes an edition: whose text it is, its language and the text itself. */
export interface EditionParts {
  readonly ref: string
  readonly language: string
  readonly text: string
}

/** The id of an edition: the same text of the same readout in the same language has the same id. */
export function editionIdOf({ ref, language, text }: EditionParts): EditionId {
  return contentId('ed', [ref, language, text])
}

/** What a statement's id is made of; rule, reader version and times stay outside. */
export interface StatementParts {
  readonly edition: EditionId
  readonly kind: Kind
  readonly span: Span
  readonly slots: readonly Slot[]
}

/** What JSON escapes in a text: quotation marks, control marks and halves of letters. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u

/** A slot as JSON within JSON; written out, since that is what most of the making of an id would be spent on. */
function slotAsJson({ name, value: { type, text }, span: { start, end } }: Slot): string {
  if (ESCAPED.test(text)) return JSON.stringify(JSON.stringify([name, type, text, start, end]))
  return `"[\\"${name}\\",\\"${type}\\",\\"${text}\\",${start},${end}]"`
}

/** The id of a statement: a better reader keeps the identity of what it reads alike.
 *  shapes: made of the JSON of a list of edition, kind, start, end and each slot as JSON in a string */
export function statementIdOf({ edition, kind, span, slots }: StatementParts): StatementId {
  const own = ESCAPED.test(edition) ? JSON.stringify(edition) : `"${edition}"`
  let parts = `[${own},"${kind}","${span.start}","${span.end}"`
  for (const slot of slots) parts += `,${slotAsJson(slot)}`
  return contentIdOf('st', `${parts}]`)
}
