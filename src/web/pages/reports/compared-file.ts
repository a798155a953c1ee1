import type { Changed } from './line.js'
import type { Differences } from './workbook-differences.js'
import type { ReturnedFile } from './workbook-kept.js'

/** A file that came back, beside the report as it stands now.
 *  shapes: `mark` tells the file from any other that may be kept meanwhile; `now` the last entry of the journal; `changedBy` who changed a line last, by its id; `ticked` names of the ticks,
 *  null before anything was sent */
export interface ComparedFile {
  readonly file: ReturnedFile
  readonly mark: string
  readonly now: number
  readonly differences: Differences
  readonly changedBy: ReadonlyMap<string, Changed>
  readonly ticked: ReadonlySet<string> | null
}
