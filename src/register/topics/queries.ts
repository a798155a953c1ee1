import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { ACCEPTED, equals, getRow, type Listing, listRows, ORIGIN } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Topic, TopicFilter, TopicSort } from './types.js'

const LISTING: Listing<TopicSort> = {
  ...ACCEPTED,
  from: sql`topics a join origins o on o.statement = a.statement`,
  columns: sql`${ORIGIN}, a.id, a.subject, a.stance, a.parties`,
  usual: 'published',
  orders: { published: sql`o.published`, subject: sql`a.subject` },
}

/** The matters that fit. */
export function listTopics(db: Database, filter: TopicFilter = {}): Promise<Result<Page<Topic>>> {
  return listRows(db, LISTING, filter, [equals(sql`o.pair`, filter.pair)])
}

/** One matter with its source.
 *  errors: absent.topic */
export function getTopic(db: Database, id: string): Promise<Result<Topic>> {
  const hint = 'Look it up in the list of topics'
  return getRow(db, LISTING, sql`a.id = ${id}`, { code: 'absent.topic', message: `No topic ${id}`, hint })
}
