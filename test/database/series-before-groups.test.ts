import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../src/platform/index.js'
import { MIGRATIONS } from '../../src/register/migrations/index.js'
import { type TestDatabase, testDatabase } from './harness.js'
import { mustHave } from './must-have.js'

const GROUPS = 41
let test: TestDatabase<unknown>

function add(id: string, product?: string) {
  const rest = product === undefined ? sql`` : sql`, ${product}`
  const column = product === undefined ? sql`` : sql`, product`
  return sql`insert into series (id, measure, flow, reporter, partner, frequency, unit, coverage, source${column})
    values (${id}, 'exports', 'exports', 'UZ', 'KZ', 'year', 'USD', 'goods', 'an example'${rest})`.execute(
    test.owner,
  )
}

beforeAll(async () => {
  test = await testDatabase(MIGRATIONS.filter(({ number }) => number < GROUPS))
  await sql`insert into parties (code, kind, rank) values ('UZ', 'state', 1), ('KZ', 'state', 2)`.execute(
    test.owner,
  )
  await add('se_old')
  mustHave(await migrate(test.owner, MIGRATIONS))
})

afterAll(() => test?.close())

describe('series from before there were product groups', () => {
  it('are of all goods, in every state of the register', async () => {
    const kept = [sql`series`, sql`history.series`]
    for (const table of kept)
      expect((await sql`select id, product from ${table}`.execute(test.owner)).rows).toEqual([
        { id: 'se_old', product: null },
      ])
  })

  it('stay the only one of all goods, beside one of each group', async () => {
    await expect(add('se_again')).rejects.toThrow(/series_once/)
    await add('se_metals', 'section-15')
    await expect(add('se_metals_again', 'section-15')).rejects.toThrow(/series_once/)
    await expect(add('se_none', 'section-22')).rejects.toThrow(/check/)
  })
})
