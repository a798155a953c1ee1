import { fail, ok, type Result } from '../../kernel/index.js'
import { LargeArchive } from '../../platform/index.js'
import { readBook } from './read-book.js'
import { type ReadSheet, readSheet, roomOfFile } from './read-sheet.js'
import { openParts, type Unread, UnreadWorkbook } from './unpack.js'

/** Nobody sends more sheets to and fro. */
const MOST_SHEETS = 100

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
