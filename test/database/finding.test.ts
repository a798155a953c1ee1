import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctStatement, undoDecision } from '../../src/intake/index.js'
import { makeLogger } from '../../src/platform/index.js'
import { findOn } from '../../src/register/finding/find.js'
import { Shelf } from '../../src/register/finding/shelf.js'
import {
  type DueQuery,
  FIND_FACETS,
  FIND_SORTS,
  type FindQuery,
  findDue,
  findInRegister,
  lastJournalNumber,
  listCommitments,
  listStatements,
  type Register,
} from '../../src/register/index.js'
import { startServer } from '../../src/web/serve.js'
import { realReader } from '../browser/web-app.js'
import { type Desk, deskOf, OFFICE_UZ } from './giving.js'
import { mustHave } from './must-have.js'
import { type Bench, reviewBench } from './review-bench.js'
import { codeOf, REVIEWER } from './review-setup.js'

const TODAY = '2026-11-25'

let bench: Bench
let desk: Desk

beforeAll(async () => {
  bench = await reviewBench()
  desk = deskOf(bench.here)
})

afterAll(() => bench?.close())

const find = async (query: Partial<FindQuery> = {}) =>
  mustHave(await findInRegister(bench.here.register.db, { today: TODAY, ...query }))

/** What following the journal came to is what reading everything anew gives, in every order. */
async function expectSound(): Promise<void> {
  const { db } = bench.here.register
  for (const sort of FIND_SORTS)
    for (const descending of [true, false]) {
      const query = { today: TODAY, sort, descending }
      expect(await find(query)).toEqual(mustHave(await findOn(new Shelf(), db, query)))
    }
}

async function acceptEverything(): Promise<Readonly<Record<string, string>>> {
  const entered: Record<string, string> = {}
  for (const kind of ['meeting', 'commitment', 'figure', 'report', 'topic']) {
    const decided = await bench.accept(kind)
    entered[kind] = decided.entered?.id ?? ''
  }
  return entered
}

