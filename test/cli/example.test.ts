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
    const readouts = await house.ask<Rows>('register', 'meetings')
    expect(readouts.rows.length).toBeGreaterThan(2)
    expect((await house.run('verify')).code).toBe(0)
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
