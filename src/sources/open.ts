import { fail, ok, type Result } from '../kernel/index.js'
import { decodeText } from './decode.js'
import { docxText } from './docx.js'
import { pageText } from './html.js'
import { type FileFormat, recogniseFormat } from './recognise.js'

/** The largest file that is taken, in bytes: as many as the longest text can have. */
export const LARGEST_FILE = 4_000_000

/** Why a file is not taken: too large, of a format that is not read, damaged, or without words. */
export type FileRefusal = 'too-large' | 'pdf' | 'old-word' | 'other' | 'broken' | 'empty'

/** A file as plain text.
 *  shapes: `encoding` how its letters were found, null where the format leaves no choice; `title`, `day` and `address` as the file
 *  tells them, empty when it does not */
export interface OpenedFile {
  readonly format: FileFormat
  readonly text: string
  readonly encoding: string | null
  readonly isGuess: boolean
  readonly title: string
  readonly day: string
  readonly address: string
}

type Opened = Result<OpenedFile, FileRefusal>

const UNTOLD = { encoding: null, isGuess: false, title: '', day: '', address: '' }

function checked(file: OpenedFile, isTooLong: boolean): Opened {
  if (isTooLong) return fail('too-large')
  return /[\p{L}\p{N}]/u.test(file.text) ? ok(file) : fail('empty')
}

function openPlain(bytes: Uint8Array, format: 'html' | 'txt'): Opened {
  const decoded = decodeText(bytes, format === 'html')
  if (decoded === null) return fail('other')
  const { text, encoding, isGuess } = decoded
  if (format === 'txt') return checked({ ...UNTOLD, format, text, encoding, isGuess }, false)
  const { isTooLong, ...page } = pageText(text)
  return checked({ format, encoding, isGuess, ...page }, isTooLong)
}

async function openDocument(bytes: Uint8Array): Promise<Opened> {
  const found = await docxText(bytes)
  if (typeof found === 'string') return fail(found === 'no-document' ? 'other' : found)
  return checked({ ...UNTOLD, format: 'docx', text: found.text }, found.isTooLong)
}

/** Turns a file to plain text: Word documents, saved pages and texts.
 *  errors: a refusal that says what the file is instead */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length > LARGEST_FILE) return fail('too-large')
  const format = recogniseFormat(bytes)
  if (format === 'docx') return openDocument(bytes)
  return format === 'html' || format === 'txt' ? openPlain(bytes, format) : fail(format)
}
