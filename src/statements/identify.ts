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

/** Whether JSON writes a text as it stands: it escapes quotation marks, control marks and halves of letters. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit & 0xf800) === 0xd800) return false
  }
  return true
}

/** Adds a text as JSON. */
function addText(pieces: string[], text: string): void {
  if (isPlain(text)) pieces.push('"', text, '"')
  else pieces.push(JSON.stringify(text))
}

/** Adds a slot as JSON within JSON; written out, since that is what most of the making of an id would be spent on. */
function addSlot(pieces: string[], { name, value: { type, text }, span: { start, end } }: Slot): void {
  if (isPlain(text))
    pieces.push(',"[\\"', name, '\\",\\"', type, '\\",\\"', text, '\\",', `${start}`, ',', `${end}`, ']"')
  else pieces.push(',', JSON.stringify(JSON.stringify([name, type, text, start, end])))
}

/** The id of a statement: a better reader keeps the identity of what it reads alike.
 *  shapes: made of the JSON of a list of edition, kind, start, end and each slot as JSON in a string */
export function statementIdOf({ edition, kind, span, slots }: StatementParts): StatementId {
  const pieces = ['[']
  addText(pieces, edition)
  pieces.push(',"', kind, '","', `${span.start}`, '","', `${span.end}`, '"')
  for (const slot of slots) addSlot(pieces, slot)
  pieces.push(']')
  return contentIdOf('st', pieces)
}
