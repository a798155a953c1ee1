import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type CorrectCommand,
  correctStatement,
  getReviewItem,
  rejectStatement,
  undoDecision,
} from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import {
  findReference,
  getCommitment,
  getMeeting,
  listCommitments,
  listFigures,
  listMeetings,
  listTopics,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { reviewBench } from './review-bench.js'
import { codeOf, journalLength, REVIEWER } from './review-setup.js'

const bench = await reviewBench()
const { here, idOf, statement, accept, correctionOf } = bench

beforeEach(bench.next)
afterAll(bench.close)

const undo = (id: StatementId, version: number) =>
  here.act((tx, writer) => undoDecision(tx, writer, { statement: id, version }))

describe('correcting', () => {
  it('makes a new statement that corrects the old, keeps both, and gives the reference to the new', async () => {
    const command = {
      ...(await correctionOf(idOf('commitment'))),
      force: 'agreed' as const,
      note: 'agreed, not ordered',
    }
    const decided = await here.act((tx, writer) => correctStatement(tx, writer, command))
    const [old, made] = [await statement(idOf('commitment')), await statement(decided.statement)]
    expect(old).toMatchObject({ state: 'corrected', version: 2, correctedBy: made.id, force: 'ordered' })
    expect(made).toMatchObject({
      state: 'accepted',
      corrects: old.id,
      force: 'agreed',
      rule: 'review/correction',
    })
    expect(made.slots).toEqual(old.slots)
    expect(mustHave(await findReference(here.register.db, old.reference)).id).toBe(made.id)
    const { commitment } = mustHave(await getCommitment(here.register.db, old.reference, '2025-08-01'))
    expect(commitment).toMatchObject({ force: 'agreed', statement: made.id })
  })

  it('hands an accepted commitment on to the correction, under the same id and with the same sides', async () => {
    const accepted = await accept('commitment')
    const command = await correctionOf(idOf('commitment'))
    const slots = command.slots.filter(({ name }) => name !== 'due')
    await here.act((tx, writer) => correctStatement(tx, writer, { ...command, slots }))
    const { commitment, mentions, journal } = mustHave(
      await getCommitment(here.register.db, accepted.entered?.id ?? '', '2025-08-01'),
    )
    expect(commitment).toMatchObject({ due: null, version: 2, flags: ['no-due', 'unreported'] })
    expect(commitment.sides.map(({ party }) => party)).toEqual(['UZ', 'KZ'])
    expect(mentions).toHaveLength(1)
    expect(journal.map(({ act }) => act)).toContain('commitment.retold')
  })

  it('moves a statement of one kind to the area of another', async () => {
    await accept('topic')
    const command = await correctionOf(idOf('topic'))
    await here.act((tx, writer) =>
      correctStatement(tx, writer, { ...command, kind: 'commitment', force: 'supported', slots: [] }),
    )
    const { readout } = await statement(idOf('topic'))
    const topics = mustHave(await listTopics(here.register.db, { words: 'водного' }))
    expect(topics.rows.filter((topic) => topic.readout === readout)).toEqual([])
    const commitments = mustHave(await listCommitments(here.register.db, { readout }))
    expect(commitments.rows.map(({ force }) => force)).toEqual(['supported'])
  })

  it.each([
    ['invalid.quote', (c: CorrectCommand) => ({ ...c, quote: `${c.quote}!` })],
    ['invalid.quote', (c: CorrectCommand) => ({ ...c, span: { start: c.span.start, end: 1_000_000 } })],
    ['invalid.quote', (c: CorrectCommand) => ({ ...c, span: { start: c.span.start + 1, end: c.span.end } })],
    [
      'invalid.quote',
      (c: CorrectCommand) => ({ ...c, slots: c.slots.map((slot) => ({ ...slot, quote: 'нет' })) }),
    ],
    [
      'invalid.slot',
      (c: CorrectCommand) => ({ ...c, slots: c.slots.map((s) => ({ ...s, name: 'colour' as never })) }),
    ],
    ['invalid.kind', (c: CorrectCommand) => ({ ...c, kind: 'poem' as never })],
    ['invalid.kind', (c: CorrectCommand) => ({ ...c, force: 'shouted' as never })],
    ['invalid.correction', (c: CorrectCommand) => c],
  ])('answers %s and keeps the statement as it is', async (code, change) => {
    const command = change(await correctionOf(idOf('figure')))
    expect(
      codeOf(await here.register.act(REVIEWER, (tx, writer) => correctStatement(tx, writer, command))),
    ).toBe(code)
    expect(await statement(idOf('figure'))).toMatchObject({ state: 'read', version: 1 })
  })
})

describe('undoing', () => {
  it('takes an accepted statement back to the queue and out of the register, by a counter-entry', async () => {
    const { entered } = await accept('figure')
    const before = await journalLength(here)
    expect(await undo(idOf('figure'), 2)).toMatchObject({ state: 'read', version: 3, entered: null })
    const figures = mustHave(await listFigures(here.register.db, { size: 200 }))
    expect(figures.rows.map(({ id }) => id)).not.toContain(entered?.id)
    expect(await journalLength(here)).toBe(before + 1)
    const again = await accept('figure', 3)
    expect(again.entered).toEqual(entered)
    const { decisions } = mustHave(await getReviewItem(here.register.db, idOf('figure')))
    expect(decisions.map(({ act }) => act)).toEqual(['accepted', 'undone', 'accepted'])
  })

  it('takes a rejection back', async () => {
    const command = { statement: idOf('award'), version: 1, reason: 'other' } as const
    await here.act((tx, writer) => rejectStatement(tx, writer, command))
    await undo(idOf('award'), 2)
    expect(await statement(idOf('award'))).toMatchObject({
      state: 'read',
      version: 3,
      reason: null,
      reviewedBy: null,
    })
  })

  it('takes a correction back, asked at the old or at the new statement, and lets it be made again', async () => {
    const command = { ...(await correctionOf(idOf('commitment'))), force: 'agreed' as const }
    const made = await here.act((tx, writer) => correctStatement(tx, writer, command))
    expect(await undo(made.statement, made.version)).toMatchObject({
      statement: idOf('commitment'),
      state: 'read',
    })
    expect(await statement(made.statement)).toMatchObject({ state: 'rejected', reason: 'undone' })
    const again = await here.act((tx, writer) => correctStatement(tx, writer, { ...command, version: 3 }))
    expect(again).toMatchObject({ statement: made.statement, state: 'accepted', entered: made.entered })
    await undo(idOf('commitment'), 4)
    const old = await accept('commitment', 5)
    expect(old.entered).toEqual(made.entered)
    const { commitment } = mustHave(
      await getCommitment(here.register.db, old.entered?.id ?? '', '2025-08-01'),
    )
    expect(commitment).toMatchObject({ force: 'ordered', statement: idOf('commitment') })
  })

  it('brings back what was accepted before a correction', async () => {
    const first = await accept('commitment')
    const command = { ...(await correctionOf(idOf('commitment'))), force: 'agreed' as const }
    await here.act((tx, writer) => correctStatement(tx, writer, command))
    expect(await undo(idOf('commitment'), 3)).toMatchObject({ state: 'accepted', entered: first.entered })
    const { commitment } = mustHave(
      await getCommitment(here.register.db, first.entered?.id ?? '', '2025-08-01'),
    )
    expect(commitment.force).toBe('ordered')
  })

  it('refuses when a side has reported on the commitment since', async () => {
    const { entered } = await accept('commitment')
    await here.database.owner
      .updateTable('commitment_sides')
      .set({ work_state: 'done', version: 2 })
      .where('commitment', '=', entered?.id as never)
      .where('party', '=', 'KZ')
      .execute()
    const command = { statement: idOf('commitment'), version: 2 }
    expect(codeOf(await here.register.act(REVIEWER, (tx, writer) => undoDecision(tx, writer, command)))).toBe(
      'conflict.depends',
    )
    expect((await statement(idOf('commitment'))).state).toBe('accepted')
  })

  it('refuses when nothing was decided, and when it was undone already', async () => {
    const post = (version: number) =>
      here.register.act(REVIEWER, (tx, writer) =>
        undoDecision(tx, writer, { statement: idOf('topic'), version }),
      )
    expect(codeOf(await post(1))).toBe('absent.decision')
    await accept('topic')
    expect(codeOf(await post(2))).toBe('ok')
    expect(codeOf(await post(3))).toBe('absent.decision')
  })

  it('draws a meeting anew without the statement that is taken back, and unties its readout', async () => {
    const { entered } = await accept('meeting')
    const meeting = mustHave(await getMeeting(here.register.db, entered?.id ?? ''))
    expect(meeting.readouts).toHaveLength(1)
    await undo(idOf('meeting'), 2)
    expect(codeOf(await getMeeting(here.register.db, entered?.id ?? ''))).toBe('absent.meeting')
    const { rows } = mustHave(await listMeetings(here.register.db))
    expect(rows.map(({ id }) => id)).not.toContain(entered?.id)
    const again = await accept('meeting', 3)
    expect(again.entered).toEqual(entered)
    expect(mustHave(await getMeeting(here.register.db, entered?.id ?? '')).meeting).toEqual(meeting.meeting)
  })
})
