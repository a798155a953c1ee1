import { parentPort, workerData } from 'node:worker_threads'
import { guardBuffers, TOO_MUCH } from './buffers.js'
import { withoutHeads } from './heads.js'
import { PDF_LIMITS, type PdfAnswer } from './limits.js'
import { type Line, linesOf } from './lines.js'
import { paragraphsOf } from './paragraphs.js'
import { type DrawnText, pieceOf } from './pieces.js'
import { titleOf } from './title.js'
import { isUnmapped } from './unmapped.js'

guardBuffers(PDF_LIMITS.buffer)
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

/** Longest text that is gathered, in UTF-16 units: the largest that is read (reliability H3). */
const LONGEST = 1_000_000

/** Nothing of a document is run, drawn, or fetched from anywhere. */
const QUIET = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
  verbosity: 0,
} as const

async function linesOfPage(document: PdfDocument, number: number): Promise<readonly Line[]> {
  const page = await document.getPage(number)
  const { transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  const drawn = items.filter((item): item is (typeof items)[number] & DrawnText => 'str' in item)
  return linesOf(drawn.flatMap((item) => pieceOf(item, transform) ?? []))
}

function lengthOf(page: readonly Line[]): number {
  return page.reduce((sum, { text }) => sum + text.length, 0)
}

/** The lines of all pages, as far as they are taken. */
async function pagesOf(document: PdfDocument): Promise<readonly (readonly Line[])[]> {
  const pages: (readonly Line[])[] = []
  let length = 0
  for (let number = 1; number <= document.numPages && length <= LONGEST; number++) {
    const page = await linesOfPage(document, number)
    pages.push(page)
    length += lengthOf(page)
  }
  return pages
}

async function toldTitle(document: PdfDocument): Promise<string> {
  const { info } = await document.getMetadata()
  const { Title } = info as { readonly Title?: unknown }
  return typeof Title === 'string' ? Title : ''
}

async function answerOf(document: PdfDocument): Promise<PdfAnswer> {
  if (document.numPages > PDF_LIMITS.pages) return 'too-large'
  const pages = await pagesOf(document)
  const bare = pages.filter((page) => lengthOf(page) === 0).length
  if (bare === pages.length) return 'scan'
  const text = paragraphsOf(withoutHeads(pages)).join('\n\n')
  if (isUnmapped(text)) return 'unmapped'
  const title = titleOf(pages.flat(), await toldTitle(document))
  return { text, title, bare, isTooLong: text.length > LONGEST }
}

/** Names of the library's errors that say what is the matter. */
function refusalOf(error: unknown): PdfAnswer {
  if (!(error instanceof Error)) return 'broken'
  if (error.name === 'PasswordException') return 'locked'
  return error.message.includes(TOO_MUCH) ? 'too-large' : 'broken'
}

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return await answerOf(await getDocument({ ...QUIET, data: bytes }).promise)
  } catch (error) {
    return refusalOf(error)
  }
}

parentPort?.postMessage(await answer(new Uint8Array(workerData)))
