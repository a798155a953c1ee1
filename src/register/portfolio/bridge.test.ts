import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, formatDecimal, parseDecimal, subtractDecimals } from '../../values/index.js'
import { bridgesOf, type PortfolioItem } from './bridge.js'
import { checkStage, checkValue, STAGES } from './rules.js'

function item(undertaking: string, value: string, more: Partial<PortfolioItem> = {}): PortfolioItem {
  return { undertaking, title: undertaking, party: 'UZ', stage: 'signed', value, currency: 'USD', ...more }
}

function decimal(text: string) {
  const read = parseDecimal(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

describe('the bridge of a portfolio', () => {
  it('leads from one sum to the other, side by side and cover by cover', () => {
    const from = [
      item('mill', '10'),
      item('road', '5'),
      item('dam', '7', { stage: 'idea' }),
      item('mill', '9', { party: 'KZ' }),
    ]
    const to = [
      item('mill', '12.5'),
      item('port', '3'),
      item('dam', '7', { stage: 'signed' }),
      item('mill', '9', { party: 'KZ' }),
    ]
    expect(bridgesOf(from, to)).toEqual([
      {
        party: 'KZ',
        currency: 'USD',
        covers: 'signed',
        start: '9',
        entered: '0',
        gone: '0',
        changed: '0',
        end: '9',
        titles: { entered: [], gone: [], changed: [] },
      },
      {
        party: 'UZ',
        currency: 'USD',
        covers: 'planned',
        start: '7',
        entered: '0',
        gone: '7',
        changed: '0',
        end: '0',
        titles: { entered: [], gone: ['dam'], changed: [] },
      },
      {
        party: 'UZ',
        currency: 'USD',
        covers: 'signed',
        start: '15',
        entered: '10',
        gone: '5',
        changed: '2.5',
        end: '22.5',
        titles: { entered: ['dam', 'port'], gone: ['road'], changed: ['mill'] },
      },
    ])
  })

  it('always closes: start + entered − gone ± changed = end', () => {
    const items = fc.array(
      fc.record({
        undertaking: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        stage: fc.constantFrom(...STAGES),
        party: fc.constantFrom('UZ', 'KZ'),
        currency: fc.constantFrom('USD', 'KZT'),
        value: fc
          .integer({ min: 0, max: 10_000 })
          .map((cents) => formatDecimal(decimal(`${Math.floor(cents / 100)}.${cents % 100}`))),
      }),
      { maxLength: 8 },
    )
    const once = (list: readonly Omit<PortfolioItem, 'title'>[]) => [
      ...new Map(
        list.map((one) => [`${one.undertaking} ${one.party}`, { ...one, title: one.undertaking }]),
      ).values(),
    ]
    fc.assert(
      fc.property(items, items, (from, to) => {
        for (const { start, entered, gone, changed, end } of bridgesOf(once(from), once(to))) {
          const sum = addDecimals(
            addDecimals(subtractDecimals(decimal(start), decimal(gone)), decimal(entered)),
            decimal(changed),
          )
          expect(formatDecimal(sum)).toBe(end)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a stage', () => {
  it('of launch or operation needs evidence, others need none', () => {
    expect(checkStage('operating', null)).toMatchObject({ problem: { code: 'invalid.evidence' } })
    expect(checkStage('operating', 'an act')).toMatchObject({ ok: true })
    expect(checkStage('construction', null)).toMatchObject({ ok: true })
  })
})

describe('a value', () => {
  it('has a currency, and a currency has a value', () => {
    expect(checkValue('5', null)).toMatchObject({
      problem: { code: 'invalid.field', where: { field: 'currency' } },
    })
    expect(checkValue(null, 'USD')).toMatchObject({ problem: { where: { field: 'value' } } })
    expect([checkValue('5', 'USD').ok, checkValue(null, null).ok]).toEqual([true, true])
  })
})
