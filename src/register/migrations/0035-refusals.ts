import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

/** Who could confirm a proposal may refuse it with a ground. */
export const m0035: Migration = {
  number: 35,
  name: 'refusals',
  up: changeOf(
    [
      sql`alter table proposals add column ground text check (ground <> '')`,
      sql`alter table proposals drop constraint proposals_state_check`,
      sql`alter table proposals add constraint proposals_state_check
        check (state in ('open', 'confirmed', 'withdrawn', 'refused'))`,
      sql`alter table proposals drop constraint proposals_second`,
      sql`alter table proposals add constraint proposals_second
        check (state not in ('confirmed', 'refused') or decided_by <> made_by)`,
      sql`alter table proposals add constraint proposals_ground check ((state = 'refused') = (ground is not null))`,
      ...historyOf('proposals'),
    ],
    [],
  ),
}
