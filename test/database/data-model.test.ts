import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARK, tablesPart } from '../../scripts/data-model/page.mjs'
import { readSchema } from '../../scripts/data-model/schema.mjs'
import { type TestDatabase, testDatabase } from './harness.js'

const PAGE = fileURLToPath(new URL('../../docs/data-model.md', import.meta.url))

let database: TestDatabase<unknown>
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

describe('the page of the data model', () => {
  const ask = async (text: string) => (await sql.raw(text).execute(database.owner)).rows

  it('shows the tables as a migrated database has them; npm run data-model makes it anew', async () => {
    const page = readFileSync(PAGE, 'utf8')
    expect(page.slice(page.indexOf(MARK))).toBe(tablesPart(await readSchema(ask)))
  })

  it('tells of every table what a row of it is', async () => {
    expect(tablesPart(await readSchema(ask))).not.toContain('not told yet')
  })
})
