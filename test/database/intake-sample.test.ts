import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Intaken, intakeReadout } from '../../src/intake/index.js'
import { loadDictionaries, packageRoot } from '../../src/platform/index.js'
import { makeReader } from '../../src/reading/index.js'
import {
  getMeeting,
  listCommitments,
  listFigures,
  listMeetings,
  listReports,
  listStatements,
  verifyJournal,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { acceptAll, REVIEWER, type TestRegister, testRegister } from './review-setup.js'

let here: TestRegister
let taken: Intaken

/** The repository's own sample, read by the real reader. */
beforeAll(async () => {
  here = await testRegister()
  const { read } = mustHave(makeReader(mustHave(await loadDictionaries())))
  const text = readFileSync(join(packageRoot(), 'samples', 'almaty-ru.txt'), 'utf8')
  const input = { text, published: '2025-03-29', publisher: 'UZ' }
  taken = mustHave(
    await here.register.act(REVIEWER, (tx, writer) => intakeReadout(tx, writer, { input, read })),
  )
})

afterAll(() => here?.close())

it('takes the sample in with its pair, and puts all that was read before the reviewers', () => {
  const { opened, reading } = taken
  expect(opened).toMatchObject({ pair: 'UZ-KZ', added: opened.statements })
  expect(opened.added).toBeGreaterThan(12)
  expect(reading).toMatchObject({ language: 'ru', problems: [] })
})

it('enters everything the reader read, and leads to two orders with both sides, dues and their words', async () => {
  const { db } = here.register
  const read = mustHave(await listStatements(db, { edition: taken.edition, size: 200 }))
  const entered = await acceptAll(here, Object.fromEntries(read.rows.map(({ id }) => [id, id])))
  expect(Object.values(entered)).not.toContain('')
  const orders = mustHave(await listCommitments(db, { force: 'ordered', today: '2025-04-01' }))
  expect(orders.total).toBe(2)
  for (const { sides, flags, quote, reference } of orders.rows) {
    expect(sides.map(({ party, workState }) => [party, workState])).toEqual([
      ['UZ', 'unknown'],
      ['KZ', 'unknown'],
    ])
    expect(flags).toContain('unreported')
    expect(quote.length).toBeGreaterThan(20)
    expect(reference).toMatch(/^UZ-KZ\/2025-03-29\/\d\d$/)
  }
  const thisYear = mustHave(await listCommitments(db, { force: 'supported' })).rows.find(
    ({ due }) => due !== null,
  )
  expect(thisYear?.due).toMatchObject({ edtf: '2025', basis: { from: 'inferred' } })
  const figures = mustHave(await listFigures(db, { sort: 'measure' })).rows
  expect(figures.map(({ measure, value, unit, bound }) => [measure, value, unit, bound])).toEqual([
    ['investment-portfolio', '4000000000', 'USD', 'above'],
    ['trade-turnover', '14', 'percent', 'exact'],
  ])
  expect(mustHave(await listReports(db)).rows[0]?.items.length).toBeGreaterThan(4)
})

it('has one meeting of the two presidents, informal and in Almaty, out of headline and text', async () => {
  const { rows } = mustHave(await listMeetings(here.register.db))
  const meeting = rows.find(({ format }) => format === 'informal')
  expect(meeting).toMatchObject({ place: 'Алматы', pair: 'UZ-KZ' })
  expect(meeting?.participants).toHaveLength(2)
  const { outcome } = mustHave(await getMeeting(here.register.db, meeting?.id ?? ''))
  expect(outcome.length).toBeGreaterThan(10)
})

it('leaves a sound journal', async () => {
  expect(mustHave(await verifyJournal(here.register.db)).sound).toBe(true)
})
