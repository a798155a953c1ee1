import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptStatement, rejectStatement, undoDecision } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import { type Actor, getStatement, verifyJournal } from '../../src/register/index.js'
import { deskOf, OFFICE_KZ, OFFICE_UZ } from './giving.js'
import { mustHave } from './must-have.js'
import { type Claim, codeOf, journalLength, type TestRegister, takeIn, testRegister } from './review-setup.js'

const REVIEWERS = 32
const STATEMENTS = 200
const ACTS_EACH = 25

let here: TestRegister

beforeAll(async () => {
  here = await testRegister()
})

afterAll(() => here?.close())

/** A row of numbers below one that looks like chance and is the same in every run. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function claimAt(at: number): Claim {
  const words = `Вопрос номер ${1000 + at} решён`
  return at % 2 === 0 ? { kind: 'topic', words } : { kind: 'commitment', force: 'agreed', words }
}

async function takeMany(): Promise<readonly StatementId[]> {
  const claims = Array.from({ length: STATEMENTS }, (_, at) => claimAt(at))
  const text = `О встрече\n\n${claims.map(({ words }) => `${words}.`).join(' ')}\n`
  await takeIn(here, { text, published: '2025-05-14', publisher: 'UZ', parties: ['UZ', 'KZ'] }, claims)
  const found = await sql<{ id: StatementId }>`select id from statements order by span_start`.execute(
    here.register.db,
  )
  return found.rows.map(({ id }) => id)
}

/** Looks at a statement, waits as long as chance has it, and decides on what was seen. */
async function decideOne(id: StatementId, actor: Actor, chance: () => number): Promise<string> {
  const { version, state } = mustHave(await getStatement(here.register.db, id))
  await new Promise((resolve) => setTimeout(resolve, chance() * 20))
  const seen = { statement: id, version }
  const acted = await here.register.act(actor, async (tx, writer) => {
    if (state !== 'read') return undoDecision(tx, writer, seen)
    return chance() < 0.7
      ? acceptStatement(tx, writer, seen)
      : rejectStatement(tx, writer, { ...seen, reason: 'other' })
  })
  return codeOf(acted)
}

interface Acted {
  readonly id: StatementId
  readonly code: string
}

async function reviewMany(number: number, ids: readonly StatementId[]): Promise<readonly Acted[]> {
  const chance = chanceFrom(number + 1)
  const actor: Actor = { name: `Reviewer ${number}`, role: 'reviewer' }
  const acted: Acted[] = []
  for (let at = 0; at < ACTS_EACH; at++) {
    const id = ids[Math.floor(chance() * ids.length)] ?? ('' as StatementId)
    acted.push({ id, code: await decideOne(id, actor, chance) })
  }
  return acted
}

describe('a crowd', () => {
  it('of 32 reviewers on 200 statements loses no act: each done act is one version and one decision', async () => {
    const ids = await takeMany()
    expect(ids).toHaveLength(STATEMENTS)
    const before = await journalLength(here)
    const acted = (
      await Promise.all(Array.from({ length: REVIEWERS }, (_, number) => reviewMany(number, ids)))
    ).flat()
    const done = acted.filter(({ code }) => code === 'ok')
    const losers = new Set(acted.map(({ code }) => code).filter((code) => code !== 'ok'))
    expect([...losers]).toEqual(['conflict.version'])
    const expected = ids.map((id) => [id, 1 + done.filter((one) => one.id === id).length])
    const found = await sql<{ id: string; version: number; decisions: number }>`select s.id, s.version,
      (select count(*)::integer from decisions d where d.statement = s.id) as decisions
      from statements s order by s.span_start`.execute(here.register.db)
    expect(found.rows.map(({ id, version }) => [id, version])).toEqual(expected)
    expect(found.rows.map(({ id, decisions }) => [id, decisions + 1])).toEqual(expected)
    expect((await journalLength(here)) - before).toBeGreaterThanOrEqual(done.length)
    expect(mustHave(await verifyJournal(here.register.db)).sound).toBe(true)
  })

  it('of 50 equal posts of one form has one effect, and all get the same answer', async () => {
    const desk = deskOf(here)
    const given = {
      measure: 'cargo',
      flow: 'exports',
      reporter: 'UZ',
      partner: 'KZ',
      frequency: 'year',
      unit: 'tonne',
      coverage: 'goods',
      source: 'an example',
    }
    const before = await journalLength(here)
    const posts = Array.from({ length: 50 }, () =>
      desk.give(OFFICE_UZ, 'series.add', given, 'one form of fifty'),
    )
    const answers = (await Promise.all(posts)).map(mustHave)
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await desk.rows('series', { measure: 'cargo' })).toHaveLength(1)
    expect((await journalLength(here)) - before).toBe(1)
    expect(codeOf(await desk.give(OFFICE_KZ, 'series.add', given, 'one form of fifty'))).toBe('conflict.form')
  })
})
