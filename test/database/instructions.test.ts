import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Done } from '../../src/register/index.js'
import { countedCards, sheetOf } from '../../src/register/instructions/sheet.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import {
  acceptAll,
  type Claim,
  codeOf,
  journalLength,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

let here: TestRegister
let desk: Desk
let ordered: string

function claim(force: 'ordered' | 'agreed', words: string): readonly Claim[] {
  const party = { name: 'party', words: 'мост', type: 'country', why: 'the pair of the meeting' } as const
  return [{ kind: 'commitment', force, words, slots: ['UZ', 'KZ'].map((value) => ({ ...party, value })) }]
}

async function enter(force: 'ordered' | 'agreed', words: string): Promise<string> {
  const input = { text: `${words}.\n`, published: '2025-03-29', publisher: 'UZ' }
  return (await acceptAll(here, await takeIn(here, input, claim(force, words)))).commitment ?? ''
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  ordered = await enter('ordered', 'Поручено подготовить мост')
})

afterAll(() => here?.close())

const CHECKER = { ...OFFICE_UZ, name: 'Checker UZ' }

function put(party: string, more = {}) {
  return {
    commitment: ordered,
    party,
    givenBy: 'President',
    givenOn: '2025-04-01',
    addressee: 'Ministry',
    due: '2025-06-02',
    ...more,
  }
}

let card: Done

describe('execution control', () => {
  it('takes only what was ordered, one card a side, with a term the state allows', async () => {
    card = await desk.must(SECRETARIAT, 'instructions.put', put('UZ'))
    expect(codeOf(await desk.give(SECRETARIAT, 'instructions.put', put('UZ')))).toBe('conflict.duplicate')
    const agreed = await enter('agreed', 'Договорились чинить мост')
    expect(
      codeOf(await desk.give(SECRETARIAT, 'instructions.put', { ...put('UZ'), commitment: agreed })),
    ).toBe('conflict.not-ordered')
    expect(codeOf(await desk.give(SECRETARIAT, 'instructions.put', put('KZ', { due: '2025-04-02' })))).toBe(
      'invalid.term',
    )
    expect(codeOf(await desk.give(SECRETARIAT, 'instructions.put', put('KZ', { due: '2025-03-01' })))).toBe(
      'invalid.term',
    )
  })

  it('lets only the own side move its card, step by step', async () => {
    const seen = { instruction: card.id, version: 1, on: '2025-04-02' }
    const assigned = { ...seen, executor: 'Department of bridges', coExecutors: 'Region; Railways' }
    expect(codeOf(await desk.give(OFFICE_KZ, 'instructions.assign', assigned))).toBe('refused.role')
    expect(
      codeOf(await desk.give(OFFICE_UZ, 'instructions.report', { ...seen, words: 'x', evidence: 'y' })),
    ).toBe('conflict.state')
    await desk.must(OFFICE_UZ, 'instructions.assign', assigned)
    await desk.must(OFFICE_UZ, 'instructions.start', { ...seen, version: 2 })
    expect(await desk.record('instructions', card.id)).toMatchObject({
      state: 'under-way',
      coExecutors: ['Region', 'Railways'],
      controlDates: ['2025-05-23', '2025-05-30', '2025-06-01'],
    })
  })

  it('keeps beside the card that its executor was reminded, and leaves the card as it is', async () => {
    const reminded = { instruction: card.id, on: '2025-05-23', words: 'ten days are left' }
    expect(codeOf(await desk.give(OFFICE_KZ, 'instructions.remind', reminded))).toBe('refused.role')
    await desk.must(OFFICE_UZ, 'instructions.remind', reminded)
    const record = await desk.record('instructions', card.id)
    expect(record).toMatchObject({ version: 3, state: 'under-way' })
    expect((record.moves as readonly object[]).at(-1)).toMatchObject({ act: 'remind', by: OFFICE_UZ.name })
  })

  it('is found by its due and by being open', async () => {
    const found = async (filters: Record<string, string>) =>
      (await desk.rows('instructions', filters)).map(({ party }) => party)
    expect(await found({ dueBy: '2025-06-02', isOpen: 'yes' })).toEqual(['UZ'])
    expect(await found({ dueBy: '2025-06-01' })).toEqual([])
    expect(await found({ isOpen: 'no' })).toEqual([])
  })

  it('extends the term before it ends only, counts it, and keeps the first', async () => {
    const extended = {
      instruction: card.id,
      version: 3,
      on: '2025-06-03',
      due: '2025-08-01',
      words: 'flood',
      allowedBy: 'President',
    }
    expect(codeOf(await desk.give(OFFICE_UZ, 'instructions.extend', extended))).toBe('conflict.too-late')
    await desk.must(OFFICE_UZ, 'instructions.extend', { ...extended, on: '2025-05-30' })
    expect(await desk.record('instructions', card.id)).toMatchObject({
      due: '2025-08-01',
      firstDue: '2025-06-02',
      extensions: 1,
    })
  })

  it('is checked by another than who reported, and returned with words', async () => {
    const reported = {
      instruction: card.id,
      version: 4,
      on: '2025-07-20',
      words: 'built',
      evidence: 'an example act',
    }
    expect(codeOf(await desk.give(OFFICE_UZ, 'instructions.report', { ...reported, evidence: '' }))).toBe(
      'invalid.field',
    )
    await desk.must(OFFICE_UZ, 'instructions.report', reported)
    const checked = { instruction: card.id, version: 5, on: '2025-07-21' }
    expect(codeOf(await desk.give(OFFICE_UZ, 'instructions.check', checked))).toBe('refused.second-person')
    await desk.must(CHECKER, 'instructions.return', { ...checked, words: 'no photograph' })
    await desk.must(OFFICE_UZ, 'instructions.start', { ...checked, version: 6 })
    await desk.must(OFFICE_UZ, 'instructions.report', { ...reported, version: 7 })
    await desk.must(CHECKER, 'instructions.check', { ...checked, version: 8 })
  })

  it('is taken off control by a second person, of both sides once both have a card', async () => {
    const off = { instruction: card.id, version: 9, on: '2025-07-25' }
    const { proposal } = await desk.must(OFFICE_UZ, 'instructions.take-off', off)
    await desk.must(OFFICE_UZ, 'proposals.withdraw', { proposal, version: 1 })
    await desk.must(SECRETARIAT, 'instructions.put', put('KZ'))
    const joint = await desk.must(OFFICE_UZ, 'instructions.take-off', off)
    const decision = { proposal: joint.proposal, version: 1 }
    expect(codeOf(await desk.give(CHECKER, 'proposals.confirm', decision))).toBe('refused.second-person')
    expect(await desk.record('instructions', card.id)).toMatchObject({ state: 'checked' })
    await desk.must(OFFICE_KZ, 'proposals.confirm', decision)
    const record = await desk.record('instructions', card.id)
    expect(record).toMatchObject({ state: 'off-control', endedOn: '2025-07-25', urgency: 'none' })
    const acts = (record.moves as readonly { act: string }[]).map(({ act }) => act)
    expect(acts).toEqual([
      'assign',
      'start',
      'remind',
      'extend',
      'report',
      'return',
      'start',
      'report',
      'check',
      'take-off',
    ])
  })

  it('shows urgency on the day it is asked, and the sheet of a month', async () => {
    expect(await desk.rows('instructions', { party: 'KZ' })).toMatchObject([{ urgency: 'escalated-twice' }])
    expect(await desk.rows('instruction-sheet', { month: '2025-07' })).toMatchObject([
      { party: 'KZ', total: 1, overdue: 1 },
      { party: 'UZ', total: 1, inTime: 1 },
    ])
  })

  it('leaves the register unchanged by a refused act', async () => {
    const before = await journalLength(here)
    const closed = { instruction: card.id, version: 10, on: '2025-08-01', words: 'late' }
    expect(codeOf(await desk.give(OFFICE_UZ, 'instructions.cease', closed))).toBe('conflict.state')
    expect(
      codeOf(await desk.give(OFFICE_UZ, 'instructions.start', { ...closed, words: undefined, version: 2 })),
    ).toBe('invalid.field')
    expect(await journalLength(here)).toBe(before)
  })
})

