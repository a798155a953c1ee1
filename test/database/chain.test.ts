import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { undoDecision } from '../../src/intake/index.js'
import { getCommitment, listCommitments } from '../../src/register/index.js'
import { ASSESSOR, type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import {
  acceptAll,
  type Claim,
  codeOf,
  REVIEWER,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

let here: TestRegister
let desk: Desk
let first: string
let second: string
let statement: string

/** The same promise in another year's words, with another due. */
function promised(words: string, due: string | null): readonly Claim[] {
  const party = {
    name: 'party',
    words: 'Договорились',
    type: 'country',
    why: 'the pair of the meeting',
  } as const
  const parties = ['UZ', 'KZ'].map((value) => ({ ...party, value }))
  const slots = [
    ...parties,
    { name: 'object' as const, words: 'склад' },
    ...(due === null ? [] : [{ name: 'due' as const, words: due }]),
  ]
  return [{ kind: 'commitment', force: 'agreed', words, slots }]
}

async function said(day: string, words: string, due: string | null): Promise<string> {
  const input = { text: `О встрече ${day}\n\n${words}.\n`, published: day, publisher: 'UZ' }
  const ids = await takeIn(here, input, promised(words, due))
  statement = ids.commitment ?? ''
  return (await acceptAll(here, ids)).commitment ?? ''
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  first = await said('2024-04-05', 'Договорились построить склад до 2024', '2024')
  second = await said('2025-03-29', 'Договорились построить склад до 2025', '2025')
})

afterAll(() => here?.close())

const view = async (id: string, today = '2025-04-01') =>
  mustHave(await getCommitment(here.register.db, id, today))

describe('a commitment said again', () => {
  it('is tied by a person, and then stands once with its ledger and what has slipped', async () => {
    const told = { commitment: second, version: 1, to: first, relation: 'restates' }
    expect(codeOf(await desk.give(OFFICE_UZ, 'commitments.tie', told))).toBe('refused.role')
    await desk.must(REVIEWER, 'commitments.tie', told)
    const { rows } = mustHave(await listCommitments(here.register.db, { today: '2025-04-01' }))
    expect(rows).toMatchObject([{ id: first, timesSaid: 2 }])
    expect(rows[0]?.flags).toContain('quietly-slipped')
    const { ledger, mentions } = await view(first)
    expect(ledger.map(({ day, slip, due }) => [day, slip, due?.edtf])).toEqual([
      ['2024-04-05', 'first', '2024'],
      ['2025-03-29', 'later', '2025'],
    ])
    expect(mentions.map(({ relation }) => relation)).toEqual(['opens', 'restates'])
    expect((await view(first)).journal.map(({ act }) => act)).toContain('commitment.tied')
    expect(await view(second)).toMatchObject({ restates: first })
  })

  it('cannot be tied in a circle, to itself, or twice', async () => {
    const circle = { commitment: first, version: 1, to: second, relation: 'restates' }
    expect(codeOf(await desk.give(REVIEWER, 'commitments.tie', circle))).toBe('conflict.chain')
    expect(codeOf(await desk.give(REVIEWER, 'commitments.tie', { ...circle, to: first }))).toBe(
      'conflict.chain',
    )
    const twice = { commitment: second, version: 2, to: first, relation: 'narrows' }
    expect(codeOf(await desk.give(REVIEWER, 'commitments.tie', twice))).toBe('conflict.chain')
    expect(codeOf(await desk.give(REVIEWER, 'commitments.tie', { ...twice, to: 'co_none' }))).toBe(
      'absent.commitment',
    )
  })

  it('keeps the earlier statement from being undone while the later one stands on it', async () => {
    const opening = (await view(first)).mentions[0]?.statement
    const undo = { statement: opening?.id ?? ('' as never), version: opening?.version ?? 0 }
    expect(codeOf(await here.register.act(REVIEWER, (tx, writer) => undoDecision(tx, writer, undo)))).toBe(
      'conflict.depends',
    )
  })

  it('is named by its reference as by its id', async () => {
    const { reference } = (await view(second)).commitment
    const { rows } = mustHave(await listCommitments(here.register.db, { today: '2025-04-01' }))
    const told = { commitment: reference, version: 2, to: rows[0]?.reference, relation: 'narrows' }
    expect(await desk.give(REVIEWER, 'commitments.tie', told)).toMatchObject({
      problem: { code: 'conflict.chain' },
    })
    const nothing = { ...told, commitment: 'UZ-KZ/2025-03-29/99' }
    expect(codeOf(await desk.give(REVIEWER, 'commitments.tie', nothing))).toBe('absent.commitment')
  })

  it('is parted again and stands for itself as before', async () => {
    await desk.must(REVIEWER, 'commitments.part', { commitment: second, version: 2 })
    expect((await view(second)).mentions.map(({ relation }) => relation)).toEqual(['opens'])
    expect((await view(first)).ledger).toHaveLength(1)
    expect(codeOf(await desk.give(REVIEWER, 'commitments.part', { commitment: second, version: 3 }))).toBe(
      'conflict.chain',
    )
  })

  it('is closed by two persons only, and then is neither silent nor slipped', async () => {
    const closing = { commitment: second, version: 3, to: first, relation: 'closes' }
    const { proposal } = await desk.must(REVIEWER, 'commitments.tie', closing)
    expect((await view(second)).restates).toBeNull()
    const decision = { proposal, version: 1 }
    expect(codeOf(await desk.give(REVIEWER, 'proposals.confirm', decision))).toBe('refused.role')
    await desk.must(SECRETARIAT, 'proposals.confirm', decision)
    const { mentions, commitment } = await view(first)
    expect(mentions.map(({ relation }) => relation)).toEqual(['opens', 'closes'])
    expect(commitment.flags).not.toContain('silent')
    await desk.must(REVIEWER, 'commitments.part', { commitment: second, version: 4 })
  })
})

describe('sides and assessors', () => {
  const report = { version: 1, workState: 'done', asOf: '2025-05-01', source: 'an example report' }

  it('write their own column only, and differences stand in a sentence', async () => {
    const uz = { ...report, commitment: second, party: 'UZ' }
    expect(codeOf(await desk.give(OFFICE_KZ, 'sides.report', uz))).toBe('refused.role')
    expect(codeOf(await desk.give(SECRETARIAT, 'sides.report', uz))).toBe('refused.role')
    await desk.must(OFFICE_UZ, 'sides.report', uz)
    await desk.must(OFFICE_KZ, 'sides.report', { ...uz, party: 'KZ', workState: 'under-way', source: '' })
    const { differences, commitment } = await view(second, '2025-06-01')
    expect(differences.map(({ sentence }) => sentence)).toEqual([
      'UZ says done (as of 2025-05-01); KZ says under-way (as of 2025-05-01).',
    ])
    expect(commitment.flags).toContain('disputed')
    expect((await view(second, '2026-01-01')).commitment.flags).toContain('stalled')
    expect(codeOf(await desk.give(OFFICE_UZ, 'sides.report', uz))).toBe('conflict.version')
    expect(
      codeOf(await desk.give({ ...OFFICE_UZ, party: 'KG' }, 'sides.report', { ...uz, party: 'KG' })),
    ).toBe('absent.side')
  })

  it('judge in their own names, once a day, and none for another', async () => {
    const judged = {
      commitment: second,
      verdict: 'partly-kept',
      grounds: 'An example ground',
      madeOn: '2026-01-02',
    }
    await desk.must(ASSESSOR, 'assessments.judge', { ...judged, evidence: statement })
    await desk.must({ ...ASSESSOR, name: 'Second assessor' }, 'assessments.judge', {
      ...judged,
      verdict: 'not-kept',
    })
    expect((await view(second)).assessments.map(({ assessor, verdict }) => [assessor, verdict])).toEqual([
      ['Public sources', 'partly-kept'],
      ['Second assessor', 'not-kept'],
    ])
    expect(codeOf(await desk.give(ASSESSOR, 'assessments.judge', judged))).toBe('conflict.duplicate')
    expect(codeOf(await desk.give(OFFICE_UZ, 'assessments.judge', judged))).toBe('refused.role')
    expect(codeOf(await desk.give(ASSESSOR, 'assessments.judge', { ...judged, grounds: '' }))).toBe(
      'invalid.field',
    )
  })

  it('show the defects of the saying with its words', async () => {
    expect((await view(second)).defects).toEqual([
      { kind: 'no-owner', words: 'Договорились построить склад до 2025' },
      { kind: 'no-measure', words: 'Договорились построить склад до 2025' },
    ])
  })
})
