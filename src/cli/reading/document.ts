import { fail, ok, type Result } from '../../kernel/index.js'
import type { DocumentInput } from '../../statements/index.js'
import { complain } from '../complain.js'
import { checkText } from '../input/check-text.js'

const REQUIRED = ['id', 'text'] as const
const OPTIONAL = ['lang', 'date', 'url'] as const

/** A document from parsed JSON, checked by hand: a schema library would cost the reader its quick start.
 *  errors: invalid.document, invalid.day, invalid.text-too-long, invalid.binary-file, invalid.surrogate */
export function documentOf(value: unknown): Result<DocumentInput> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrongField('document', value)
  const fields = value as Readonly<Record<string, unknown>>
  const missing = REQUIRED.find((name) => typeof fields[name] !== 'string')
  if (missing !== undefined) return wrongField(missing, fields[missing])
  const wrong = OPTIONAL.find((name) => fields[name] != null && typeof fields[name] !== 'string')
  if (wrong !== undefined) return wrongField(wrong, fields[wrong])
  return checkDocument(pickFields(fields))
}

function pickFields(fields: Readonly<Record<string, unknown>>): DocumentInput {
  const optional = OPTIONAL.filter((name) => fields[name] != null).map((name) => [name, fields[name]])
  return { id: String(fields.id), text: String(fields.text), ...Object.fromEntries(optional) }
}

function checkDocument(document: DocumentInput): Result<DocumentInput> {
  const problem = checkText(document.text, document.id)
  if (problem !== undefined) return fail(problem)
  if (document.date === undefined || isDay(document.date)) return ok(document)
  return fail(complain('invalid.day', { value: document.date }, { field: 'date' }))
}

function wrongField(field: string, value: unknown): Result<never> {
  const detail =
    value === undefined ? 'missing' : Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
  return fail(complain('invalid.document', { field, detail }, { field }))
}

/** Whether the words name a day that the calendar has. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
