import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type MissedCommand, reportMissed } from '../../src/intake/index.js'
import type { EditionId } from '../../src/kernel/index.js'
import { listJournal, listMissed, verifyJournal } from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { reviewBench } from './review-bench.js'
import { codeOf, journalLength, REVIEWER, TEXT, VISITOR } from './review-setup.js'

const bench = await reviewBench()
const { here, idOf, statement } = bench
const words = TEXT.trim().split(/\s+/)[0] ?? ''
const span = { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }

async function command(given: Partial<MissedCommand> = {}): Promise<MissedCommand> {
  const { edition } = await statement(idOf('topic'))
  return { edition, span, note: 'a promise', ...given }
}

const report = (one: MissedCommand) => here.act((tx, writer) => reportMissed(tx, writer, one))

beforeEach(bench.next)
afterAll(bench.close)

describe('reporting words as missed', () => {
  it('keeps them with the reading and in the journal, quoted from the text', async () => {
    const one = await command()
    const { id, quote, known } = await report(one)
    expect({ quote, known }).toEqual({ quote: words, known: false })
    const { rows, total } = mustHave(await listMissed(here.register.db, { edition: one.edition }))
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ id, span, quote: words, note: 'a promise', by: 'Reviewer One' })
    expect(rows[0]?.reading).toMatch(/^rg_/)
    const journal = mustHave(await listJournal(here.register.db, { subject: id }))
    expect(journal.rows.map(({ act }) => act)).toEqual(['reading.missed'])
    expect(mustHave(await verifyJournal(here.register.db)).sound).toBe(true)
  })

  it('has no second effect when the same words are reported again', async () => {
    const one = await command()
    await report(one)
    const before = await journalLength(here)
    expect(await report({ ...one, note: 'once more' })).toMatchObject({ known: true })
    expect(await journalLength(here)).toBe(before)
  })

  it.each([
    ['absent.edition', { edition: 'ed_nobody' as EditionId }],
    ['invalid.quote', { span: { start: 0, end: 1_000_000 } }],
    ['invalid.quote', { span: { start: 5, end: 5 } }],
    ['invalid.note', { note: 'x'.repeat(2001) }],
  ] as const)('answers %s and keeps nothing', async (code, given) => {
    const one = await command(given)
    const answer = await here.register.act(REVIEWER, (tx, writer) => reportMissed(tx, writer, one))
    expect(codeOf(answer)).toBe(code)
    expect(mustHave(await listMissed(here.register.db, { edition: one.edition })).total).toBe(0)
  })

  it('is refused to whoever may not review', async () => {
    const one = await command()
    const refused = await here.register.act(VISITOR, (tx, writer) => reportMissed(tx, writer, one))
    expect(codeOf(refused)).toBe('refused.role')
  })

  it('lets nobody change or delete a report', async () => {
    const { id } = await report(await command())
    const { db } = here.register
    await expect(
      db.updateTable('missed_passages').set({ note: 'other' }).where('id', '=', id).execute(),
    ).rejects.toThrow()
    await expect(db.deleteFrom('missed_passages').where('id', '=', id).execute()).rejects.toThrow()
  })
})
