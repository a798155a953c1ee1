import { ok, type Result } from '../kernel/index.js'
import { decodeText } from './decode.js'
import { docxText } from './docx.js'
import { pageText } from './html.js'
import type { PdfRefusal } from './pdf/limits.js'
import { pdfText } from './pdf/read.js'
import type { SourceProblemCode } from './problems.js'
import { type FileFormat, recogniseFormat } from './recognise.js'
import { refuseSource } from './refusals.js'

/** The largest file that is taken, in bytes; the longest text has less, what is drawn beside it in a document may have more. */
export const LARGEST_FILE = 10_000_000

/** A document as plain text.
 *  shapes: `encoding` how its letters were found, null where the format leaves no choice; `title`, `day` and `address` as the document
 *  tells them, empty when it does not; `bare` how many of its pages hold no words */
export interface OpenedFile {
  readonly format: FileFormat
  readonly text: string
  readonly encoding: string | null
  readonly isGuess: boolean
  readonly title: string
  readonly day: string
  readonly address: string
  readonly bare: number
}

type Opened = Result<OpenedFile>

const UNTOLD = { encoding: null, isGuess: false, title: '', day: '', address: '', bare: 0 }

function checked(file: OpenedFile, isTooLong: boolean): Opened {
  if (isTooLong) return refuseSource('invalid.source-large')
  return /[\p{L}\p{N}]/u.test(file.text) ? ok(file) : refuseSource('invalid.source-empty')
}

function openPlain(bytes: Uint8Array, format: 'html' | 'txt'): Opened {
  const decoded = decodeText(bytes, format === 'html')
  if (decoded === null) return refuseSource('invalid.source-format')
  const { text, encoding, isGuess } = decoded
  if (format === 'txt') return checked({ ...UNTOLD, format, text, encoding, isGuess }, false)
  const { isTooLong, ...page } = pageText(text)
  return checked({ ...UNTOLD, format, encoding, isGuess, ...page }, isTooLong)
}

const DOCUMENT_REFUSALS = {
  'no-document': 'invalid.source-format',
  'too-large': 'invalid.source-large',
  broken: 'invalid.source-broken',
} as const

async function openDocument(bytes: Uint8Array): Promise<Opened> {
  const found = await docxText(bytes)
  if (typeof found === 'string') return refuseSource(DOCUMENT_REFUSALS[found])
  return checked({ ...UNTOLD, format: 'docx', text: found.text }, found.isTooLong)
}

const PDF_REFUSALS: Readonly<Record<PdfRefusal, SourceProblemCode>> = {
  locked: 'invalid.source-locked',
  broken: 'invalid.source-broken',
  scan: 'invalid.source-scan',
  unmapped: 'invalid.source-unmapped',
  'too-large': 'invalid.source-large',
  'too-slow': 'invalid.source-slow',
  busy: 'unavailable.source-busy',
}

async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const found = await pdfText(bytes)
  if (typeof found === 'string') return refuseSource(PDF_REFUSALS[found])
  const { isTooLong, ...told } = found
  return checked({ ...UNTOLD, format: 'pdf', ...told }, isTooLong)
}

/** Turns a document to plain text: PDF, Word documents, saved pages and texts.
 *  errors: those of `problems.ts` that begin with `invalid.source` or `unavailable.source` */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > LARGEST_FILE) return refuseSource('invalid.source-large')
  const format = recogniseFormat(bytes)
  if (format === 'docx') return openDocument(bytes)
  if (format === 'pdf') return openPdf(bytes)
  if (format === 'html' || format === 'txt') return openPlain(bytes, format)
  return refuseSource(format === 'old-word' ? 'invalid.source-old-word' : 'invalid.source-format')
}
