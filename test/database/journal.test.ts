import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acceptStatement } from '../../src/intake/index.js'
import { ok, type StatementId } from '../../src/kernel/index.js'
import { queriesOf } from '../../src/platform/database.js'
import { inTransaction } from '../../src/platform/index.js'
import {
  appendEntry,
  changesSince,
  type Database,
  getJournalEntry,
  hashOfEntry,
  listJournal,
  type Tables,
  verifyJournal,
  type Writer,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { codeOf, REVIEWER, type TestRegister, takeIn, testRegister } from './review-setup.js'

const WRITER: Writer = {
  actor: REVIEWER,
  at: '2025-05-14T10:00:00.000Z',
  random: (count) => new Uint8Array(count),
}

let here: TestRegister
let owner: Database
let application: Database

beforeAll(async () => {
  here = await testRegister()
  owner = here.database.owner
  application = here.database.application
})

afterAll(() => here?.close())

const append = (db: Database, subject: string, after: unknown = null) =>
  inTransaction(db, (tx) =>
    appendEntry(tx, WRITER, { act: 'test.made', subject, before: null, after: after as never }),
  )

/** Changes rows behind the triggers' back, as only the owner of the server can. */
async function tamper(change: ReturnType<typeof sql>): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await change.execute(tx)
  })
}

/** Starts each test with 40 entries. */
beforeEach(async () => {
  await tamper(sql`delete from journal`)
  for (let n = 1; n <= 40; n++)
    mustHave(await append(application, `thing ${n}`, { words: `«${n}»`, list: [n, null] }))
})

describe('appending', () => {
  it('numbers without gaps and chains when 24 connections write at once, some of them rolling back', async () => {
    const pools = await Promise.all(
      Array.from({ length: 24 }, () => queriesOf<Tables>(here.database.connectionAs('application'))),
    )
    const writes = pools.flatMap((db, index) => [
      append(db, `racer ${index}`),
      append(db, `float ${index}`, index % 3 === 0 ? { value: 0.5 } : { value: '0.5' }),
    ])
    const codes = (await Promise.all(writes)).map(codeOf)
    await Promise.all(pools.map((db) => db.destroy()))
    expect(codes.filter((code) => code === 'invalid.journal-value')).toHaveLength(8)
    expect(codes.filter((code) => code === 'ok')).toHaveLength(40)
    const verdict = mustHave(await verifyJournal(application))
    expect(verdict).toMatchObject({ sound: true, checked: 80 })
  })

  it('writes nothing when the transaction it stands in fails', async () => {
    const failed = inTransaction(application, async (tx) => {
      mustHave(await appendEntry(tx, WRITER, { act: 'test.made', subject: 'x', before: null, after: null }))
      throw new Error('the work broke')
    })
    expect(codeOf(await failed)).toBe('broken.unexpected')
    expect(mustHave(await verifyJournal(application)).checked).toBe(40)
  })

  it('loses nothing half-way when the connection dies inside an act', async () => {
    const topic = (await takeIn(here)).topic as StatementId
    const before = mustHave(await verifyJournal(application)).checked
    const victim = queriesOf<Tables>(here.database.connectionAs('application'))
    const died = await inTransaction(victim, async (tx) => {
      mustHave(await acceptStatement(tx, WRITER, { statement: topic, version: 1 }))
      const pid = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await sql`select pg_terminate_backend(${pid.rows[0]?.pid})`.execute(owner)
      return appendEntry(tx, WRITER, { act: 'test.made', subject: 'x', before: null, after: null })
    })
    await victim.destroy()
    expect(codeOf(died)).toBe('unavailable.database')
    expect(mustHave(await verifyJournal(application)).checked).toBe(before)
    const states = await owner
      .selectFrom('statements')
      .select(['state', 'version'])
      .where('id', '=', topic)
      .execute()
    expect(states).toEqual([{ state: 'read', version: 1 }])
    expect(await owner.selectFrom('topics').select('id').where('statement', '=', topic).execute()).toEqual([])
  })
})

