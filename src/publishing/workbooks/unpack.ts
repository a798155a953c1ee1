import { type Archive, openArchive } from '../../platform/index.js'

/** Why a workbook is not read. */
export type Unread = 'no-workbook' | 'protected' | 'too-large' | 'broken'

/** Thrown while a workbook is read, and caught where the reading began. */
export class UnreadWorkbook extends Error {
  constructor(readonly why: Unread) {
    super(why)
  }
}

/** Old workbooks, and new ones under a password, are such files. */
const OLD_OR_LOCKED = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const PACKED = Buffer.from('PK')

/** Opens a workbook as the archive it is; throws an `UnreadWorkbook` when it is none, and as the archive does. */
export function openParts(bytes: Uint8Array): Promise<Archive> {
  const begins = Buffer.from(bytes.subarray(0, OLD_OR_LOCKED.length))
  if (begins.equals(OLD_OR_LOCKED)) throw new UnreadWorkbook('protected')
  if (!begins.subarray(0, PACKED.length).equals(PACKED)) throw new UnreadWorkbook('no-workbook')
  return openArchive(bytes)
}
