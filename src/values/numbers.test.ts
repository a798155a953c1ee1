import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  scaleByTen,
  subtractDecimals,
} from './decimal.js'
import { readDigits } from './written.js'

function decimal(text: string): Decimal {
  const read = parseDecimal(text)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

describe('decimals', () => {
  it('reckon exactly where floating point does not', () => {
    expect(formatDecimal(addDecimals(decimal('0.1'), decimal('0.2')))).toBe('0.3')
    expect(formatDecimal(subtractDecimals(decimal('4.4'), decimal('4.3')))).toBe('0.1')
    expect(formatDecimal(multiplyDecimals(decimal('1.1'), decimal('-1.1')))).toBe('-1.21')
  })

  it('move the point both ways', () => {
    expect(formatDecimal(scaleByTen(decimal('185.1'), 9))).toBe('185100000000')
    expect(formatDecimal(scaleByTen(decimal('-5'), -3))).toBe('-0.005')
  })

  it('compare by value', () => {
    expect(compareDecimals(decimal('1.50'), decimal('1.5'))).toBe(0)
    expect(compareDecimals(decimal('-2'), decimal('1'))).toBe(-1)
  })

  it('refuse what is no plain decimal', () => {
    for (const text of ['', '1e9', '1,5', '.5', '5.', '+1', '0x10', '9'.repeat(1001)]) {
      const read = parseDecimal(text)
      expect(read.ok ? text : read.problem.code).toBe('invalid.decimal')
    }
  })
})

describe('a number token', () => {
  it.each([
    ['4,4', ',', '4.4'],
    ['1 234 567,5', ',', '1234567.5'],
    ['1.200', ',', '1200'],
    ['4.4', ',', '4.4'],
    ['15,000', '.', '15000'],
    ['1,234.5', '.', '1234.5'],
  ] as const)('%s with the mark %s is %s', (text, mark, value) => {
    const read = readDigits(text, mark)
    expect(read && formatDecimal(read)).toBe(value)
  })

  it('is no number when it is a date, too long or of another script', () => {
    for (const text of ['29.03.2025', '1,2,3', '9'.repeat(400), '٣', '12.34.56'])
      expect(readDigits(text, ','), text).toBeUndefined()
  })
})