describe('refusing change', () => {
  const changes: readonly (readonly [string, ReturnType<typeof sql>])[] = [
    ['update', sql`update journal set hash = repeat('0', 64) where n = 3`],
    ['delete', sql`delete from journal where n = 40`],
    ['truncate', sql`truncate journal`],
  ]

  it.each(changes)('gives the application no right to %s', async (_, change) => {
    await expect(change.execute(application)).rejects.toThrow('permission denied')
  })

  it.each(changes)('stops even the owner by a trigger: %s', async (_, change) => {
    await expect(change.execute(owner)).rejects.toThrow('journal is append-only')
  })

  it('lets nobody fork the chain', async () => {
    const first = await owner
      .selectFrom('journal')
      .select(['entry', 'hash'])
      .where('n', '=', '1')
      .executeTakeFirstOrThrow()
    const fork = first.entry.replace('"n":1,', '"n":41,')
    const row = { n: 41, entry: fork, hash: hashOfEntry(fork) }
    await expect(application.insertInto('journal').values(row).execute()).rejects.toThrow('journal_prev_key')
  })

  it('does not let an entry stand under another number', async () => {
    const { entry } = await owner
      .selectFrom('journal')
      .select('entry')
      .where('n', '=', '9')
      .executeTakeFirstOrThrow()
    const row = { n: 41, entry: entry.replace(/"prev":"[^"]*"/, '"prev":"x"'), hash: 'f'.repeat(64) }
    await expect(application.insertInto('journal').values(row).execute()).rejects.toThrow(
      'violates check constraint',
    )
  })
})

describe('verifying', () => {
  /** The entry rewritten by whoever knows how it is made, with its hash made anew. */
  async function rewrite(n: number, from: string | RegExp, to: string): Promise<void> {
    const { entry } = await owner
      .selectFrom('journal')
      .select('entry')
      .where('n', '=', String(n))
      .executeTakeFirstOrThrow()
    const changed = entry.replace(from, to)
    expect(changed).not.toBe(entry)
    await tamper(sql`update journal set entry = ${changed}, hash = ${hashOfEntry(changed)} where n = ${n}`)
  }

  const cases: readonly (readonly [string, number, string, () => Promise<void>])[] = [
    [
      'a changed word',
      17,
      'hash-mismatch',
      () => tamper(sql`update journal set entry = replace(entry, '«17»', '«71»') where n = 17`),
    ],
    [
      'a changed hash',
      5,
      'hash-mismatch',
      () => tamper(sql`update journal set hash = repeat('a', 64) where n = 5`),
    ],
    ['a missing entry', 23, 'number-gap', () => tamper(sql`delete from journal where n = 23`)],
    ['a missing first entry', 1, 'number-gap', () => tamper(sql`delete from journal where n = 1`)],
    ['blanks between', 8, 'not-canonical', () => rewrite(8, '{"act":', '{ "act":')],
    [
      'another order of keys',
      8,
      'not-canonical',
      () => rewrite(8, /^\{("act":"[^"]*"),("actor":"[^"]*")/, '{$2,$1'),
    ],
    ['a doubled key', 8, 'not-canonical', () => rewrite(8, '{"act":', '{"act":"x","act":')],
    ['a float', 8, 'not-canonical', () => rewrite(8, '"list":[8,', '"list":[8.5,')],
    [
      'an integer beyond 2^53',
      8,
      'not-canonical',
      () => rewrite(8, '"list":[8,', '"list":[9007199254740993,'),
    ],
    ['minus zero', 8, 'not-canonical', () => rewrite(8, '"list":[8,', '"list":[-0,')],
    ['an entry rewritten with its hash', 12, 'prev-mismatch', () => rewrite(11, '«11»', '«99»')],
  ]

  it.each(cases)('finds %s at entry %i: %s', async (_, number, why, change) => {
    await change()
    const verdict = mustHave(await verifyJournal(application))
    expect(verdict).toMatchObject({ sound: false, checked: number - 1, broken: { number, why } })
  })

  it('walks more than one page', async () => {
    mustHave(
      await inTransaction(application, async (tx) => {
        const change = { act: 'test.made', subject: 'many', before: null, after: null }
        for (let n = 41; n <= 2200; n++) mustHave(await appendEntry(tx, WRITER, change))
        return ok(null)
      }),
    )
    expect(mustHave(await verifyJournal(application))).toMatchObject({ sound: true, checked: 2200 })
    await tamper(sql`update journal set entry = replace(entry, 'many', 'mane') where n = 2001`)
    expect(mustHave(await verifyJournal(application)).broken).toEqual({ number: 2001, why: 'hash-mismatch' })
  })
})

describe('listing', () => {
  it('shows the newest first, in pages, and narrows by subject, act, actor and words', async () => {
    const { rows, total } = mustHave(await listJournal(application, { size: 5 }))
    expect(total).toBe(40)
    expect(rows.map(({ number }) => number)).toEqual([40, 39, 38, 37, 36])
    const oldest = mustHave(await listJournal(application, { size: 2, descending: false }))
    expect(oldest.rows.map(({ number }) => number)).toEqual([1, 2])
    const one = mustHave(await listJournal(application, { subject: 'thing 7' }))
    expect(one.rows).toMatchObject([
      { number: 7, actor: 'Reviewer One', after: { words: '«7»', list: [7, null] } },
    ])
    expect(mustHave(await listJournal(application, { act: 'test.unmade' })).total).toBe(0)
    expect(mustHave(await listJournal(application, { actor: 'Reviewer One' })).total).toBe(40)
    expect(
      mustHave(await listJournal(application, { words: '«12»' })).rows.map(({ number }) => number),
    ).toEqual([12])
    expect(mustHave(await listJournal(application, { words: '%' })).total).toBe(0)
  })

  it('tells what was written since a number, by area, and leaves out what somebody wrote himself', async () => {
    const told = mustHave(await changesSince(application, { number: 38, entries: 1 }))
    expect(told).toMatchObject({ number: 40, total: 2, areas: [{ area: 'test', count: 2 }] })
    expect(told.entries.map(({ number }) => number)).toEqual([40])
    const others = await changesSince(application, { number: 38, exceptActor: REVIEWER.name })
    expect(mustHave(others)).toMatchObject({ number: 40, total: 0, areas: [], entries: [] })
    expect(mustHave(await changesSince(application, { number: 40 })).total).toBe(0)
  })

  it('gives one entry by its number', async () => {
    const [second, third] = [
      mustHave(await getJournalEntry(application, 2)),
      mustHave(await getJournalEntry(application, 3)),
    ]
    expect(third.prev).toBe(second.hash)
    expect(codeOf(await getJournalEntry(application, 4000))).toBe('absent.journal-entry')
  })
})
