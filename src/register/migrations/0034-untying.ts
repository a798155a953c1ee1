import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

/** A tie made by hand keeps where the readout stood before, so that it can be undone. */
export const m0034: Migration = {
  number: 34,
  name: 'untying',
  up: changeOf(
    [
      sql`alter table meeting_readouts add column earlier text references meetings`,
      ...historyOf('meeting_readouts'),
    ],
    [{ rights: ['delete'], tables: ['meeting_readouts'] }],
  ),
}
