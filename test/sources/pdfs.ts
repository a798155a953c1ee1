import { deflateSync } from 'node:zlib'

/** What a page of a document made for a test holds. */
export interface MadePage {
  /** Drawing operators, uncompressed. */
  readonly draws: string
  /** Named forms that it may draw, one in the other, by name and operators. */
  readonly forms?: Readonly<Record<string, string>>
}

interface Made {
  readonly pages: readonly MadePage[]
  /** More entries of the trailer. */
  readonly trailer?: string
  /** The stream of the first page, already packed, in place of its operators. */
  readonly packed?: Uint8Array
  /** Entries of the catalogue, such as what is to be done on opening. */
  readonly catalogue?: string
}

/** A stream with the entries of its dictionary. */
export function streamOf(data: Uint8Array, entries: string): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

/** The objects of a document: 1 the catalogue, 2 the tree of pages, 3 the font, then for each page itself, its stream and its forms. */
function objectsOf({ pages, packed, catalogue = '' }: Made): readonly Buffer[] {
  const made: Buffer[] = []
  const kids: number[] = []
  const put = (object: Buffer | string) => made.push(Buffer.from(object)) + 3
  pages.forEach(({ draws, forms = {} }, at) => {
    const isPacked = at === 0 && packed !== undefined
    const stream = put(
      streamOf(isPacked ? packed : Buffer.from(draws, 'latin1'), isPacked ? '/Filter /FlateDecode' : ''),
    )
    const first = stream + 1
    const names = Object.keys(forms)
    const resources = `<< /Font << /F1 3 0 R >> /XObject << ${names.map((name, of) => `/${name} ${first + of} 0 R`).join(' ')} >> >>`
    for (const form of Object.values(forms))
      put(
        streamOf(
          Buffer.from(form),
          `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources ${resources}`,
        ),
      )
    kids.push(
      put(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${stream} 0 R /Resources ${resources} >>`,
      ),
    )
  })
  const tree = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  const first = [`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`, tree, font].map((one) => Buffer.from(one))
  return [...first, ...made]
}

/** A document, byte by byte, so that a test can make one that no program would make.
 *  source: ISO 32000-1, 7.5 */
export function pdfOf(made: Made): Uint8Array {
  return pdfOfObjects(objectsOf(made), made.trailer)
}

/** A document of objects as they are, numbered from 1, the first of them its catalogue. */
export function pdfOfObjects(objects: readonly (Buffer | string)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let size = parts[0]?.length ?? 0
  objects.forEach((object, at) => {
    const whole = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    places.push(size)
    size += whole.length
    parts.push(whole)
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${size}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]))
}

/** Lines of Latin letters, one under the other. */
export function linesDrawn(...lines: readonly string[]): string {
  return `BT /F1 12 Tf 14 TL 72 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
}

/** A document that opens with a password only: what it would be held against is nonsense. */
export function lockedPdf(): Uint8Array {
  const nonsense = '00'.repeat(32)
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${nonsense}> /U <${nonsense}> /P -4 >> /ID [<01> <01>]`
  return pdfOf({ pages: [{ draws: linesDrawn('Secret') }], trailer: locked })
}

/** A document of which one stream unpacks to so many bytes. */
export function bombPdf(bytes: number): Uint8Array {
  return pdfOf({ pages: [{ draws: '' }], packed: deflateSync(Buffer.alloc(bytes, ' '), { level: 9 }) })
}

/** A document that draws a form that draws the next one twice, and so on. */
export function doublingPdf(depth: number): Uint8Array {
  const name = (at: number) => `X${at}`
  const forms = Object.fromEntries(
    Array.from({ length: depth }, (_, at) => [
      name(at),
      at + 1 < depth ? `/${name(at + 1)} Do /${name(at + 1)} Do` : linesDrawn('Deep'),
    ]),
  )
  return pdfOf({ pages: [{ draws: '/X0 Do', forms }] })
}
