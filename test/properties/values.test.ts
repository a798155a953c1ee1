import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  addMoney,
  compareDecimals,
  compareDues,
  comparePeriods,
  type Decimal,
  earliestDay,
  formatDecimal,
  formatMoney,
  formatPeriod,
  isInterval,
  isPoint,
  latestDay,
  type Money,
  type Period,
  type Point,
  parseDecimal,
  parseMoney,
  parsePeriod,
  periodContains,
} from '../../src/values/index.js'
import { RUNS } from './runs.js'

const decimals = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    scale: fc.integer({ min: 0, max: 9 }),
  })
  .map((one): Decimal => addDecimals(one, { digits: 0n, scale: 0 }))

const years = fc.option(fc.integer({ min: 0, max: 9999 }), { nil: null, freq: 8 })

const points: fc.Arbitrary<Point> = fc
  .record(
    { year: years, month: fc.integer({ min: 1, max: 24 }), day: fc.integer({ min: 1, max: 31 }) },
    { requiredKeys: ['year'] },
  )
  .filter(isPoint)

const edges = fc.oneof({ weight: 6, arbitrary: points }, fc.constantFrom('open' as const, 'unknown' as const))

/** Everything our notation can write, and nothing that it refuses. */
const periods: fc.Arbitrary<Period> = fc
  .oneof(points, fc.record({ from: edges, to: edges }))
  .filter((period) => parsePeriod(formatPeriod(period)).ok)

const knownYears = (period: Period) => !formatPeriod(period).includes('XXXX')

describe('values in their written form', () => {
  it('give the same decimal back', () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        const read = parseDecimal(formatDecimal(decimal))
        expect(read.ok && read.value).toEqual(decimal)
      }),
      RUNS,
    )
  })

  it('give the same sum of money back', () => {
    const codes = fc.constantFrom('USD', 'KZT', 'UZS', 'EUR')
    fc.assert(
      fc.property(decimals, codes, (amount, currency) => {
        const read = parseMoney(formatMoney({ amount, currency }))
        expect(read.ok && read.value).toEqual({ amount, currency })
      }),
      RUNS,
    )
  })

  it('give the same period back', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const read = parsePeriod(formatPeriod(period))
        expect(read.ok && read.value).toEqual(period)
      }),
      RUNS,
    )
  })

  it('are EDTF by the judgement of the edtf package', () => {
    // Intervals of seasons and days of unknown years stand above level 1, where the package reads them by other rules.
    const isJudged = (period: Period) => !isInterval(period) || !/-2[1-4]\b(?!-)/.test(formatPeriod(period))
    fc.assert(
      fc.property(periods.filter(isJudged).filter(knownYears), (period) => {
        expect(() => parse(formatPeriod(period))).not.toThrow()
      }),
      RUNS,
    )
  })

  it('are refused or read, and never thrown at, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const read of [parsePeriod(text), parseMoney(text)])
          if (!read.ok) expect(read.problem.code).toMatch(/^invalid\./)
      }),
      RUNS,
    )
  })
})

describe('sums', () => {
  it('do not depend on the order of their parts', () => {
    const total = (parts: readonly Decimal[]) => parts.reduce(addDecimals, { digits: 0n, scale: 0 })
    fc.assert(
      fc.property(fc.array(decimals), (parts) => {
        const turned = [...parts].reverse()
        const ordered = [...parts].sort(compareDecimals)
        expect(total(turned)).toEqual(total(parts))
        expect(total(ordered)).toEqual(total(parts))
      }),
      RUNS,
    )
  })

  it('of money keep their currency and refuse another', () => {
    const money = fc.record({ amount: decimals, currency: fc.constantFrom('USD', 'EUR') })
    fc.assert(
      fc.property(money, money, (one: Money, other: Money) => {
        const sum = addMoney(one, other)
        expect(sum.ok).toBe(one.currency === other.currency)
        expect(sum).toEqual(sum.ok ? addMoney(other, one) : sum)
      }),
      RUNS,
    )
  })
})

describe('periods', () => {
  it('begin no later than they end', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const [first, last] = [earliestDay(period), latestDay(period)]
        if (first !== null && last !== null) expect(first <= last).toBe(true)
      }),
      RUNS,
    )
  })

  it('hold the narrower period that shares their year and month', () => {
    fc.assert(
      fc.property(points, ({ year, month }) => {
        const wide = { year }
        const narrow = month === undefined || month > 12 ? { year, month: 1 } : { year, month, day: 1 }
        const middle = { year, month: narrow.month }
        const expected = year === null ? null : true
        expect([periodContains(wide, narrow), periodContains(middle, narrow)]).toEqual([expected, expected])
      }),
      RUNS,
    )
  })

  it('hold themselves, unless an end is unknown', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const isUnknown = /XXXX|^\/|\/$/.test(formatPeriod(period))
        expect(periodContains(period, period)).toBe(isUnknown ? null : true)
      }),
      RUNS,
    )
  })

  it('keep unknown parts unknown', () => {
    fc.assert(
      fc.property(points, (point) => {
        expect(earliestDay({ ...point, year: null })).toBeNull()
        expect(latestDay({ from: 'open', to: { ...point, year: null } })).toBeNull()
      }),
      RUNS,
    )
  })

  it.each([
    ['compared by their ends', comparePeriods],
    ['compared as dues', compareDues],
  ])('%s are in a total order', (_how, compare) => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
        const [first, second, third] = [a, b, c].sort(compare)
        if (first && second && third) expect(compare(first, third)).toBeLessThanOrEqual(0)
        if (compare(a, b) === 0 && compare(b, c) === 0) expect(compare(a, c)).toBe(0)
      }),
      RUNS,
    )
  })
})
