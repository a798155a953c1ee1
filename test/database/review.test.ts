import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  acceptStatement,
  getReviewItem,
  isVersionConflict,
  listReview,
  rejectStatement,
} from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import { getCommitment, listCommitments, listJournal, verifyJournal } from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { reviewBench } from './review-bench.js'
import { CLAIMS, codeOf, journalLength, OTHER, REVIEWER, TEXT, takeIn, VISITOR } from './review-setup.js'

const bench = await reviewBench()
const { here, idOf, statement, accept } = bench

beforeEach(bench.next)
afterAll(bench.close)

describe('accepting', () => {
  it('moves the statement, keeps who did it, and enters the register in one act', async () => {
    const decided = await accept('commitment')
    expect(decided).toMatchObject({ state: 'accepted', version: 2, entered: { area: 'commitments' } })
    expect(await statement(idOf('commitment'))).toMatchObject({
      state: 'accepted',
      version: 2,
      reviewedBy: 'Reviewer One',
    })
    const { journal, commitment } = mustHave(
      await getCommitment(here.register.db, decided.entered?.id ?? '', '2025-08-01'),
    )
    expect(journal.map(({ act, actor }) => [act, actor])).toEqual([
      ['statement.accepted', 'Reviewer One'],
      ['commitment.opened', 'Reviewer One'],
    ])
    expect(commitment.statement).toBe(idOf('commitment'))
  })

  it('is refused to whoever may not review, and then writes nothing', async () => {
    const before = await journalLength(here)
    const command = { statement: idOf('topic'), version: 1 }
    const refused = await here.register.act(VISITOR, (tx, writer) => acceptStatement(tx, writer, command))
    expect(codeOf(refused)).toBe('refused.role')
    expect(await journalLength(here)).toBe(before)
    expect((await statement(idOf('topic'))).state).toBe('read')
  })

  it('answers absent.statement for an id that is nobody’s', async () => {
    const command = { statement: 'st_nobody' as StatementId, version: 1 }
    const absent = await here.register.act(REVIEWER, (tx, writer) => acceptStatement(tx, writer, command))
    expect(codeOf(absent)).toBe('absent.statement')
  })

  it('answers conflict.state for a statement that is accepted already', async () => {
    await accept('topic')
    const again = await here.register.act(OTHER, (tx, writer) =>
      acceptStatement(tx, writer, { statement: idOf('topic'), version: 2 }),
    )
    expect(codeOf(again)).toBe('conflict.state')
  })

  it('leaves no half act when the area refuses the statement', async () => {
    const claims = CLAIMS.filter(({ kind }) => kind === 'figure').map((claim) => ({ ...claim, slots: [] }))
    const bare = await takeIn(here, { text: `${TEXT}Без чисел` }, claims)
    const before = await journalLength(here)
    const refused = await here.register.act(REVIEWER, (tx, writer) =>
      acceptStatement(tx, writer, { statement: bare.figure as StatementId, version: 1 }),
    )
    expect(codeOf(refused)).toBe('invalid.missing-slot')
    expect((await statement(bare.figure as StatementId)).state).toBe('read')
    expect(await journalLength(here)).toBe(before)
  })

  it('lets one of 32 racing reviewers win and tells all others what it is now and what they wanted', async () => {
    const before = await journalLength(here)
    const results = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        here.register.act({ name: `Reviewer ${index}`, role: 'reviewer' }, (tx, writer) => {
          const command = { statement: idOf('topic'), version: 1 }
          return index % 2 === 0
            ? acceptStatement(tx, writer, command)
            : rejectStatement(tx, writer, { ...command, reason: 'not-said', note: `note ${index}` })
        }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const now = await statement(idOf('topic'))
    for (const [index, result] of results.entries()) {
      if (result.ok) continue
      if (!isVersionConflict(result.problem)) throw new Error(result.problem.code)
      expect(result.problem.current).toEqual(now)
      expect(result.problem.attempted).toMatchObject({ statement: idOf('topic'), version: 1 })
      if (index % 2 === 1) expect(result.problem.attempted).toMatchObject({ note: `note ${index}` })
    }
    const entered = now.state === 'accepted' ? 2 : 1
    expect(await journalLength(here)).toBe(before + entered)
  })

  it('has one effect for a form that is posted 50 times at once, and gives all the same answer', async () => {
    const before = await journalLength(here)
    const command = { statement: idOf('commitment'), version: 1 }
    const posts = await Promise.all(
      Array.from({ length: 50 }, () =>
        here.register.act(REVIEWER, (tx, writer) => acceptStatement(tx, writer, command), {
          form: `form-${idOf('commitment')}`,
        }),
      ),
    )
    const answers = posts.map((post) => mustHave(post))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await journalLength(here)).toBe(before + 2)
    const { total } = mustHave(
      await listCommitments(here.register.db, { readout: (await statement(command.statement)).readout }),
    )
    expect(total).toBe(1)
  })

  it('does not give one person the answer to another’s form, and lets a refused form be mended', async () => {
    const form = `form-of-one-${idOf('topic')}`
    const wrong = { statement: idOf('topic'), version: 7 }
    const right = { statement: idOf('topic'), version: 1 }
    const post = (actor: typeof REVIEWER, command: typeof wrong) =>
      here.register.act(actor, (tx, writer) => acceptStatement(tx, writer, command), { form })
    expect(codeOf(await post(REVIEWER, wrong))).toBe('conflict.version')
    expect(codeOf(await post(REVIEWER, right))).toBe('ok')
    expect(codeOf(await post(OTHER, right))).toBe('conflict.form')
    const short = await here.register.act(REVIEWER, (tx, writer) => acceptStatement(tx, writer, right), {
      form: 'x',
    })
    expect(codeOf(short)).toBe('invalid.form')
  })

  it('does not take other words under the key of a form that was recorded', async () => {
    const post = (content: string) =>
      here.register.act(REVIEWER, async () => ({ ok: true as const, value: content }), {
        form: 'form of one text',
        content,
      })
    expect(mustHave(await post('first'))).toBe('first')
    expect(mustHave(await post('first'))).toBe('first')
    expect(codeOf(await post('second'))).toBe('conflict.form-changed')
  })
})

