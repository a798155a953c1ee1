import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, decimalOf, formatDecimal, parseDecimal } from '../../values/index.js'
import { asOfVintage, monthlyOf, type Vintage } from './vintages.js'

const DAYS = ['2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01']

const vintages = fc.uniqueArray(
  fc.record({
    id: fc.nat(1_000_000).map((number) => `ob_${String(number).padStart(7, '0')}`),
    period: fc.constantFrom('2024-11', '2024-12', '2025-01'),
    knownOn: fc.constantFrom(...DAYS),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
)

describe('what was known on a day', () => {
  it('is not changed by anything published later', () => {
    fc.assert(
      fc.property(vintages, vintages, fc.constantFrom(...DAYS), (rows, more, day) => {
        const later = more.filter(({ knownOn }) => knownOn > day)
        expect(asOfVintage([...later, ...rows], day)).toEqual(asOfVintage(rows, day))
      }),
    )
  })

  it('is one value a period, the last, in whatever order the rows come', () => {
    fc.assert(
      fc.property(vintages, fc.constantFrom(...DAYS), (rows, day) => {
        const known = asOfVintage(rows, day)
        expect(new Set(known.map(({ period }) => period)).size).toBe(known.length)
        expect(asOfVintage([...rows].reverse(), day)).toEqual(known)
        const isLast = (one: Vintage) =>
          rows.every((row) => row.period !== one.period || row.knownOn > day || row.knownOn <= one.knownOn)
        expect(known.every(isLast)).toBe(true)
      }),
    )
  })
})

function exact(period: string, value: string) {
  return { period, value, bound: 'exact' }
}

describe('a series that counts from January', () => {
  it('gives months, and the months between where some were not published', () => {
    const told = [exact('2024-01', '270.9'), exact('2025-01', '313.5'), exact('2025-01/2025-02', '600')]
    expect(monthlyOf([...told, exact('2025-01/2025-05', '1500.25')])).toEqual([
      exact('2024-01', '270.9'),
      exact('2025-01', '313.5'),
      exact('2025-02', '286.5'),
      exact('2025-03/2025-05', '900.25'),
    ])
  })

  it('is about right only where the sums are', () => {
    const over = { ...exact('2024-01/2024-11', '3800'), bound: 'above' }
    expect(monthlyOf([exact('2024-01/2024-10', '3400'), over])[1]).toEqual({
      period: '2024-11',
      value: '400',
      bound: 'about',
    })
  })

  it('adds up again to its last sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }), (sums) => {
        const told = sums.map((sum, at) =>
          exact(at === 0 ? '2025-01' : `2025-01/2025-${String(at + 1).padStart(2, '0')}`, String(sum)),
        )
        const parts = monthlyOf(told).flatMap(({ value }) => {
          const read = parseDecimal(value)
          return read.ok ? [read.value] : []
        })
        expect(formatDecimal(parts.reduce(addDecimals, decimalOf(0)))).toBe(String(sums.at(-1)))
      }),
    )
  })
})
