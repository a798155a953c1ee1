import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptStatement, intakeReadout, undoDecision } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import type { Actor } from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_UZ, SECRETARIAT } from './giving.js'
import {
  acceptAll,
  CLAIMS,
  codeOf,
  INPUT,
  REVIEWER,
  readerOf,
  TEXT,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

const PRESS_UZ: Actor = { name: 'Press One', role: 'press-officer', party: 'UZ' }
const PRESS_OTHER: Actor = { name: 'Press Two', role: 'press-officer', party: 'UZ' }
const PRESS_KZ: Actor = { name: 'Press KZ', role: 'press-officer', party: 'KZ' }

let here: TestRegister
let desk: Desk
let readout: string
let original: string
let statements: Readonly<Record<string, StatementId>>

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  statements = await takeIn(here)
  await acceptAll(here, statements)
  readout = String((await desk.rows('readouts'))[0]?.id)
  original = String((await desk.rows('editions', { readout }))[0]?.id)
})
afterAll(() => here?.close())

const confirmed = async (actor: Actor, name: string, given: object) => {
  const { proposal } = await desk.must(actor, name, { ...given })
  expect(codeOf(await desk.give(actor, 'proposals.confirm', { proposal, version: 1 }))).toBe(
    'refused.second-person',
  )
  return desk.must(PRESS_OTHER, 'proposals.confirm', { proposal, version: 1 })
}
const statesOf = async (edition: string) => {
  const rows = await here.register.db
    .selectFrom('statements')
    .select('state')
    .where('edition', '=', edition as never)
    .execute()
  return [...new Set(rows.map(({ state }) => state))].sort()
}

