import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** A posted form keeps a hash of what it said, so that the same key with other words is told apart from the same post again. */
export const m0036: Migration = {
  number: 36,
  name: 'form-contents',
  up: changeOf([sql`alter table forms add column content text`], []),
}
