import type { Command, ListedRow } from '../../../register/index.js'
import type { TypedFields } from './typed.js'

function rowsIn(record: ListedRow, name: string): readonly ListedRow[] {
  const rows = record[name]
  return Array.isArray(rows) ? rows : []
}

function partIn(record: ListedRow, name: string): ListedRow {
  const part = record[name]
  return typeof part === 'object' && part !== null ? (part as ListedRow) : {}
}

type FindVersion = (record: ListedRow, typed: TypedFields) => unknown

const ofCommitment: FindVersion = (record) => partIn(record, 'commitment').version

/** Acts whose version is that of a part of the record, or zero while there is no such part yet. */
const OF_PARTS: Readonly<Record<string, FindVersion>> = {
  'commitments.tie': ofCommitment,
  'commitments.part': ofCommitment,
  'sides.report': (record, typed) =>
    rowsIn(partIn(record, 'commitment'), 'sides').find(({ party }) => party === typed.get('party'))?.version,
  'meetings.set-details': (record) => partIn(record, 'kept').version ?? 0,
  'meetings.move': (record) => partIn(record, 'kept').version ?? 0,
}

const ofMilestone: FindVersion = (record, typed) => {
  const side = typed.get('side') || 'both'
  const named = rowsIn(record, 'milestones').find(
    (row) => row.milestone === typed.get('milestone') && row.side === side,
  )
  return typed.get('milestone') ? (named?.version ?? 0) : undefined
}

/** The version that an act changes, found in the record of the thing; undefined where that hangs on what is yet to be typed. */
export function versionIn({ name }: Command, record: ListedRow, typed: TypedFields): number | undefined {
  const find = name.startsWith('milestones.') ? ofMilestone : (OF_PARTS[name] ?? ((row) => row.version))
  const version = find(record, typed)
  return typeof version === 'number' ? version : undefined
}
