import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { undoDecision } from '../../src/intake/index.js'
import { ok } from '../../src/kernel/index.js'
import {
  changedSince,
  differenceOfList,
  findInRegister,
  foundSince,
  LISTS,
  lastJournalNumber,
  listNamed,
} from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_UZ, SECRETARIAT, TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import { type Bench, reviewBench } from './review-bench.js'
import { codeOf, REVIEWER } from './review-setup.js'

let bench: Bench
let desk: Desk
/** Journal numbers between the steps of the story. */
const steps: number[] = []
let first: string
let second: string
let figure: string
let tie: string

const db = () => bench.here.register.db
const listOf = (name: string) => mustHave(listNamed(name))
const difference = async (name: string, from: number, to: number) =>
  mustHave(await differenceOfList(db(), listOf(name), { from, to, today: TODAY }))

async function acceptMost(): Promise<Readonly<Record<string, string>>> {
  const entered: Record<string, string> = {}
  for (const kind of ['meeting', 'commitment', 'figure', 'report'])
    entered[kind] = (await bench.accept(kind)).entered?.id ?? ''
  return entered
}

const mark = async () => steps.push(await lastJournalNumber(db()))

beforeAll(async () => {
  bench = await reviewBench()
  desk = deskOf(bench.here)
  await mark()
  await bench.next()
  ;({ commitment: first = '' } = await acceptMost())
  await mark()
  await bench.next()
  ;({ commitment: second = '', figure = '' } = await acceptMost())
  await mark()
  const report = { commitment: first, party: 'UZ', version: 1, workState: 'under-way' }
  await desk.must(OFFICE_UZ, 'sides.report', { ...report, source: 'an example', asOf: '2026-01-01' })
  const partners = { firstParty: 'UZ', firstPartner: 'UZ-SA', secondParty: 'KZ', secondPartner: 'KZ-10' }
  const state = { kind: 'regions', state: 'proposed', stateOn: '2025-01-01', source: 'an example' }
  tie = (await desk.must(SECRETARIAT, 'ties.add', { ...partners, ...state })).id
  await mark()
  await desk.must(REVIEWER, 'commitments.tie', {
    commitment: second,
    version: 1,
    to: first,
    relation: 'restates',
  })
  await bench.here.act((tx, writer) =>
    undoDecision(tx, writer, { statement: bench.idOf('figure'), version: 2 }),
  )
  await mark()
})

afterAll(() => bench?.close())

describe('the difference of a list between two numbers', () => {
  const [empty, one, two, reported, tied] = [0, 1, 2, 3, 4].map((at) => () => steps[at] ?? 0)

  it('tells what is new, what changed with its fields, and what is gone', async () => {
    const added = await difference('commitments', one?.() ?? 0, two?.() ?? 0)
    expect(added.counts).toEqual({ new: 1, changed: 0, gone: 0 })
    expect(added.new).toMatchObject([{ id: second }])
    const moved = await difference('sides', two?.() ?? 0, reported?.() ?? 0)
    expect(moved.counts).toEqual({ new: 0, changed: 1, gone: 0 })
    expect(moved.changed[0]?.fields).toContainEqual({
      field: 'workState',
      before: 'unknown',
      after: 'under-way',
    })
    const last = await difference('commitments', reported?.() ?? 0, tied?.() ?? 0)
    expect(last.counts).toEqual({ new: 0, changed: 1, gone: 1 })
    expect(last.gone).toMatchObject([{ id: second }])
    expect(last.changed).toMatchObject([{ id: first, fields: [{ field: 'timesSaid', before: 1, after: 2 }] }])
    expect((await difference('figures', reported?.() ?? 0, tied?.() ?? 0)).gone).toMatchObject([
      { id: figure },
    ])
    expect((await difference('ties', two?.() ?? 0, tied?.() ?? 0)).new).toMatchObject([{ id: tie }])
  })

  it('is nothing between a number and itself, and for narrowed lists only theirs', async () => {
    const nothing = await difference('commitments', tied?.() ?? 0, tied?.() ?? 0)
    expect(nothing).toEqual({ counts: { new: 0, changed: 0, gone: 0 }, new: [], changed: [], gone: [] })
    const span = { from: empty?.() ?? 0, to: two?.() ?? 0, today: TODAY, filters: { party: 'KZ' } }
    expect(mustHave(await differenceOfList(db(), listOf('sides'), span)).counts.new).toBe(2)
  })

  it.each(['commitments', 'sides', 'figures'])('of %s misses nothing by what it looks at', async (name) => {
    for (const from of steps)
      for (const to of steps.filter((number) => number >= from)) {
        const span = { from, to, today: TODAY }
        const list = listOf(name)
        const whole = mustHave(await differenceOfList(db(), { ...list, touched: undefined }, span))
        const byId = (rows: readonly { id?: unknown }[]) => rows.map(({ id }) => String(id)).sort()
        const quick = mustHave(await differenceOfList(db(), list, span))
        expect([byId(quick.new), byId(quick.changed), byId(quick.gone)]).toEqual([
          byId(whole.new),
          byId(whole.changed),
          byId(whole.gone),
        ])
      }
  })

  it.each([...LISTS.keys()])('can be told of %s', async (name) => {
    const told = await differenceOfList(db(), listOf(name), { from: 0, to: tied?.() ?? 0, today: TODAY })
    expect(codeOf(told)).toBe('ok')
  })

  it('refuses numbers in the wrong order, and those that are not given yet', async () => {
    const span = { from: tied?.() ?? 0, to: one?.() ?? 0, today: TODAY }
    expect(codeOf(await differenceOfList(db(), listOf('ties'), span))).toBe('invalid.numbers')
    const late = { from: 0, to: 100_000, today: TODAY }
    expect(codeOf(await differenceOfList(db(), listOf('ties'), late))).toBe('absent.journal-entry')
  })

  it('tells it within an answer of an earlier number, too', async () => {
    const { register } = bench.here
    const number = reported?.() ?? 0
    const told = await register.askAsOf(number, async (tx) => {
      const found = await differenceOfList(tx, listOf('sides'), {
        from: two?.() ?? 0,
        to: number,
        today: TODAY,
      })
      const rows = await listOf('commitments').rows(tx, { today: TODAY })
      return ok([mustHave(found).counts.changed, mustHave(rows).total])
    })
    expect(mustHave(told)).toEqual([1, 2])
  })
})

