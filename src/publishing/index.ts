/**
 * What leaves the register: tables for programs and spreadsheets, and workbooks that come back filled in. It changes nothing.
 * Start with `exports/csv.ts`; for the way out and back of a workbook with `workbooks/sent-table.ts`.
 */
export { type CsvOptions, cellsOf, csvOf } from './exports/csv.js'
export { atomOf, type FeedEntry, type Followed, jsonFeedOf } from './exports/feed.js'
export { type CalendarEntry, icalendarOf } from './exports/icalendar.js'
export { readWorkbook } from './workbooks/read.js'
export type { ReadSheet } from './workbooks/read-sheet.js'
export {
  type KnownColumn,
  type ReturnedCell,
  type ReturnedRow,
  type ReturnedSheet,
  returnedSheet,
  type Untold,
} from './workbooks/returned-sheet.js'
export { type SentSheet, sentSheet } from './workbooks/sent-sheet.js'
export {
  type HashedCell,
  REFERENCE,
  type SentColumn,
  type SentRow,
  type SentTable,
} from './workbooks/sent-table.js'
export type { Unread } from './workbooks/unread.js'
export { workbookOf } from './workbooks/write.js'
