import { describe, expect, it } from 'vitest'
import { addMoney, formatMoney, parseMoney } from './money.js'

describe('money', () => {
  it('reads, adds and writes sums of one currency', () => {
    const [one, other] = [parseMoney('1500000000.5 USD'), parseMoney('0.50 USD')]
    const sum = one.ok && other.ok ? addMoney(one.value, other.value) : one
    expect(sum.ok && formatMoney(sum.value)).toBe('1500000001 USD')
  })

  it('refuses unknown currencies, other forms, and sums of two currencies', () => {
    const codes = ['5 XYZ', '5', '5 USD more', 'five USD'].map((text) => {
      const read = parseMoney(text)
      return read.ok ? 'read' : read.problem.code
    })
    expect(codes).toEqual(['invalid.currency', 'invalid.money', 'invalid.money', 'invalid.decimal'])
    const [usd, kzt] = [parseMoney('5 USD'), parseMoney('5 KZT')]
    const sum = usd.ok && kzt.ok ? addMoney(usd.value, kzt.value) : usd
    expect(sum.ok || sum.problem.code).toBe('invalid.currency')
  })
})
