import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** What may be unpacked of a workbook, far more than any table that is filled in by hand has (reliability H4). */
const MOST_ENTRIES = 2_000
const MOST_DECLARED = 50_000_000
const MOST_RATIO = 200
const MOST_UNPACKED = 20_000_000

/** Why a workbook is not read. */
export type Unread = 'no-workbook' | 'protected' | 'too-large' | 'broken'

/** Thrown while a workbook is read, and caught where the reading began. */
export class UnreadWorkbook extends Error {
  constructor(readonly why: Unread) {
    super(why)
  }
}

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
      if (entries.push(entry) > MOST_ENTRIES) reject(new UnreadWorkbook('too-large'))
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

/** The parts of a packed file: each is unpacked when it is asked for, and only as far as it may go, whatever it declares. */
export class Parts {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #left = MOST_UNPACKED

  constructor(zip: ZipFile, entries: readonly Entry[]) {
    this.#zip = zip
    this.#entries = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]))
  }

  /** The text of a part; null when there is none. */
  async text(name: string): Promise<string | null> {
    const entry = this.#entries.get(name.replace(/^\//, '').toLowerCase())
    return entry === undefined ? null : this.#unpack(entry)
  }

  async #unpack(entry: Entry): Promise<string> {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      this.#zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error)))
    })
    const parts: Buffer[] = []
    for await (const part of stream) {
      this.#left -= part.length
      if (this.#left < 0) throw new UnreadWorkbook('too-large')
      parts.push(Buffer.from(part))
    }
    return Buffer.concat(parts).toString('utf8')
  }
}

/** Old workbooks, and new ones under a password, are such files. */
const OLD_OR_LOCKED = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const PACKED = Buffer.from('PK')

/** Opens a packed file; throws an `UnreadWorkbook` when it is none, or holds more than it may. */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const begins = Buffer.from(bytes.subarray(0, OLD_OR_LOCKED.length))
  if (begins.equals(OLD_OR_LOCKED)) throw new UnreadWorkbook('protected')
  if (!begins.subarray(0, PACKED.length).equals(PACKED)) throw new UnreadWorkbook('no-workbook')
  const zip = await openZip(bytes)
  const entries = await entriesOf(zip)
  if (isBomb(entries)) throw new UnreadWorkbook('too-large')
  return new Parts(zip, entries)
}
