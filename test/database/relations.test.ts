import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countPair } from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import {
  acceptAll,
  codeOf,
  INPUT,
  REVIEWER,
  TEXT,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

let here: TestRegister
let desk: Desk

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
})

afterAll(() => here?.close())

const TREATY = {
  first: 'KZ',
  second: 'UZ',
  level: 'alliance',
  document: 'Treaty on Allied Relations',
  signed: '2022-12-22',
  source: 'press service of UZ via EADaily, 22 Dec 2022',
}

describe('the relation of two states', () => {
  it('is a history of documents, the latest of which holds', async () => {
    await desk.must(SECRETARIAT, 'relations.record-level', TREATY)
    const earlier = {
      ...TREATY,
      level: 'strategic-partnership',
      signed: '2013-06-14',
      document: 'An example treaty',
    }
    await desk.must(SECRETARIAT, 'relations.record-level', earlier)
    const record = await desk.record('relations', 'UZ-KZ')
    expect(record).toMatchObject({ level: 'alliance', signed: '2022-12-22' })
    expect(record.levels).toMatchObject([{ signed: '2013-06-14' }, { signed: '2022-12-22' }])
  })

  it('does not fall without a document, and is not recorded twice', async () => {
    const lower = { ...TREATY, level: 'strategic-partnership', signed: '2025', document: '' }
    expect(codeOf(await desk.give(SECRETARIAT, 'relations.record-level', lower))).toBe('conflict.level-falls')
    expect(codeOf(await desk.give(SECRETARIAT, 'relations.record-level', { ...TREATY, second: 'KZ' }))).toBe(
      'invalid.pair',
    )
    expect(codeOf(await desk.give(SECRETARIAT, 'relations.record-level', TREATY))).toBe('conflict.duplicate')
    expect((await desk.record('relations', 'UZ-KZ')).levels).toHaveLength(2)
  })

  it('keeps how each side names it, and counts its commitments by force and state', async () => {
    const named = { first: 'UZ', second: 'KZ', day: '2025-03-29', source: 'an example' }
    await desk.must(SECRETARIAT, 'relations.record-name', { ...named, party: 'UZ', words: 'союзничество' })
    await desk.must(SECRETARIAT, 'relations.record-name', { ...named, party: 'KZ', words: 'одақтастық' })
    await acceptAll(here, await takeIn(here))
    const record = await desk.record('relations', 'UZ-KZ')
    expect(record.names).toMatchObject([{ party: 'KZ' }, { party: 'UZ' }])
    expect(record).toMatchObject({
      commitments: 1,
      byForce: [{ count: 1 }],
      byState: [{ party: 'KZ' }, { party: 'UZ' }],
    })
    expect(mustHave(await countPair(here.register.db, 'UZ-KZ'))).toEqual({
      byForce: record.byForce,
      byState: record.byState,
    })
  })
})

const TIE = {
  kind: 'regions',
  firstParty: 'UZ',
  firstPartner: 'UZ-SA',
  secondParty: 'KZ',
  secondPartner: 'KZ-61',
  state: 'proposed',
  stateOn: '2025-11-15',
  source: 'an example',
}

describe('ties', () => {
  it('are moved by an office of either side, with their source, and not by others', async () => {
    const { id } = await desk.must(SECRETARIAT, 'ties.add', TIE)
    const signed = { tie: id, version: 1, state: 'signed', stateOn: '2025-12-01', source: 'an example' }
    expect(codeOf(await desk.give({ ...OFFICE_UZ, party: 'KG' }, 'ties.move', signed))).toBe('refused.role')
    await desk.must(OFFICE_KZ, 'ties.move', signed)
    expect(
      codeOf(await desk.give(OFFICE_UZ, 'ties.move', { ...signed, version: 2, state: 'proposed' })),
    ).toBe('conflict.state')
    const event = { tie: id, title: 'An example fair', day: '2026-05', source: 'an example' }
    await desk.must(OFFICE_UZ, 'ties.note-event', event)
    expect(await desk.record('ties', id)).toMatchObject({
      state: 'signed',
      pair: 'UZ-KZ',
      events: [{ day: '2026-05' }],
    })
  })

  it('show the statements that speak of them, tied by a reviewer, once each', async () => {
    const [tie] = await desk.rows('ties')
    const statements = await takeIn(here, { ...INPUT, published: '2025-06-01', text: `${TEXT}Выпуск 2\n` })
    await acceptAll(here, statements)
    const told = { tie: tie?.id, statement: statements.topic }
    expect(codeOf(await desk.give(OFFICE_UZ, 'ties.tie-statement', told))).toBe('refused.role')
    await desk.must(REVIEWER, 'ties.tie-statement', told)
    expect(codeOf(await desk.give(REVIEWER, 'ties.tie-statement', told))).toBe('conflict.duplicate')
    expect(await desk.record('ties', String(tie?.id))).toMatchObject({
      statements: [{ statement: statements.topic, publisher: 'UZ' }],
    })
  })

  it('show which regions have no partner', async () => {
    const without = (await desk.rows('regions', { party: 'UZ', partners: '0' })).map(({ id }) => id)
    expect(without).toContain('UZ-AN')
    expect(without).not.toContain('UZ-SA')
  })

  it('refuse a region of another state', async () => {
    const wrong = { ...TIE, firstPartner: 'KZ-61', secondPartner: 'KZ-61' }
    expect(codeOf(await desk.give(SECRETARIAT, 'ties.add', wrong))).toBe('invalid.place')
  })
})
