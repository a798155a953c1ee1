import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctStatement, rejectStatement, undoDecision } from '../../src/intake/index.js'
import { holdTablesAgainstJournal, journalOf, listMeetings } from '../../src/register/index.js'
import {
  ASSESSOR,
  type Desk,
  deskOf,
  OFFICE_KZ,
  OFFICE_UZ,
  OPERATOR,
  REVIEWING,
  SECRETARIAT,
} from './giving.js'
import { mustHave } from './must-have.js'
import { type Bench, reviewBench } from './review-bench.js'
import { makeSubjects, type Subjects } from './rights-subjects.js'

const SOURCE = { source: 'an example' }

let bench: Bench
let desk: Desk
let subjects: Subjects

/** One act of each area, and of review what moves a statement there and back. */
beforeAll(async () => {
  bench = await reviewBench()
  const { here } = bench
  desk = deskOf(here)
  subjects = await makeSubjects(here)
  const { commitment = '', tie = '', project = '', body = '', series = '', figure = '' } = subjects.things
  const side = { commitment, party: 'UZ', version: 1, workState: 'under-way', asOf: '2026-01-01' }
  await desk.must(OFFICE_UZ, 'sides.report', { ...side, ...SOURCE })
  await desk.must(ASSESSOR, 'assessments.judge', {
    commitment,
    verdict: 'kept',
    grounds: 'g',
    madeOn: '2026-01-01',
  })
  const event = { tie, on: '2025-03-01', title: 'A fair' }
  await desk.give(OFFICE_KZ, 'ties.note-event', { ...event, ...SOURCE })
  await desk.give(OFFICE_UZ, 'projects.report', {
    project,
    party: 'UZ',
    version: 0,
    stage: 'signed',
    stageOn: '2025-01-01',
    ...SOURCE,
  })
  await desk.give(SECRETARIAT, 'milestones.set-due', {
    body,
    milestone: 'decided',
    side: 'both',
    version: 0,
    due: '2025',
    ...SOURCE,
  })
  await desk.give(OFFICE_UZ, 'observations.add', {
    series,
    period: '2023',
    vintage: '2024-01-20',
    value: '4400',
    bound: 'about',
    status: 'preliminary',
    knownOn: '2024-01-20',
    ...SOURCE,
  })
  await desk.give(REVIEWING, 'figures.tie-series', { figure, series })
  await desk.must(OPERATOR, 'offices.add', { name: 'An office', party: 'UZ' })
  await bench.next()
  for (const kind of ['meeting', 'commitment', 'figure', 'topic']) await bench.accept(kind)
  await here.act((tx, writer) => undoDecision(tx, writer, { statement: bench.idOf('figure'), version: 2 }))
  await here.act((tx, writer) =>
    rejectStatement(tx, writer, { statement: bench.idOf('event'), version: 1, reason: 'not-said' }),
  )
})

afterAll(() => bench?.close())

const verdict = async () => mustHave(await holdTablesAgainstJournal(bench.here.register.db))

describe('the tables held against a replay of the journal', () => {
  it('say what it says, in all areas', async () => {
    const { rows, tables, differences } = await verdict()
    expect(differences).toEqual([])
    expect(tables).toBeGreaterThan(50)
    expect(rows).toBeGreaterThan(1800)
  })

  it('say so of a correction that was undone, which has an entry of its own', async () => {
    const { here } = bench
    const correction = await bench.correctionOf(bench.idOf('commitment'))
    const corrected = await here.act((tx, writer) =>
      correctStatement(tx, writer, { ...correction, force: 'agreed' }),
    )
    const made = await here.register.db
      .selectFrom('statements')
      .select(['id', 'version'])
      .where('corrects', '=', correction.statement)
      .executeTakeFirstOrThrow()
    await here.act((tx, writer) =>
      undoDecision(tx, writer, { statement: corrected.statement, version: corrected.version }),
    )
    const entries = await journalOf(here.register.db, [made.id])
    expect(entries.at(-1)).toMatchObject({
      act: 'statement.rejected',
      after: { state: 'rejected', reason: 'undone' },
    })
    expect((await verdict()).differences).toEqual([])
  })

  it('keep no column in the journal that the database makes of others', async () => {
    const found = await sql`select n from journal where entry like '%word_vector%'`.execute(
      bench.here.register.db,
    )
    expect(found.rows).toEqual([])
  })

  it('show every row that was changed behind the journal', async () => {
    const { owner } = bench.here.database
    const tables = await sql<{
      name: string
    }>`select distinct table_name as name from information_schema.columns
      where table_schema = 'history' and column_name = 'version' order by 1`.execute(owner)
    const skipped = ['decisions', 'parties']
    for (const { name } of tables.rows.filter((table) => !skipped.includes(table.name))) {
      const changed = await tamper(sql`update ${sql.table(name)} set version = version + 1`)
      if (changed === 0) continue
      const { differences } = await verdict()
      expect(differences.map(({ table, field }) => [table, field])).toContainEqual([name, 'version'])
      await tamper(sql`update ${sql.table(name)} set version = version - 1`)
    }
    expect((await verdict()).differences).toEqual([])
  })

  it.each(['meetings', 'meeting_details'])('show a day of %s that another table tells, too', async (name) => {
    const meeting =
      mustHave(await bench.here.register.ask(async (db) => listMeetings(db, {}))).rows[0]?.id ?? ''
    const details = { meeting, version: 0, day: '2025-03-29', on: '2025-03-30', source: 'an example' }
    if (name === 'meetings') await desk.must(SECRETARIAT, 'meetings.set-details', details)
    expect((await verdict()).differences).toEqual([])
    const key = sql.ref(name === 'meetings' ? 'id' : 'meeting')
    const { rows } = await sql<{
      day: string | null
    }>`select day from ${sql.table(name)} where ${key} = ${meeting}`.execute(bench.here.database.owner)
    await tamper(sql`update ${sql.table(name)} set day = '1999-01-01' where ${key} = ${meeting}`)
    expect((await verdict()).differences).toEqual([{ table: name, subject: meeting, field: 'day' }])
    await tamper(sql`update ${sql.table(name)} set day = ${rows[0]?.day ?? null} where ${key} = ${meeting}`)
    expect((await verdict()).differences).toEqual([])
  })

  it('show a row that no entry tells of', async () => {
    await tamper(sql`insert into ties select (t).* from (select jsonb_populate_record(x, '{"id": "ti_false", "first_partner": "UZ-TK"}') as t
      from ties x limit 1) y`)
    expect((await verdict()).differences).toEqual([{ table: 'ties', subject: 'ti_false', field: '' }])
  })
})

/** Changes rows behind the triggers' back, as only the owner of the server can. */
async function tamper(change: ReturnType<typeof sql>): Promise<number> {
  return bench.here.database.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const done = await change.execute(tx)
    return Number(done.numAffectedRows ?? 0)
  })
}
