import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** What may be unpacked of an archive, far more than any document or table that people fill by hand has (reliability H4). */
const MOST_ENTRIES = 2_000
const MOST_DECLARED = 50_000_000
const MOST_RATIO = 200
const MOST_UNPACKED = 20_000_000

/** Thrown when an archive holds more than is unpacked. */
export class LargeArchive extends Error {}

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

/** The central directory, which is read before anything is unpacked. */
function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > MOST_ENTRIES) reject(new LargeArchive())
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

/** The parts of an archive: each is unpacked when it is asked for, and all together only as far as they may go, whatever they
 *  declare. Nothing is written anywhere. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #left = MOST_UNPACKED

  constructor(zip: ZipFile, entries: readonly Entry[]) {
    this.#zip = zip
    this.#entries = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]))
  }

  /** The text of a part by its name, large and small letters alike; null when there is none.
   *  errors: throws `LargeArchive`, and what the archive is broken by */
  async text(name: string): Promise<string | null> {
    const entry = this.#entries.get(name.replace(/^\//, '').toLowerCase())
    return entry === undefined ? null : this.#unpack(entry)
  }

  async #unpack(entry: Entry): Promise<string> {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error)))
    })
    const pieces: Buffer[] = []
    for await (const piece of stream) {
      this.#left -= piece.length
      if (this.#left < 0) throw new LargeArchive()
      pieces.push(Buffer.from(piece))
    }
    return Buffer.concat(pieces).toString('utf8')
  }
}

/** Opens a ZIP archive, in which documents and workbooks are packed.
 *  errors: throws `LargeArchive`, and what the archive is broken by */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await openZip(bytes)
  const entries = await entriesOf(zip)
  if (isBomb(entries)) throw new LargeArchive()
  return new Archive(zip, entries)
}
