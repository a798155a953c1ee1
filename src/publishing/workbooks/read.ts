import { fail, ok, type Result } from '../../kernel/index.js'
import { type Archive, LargeArchive, openArchive } from '../../platform/index.js'
import { readBook } from './read-book.js'
import { type ReadSheet, readSheet, roomOfFile } from './read-sheet.js'
import { type Unread, UnreadWorkbook } from './unread.js'

/** Nobody sends more sheets to and fro. */
const MOST_SHEETS = 100

/** Old workbooks, and new ones under a password, are such files. */
const OLD_OR_LOCKED = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const PACKED = Buffer.from('PK')

/** Opens a workbook as the archive it is; throws an `UnreadWorkbook` when it is none, and as the archive does. */
function openParts(bytes: Uint8Array): Promise<Archive> {
  const begins = Buffer.from(bytes.subarray(0, OLD_OR_LOCKED.length))
  if (begins.equals(OLD_OR_LOCKED)) throw new UnreadWorkbook('protected')
  if (!begins.subarray(0, PACKED.length).equals(PACKED)) throw new UnreadWorkbook('no-workbook')
  return openArchive(bytes)
}

async function sheetsIn(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const parts = await openParts(bytes)
  const book = await readBook(parts)
  if (book.sheets.length > MOST_SHEETS) throw new UnreadWorkbook('too-large')
  const sheets: ReadSheet[] = []
  const room = roomOfFile()
  for (const sheet of book.sheets) {
    const xml = await parts.text(sheet.part)
    if (xml !== null) sheets.push(readSheet(sheet, xml, book, room))
  }
  return sheets
}

function whyUnread(error: unknown): Unread {
  if (error instanceof UnreadWorkbook) return error.why
  return error instanceof LargeArchive ? 'too-large' : 'broken'
}

/** The sheets of a workbook (ECMA-376), as any spreadsheet writes it. Nothing is written anywhere, and no formula is computed.
 *  errors: why it is not read */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly ReadSheet[], Unread>> {
  try {
    return ok(await sheetsIn(bytes))
  } catch (error) {
    return fail(whyUnread(error))
  }
}
