import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  countPair,
  countRegister,
  type Database,
  LISTS,
  lastJournalNumber,
  listJournal,
  listStatements,
} from '../../src/register/index.js'
import { countedCards, sheetOf } from '../../src/register/instructions/sheet.js'
import { type Desk, deskOf, TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import { chanceOf, lifeOf } from './random-life.js'
import { type Bench, reviewBench } from './review-bench.js'

const ACTS = 250
/** Acts that come in every so many turns; all others come by chance. */
const AT = { withdraw: 70, receive: 20 }
const CARDS = ['put', 'assign', 'start', 'done', 'back'] as const
const COUNTS = {
  statement_counts: 'statements',
  commitment_counts: 'commitments',
  side_counts: 'sides',
  card_counts: 'cards',
  act_counts: 'entries',
} as const
const MONTHS = ['2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2026-01']

let bench: Bench
let desk: Desk
let done: ReadonlyMap<string, number>

const db = () => bench.here.register.db

/** What is kept and what is counted anew differ in no row. */
async function expectKept(after: string): Promise<void> {
  for (const [table, many] of Object.entries(COUNTS)) {
    const fresh = sql`select * from ${sql.table(`fresh_${table}`)}`
    const kept = sql`select * from ${sql.table(table)} where ${sql.ref(many)} <> 0`
    const differing = await sql`(${kept} except ${fresh}) union all (${fresh} except ${kept})`.execute(db())
    expect(differing.rows, `${table} after ${after}`).toEqual([])
  }
}

/** Each list says as many rows as it has when they are asked for one by one. */
async function lengthsOf(asked: Database): Promise<Readonly<Record<string, readonly [number, number]>>> {
  const lengths: Record<string, readonly [number, number]> = {}
  for (const name of ['commitments', 'sides', 'figures', 'instructions', 'events-told'])
    for (const filters of [{}, { pair: 'UZ-KZ' }, { pair: 'KZ-KG' }]) {
      const list = LISTS.get(name)
      const page = mustHave((await list?.rows(asked, { filters, today: TODAY, size: 1 })) ?? missing(name))
      const all = mustHave((await list?.rows(asked, { filters, today: TODAY, only: 'all' })) ?? missing(name))
      lengths[`${name} ${JSON.stringify(filters)}`] = [page.total, all.rows.length]
    }
  return lengths
}

function missing(name: string): never {
  throw new Error(`no list ${name}`)
}

beforeAll(async () => {
  bench = await reviewBench()
  desk = deskOf(bench.here)
  const below = chanceOf(20_250_329)
  const life = lifeOf(bench, desk, below)
  const names = Object.keys(life).filter((name) => !(name in AT)) as (keyof typeof life)[]
  const often = [
    ...names,
    'accept',
    'accept',
    'accept',
    'undo',
    'correct',
    'tie',
    ...CARDS,
    ...CARDS,
  ] as const
  const counted = new Map<string, number>()
  for (let turn = 0; turn < ACTS; turn++) {
    const [timed] = Object.entries(AT).find(([, every]) => turn % every === every - 1) ?? []
    const name =
      turn === 0 ? 'receive' : ((timed ?? often[below(often.length)] ?? 'accept') as keyof typeof life)
    const result = (await life[name]()) as { readonly ok?: boolean } | undefined
    if (result?.ok || name === 'receive') counted.set(name, (counted.get(name) ?? 0) + 1)
    await expectKept(`${turn}: ${name}`)
  }
  done = counted
})

afterAll(() => bench?.close())

describe('kept counts, through a life of random acts', () => {
  it('agree with what is counted anew, after each act that was done', () => {
    const reviewed = ['receive', 'accept', 'reject', 'undo', 'correct', 'withdraw']
    const acts = [...reviewed, 'report', 'tie', 'part', 'put', 'assign', 'start', 'done', 'back']
    expect([...done.keys()]).toEqual(expect.arrayContaining(acts))
  })

  it('are what lists say of their length', async () => {
    for (const [name, [told, rows]] of Object.entries(await lengthsOf(db()))) expect(told, name).toBe(rows)
  })

  it('make the sheet of any month what the cards themselves make it', async () => {
    for (const month of MONTHS)
      expect(await sheetOf(db(), month), month).toEqual(
        await sheetOf(db(), month, countedCards(sql`instructions`)),
      )
  })

  it('answer as of any earlier number what was counted then', async () => {
    const { register } = bench.here
    const last = await lastJournalNumber(db())
    for (const number of [0, 5, Math.floor(last / 2), last - 1, last]) {
      const lengths = mustHave(
        await register.askAsOf(number, async (past) => ({ ok: true, value: await lengthsOf(past) }) as const),
      )
      for (const [name, [told, rows]] of Object.entries(lengths)) expect(told, `${name} ${number}`).toBe(rows)
    }
    expect(mustHave(await register.askAsOf(last, countRegister))).toEqual(mustHave(await countRegister(db())))
    const of = (asked: Database) => countPair(asked, 'UZ-KZ')
    expect(mustHave(await register.askAsOf(last, of))).toEqual(mustHave(await of(db())))
  })

  it('tell of each act how many entries it has', async () => {
    const acts = await sql<{ act: string; entries: number }>`select * from fresh_act_counts`.execute(db())
    for (const { act, entries } of acts.rows)
      expect(mustHave(await listJournal(db(), { act, size: 1 })).total, act).toBe(entries)
  })

  it('follow a readout whose pair is named only later', async () => {
    const { owner } = bench.here.database
    await owner.transaction().execute(async (tx) => {
      await sql`alter table readouts disable trigger keep_history`.execute(tx)
      await sql`update readouts set pair = 'KZ-KG' where id = (select min(id) from readouts)`.execute(tx)
      await sql`alter table readouts enable trigger keep_history`.execute(tx)
    })
    await expectKept('the naming of a pair')
    const { rows } = await sql<{ odd: string }>`select s.id as odd from statements s
      join editions e on e.id = s.edition join readouts r on r.id = e.readout
      left join commitments c on c.opened_by = s.id
      where s.pair is distinct from r.pair or (c.id is not null and c.pair is distinct from r.pair)`.execute(
      db(),
    )
    expect(rows).toEqual([])
    const named = mustHave(await listStatements(db(), { pair: 'KZ-KG', size: 1 }))
    expect(named.total).toBe(mustHave(await listStatements(db(), { pair: 'KZ-KG', only: 'all' })).rows.length)
  })
})
