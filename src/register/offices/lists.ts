import { sql } from 'kysely'
import { defineList } from '../area-list.js'

/** Offices with their party. */
const offices = defineList({
  name: 'offices',
  area: 'user',
  from: sql`offices a`,
  columns: { id: sql`a.id`, name: sql`a.name`, party: sql`a.party`, version: sql`a.version` },
  filters: { party: sql`a.party` },
  sorts: ['name', 'party'],
  search: sql`a.name`,
  missing: 'absent.office',
})

/** Persons with office and role. */
const users = defineList({
  name: 'users',
  area: 'user',
  from: sql`users a left join offices o on o.id = a.office`,
  columns: {
    id: sql`a.id`,
    name: sql`a.name`,
    role: sql`a.role`,
    office: sql`o.name`,
    party: sql`o.party`,
    since: sql`a.since`,
    leftOn: sql`a.left_on`,
    version: sql`a.version`,
  },
  filters: { role: sql`a.role`, party: sql`o.party` },
  sorts: ['name', 'role', 'party'],
  search: sql`a.name`,
  missing: 'absent.user',
})

/** Lists about offices and persons. */
export const officeLists = [offices, users]
