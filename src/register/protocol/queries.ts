import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { BY_DAY, equals, getRow, keptOfKind, type Listing, listRows, ORIGIN, rowsOfKind } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Award, AwardFilter, AwardSort, Greeting, GreetingFilter, GreetingSort } from './types.js'

const GREETINGS: Listing<GreetingSort> = {
  ...rowsOfKind('greetings', 'greeting'),
  columns: sql`${ORIGIN}, a.id, a.occasion, a.from_whom as "from", a.to_whom as "to"`,
  usual: 'published',
  orders: { published: BY_DAY, occasion: sql`a.occasion` },
}

const AWARDS: Listing<AwardSort> = {
  ...rowsOfKind('awards', 'award'),
  columns: sql`${ORIGIN}, a.id, a.award, a.recipients, a.presenter, a.day,
    array(select t.honour from honour_statements t where t.statement = a.statement
      union select h.id from honours h where h.statement = a.statement) as "recordedAs"`,
  usual: 'published',
  orders: { published: BY_DAY, award: sql`a.award`, recipient: sql`a.recipients` },
}

/** The greetings that fit. */
export function listGreetings(db: Database, filter: GreetingFilter = {}): Promise<Result<Page<Greeting>>> {
  const conditions = [equals(sql`o.pair`, filter.pair), equals(sql`a.occasion`, filter.occasion)]
  const kept = keptOfKind('greeting', filter.pair, filter.occasion)
  return listRows(db, { ...GREETINGS, kept }, filter, conditions)
}

/** One greeting with its source.
 *  errors: absent.greeting */
export function getGreeting(db: Database, id: string): Promise<Result<Greeting>> {
  const hint = 'Look it up in the list of greetings'
  return getRow(db, GREETINGS, sql`a.id = ${id}`, {
    code: 'absent.greeting',
    message: `No greeting ${id}`,
    hint,
  })
}

/** The awards that fit. */
export function listAwards(db: Database, filter: AwardFilter = {}): Promise<Result<Page<Award>>> {
  const kept = keptOfKind('award', filter.pair)
  return listRows(db, { ...AWARDS, kept }, filter, [equals(sql`o.pair`, filter.pair)])
}

/** One award with its source.
 *  errors: absent.award */
export function getAward(db: Database, id: string): Promise<Result<Award>> {
  const hint = 'Look it up in the list of awards'
  return getRow(db, AWARDS, sql`a.id = ${id}`, { code: 'absent.award', message: `No award ${id}`, hint })
}