describe('the monthly sheet', () => {
  const card = { party: 'UZ', given_on: '2025-01-10', due: '2025-02-10' }
  const sheetIn = (cards: readonly object[]) =>
    sheetOf(
      here.register.db,
      '2025-02',
      countedCards(sql`(select * from jsonb_to_recordset(${JSON.stringify(cards)}::jsonb)
        as r (party text, given_on date, due date, reported_on date, ended_on date))`),
    )

  it('counts what lived in the month as it stood at its end', async () => {
    const cards = [
      card,
      { ...card, reported_on: '2025-02-10' },
      { ...card, reported_on: '2025-02-11' },
      { ...card, due: '2025-03-10' },
      { ...card, due: null },
      { ...card, ended_on: '2025-01-31' },
      { ...card, given_on: '2025-03-01' },
      { ...card, party: 'KZ' },
    ]
    expect(await sheetIn(cards)).toEqual([
      { party: 'KZ', total: 1, inTime: 0, late: 0, underWay: 0, overdue: 1 },
      { party: 'UZ', total: 5, inTime: 1, late: 1, underWay: 2, overdue: 1 },
    ])
  })

  it('does not change when something happens later', async () => {
    const later = [{ ...card, reported_on: '2025-03-05', ended_on: '2025-03-06' }]
    expect(await sheetIn(later)).toEqual(await sheetIn([card]))
  })
})
