import type { ListedRow, MeetingRow } from '../../../register/index.js'

/** What the profile of a relation shows.
 *  shapes: `record` the row of the list `relations` with its levels, names and counts; `meetings` newest first */
export interface Profile {
  readonly pair: string
  readonly today: string
  readonly record: ListedRow
  readonly meetings: readonly MeetingRow[]
  readonly meetingCount: number
  readonly ties: number
}
