import { sql } from 'kysely'
import type { Migration } from '../../src/platform/index.js'

/** Three small changes; the second says when it is half done and then takes so long that it can be killed there. */
export function slowMigrations(say: (line: string) => void, seconds = 1): readonly Migration[] {
  return [
    {
      number: 1,
      name: 'towns',
      up: async (tx) => void (await sql`create table towns (name text)`.execute(tx)),
    },
    {
      number: 2,
      name: 'rivers',
      up: async (tx) => {
        await sql`create table rivers (name text)`.execute(tx)
        await sql`alter table towns add column river text`.execute(tx)
        say('half')
        await sql`select pg_sleep(${seconds})`.execute(tx)
      },
    },
    {
      number: 3,
      name: 'lakes',
      up: async (tx) => void (await sql`create table lakes (name text)`.execute(tx)),
    },
  ]
}
