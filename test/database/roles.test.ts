import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fail, ok, type Problem } from '../../src/kernel/index.js'
import { inTransaction } from '../../src/platform/index.js'
import { type TestDatabase, testDatabase } from './harness.js'

interface Tables {
  readonly boats: { readonly name: string; readonly load: string }
}

const REFUSED: Problem = { code: 'conflict.boat', message: 'The boat is out' }

let test: TestDatabase<Tables>

beforeAll(async () => {
  test = await testDatabase<Tables>([
    {
      number: 1,
      name: 'boats',
      up: async (tx) => {
        await sql`create table boats (name text primary key, load bigint not null check (load >= 0))`.execute(
          tx,
        )
        await sql`create table hidden (name text)`.execute(tx)
        await sql`grant select, insert, update on boats to kelisim_app`.execute(tx)
      },
    },
  ])
})
afterAll(() => test?.close())

function loadOf(name: string): Promise<string | undefined> {
  const query = test.application.selectFrom('boats').select('load').where('name', '=', name)
  return query.executeTakeFirst().then((boat) => boat?.load)
}

function insert(name: string, load: string) {
  return inTransaction(test.application, async (tx) => {
    await tx.insertInto('boats').values({ name, load }).execute()
    return ok(name)
  })
}

describe('the role of the application', () => {
  it('reads and writes what migrations let it', async () => {
    expect(await insert('Swan', '9007199254740993')).toEqual(ok('Swan'))
    expect(await loadOf('Swan')).toBe('9007199254740993')
  })

  it.each([
    ['reads what nothing lets it', sql`select * from hidden`],
    ['removes rows when only writing was granted', sql`delete from boats`],
    ['empties a table', sql`truncate boats`],
    ['changes the schema', sql`alter table boats add column age int`],
    ['makes tables', sql`create table mine (id int)`],
    ['switches off the triggers', sql`alter table boats disable trigger all`],
    ['takes the owner’s role', sql`set role kelisim`],
    ['makes roles', sql`create role other`],
  ])('never %s', async (_, statement) => {
    const tried = await inTransaction(test.application, async (tx) => ok(await statement.execute(tx)))
    expect(tried).toMatchObject({ ok: false, problem: { code: 'refused.database' } })
  })
})

describe('a transaction', () => {
  it('keeps nothing of a command that failed, and gives its problem', async () => {
    const result = await inTransaction(test.application, async (tx) => {
      await tx.insertInto('boats').values({ name: 'Heron', load: '1' }).execute()
      return fail(REFUSED)
    })
    expect(result).toEqual(fail(REFUSED))
    expect(await loadOf('Heron')).toBeUndefined()
  })

  it('keeps nothing of a command that threw, and gives what nobody foresaw with its cause', async () => {
    const cause = new TypeError('wrong turn')
    const result = await inTransaction(test.application, async (tx) => {
      await tx.insertInto('boats').values({ name: 'Heron', load: '1' }).execute()
      throw cause
    })
    expect(result).toMatchObject({ problem: { code: 'broken.unexpected', cause } })
    expect(await loadOf('Heron')).toBeUndefined()
  })

  it('tells which rule of the database a row broke', async () => {
    await insert('Crane', '1')
    const again = await insert('Crane', '2')
    const below = await insert('Stork', '-1')
    expect(again).toMatchObject({ problem: { code: 'conflict.duplicate', where: { field: 'boats_pkey' } } })
    expect(below).toMatchObject({
      problem: { code: 'broken.constraint', where: { field: 'boats_load_check' } },
    })
  })

  it('is tried again when two wait for each other, until both are done', async () => {
    await Promise.all([insert('Left', '0'), insert('Right', '0')])
    let waiting = 0
    const add = (first: string, second: string) =>
      inTransaction(test.application, async (tx) => {
        for (const name of [first, second]) {
          await sql`update boats set load = load + 1 where name = ${name}`.execute(tx)
          // Both hold their first row before either asks for the other's.
          if (waiting++ < 2) while (waiting < 2) await new Promise((resolve) => setTimeout(resolve, 5))
        }
        return ok(null)
      })
    expect(await Promise.all([add('Left', 'Right'), add('Right', 'Left')])).toEqual([ok(null), ok(null)])
    expect([await loadOf('Left'), await loadOf('Right')]).toEqual(['2', '2'])
  })

  it('that loses its race every time gives up and says so', async () => {
    let tries = 0
    const result = await inTransaction(test.application, async (tx) => {
      tries++
      await sql`do $$ begin raise sqlstate '40001'; end $$`.execute(tx)
      return ok(null)
    })
    expect(result).toMatchObject({ problem: { code: 'conflict.race' } })
    expect(tries).toBe(4)
  })

  it('whose connection is cut is not tried again, since it may have been kept', async () => {
    let tries = 0
    const result = await inTransaction(test.application, async (tx) => {
      tries++
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(test.owner)
      return ok(await sql`select 1`.execute(tx))
    })
    expect(result).toMatchObject({ problem: { code: 'unavailable.database' } })
    expect(tries).toBe(1)
  })

  it('that takes too long is ended', async () => {
    const result = await inTransaction(test.application, async (tx) => {
      await sql`set local statement_timeout = 20`.execute(tx)
      return ok(await sql`select pg_sleep(10)`.execute(tx))
    })
    expect(result).toMatchObject({ problem: { code: 'unavailable.slow-database' } })
  })
})
