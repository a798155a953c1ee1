import { Parser } from 'htmlparser2'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Blocks, joined } from './blocks.js'

/** What may be unpacked of a document, far more than any readout has (reliability H4). */
const MOST_ENTRIES = 2_000
const MOST_DECLARED = 50_000_000
const MOST_RATIO = 200
const MOST_UNPACKED = 20_000_000
/** Deeper than any text processor nests. */
const MOST_DEPTH = 256

const DOCUMENT = 'word/document.xml'

/** The words of a document, or why they are not taken. */
export type DocumentText =
  | { readonly text: string; readonly isTooLong: boolean }
  | 'no-document'
  | 'too-large'
  | 'broken'

function isBomb(entries: readonly Entry[]): boolean {
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  return declared > MOST_DECLARED || declared > MOST_RATIO * Math.max(packed, 1_000)
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true } as const
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), options, (error, zip) => (zip ? resolve(zip) : reject(error)))
  })
}

/** The central directory, which is read before anything is unpacked; null when it has too many entries. */
function entriesOf(zip: ZipFile): Promise<readonly Entry[] | null> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > MOST_ENTRIES) resolve(null)
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Unpacks one entry; null when there is more in it than it may hold, whatever it declares. */
async function unpack(zip: ZipFile, entry: Entry): Promise<string | null> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error)))
  })
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > MOST_UNPACKED) return null
    parts.push(Buffer.from(part))
  }
  return Buffer.concat(parts).toString('utf8')
}

/** What stands in a document and is not shown as its text: deleted words, field codes, the second form of a drawing. */
const LEFT_OUT: ReadonlySet<string> = new Set(['w:del', 'w:instrText', 'w:delText', 'mc:Fallback'])

/** Walks the markup of a document; it may declare nothing of its own, as entities are (reliability H5). */
class DocumentWalk {
  readonly blocks = new Blocks()
  isBroken = false
  #depth = 0
  #left = 0
  #isText = false

  open(name: string): void {
    if (++this.#depth > MOST_DEPTH) this.isBroken = true
    if (LEFT_OUT.has(name)) this.#left += 1
    if (name === 'w:t') this.#isText = true
    if (name === 'w:tab') this.words(' ', true)
    if (name === 'w:br' || name === 'w:cr') this.words('\n', true)
  }

  close(name: string): void {
    this.#depth -= 1
    if (LEFT_OUT.has(name)) this.#left -= 1
    if (name === 'w:t') this.#isText = false
    if (name === 'w:p') this.blocks.end('')
  }

  words(text: string, isOwn = this.#isText): void {
    if (isOwn && this.#left === 0) this.blocks.add(text)
  }
}

function documentText(xml: string): DocumentText {
  const walk = new DocumentWalk()
  const parser = new Parser(
    {
      onopentagname: (name) => walk.open(name),
      onclosetag: (name) => walk.close(name),
      ontext: (text) => walk.words(text),
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) walk.isBroken = true
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  walk.blocks.end('')
  if (walk.isBroken) return 'broken'
  return { text: joined(walk.blocks.blocks), isTooLong: walk.blocks.isTooLong }
}

async function readZip(zip: ZipFile): Promise<DocumentText> {
  const entries = await entriesOf(zip)
  if (entries === null || isBomb(entries)) return 'too-large'
  const entry = entries.find(({ fileName }) => fileName === DOCUMENT)
  if (!entry) return 'no-document'
  const xml = await unpack(zip, entry)
  return xml === null ? 'too-large' : documentText(xml)
}

/** The words of a Word document, paragraph by paragraph. Nothing is written anywhere, and only the text itself is unpacked. */
export async function docxText(bytes: Uint8Array): Promise<DocumentText> {
  try {
    return await readZip(await openZip(bytes))
  } catch {
    return 'broken'
  }
}