describe('the editions of a readout', () => {
  it('stand beside each other by language and side, each text to the letter', async () => {
    const added = {
      readout,
      language: 'en',
      text: 'A working meeting was held in Chirchik.\n',
      published: '2025-05-15',
      source: 'an example',
    }
    const { id } = await desk.must(PRESS_UZ, 'readouts.add-edition', added)
    expect(await desk.record('editions', id)).toMatchObject({
      language: 'en',
      party: 'UZ',
      state: 'released',
      published: '2025-05-15',
      text: added.text,
    })
    expect(await desk.rows('editions', { readout })).toHaveLength(2)
    expect((await desk.record('readouts', readout)).editions).toHaveLength(2)
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.add-edition', added))).toBe('conflict.duplicate')
    expect(codeOf(await desk.give(PRESS_KZ, 'readouts.add-edition', { ...added, text: 'Another.' }))).toBe(
      'refused.role',
    )
    expect(codeOf(await desk.give(OFFICE_UZ, 'readouts.add-edition', { ...added, text: 'Another.' }))).toBe(
      'refused.role',
    )
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.add-edition', { ...added, text: ' \n' }))).toBe(
      'invalid.field',
    )
    expect(
      codeOf(
        await desk.give(PRESS_UZ, 'readouts.add-edition', { ...added, readout: 'rd_none', text: 'Another.' }),
      ),
    ).toBe('absent.readout')
    expect(
      codeOf(
        await desk.give(SECRETARIAT, 'readouts.add-edition', { ...added, text: 'Another.', party: 'ZZ' }),
      ),
    ).toMatch(/^(invalid|conflict)\./)
    expect(await desk.rows('editions', { readout })).toHaveLength(2)
  })

  it('are replaced by a correction, the old one kept and the difference readable', async () => {
    const [english] = await desk.rows('editions', { language: 'en' })
    const edition = String(english?.id)
    const correction = {
      edition,
      version: 1,
      on: '2025-05-16',
      ground: 'The place was wrong',
      text: 'A working meeting was held in Keles.',
      source: 'an example',
    }
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.correct', { ...correction, on: '2025-05-14' }))).toBe(
      'invalid.day',
    )
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.correct', { ...correction, version: 0 }))).toBe(
      'conflict.version',
    )
    const { id } = await desk.must(PRESS_UZ, 'readouts.correct', correction)
    expect(await desk.record('editions', edition)).toMatchObject({
      state: 'corrected',
      ground: 'The place was wrong',
      replacedBy: id,
    })
    expect(await desk.record('editions', id)).toMatchObject({
      state: 'released',
      replaces: edition,
      difference: [
        { change: 'gone', text: 'A working meeting was held in Chirchik.' },
        { change: 'new', text: 'A working meeting was held in Keles.' },
      ],
    })
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.correct', { ...correction, version: 2 }))).toBe(
      'conflict.state',
    )
  })

  it('leave what was accepted from the replaced text to be looked at again', async () => {
    const text = 'Стороны открыли мост. Стороны открыли порт.'
    const input = { text, published: '2025-08-01', publisher: 'UZ' } as const
    const claims = (['Стороны открыли мост', 'Стороны открыли порт'] as const).map(
      (words) => ({ kind: 'topic', words }) as const,
    )
    const read = readerOf(claims)
    const { edition } = await here.act((tx, writer) => intakeReadout(tx, writer, { input, read }))
    for (const { id } of read({ id: edition, text }).statements)
      await here.act((tx, writer) => acceptStatement(tx, writer, { statement: id, version: 1 }))
    expect(await desk.rows('stale-statements')).toEqual([])
    const correction = { edition, version: 0, on: '2025-08-02', ground: 'No port', source: 'an example' }
    await desk.must(PRESS_UZ, 'readouts.correct', { ...correction, text: 'Стороны открыли мост.' })
    const stale = await desk.rows('stale-statements')
    const told = stale.map(({ quote, isStillSaid }) => [String(quote), isStillSaid])
    expect(told.sort()).toEqual([
      ['Стороны открыли мост', 'yes'],
      ['Стороны открыли порт', 'no'],
    ])
    const [gone] = await desk.rows('stale-statements', { isStillSaid: 'no' })
    const id = String(gone?.id) as StatementId
    await here.act((tx, writer) => undoDecision(tx, writer, { statement: id, version: 2 }))
    expect(await desk.rows('stale-statements')).toHaveLength(1)
  })

  it('are withdrawn by two persons with a ground; statements stay, as withdrawn', async () => {
    const withdrawal = {
      edition: original,
      version: 0,
      on: '2025-06-01',
      ground: 'Published too early',
      source: 'an example',
    }
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.withdraw', { ...withdrawal, ground: '' }))).toBe(
      'invalid.field',
    )
    expect(codeOf(await desk.give(PRESS_KZ, 'readouts.withdraw', withdrawal))).toBe('refused.role')
    expect(await statesOf(original)).toEqual(['accepted'])
    expect(await desk.rows('meetings')).toHaveLength(1)
    await confirmed(PRESS_UZ, 'readouts.withdraw', withdrawal)
    expect(await desk.record('editions', original)).toMatchObject({
      state: 'withdrawn',
      ground: 'Published too early',
      text: TEXT,
    })
    expect(await statesOf(original)).toEqual(['withdrawn'])
    const undo = { statement: statements.figure as StatementId, version: 3 }
    const undone = await here.register.act(REVIEWER, (tx, writer) => undoDecision(tx, writer, undo))
    expect(codeOf(undone)).toBe('conflict.state')
    expect(await desk.rows('meetings')).toEqual([])
    expect(await desk.rows('commitments')).toEqual([])
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.withdraw', { ...withdrawal, version: 1 }))).toBe(
      'conflict.state',
    )
  })

  it('are not withdrawn while a side has reported on a commitment of theirs', async () => {
    const input = { ...INPUT, text: `${TEXT}\nЕщё раз.` } as const
    const entered = await acceptAll(here, await takeIn(here, input, CLAIMS))
    const report = {
      commitment: entered.commitment,
      party: 'UZ',
      version: 1,
      workState: 'under-way',
      asOf: '2025-06-01',
      source: 'an example',
    }
    await desk.must(OFFICE_UZ, 'sides.report', report)
    const [again] = (await desk.rows('editions', { state: 'released' })).filter(
      ({ statements }) => Number(statements) > 0,
    )
    const withdrawal = { edition: again?.id, version: 0, on: '2025-06-01', ground: 'x', source: 'an example' }
    expect(codeOf(await desk.give(PRESS_UZ, 'readouts.withdraw', withdrawal))).toBe('conflict.depends')
    expect(await statesOf(String(again?.id))).toEqual(['accepted'])
  })
})

