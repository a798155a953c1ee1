import { sql } from 'kysely'
import { defineList } from '../area-list.js'

const snapshots = defineList({
  name: 'snapshots',
  area: 'snapshot',
  from: sql`snapshots a`,
  columns: {
    id: sql`a.id`,
    number: sql`a.number::integer`,
    takenAt: sql`a.taken_at`,
    takenBy: sql`a.taken_by`,
    purpose: sql`a.purpose`,
    stateHash: sql`a.state`,
  },
  sorts: ['number', 'takenAt', 'purpose'],
  search: sql`a.purpose || ' ' || a.taken_by`,
  missing: 'absent.snapshot',
})

/** The lists of snapshots. */
export const snapshotLists = [snapshots] as const
