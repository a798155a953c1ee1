import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, makeHouse, SAMPLE } from './house.js'

interface Rows {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

let house: House
beforeAll(() => {
  house = makeHouse()
})
afterAll(() => house.drop())

describe('the example register', () => {
  it('goes into an empty register, each row with its source, and the journal is sound', async () => {
    const loaded = await house.ask<{ notes: number; acts: number }>('example', 'load')
    expect(loaded.notes).toBeGreaterThan(5)
    const { rows } = await house.ask<Rows>('register', 'portfolio-sums')
    expect(rows.every(({ source }) => typeof source === 'string' && source !== '')).toBe(true)
    const meetings = await house.ask<Rows>('register', 'meetings')
    expect(meetings.rows.map(({ day, place, readouts }) => [day, place, readouts])).toEqual([
      ['2019-04-15', 'Tashkent', 1],
      ['2021-12-06', 'Astana', 0],
      ['2022-12-22', 'Tashkent', 1],
      ['2024-04-05', 'Khiva', 2],
      ['2025-03-29', 'Almaty', 2],
      ['2025-11-15', 'Tashkent', 2],
    ])
    expect((await house.run('verify')).code).toBe(0)
    const bundle = join(house.dataFolder, 'bundle')
    expect((await house.run('journal', 'export', bundle)).code).toBe(0)
    expect((await house.run('verify', bundle)).out).toMatch(/^Sound: /)
  })

  it('says of the award what is known of its day, under all names of the order, and schedules what was told', async () => {
    const { rows } = await house.ask<Rows>('register', 'honours')
    expect(rows).toMatchObject([{ order: 'altyn-qyran', decreedOn: '../2025-03-29', presentedOn: null }])
    const { out } = await house.run('register', 'honours', String(rows[0]?.id), '--json')
    expect(JSON.parse(out)).toMatchObject({
      names: { en: expect.arrayContaining(['Golden Eagle', 'Altyn Qyran']) },
      statements: [{ reference: 'UZ-KZ/2025-03-29/09' }],
    })
    expect((await house.ask<Rows>('register', 'events-told')).rows).toEqual([])
    expect((await house.ask<Rows>('register', 'schedule')).rows).toHaveLength(4)
  })

  it('shows what was said of the Centre and the company, and how each side names the relation', async () => {
    const { rows } = await house.ask<Rows>('register', 'bodies')
    for (const { id, type } of rows.filter((one) => one.type !== 'council')) {
      const { out } = await house.run('register', 'bodies', String(id), '--json')
      const { statements } = JSON.parse(out) as { statements: readonly { published: string }[] }
      expect([type, statements.map(({ published }) => published)]).toEqual([
        type,
        ['2024-04-05', '2025-03-29'],
      ])
    }
    const relation = await house.run('register', 'relations', 'UZ-KZ', '--json')
    expect(JSON.parse(relation.out).names).toMatchObject([{ party: 'KZ' }, { party: 'UZ', language: 'ru' }])
  })

  it('shows the goal whose year moved, said again and again', async () => {
    const { out } = await house.run('register', 'commitments', 'UZ-KZ/2018-03-14/01', '--json')
    const { ledger } = JSON.parse(out) as { ledger: readonly { due: { edtf: string }; slip: string }[] }
    expect(ledger.map(({ due, slip }) => [due.edtf, slip])).toEqual([
      ['../2020', 'first'],
      ['../2020-12-31', 'same'],
      ['../2030', 'later'],
    ])
  })

  it('is loaded once only', async () => {
    const { code, err } = await house.run('example', 'load')
    expect([code, err.includes('conflict.not-empty')]).toEqual([4, true])
  })

  it('is removed in one command, but not once somebody else has worked in it', async () => {
    await house.ask(...SAMPLE)
    const kept = await house.run('example', 'remove', '--yes')
    expect([kept.code, kept.err.includes('conflict.not-example')]).toEqual([4, true])
    const other = makeHouse()
    await other.ask('example', 'load')
    expect((await other.run('example', 'remove', '--yes')).code).toBe(0)
    expect((await other.ask<{ checked: number }>('journal', 'verify')).checked).toBe(0)
    await other.ask('example', 'load')
    other.drop()
  })
})