describe('marks since a number', () => {
  it('tell of rows of a list which are new and which changed', async () => {
    const since = async (number: number, name = 'commitments', ids: readonly string[] = [first, second]) =>
      mustHave(await changedSince(db(), listOf(name), { ids, number, today: TODAY }))
    expect([...(await since(steps[0] ?? 0))]).toEqual([[first, { mark: 'new', fields: [] }]])
    const fields = (await since(steps[1] ?? 0)).get(first)?.fields.map(({ field }) => field)
    expect((await since(steps[1] ?? 0)).get(first)?.mark).toBe('changed')
    expect(fields).toContain('timesSaid')
    expect((await since(steps[4] ?? 0)).size).toBe(0)
    expect([...(await since(steps[2] ?? 0, 'ties', [tie])).values()]).toMatchObject([{ mark: 'new' }])
  })

  it('tell of what a search found, by its commitments, too', async () => {
    const { rows } = mustHave(await findInRegister(db(), { today: TODAY, facets: { kind: ['commitment'] } }))
    const since = async (number: number) =>
      [...mustHave(await foundSince(db(), rows, number)).values()].sort()
    expect(await since(steps[0] ?? 0)).toEqual(['new', 'new'])
    expect(await since(steps[1] ?? 0)).toEqual(['changed', 'new'])
    expect(await since(steps[2] ?? 0)).toEqual(['changed', 'changed'])
    expect(await since(steps[4] ?? 0)).toEqual([])
  })
})

describe('a commitment that meetings pass over in silence', () => {
  const keep = (day: string, state = 'held') =>
    desk.must(SECRETARIAT, 'meetings.announce', {
      ...{ first: 'UZ', second: 'KZ', format: 'negotiations', day, state, source: 'an example' },
      on: state === 'held' ? '2026-01-01' : '2025-07-02',
    })
  const silenced = async (from: number, to: number) =>
    (await difference('commitments', from, to)).changed.map(({ id, fields }) => ({
      ...{ id, names: fields.map(({ field }) => field) },
      isSilent: fields.some(({ after }) => Array.isArray(after) && after.includes('silent')),
    }))
  const found = async () =>
    mustHave(await findInRegister(db(), { today: TODAY, facets: { flag: ['silent'] } })).total

  it('differs from the third that was held, though nothing of its own changed', async () => {
    const numbers = [await lastJournalNumber(db())]
    await keep('2025-11-10', 'announced')
    await keep('2026-11-20', 'announced')
    const counts = [await found()]
    for (const day of ['2025-08-10', '2025-09', '2025-10-10', '2025-12-10']) {
      await keep(day)
      numbers.push(await lastJournalNumber(db()))
      counts.push(await found())
    }
    const [none = 0, , two = 0, three = 0, four = 0] = numbers
    const silent = [{ id: first, names: ['flags'], isSilent: true }]
    expect(await silenced(none, two)).toEqual([])
    expect(await silenced(two, three)).toEqual(silent)
    expect(await silenced(none, four)).toEqual(silent)
    expect(await silenced(three, four)).toEqual([])
    expect(counts).toEqual([0, 0, 0, 2, 2])
  })
})
