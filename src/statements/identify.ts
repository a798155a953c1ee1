import { contentId, type EditionId, type StatementId } from '../kernel/index.js'
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

function partsOfSlot({ name, value, span }: Slot): string {
  return JSON.stringify([name, value.type, value.text, span.start, span.end])
}

/** What a statement's id is made of; rule, reader version and times stay outside. */
export interface StatementParts {
  readonly edition: EditionId
  readonly kind: Kind
  readonly span: Span
  readonly slots: readonly Slot[]
}

/** The id of a statement: a better reader keeps the identity of what it reads alike. */
export function statementIdOf({ edition, kind, span, slots }: StatementParts): StatementId {
  return contentId('st', [edition, kind, String(span.start), String(span.end), ...slots.map(partsOfSlot)])
}
