import { sql } from 'kysely'
import { defineList } from '../area-list.js'

/** Saved views that everybody may see; `viewsFor` gives somebody's own ones, too. */
const views = defineList({
  name: 'views',
  area: 'view',
  from: sql`saved_views a`,
  always: sql`a.visibility = 'public'`,
  columns: {
    id: sql`a.id`,
    name: sql`a.name`,
    list: sql`a.list`,
    query: sql`a.query`,
    owner: sql`a.owner`,
    party: sql`a.party`,
    visibility: sql`a.visibility`,
    savedAt: sql`a.saved_at`,
    version: sql`a.version`,
  },
  filters: { list: sql`a.list`, owner: sql`a.owner`, party: sql`a.party` },
  sorts: ['name', 'list', 'savedAt'],
  search: sql`a.name || ' ' || a.owner`,
  missing: 'absent.view',
})

/** The lists of what people keep for their work. */
export const deskLists = [views] as const
