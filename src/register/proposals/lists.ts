import { sql } from 'kysely'
import { defineList } from '../area-list.js'

/** What waits for a second person, and what became of it. */
export const proposalLists = [
  defineList({
    name: 'proposals',
    area: 'proposal',
    from: sql`proposals a`,
    columns: {
      id: sql`a.id`,
      command: sql`a.command`,
      state: sql`a.state`,
      confirmation: sql`a.confirmation`,
      parties: sql`a.parties`,
      madeBy: sql`a.made_by`,
      madeParty: sql`a.made_party`,
      madeAt: sql`a.made_at`,
      decidedBy: sql`a.decided_by`,
      decidedAt: sql`a.decided_at`,
      ground: sql`a.ground`,
      input: sql`a.input`,
      version: sql`a.version`,
    },
    filters: { state: sql`a.state`, command: sql`a.command`, party: { holds: sql`a.parties` } },
    sorts: ['madeAt', 'command', 'state'],
    search: sql`a.command || ' ' || a.input::text`,
    missing: 'absent.proposal',
  }),
]
