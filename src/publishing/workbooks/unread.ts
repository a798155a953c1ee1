/** Why a workbook is not read. */
export type Unread = 'no-workbook' | 'protected' | 'too-large' | 'broken'

/** Thrown while a workbook is read, and caught where the reading began. */
export class UnreadWorkbook extends Error {
  constructor(readonly why: Unread) {
    super(why)
  }
}
