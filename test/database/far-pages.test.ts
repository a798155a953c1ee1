import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  lastJournalNumber,
  listJournal,
  listStatements,
  type StatementFilter,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from './review-setup.js'

const SIZE = 200
const MANY = 3000

let here: TestRegister

/** Thousands of statements over three years, some of a month that has few, some without a day. */
async function fill(): Promise<void> {
  const day = sql`case when i % 97 = 0 then 'undated' else to_char(date '2023-01-01' + (i * 7 % 1100), 'YYYY-MM-DD') end`
  await sql`insert into statements (id, edition, kind, force, span_start, span_end, quote, rule, reference, search,
      added_at, state, reviewed_by, reviewed_at)
    select 'st_' || md5(i::text), e.id, (array['figure', 'topic'])[1 + i % 2], 'reported', 0, 4, 'word', 'ru/topic/x',
      'UZ-KZ/' || ${day} || '/' || (100 + i), 'word', now(), (array['read', 'accepted', 'accepted'])[1 + i % 3], 'R', now()
    from generate_series(1, ${sql.lit(MANY)}) i, (select min(id) as id from editions) e`.execute(
    here.database.owner,
  )
}

beforeAll(async () => {
  here = await testRegister()
  await acceptAll(here, await takeIn(here))
  await fill()
})
afterAll(() => here?.close())

/** Every statement that fits, in one answer. */
async function whole(filter: StatementFilter): Promise<readonly string[]> {
  return mustHave(await listStatements(here.register.db, { ...filter, only: 'all' })).rows.map(({ id }) => id)
}

async function pageByPage(filter: StatementFilter): Promise<readonly string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const { rows, total } = mustHave(await listStatements(here.register.db, { ...filter, page, size: SIZE }))
    ids.push(...rows.map(({ id }) => id))
    if (rows.length === 0) return ids
    expect(total).toBeGreaterThanOrEqual(ids.length)
  }
}

describe('pages far behind the first', () => {
  const asked: readonly StatementFilter[] = [
    {},
    { pair: 'UZ-KZ' },
    { state: 'accepted' },
    { kind: 'figure', pair: 'UZ-KZ', force: 'reported' },
    { sort: 'reference' },
    { pair: 'KZ-KG' },
  ]

  it.each(asked)('tell all of %j, each once and in one order, both ways', async (filter) => {
    for (const descending of [false, true]) {
      const query = { ...filter, descending }
      expect(await pageByPage(query)).toEqual(await whole(query))
    }
  })

  it('of the journal are spans of numbers, both ways', async () => {
    const last = await lastJournalNumber(here.register.db)
    const rising = Array.from({ length: last }, (_, at) => at + 1)
    for (const descending of [false, true]) {
      const numbers: number[] = []
      for (let page = 1; page <= Math.ceil(last / 7) + 1; page++) {
        const { rows, total } = mustHave(await listJournal(here.register.db, { descending, page, size: 7 }))
        expect(total).toBe(last)
        numbers.push(...rows.map(({ number }) => number))
      }
      expect(numbers).toEqual(descending ? rising.toReversed() : rising)
    }
  })
})
