import { ok, type Result } from '../kernel/index.js'
import { decodeText } from './decode.js'
import { docxText } from './docx.js'
import { fetchSource } from './fetch/fetch.js'
import { type FetchRules, pageAddress } from './fetch/rules.js'
import { type PageLink, pageText } from './html.js'
import type { PdfRefusal } from './pdf/limits.js'
import { type PdfAsker, pdfText } from './pdf/read.js'
import type { SourceProblemCode } from './problems.js'
import { otherEditions, publisherOf } from './publishers.js'
import { type FileFormat, LARGEST_FILE, recogniseFormat } from './recognise.js'
import { refuseSource } from './refusals.js'

/** A document as plain text.
 *  shapes: `encoding` how its letters were found, null where the format leaves no choice; `title`, `day` and `address` as the document
 *  tells them, empty when it does not; `publisher` the state that publishes there, empty when unknown; `bare` how many of its pages hold
 *  no words; `links` whole addresses, of other editions first */
export interface OpenedFile {
  readonly format: FileFormat
  readonly text: string
  readonly encoding: string | null
  readonly isGuess: boolean
  readonly title: string
  readonly day: string
  readonly address: string
  readonly publisher: string
  readonly bare: number
  readonly links: readonly PageLink[]
}

type Opened = Result<OpenedFile>

const UNTOLD = {
  encoding: null,
  isGuess: false,
  title: '',
  day: '',
  address: '',
  publisher: '',
  bare: 0,
  links: [],
}

function checked(file: OpenedFile, isTooLong: boolean): Opened {
  if (isTooLong) return refuseSource('invalid.source-large')
  return /[\p{L}\p{N}]/u.test(file.text) ? ok(file) : refuseSource('invalid.source-empty')
}

function openPlain(bytes: Uint8Array, format: 'html' | 'txt', served: string): Opened {
  const decoded = decodeText(bytes, format === 'html', served)
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

async function openPdf(bytes: Uint8Array, by: PdfAsker): Promise<Opened> {
  const found = await pdfText(bytes, by)
  if (typeof found === 'string') return refuseSource(PDF_REFUSALS[found])
  const { isTooLong, ...told } = found
  return checked({ ...UNTOLD, format: 'pdf', ...told }, isTooLong)
}

/** The links of a page as whole addresses that could be opened, each once, without the page itself; first the same readout in other
 *  languages. */
function linksFrom(links: readonly PageLink[], address: string): readonly PageLink[] {
  const editions = otherEditions(address).map(([words, of]) => ({ address: of, words }))
  const whole = links.flatMap(({ address: written, words }) => {
    const base = address || undefined
    const url = URL.canParse(written, base) ? pageAddress(new URL(written, base).href) : null
    return url === null ? [] : [{ address: url.href, words }]
  })
  const byAddress = new Map([...whole, ...editions].map((link) => [link.address, link]))
  byAddress.delete(address)
  return [...editions, ...byAddress.values()].filter((link, at, all) => all.indexOf(link) === at)
}

/** Who asks for a document.
 *  shapes: `isPublic` for somebody who is not signed in, who waits for others of the same sort; `signal` ends the work */
export type Asker = PdfAsker

/** What is known of bytes besides themselves, empty without it, and who asks for them. */
interface From {
  readonly charset: string
  readonly address: string
  readonly by: Asker
}

function openBytes(bytes: Uint8Array, { charset, by }: From): Promise<Opened> | Opened {
  const format = recogniseFormat(bytes)
  if (format === 'docx') return openDocument(bytes)
  if (format === 'pdf') return openPdf(bytes, by)
  if (format === 'html' || format === 'txt') return openPlain(bytes, format, charset)
  return refuseSource(format === 'old-word' ? 'invalid.source-old-word' : 'invalid.source-format')
}

/** Turns a document to plain text: PDF, Word documents, saved pages and texts.
 *  errors: those of `problems.ts` that speak of a document; throws the reason of the signal */
export function openFile(bytes: Uint8Array, by: Asker = {}): Promise<Opened> {
  return openFrom(bytes, { charset: '', address: '', by })
}

/** The same of bytes from an address, which holds against what a page tells of itself, in the encoding that their server told. */
async function openFrom(bytes: Uint8Array, from: From): Promise<Opened> {
  if (bytes.length > LARGEST_FILE) return refuseSource('invalid.source-large')
  const opened = await openBytes(bytes, from)
  if (!opened.ok) return opened
  const address = from.address || opened.value.address
  const links = linksFrom(opened.value.links, address)
  return ok({ ...opened.value, address, publisher: publisherOf(address), links })
}

/** So many addresses are fetched at once; publishers and our own lines are to bear it. */
const MOST_FETCHED = 4
let fetched = 0

/** Fetches a document and turns it to plain text; its address is where it was found.
 *  errors: those of fetchSource and openFile; unavailable.source-busy */
export async function openAddress(address: string, rules: FetchRules, by: Asker = {}): Promise<Opened> {
  if (fetched >= MOST_FETCHED) return refuseSource('unavailable.source-busy')
  fetched++
  try {
    const source = await fetchSource(address, rules, { stop: by.signal })
    return source.ok ? await openFrom(source.value.bytes, { ...source.value, by }) : source
  } finally {
    fetched--
  }
}