describe('rejecting', () => {
  it('keeps reason and note with the statement, and shows it among the rejected only', async () => {
    await here.act((tx, writer) =>
      rejectStatement(tx, writer, {
        statement: idOf('figure'),
        version: 1,
        reason: 'duplicate',
        note: 'see 02',
      }),
    )
    expect(await statement(idOf('figure'))).toMatchObject({
      state: 'rejected',
      reason: 'duplicate',
      note: 'see 02',
    })
    const { readout } = await statement(idOf('figure'))
    const waiting = mustHave(await listReview(here.register.db, { readout }))
    const rejected = mustHave(await listReview(here.register.db, { readout, state: 'rejected' }))
    expect(waiting.total).toBe(9)
    expect(rejected.rows.map(({ id }) => id)).toEqual([idOf('figure')])
  })

  it.each([
    ['invalid.reason', { reason: 'because' as never }],
    ['invalid.note', { reason: 'other' as const, note: 'x'.repeat(2001) }],
    ['invalid.note', { reason: 'other' as const, note: 'nul \0' }],
  ])('answers %s and leaves the statement waiting', async (code, words) => {
    const command = { statement: idOf('figure'), version: 1, ...words }
    expect(
      codeOf(await here.register.act(REVIEWER, (tx, writer) => rejectStatement(tx, writer, command))),
    ).toBe(code)
    expect((await statement(idOf('figure'))).state).toBe('read')
  })
})

describe('the queue', () => {
  it('lists what waits, oldest first and in text order, with counts by kind', async () => {
    const { readout } = await statement(idOf('topic'))
    await accept('award')
    const page = mustHave(await listReview(here.register.db, { readout, size: 3 }))
    expect(page).toMatchObject({ total: 9, page: 1, size: 3 })
    expect(page.rows.map(({ kind }) => kind)).toEqual(['meeting', 'figure', 'commitment'])
    expect(page.byKind).toMatchObject({ meeting: 1, award: 0, topic: 1 })
    const second = mustHave(await listReview(here.register.db, { readout, size: 3, page: 2 }))
    expect(second.rows.map(({ kind }) => kind)).toEqual(['project', 'event', 'document'])
    const figures = mustHave(await listReview(here.register.db, { readout, kind: 'figure' }))
    expect(figures.rows.map(({ id }) => id)).toEqual([idOf('figure')])
    expect(figures.byKind).toEqual(page.byKind)
    const all = mustHave(await listReview(here.register.db, { size: 200 }))
    const days = all.rows.flatMap(({ published }) => published ?? [])
    expect(new Set(days).size).toBeGreaterThan(5)
    expect(days).toEqual([...days].sort())
  })

  it('shows a statement with its sentence, the sentences beside it, and its neighbours in the queue', async () => {
    const item = mustHave(await getReviewItem(here.register.db, idOf('figure')))
    const at = item.statement.span.start - item.passage.start
    expect(item.passage.text.slice(at, at + item.statement.quote.length)).toBe(item.statement.quote)
    expect(item.passage.text).toMatch(/^В Чирчике прошла.*складов\.$/s)
    expect([item.previous, item.next]).toEqual([idOf('meeting'), idOf('commitment')])
  })
})

it('leaves a sound journal behind all of this, and names the office where there is one', async () => {
  await here.act((tx, writer) => acceptStatement(tx, writer, { statement: idOf('topic'), version: 1 }), OTHER)
  expect(mustHave(await verifyJournal(here.register.db))).toMatchObject({ sound: true, broken: null })
  const { rows } = mustHave(await listJournal(here.register.db, { subject: idOf('topic') }))
  expect(rows.map(({ office }) => office)).toEqual(['KZ'])
})