describe('the search of the register', () => {
  it('finds nothing in an empty register, with no facet', async () => {
    expect(await find()).toMatchObject({ rows: [], total: 0, facets: { kind: [] } })
  })

  it('shows accepted statements of all kinds and counts their facets', async () => {
    await bench.next()
    const { commitment } = await acceptEverything()
    const { rows, total, facets } = await find()
    expect(total).toBe(5)
    const kinds = ['commitment', 'figure', 'meeting', 'report', 'topic']
    expect(facets.kind).toEqual(kinds.map((value) => ({ value, count: 1 })))
    expect(facets.pair).toEqual([{ value: 'UZ-KZ', count: 5 }])
    expect(facets.sector.map(({ value }) => value)).toEqual(['energy', 'logistics', 'textile'])
    expect(facets.year).toEqual([{ value: '2025', count: 5 }])
    expect(facets.due).toEqual([{ value: 'later', count: 1 }])
    const { rows: listed } = mustHave(await listCommitments(bench.here.register.db, { today: TODAY }))
    const row = rows.find(({ kind }) => kind === 'commitment')
    const { title, due, sides, sectors, flags, timesSaid } = listed[0] ?? {}
    expect(row).toMatchObject({ commitment, title, due, sides, sectors, flags, timesSaid })
    await expectSound()
  })

  it.each(FIND_FACETS)('narrows by %s to as many rows as the facet counts', async (facet) => {
    const { facets } = await find()
    expect(facets[facet].length).toBeGreaterThan(0)
    for (const { value, count } of facets[facet]) {
      const narrowed = await find({ facets: { [facet]: [value] } })
      expect([narrowed.total, narrowed.rows.length]).toEqual([count, count])
      expect(narrowed.facets[facet]).toEqual(facets[facet])
    }
  })

  it('takes any of the values of one facet and all facets together, and says what dropping one would bring', async () => {
    const either = await find({ facets: { kind: ['figure', 'topic'] } })
    expect(either.total).toBe(2)
    const both = await find({ facets: { kind: ['figure', 'topic'], sector: ['energy'] } })
    expect(both).toMatchObject({ total: 0, without: { kind: 1, sector: 2 } })
    expect(both.facets.kind).toEqual([{ value: 'report', count: 1 }])
  })

  it('searches words and narrows what has them', async () => {
    const found = await find({ words: 'реестр' })
    expect(found.rows.map(({ kind }) => kind)).toEqual(['commitment'])
    expect(found.facets.kind).toEqual([{ value: 'commitment', count: 1 }])
    expect((await find({ words: 'никакого' })).total).toBe(0)
  })

  it('follows what is accepted, reported, tied, parted, corrected and undone', async () => {
    const first = (await find({ facets: { kind: ['commitment'] } })).rows[0]
    await bench.next()
    const { commitment = '' } = await acceptEverything()
    await expectSound()
    expect((await find()).total).toBe(10)
    const report = { commitment: first?.commitment ?? '', party: 'UZ', version: 1, workState: 'done' }
    await desk.must(OFFICE_UZ, 'sides.report', { ...report, source: 'an example', asOf: '2026-01-01' })
    await expectSound()
    expect((await find({ facets: { work: ['done'] } })).total).toBe(1)
    const tie = { commitment, version: 1, to: first?.commitment ?? '', relation: 'restates' }
    await desk.must(REVIEWER, 'commitments.tie', tie)
    await expectSound()
    expect((await find({ facets: { work: ['done'] } })).rows).toMatchObject([
      { commitment: first?.commitment, timesSaid: 2 },
      { commitment: first?.commitment, timesSaid: 2 },
    ])
    expect((await find({ isOpening: true, facets: { work: ['done'] } })).total).toBe(1)
    await desk.must(REVIEWER, 'commitments.part', { commitment, version: 2 })
    await expectSound()
    expect((await find({ facets: { work: ['done'] } })).total).toBe(1)
    await bench.here.act((tx, writer) =>
      undoDecision(tx, writer, { statement: bench.idOf('figure'), version: 2 }),
    )
    await expectSound()
    expect((await find()).total).toBe(9)
    const correction = await bench.correctionOf(bench.idOf('commitment'))
    await bench.here.act((tx, writer) => correctStatement(tx, writer, { ...correction, force: 'agreed' }))
    await expectSound()
    expect((await find()).facets.force.find(({ value }) => value === 'agreed')?.count).toBe(1)
  })

  it('agrees with the lists of statements and commitments', async () => {
    const { db } = bench.here.register
    const statements = mustHave(await listStatements(db, { state: 'accepted', sort: 'reference' }))
    const { rows } = await find({ sort: 'reference' })
    expect(rows.map(({ statement }) => statement)).toEqual(statements.rows.map(({ id }) => id))
    const commitments = mustHave(await listCommitments(db, { today: TODAY }))
    const opening = await find({ sort: 'reference', isOpening: true, facets: { kind: ['commitment'] } })
    const flagsOf = (found: readonly { reference: string; flags: readonly string[] }[]) =>
      found.map(({ reference, flags }) => [reference, flags])
    expect(flagsOf(opening.rows)).toEqual(flagsOf(commitments.rows))
  })

  it('pages through all rows, each once', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => find({ page, size: 4 })))
    const seen = pages.flatMap(({ rows }) => rows.map(({ statement }) => statement))
    expect(new Set(seen).size).toBe(9)
  })

  it('reckons dues and flags for the day of the question', async () => {
    const due = async (today: string) => (await find({ today })).facets.due.map(({ value }) => value)
    expect(await due('2026-12-22')).toEqual(['ten-days'])
    expect(await due('2026-12-02')).toEqual(['thirty-days'])
    expect(await due('2027-01-01')).toEqual(['over'])
    expect(await due('2026-11-30')).toEqual(['later'])
  })

  it('tells what falls due within some days, and what is over already when asked', async () => {
    const { db } = bench.here.register
    const due = async (query: Partial<DueQuery>) =>
      mustHave(await findDue(db, { today: '2026-12-22', days: 9, ...query }))
    expect(await due({})).toMatchObject({
      total: 2,
      rows: [{ kind: 'commitment', due: { edtf: '../2026-12-31' } }, { kind: 'commitment' }],
    })
    expect((await due({ days: 8 })).total).toBe(0)
    expect((await due({ today: '2027-01-01' })).total).toBe(0)
    expect((await due({ today: '2027-01-01', isOverdue: true })).total).toBe(2)
    expect((await due({ pair: 'UZ-KZ', party: 'KZ' })).total).toBe(2)
    expect((await due({ party: 'KG' })).total).toBe(0)
  })

  it('answers as of an earlier number, and of now after that', async () => {
    const { register } = bench.here
    const number = await lastJournalNumber(register.db)
    await bench.next()
    await bench.accept('figure')
    const before = mustHave(await register.askAsOf(number, (db) => findInRegister(db, { today: TODAY })))
    expect(before.total).toBe(9)
    expect((await find()).total).toBe(10)
    await expectSound()
  })

  it('refuses a facet and an order that there are not', async () => {
    const { db } = bench.here.register
    const asked = { today: TODAY, facets: { mood: ['good'] } as FindQuery['facets'] }
    expect(codeOf(await findInRegister(db, asked))).toBe('invalid.filter')
    const sorted = { today: TODAY, sort: 'mood' as FindQuery['sort'] }
    expect(codeOf(await findInRegister(db, sorted))).toBe('invalid.sort')
  })
})

describe('the pages, as they are served', () => {
  it('ask the search once, so that the first reader does not wait for it', async () => {
    const { register } = bench.here
    const answers: Promise<unknown>[] = []
    const ask: Register['ask'] = (question) => {
      const answer = register.ask(question)
      answers.push(answer)
      return answer
    }
    const parts = { read: realReader(), logger: makeLogger('silent'), config: { host: '127.0.0.1', port: 0 } }
    const server = mustHave(await startServer({ ...parts, register: { ...register, ask } }))
    const found = await Promise.all(answers)
    await server.close()
    expect(found).toContainEqual(
      expect.objectContaining({ ok: true, value: expect.objectContaining({ facets: expect.anything() }) }),
    )
  })
})
