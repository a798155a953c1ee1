import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from './harness.js'

let one: TestDatabase<unknown>
let other: TestDatabase<unknown>

beforeAll(async () => {
  one = await testDatabase()
  other = await testDatabase()
})

afterAll(async () => {
  await one?.close()
  await other?.close()
})

it('gives every caller a database of its own', async () => {
  const name = sql<{ name: string }>`select current_database() as name`
  const [first, second] = [await name.execute(one.owner), await name.execute(other.owner)]
  expect(first.rows[0]?.name).not.toBe(second.rows[0]?.name)
})

it('gives the application the rights that migrations grant, and no others', async () => {
  await expect(sql`select count(*) from journal`.execute(one.application)).resolves.toBeDefined()
  await expect(sql`delete from journal`.execute(one.application)).rejects.toThrow('permission denied')
  await expect(sql`create table mine (id int)`.execute(one.application)).rejects.toThrow('permission denied')
})
