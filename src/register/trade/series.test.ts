import { describe, expect, it } from 'vitest'
import { checkProduct } from './products.js'
import { checkClaim, checkFlow, knownOn } from './series.js'
import { periodFor, spanOf, writeSpan } from './spans.js'

describe('periods of series', () => {
  it.each([
    ['month', '2025-03', '2025-03'],
    ['cumulative-month', '2025-01', '2025-01'],
    ['cumulative-month', '2025-01/2025-08', '2025-01/2025-08'],
    ['cumulative-month', '2025-01/2025-12', '2025'],
    ['quarter', '2025-04/2025-06', '2025-04/2025-06'],
    ['half-year', '2025-07/2025-12', '2025-07/2025-12'],
    ['year', '2025', '2025'],
    ['year', '2025-01/2025-12', '2025'],
  ] as const)('of the frequency %s hold %s', (frequency, given, kept) => {
    expect(periodFor(frequency, given)).toEqual({ ok: true, value: kept })
  })

  it.each([
    ['month', '2025'],
    ['month', '2025-03-29'],
    ['cumulative-month', '2025-02/2025-03'],
    ['quarter', '2025-02/2025-04'],
    ['half-year', '2025-04/2025-09'],
    ['year', '2024-07/2025-06'],
    ['year', '2025/2026'],
  ] as const)('of the frequency %s do not hold %s', (frequency, given) => {
    expect(periodFor(frequency, given)).toMatchObject({ problem: { code: 'invalid.period' } })
  })

  it('are read and written alike', () => {
    for (const period of ['2025', '2025-03', '2025-04/2025-09']) {
      const span = spanOf(period)
      expect(span && writeSpan(span)).toBe(period)
    }
    expect(spanOf('2025-06/2025-03')).toBeNull()
  })
})

describe('the day on which something was known', () => {
  it('is the last on which it may have been published', () => {
    expect(knownOn('2025-02', '2025-01', '2025-05-01')).toEqual({ ok: true, value: '2025-02-28' })
    expect(knownOn('2025-02-10', '2025-01', '2025-05-01')).toEqual({ ok: true, value: '2025-02-10' })
  })

  it('is not before the end of the period, after today, or never', () => {
    for (const [vintage, period] of [
      ['2025-01-31', '2025-01'],
      ['2025-05-02', '2025-01'],
      ['2025-02-10/..', '2025-01'],
    ] as const)
      expect(knownOn(vintage, period, '2025-05-01')).toMatchObject({ problem: { code: 'invalid.vintage' } })
  })
})

describe('a claim', () => {
  const series = { measure: 'trade-turnover', unit: 'USD million', pair: 'UZ-KZ', product: null } as const

  it('speaks of a series of its measure and its two states, in a unit', () => {
    expect(checkClaim({ ...series, unit: 'percent' }, series).ok).toBe(true)
    expect(checkClaim({ ...series, measure: 'trade-target', pair: null }, series).ok).toBe(true)
    expect(checkClaim({ ...series, unit: null }, series)).toMatchObject({ problem: { code: 'invalid.unit' } })
    expect(checkClaim({ ...series, measure: 'jobs' }, series)).toMatchObject({
      problem: { code: 'invalid.measure' },
    })
    expect(checkClaim({ ...series, pair: 'UZ-KG' }, series)).toMatchObject({
      problem: { code: 'invalid.pair' },
    })
  })

  it('of all trade is not held against one product group', () => {
    expect(checkClaim(series, { ...series, product: 'section-15' })).toMatchObject({
      problem: { code: 'invalid.product', hint: 'Tie the figure to a series of all goods' },
    })
  })

  it('and a series have the flow their measure names', () => {
    expect(checkFlow('exports', 'exports').ok).toBe(true)
    expect(checkFlow('cargo', 'imports').ok).toBe(true)
    expect(checkFlow('trade-turnover', 'imports')).toMatchObject({ problem: { code: 'invalid.flow' } })
  })
})

describe('a product group', () => {
  const goods = { product: 'section-15', measure: 'exports', coverage: 'goods' } as const

  it('is of goods that are traded', () => {
    expect(checkProduct(goods).ok).toBe(true)
    expect(checkProduct({ ...goods, product: null, measure: 'jobs', coverage: 'services' }).ok).toBe(true)
    for (const more of [
      { measure: 'jobs' },
      { coverage: 'services' },
      { coverage: 'goods-and-services' },
    ] as const)
      expect(checkProduct({ ...goods, ...more })).toMatchObject({ problem: { code: 'invalid.product' } })
  })
})