describe('related material', () => {
  it('is seen from the readout and from what it is linked to', async () => {
    const other = String((await desk.rows('readouts')).find(({ id }) => id !== readout)?.id)
    await desk.must(PRESS_UZ, 'readouts.relate', { readout, relation: 'repeats', target: other })
    await desk.must(PRESS_UZ, 'readouts.relate', {
      readout,
      relation: 'attaches',
      target: 'https://press.example/plan',
    })
    expect((await desk.record('readouts', readout)).linksFrom).toMatchObject([
      { target: other },
      { relation: 'attaches' },
    ])
    expect((await desk.record('readouts', other)).linksTo).toMatchObject([{ relation: 'repeats', readout }])
    const bad = [
      ['rd_none', 'absent.readout'],
      ['dc_none', 'absent.document'],
      ['a shelf', 'invalid.field'],
      [other, 'conflict.duplicate'],
    ] as const
    for (const [target, code] of bad)
      expect(
        codeOf(await desk.give(PRESS_UZ, 'readouts.relate', { readout, relation: 'repeats', target })),
      ).toBe(code)
  })
})

describe('a text of one’s own', () => {
  it('is written, checked by another, and released by two; a change asks for another check', async () => {
    const text = 'The weavers of both states met.\n\nThey will meet again.'
    const written = { first: 'UZ', second: 'KZ', party: 'UZ', language: 'en', title: 'Weavers met', text }
    expect(codeOf(await desk.give(PRESS_KZ, 'readout-drafts.write', written))).toBe('refused.role')
    const draft = (await desk.must(PRESS_UZ, 'readout-drafts.write', written)).id
    const release = { draft, on: '2026-03-01' }
    expect(codeOf(await desk.give(PRESS_UZ, 'readout-drafts.release', { ...release, version: 1 }))).toBe(
      'conflict.state',
    )
    expect(codeOf(await desk.give(PRESS_UZ, 'readout-drafts.check', { draft, version: 1 }))).toBe(
      'refused.second-person',
    )
    await desk.must(PRESS_OTHER, 'readout-drafts.check', { draft, version: 1 })
    await desk.must(PRESS_UZ, 'readout-drafts.change', { draft, version: 2, text: `${text}\n` })
    expect(await desk.record('readout-drafts', draft)).toMatchObject({ state: 'draft', checkedBy: null })
    await desk.must(PRESS_OTHER, 'readout-drafts.check', { draft, version: 3 })
    await confirmed(PRESS_UZ, 'readout-drafts.release', { ...release, version: 4 })
    const released = await desk.record('readout-drafts', draft)
    expect(released).toMatchObject({ state: 'released' })
    expect(await desk.record('editions', String(released.edition))).toMatchObject({
      state: 'released',
      title: 'Weavers met',
      text: `${text}\n`,
    })
    expect(codeOf(await desk.give(PRESS_UZ, 'readout-drafts.change', { draft, version: 5, text }))).toBe(
      'conflict.state',
    )
  })

  it('may be another language of a readout that is there', async () => {
    const written = {
      first: 'UZ',
      second: 'KZ',
      party: 'UZ',
      language: 'kk-Cyrl',
      title: 'Тоқымашылар',
      text: 'Тоқымашылар кездесті.',
      readout,
    }
    const draft = (await desk.must(PRESS_UZ, 'readout-drafts.write', written)).id
    await desk.must(PRESS_OTHER, 'readout-drafts.check', { draft, version: 1 })
    await confirmed(PRESS_UZ, 'readout-drafts.release', { draft, version: 2, on: '2026-03-02' })
    expect(await desk.rows('editions', { readout, language: 'kk-Cyrl' })).toMatchObject([
      { title: 'Тоқымашылар', published: '2026-03-02' },
    ])
  })
})
