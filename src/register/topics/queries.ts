import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { BY_DAY, equals, getRow, keptOfKind, type Listing, listRows, ORIGIN, rowsOfKind } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Topic, TopicFilter, TopicSort } from './types.js'

const LISTING: Listing<TopicSort> = {
  ...rowsOfKind('topics', 'topic'),
  columns: sql`${ORIGIN}, a.id, a.subject, a.stance, a.parties`,
  usual: 'published',
  orders: { published: BY_DAY, subject: sql`a.subject` },
}

/** The matters that fit. */
export function listTopics(db: Database, filter: TopicFilter = {}): Promise<Result<Page<Topic>>> {
  const kept = keptOfKind('topic', filter.pair)
  return listRows(db, { ...LISTING, kept }, filter, [equals(sql`o.pair`, filter.pair)])
}

/** One matter with its source.
 *  errors: absent.topic */
export function getTopic(db: Database, id: string): Promise<Result<Topic>> {
  const hint = 'Look it up in the list of topics'
  return getRow(db, LISTING, sql`a.id = ${id}`, { code: 'absent.topic', message: `No topic ${id}`, hint })
}
