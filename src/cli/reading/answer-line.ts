import type { Problem } from '../../kernel/index.js'
import {
  contractOf,
  type DocumentInput,
  editionOf,
  READING_SCHEMA,
  type Read,
} from '../../statements/index.js'
import { complain } from '../complain.js'
import { LINE_BYTES } from '../input/limits.js'
import type { StreamLine } from '../input/lines.js'
import { decode } from '../input/text.js'
import { documentOf } from './document.js'

/** What one line of the stream becomes: a reading, or a problem in its place.
 *  shapes: json one line with its end, as text or already in UTF-8 */
export interface Answer {
  readonly json: string | Uint8Array
  readonly problem?: Problem
}

/** Reads the document of one line; undefined for a blank line, which is none. */
export function answerLine(line: StreamLine, read: Read): Answer | undefined {
  if (line.bytes === 'too-long')
    return badLine(line, complain('invalid.line-too-long', { limit: LINE_BYTES }))
  const decoded = decode(line.bytes, `line ${line.number}`)
  if (!decoded.ok) return badLine(line, decoded.problem)
  if (decoded.value.trim() === '') return undefined
  const parsed = parseJson(decoded.value)
  if (parsed === undefined) return badLine(line, complain('invalid.json'))
  const document = documentOf(parsed.value)
  if (!document.ok) return badLine(line, document.problem, idOf(parsed.value))
  return answerDocument(document.value, line, read)
}

/** A bug of the reader costs the stream one document, not the rest. */
function answerDocument(document: DocumentInput, line: StreamLine, read: Read): Answer {
  try {
    return { json: `${JSON.stringify(contractOf(read(editionOf(document)), document))}\n` }
  } catch (cause) {
    return badLine(line, unexpected(cause), document.id)
  }
}

/** The answer for a line whose reading ended the thread that read it. */
export function answerLost(line: StreamLine, cause: unknown): Answer {
  const decoded = line.bytes === 'too-long' ? undefined : decode(line.bytes, '')
  const parsed = decoded?.ok ? parseJson(decoded.value) : undefined
  return badLine(line, unexpected(cause), idOf(parsed?.value))
}

function unexpected(cause: unknown): Problem {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return { ...complain('broken.unexpected', { detail }), cause }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : null
}

/** The line of a document that is none: a reading with nothing in it, told apart by `problem` and `line`.
 *  source: docs/decisions/0014 (why it has the fields of a reading) */
function badLine({ number }: StreamLine, found: Problem, ref: string | null = null): Answer {
  const problem = { ...found, where: { ...found.where, line: number } }
  const { code, message, hint, where } = problem
  const told = { code, message, ...(hint === undefined ? {} : { hint }), where }
  const json = JSON.stringify({
    schema: READING_SCHEMA,
    line: number,
    problem: told,
    document: { ref, lang: null, date: null },
    ...{ statements: [], mentions: [], remainder: [], problems: [told] },
  })
  return { json: `${json}\n`, problem }
}
