import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptStatement, rejectStatement, undoDecision } from '../../src/intake/index.js'
import { ok, type StatementId } from '../../src/kernel/index.js'
import { inTransaction } from '../../src/platform/index.js'
import {
  appendEntry,
  countRegister,
  type Database,
  getCommitment,
  getMeeting,
  getReadout,
  lastJournalNumber,
  listAwards,
  listCommitments,
  listDocuments,
  listEvents,
  listFigures,
  listGreetings,
  listJournal,
  listMeetings,
  listParties,
  listProjects,
  listReadouts,
  listReports,
  listStatements,
  listTopics,
  numberOnDay,
  type Question,
  type Writer,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { CLAIMS, codeOf, INPUT, TEXT, type TestRegister, takeIn, testRegister } from './review-setup.js'

/** Every list there is; a number answers all of them. */
const LISTS: Readonly<Record<string, Question<unknown>>> = {
  readouts: listReadouts,
  statements: listStatements,
  meetings: listMeetings,
  commitments: (db) => listCommitments(db, { today: '2026-01-01' }),
  figures: listFigures,
  projects: listProjects,
  documents: listDocuments,
  events: listEvents,
  reports: listReports,
  greetings: listGreetings,
  awards: listAwards,
  topics: listTopics,
  parties: listParties,
  journal: listJournal,
  found: (db) => listStatements(db, { words: 'складов' }),
  counts: countRegister,
}

const OWNER: Writer = {
  actor: { name: 'Owner', role: 'operator' },
  at: '2025-06-02T00:00:00.000Z',
  random: () => new Uint8Array(),
}

let here: TestRegister
let ids: Readonly<Record<string, StatementId>>
let database: Database

const asOf = async <T>(number: number, question: Question<T>) =>
  mustHave(await here.register.askAsOf(number, question))
const last = () => lastJournalNumber(database)

async function everything(ask: <T>(question: Question<T>) => Promise<T>): Promise<unknown> {
  const answers: Record<string, unknown> = {}
  for (const [name, question] of Object.entries(LISTS)) answers[name] = await ask(question)
  return answers
}

const now = () => everything(async (question) => mustHave(await here.register.ask(question)))
const then = (number: number) => everything((question) => asOf(number, question))

beforeAll(async () => {
  here = await testRegister()
  database = here.register.db
})
afterAll(() => here?.close())

describe('answers as of a number', () => {
  const seen = new Map<number, unknown>()
  const remember = async () => seen.set(await last(), await now())

  /** A register's life, with what every list said after each act. */
  beforeAll(async () => {
    await remember()
    ids = await takeIn(here)
    await remember()
    for (const statement of Object.values(ids)) {
      await here.act((tx, writer) => acceptStatement(tx, writer, { statement, version: 1 }))
      await remember()
    }
    const { topic = '' as StatementId, commitment = '' as StatementId } = ids
    await here.act((tx, writer) => undoDecision(tx, writer, { statement: topic, version: 2 }))
    await remember()
    const reject = { statement: topic, version: 3, reason: 'not-said' } as const
    await here.act((tx, writer) => rejectStatement(tx, writer, reject))
    await remember()
    await here.act((tx, writer) => undoDecision(tx, writer, { statement: commitment, version: 2 }))
    await remember()
    await takeIn(here, { ...INPUT, published: '2025-06-01', text: `${TEXT}Выпуск 2\n` }, CLAIMS)
    await remember()
  })

  it('are what every list said when the journal had that number, whatever came later', async () => {
    expect(seen.size).toBe(16)
    for (const [number, answers] of seen) expect(await then(number), `as of ${number}`).toEqual(answers)
  })

  it('show single things as they stood, with the journal as long as it was', async () => {
    const all = await asOf(await last(), listJournal)
    const opened = all.rows.find(({ act }) => act === 'commitment.opened')
    const number = opened?.number ?? 0
    const question: Question<unknown> = (db) => getCommitment(db, opened?.subject ?? '', '2026-01-01')
    expect(codeOf(await here.register.ask(question))).toBe('absent.commitment')
    expect(codeOf(await here.register.askAsOf(number - 2, question))).toBe('absent.commitment')
    expect(await asOf(number, question)).toMatchObject({
      commitment: { title: 'создать общий реестр складов' },
      journal: [{ act: 'statement.accepted' }, { act: 'commitment.opened' }],
    })
  })

  it('lead from one thing to the next within the same number', async () => {
    const { rows } = await asOf(4, listMeetings)
    const meeting = await asOf(4, (db) => getMeeting(db, rows[0]?.id ?? ''))
    expect(meeting.readouts).toHaveLength(1)
    expect(meeting.outcome).toEqual([])
    const readout = await asOf(4, (db) => getReadout(db, meeting.readouts[0]?.id as never))
    expect(readout.editions[0]?.statements.filter(({ state }) => state === 'accepted')).toHaveLength(1)
  })

  it('refuse a number that the journal has not reached, and what is no number', async () => {
    for (const number of [(await last()) + 1, -1, 1.5, Number.NaN])
      expect(codeOf(await here.register.askAsOf(number, listTopics))).toBe('absent.journal-entry')
  })

  it('change nothing, whatever the question tries', async () => {
    const changing: Question<unknown> = async (db) => ok(await sql`delete from public.forms`.execute(db))
    expect(codeOf(await here.register.askAsOf(1, changing))).not.toBe('ok')
  })

  it('of a day are those of its last number, where days end at midnight in UTC', async () => {
    const write = (at: string) =>
      inTransaction(database, (tx) =>
        appendEntry(tx, { ...OWNER, at }, { act: 'test.made', subject: 'x', before: null, after: null }),
      )
    const first = mustHave(await write('2090-01-01T23:59:59.999Z'))
    const second = mustHave(await write('2090-01-02T00:00:00.000Z'))
    const on = async (day: string) => mustHave(await here.register.ask((db) => numberOnDay(db, day)))
    expect([await on('2000-01-01'), await on('2090-01-01'), await on('2090-01-02')]).toEqual([
      0,
      first,
      second,
    ])
  })

  it('leave the present to those who ask next on the same connections', async () => {
    await Promise.all(Array.from({ length: 20 }, () => asOf(0, countRegister)))
    expect(mustHave(await here.register.ask(countRegister)).journal).toBe(await last())
  })
})

describe('versions of rows', () => {
  const versions = (table: string) =>
    sql<{ since: number; until: number | null }>`select since_n::integer as since, until_n::integer as until
      from ${sql.table(`history.${table}`)} order by since_n`
      .execute(database)
      .then(({ rows }) => rows)

  it('follow each other without gap or overlap, one for each act', async () => {
    const rows = await sql<{ since: number; until: number | null }>`
      select since_n::integer as since, until_n::integer as until from history.statements
      where id = ${ids.topic} order by since_n`.execute(database)
    expect(rows.rows).toHaveLength(4)
    expect(rows.rows.map(({ since }) => since).slice(1)).toEqual(
      rows.rows.map(({ until }) => until).slice(0, -1),
    )
    expect(rows.rows.at(-1)?.until).toBeNull()
  })

  it('end when a row is deleted', async () => {
    const change = (work: ReturnType<typeof sql>) =>
      inTransaction(here.database.owner, async (tx) => {
        mustHave(await appendEntry(tx, OWNER, { act: 'test.made', subject: 'x', before: null, after: null }))
        await work.execute(tx)
        return ok(null)
      })
    const before = await versions('topics')
    mustHave(await change(sql`delete from topics`))
    const gone = await versions('topics')
    expect(gone).toEqual(before.map((row) => ({ ...row, until: row.until ?? expect.any(Number) })))
    expect((await asOf(await last(), listTopics)).rows).toEqual([])
  })

  it('are stamped with the newest number when the owner changes a row without an entry', async () => {
    const number = await last()
    await sql`update readouts set address = 'https://press.example/moved'`.execute(here.database.owner)
    const { rows } = await asOf(number, listReadouts)
    expect(rows.map(({ address }) => address)).toContain('https://press.example/moved')
  })

  it('are not for the application to write, to change or to skip', async () => {
    const tries = [
      sql`insert into history.topics select * from history.topics`,
      sql`update history.topics set until_n = null`,
      sql`delete from history.topics`,
      sql`alter table topics disable trigger keep_history`,
    ]
    for (const one of tries)
      await expect(one.execute(database)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('show that the application changes nothing without an entry in the same transaction', async () => {
    const silent = sql`update commitments set title = 'other'`.execute(database)
    await expect(silent).rejects.toThrow('a change of commitments without a journal entry')
  })
})

describe('every table of the register', () => {
  /** What has no history, and why: the journal and what is signed of it are never changed, forms are only for repeated
   *  posts, snapshots are fixed, the schema is not the register, what people keep for their work is no fact of it, and kept
   *  counts are counted anew of the past. */
  const OF_WORK = ['form_drafts', 'letter_wishes', 'letters', 'saved_views', 'visits']
  const COUNTS = ['act_counts', 'card_counts', 'commitment_counts', 'side_counts', 'statement_counts']
  const WITHOUT = ['checkpoints', 'forms', 'journal', 'schema_migrations', 'snapshots', ...OF_WORK, ...COUNTS]

  const names = async (schema: string, of: string) =>
    (
      await sql<{ name: string; columns: string }>`
      select c.relname as name, string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', '
        order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = ${schema}::regnamespace and c.relkind = any(${[...of]})
        and a.attname not in ('since_n', 'until_n')
      group by 1 order by 1`.execute(here.database.owner)
    ).rows

  it('has a history with all its columns, and a view of its old states', async () => {
    const tables = (await names('public', 'r')).filter(({ name }) => !WITHOUT.includes(name))
    expect(tables.length).toBeGreaterThan(20)
    const byName = (rows: typeof tables) =>
      Object.fromEntries(rows.map(({ name, columns }) => [name, columns.split(', ').sort()]))
    expect(byName(await names('history', 'r'))).toEqual(byName(tables))
    expect(byName(await names('as_of', 'v'))).toMatchObject(
      byName([...tables, ...(await names('public', 'v'))]),
    )
  })

  it('that gets a column later keeps it in its history once it is named again', async () => {
    const { owner } = here.database
    await sql`alter table topics add column mood text not null default 'calm'`.execute(owner)
    await sql`select history.keep('topics')`.execute(owner)
    const [first] = (await sql`select mood from history.topics`.execute(owner)).rows
    expect(first).toEqual({ mood: 'calm' })
  })
})
