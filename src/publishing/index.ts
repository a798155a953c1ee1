/**
 * What leaves the register: tables for programs and spreadsheets. It changes nothing.
 * Start with `exports/csv.ts`.
 */
export { type CsvOptions, cellsOf, csvOf } from './exports/csv.js'
export { atomOf, type FeedEntry, type Followed, jsonFeedOf } from './exports/feed.js'
export { type CalendarEntry, icalendarOf } from './exports/icalendar.js'
