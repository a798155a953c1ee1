import { describe, expect, it } from 'vitest'
import { portfolioExamples } from './examples.js'
import { placeCode } from './places.js'
import { movedPoint, placesFor } from './texts.js'
import {
  changesOf,
  discordsOf,
  leftOutOf,
  ownSums,
  type PortfolioView,
  type ProjectRow,
  type ProjectSide,
} from './view.js'

function example(name: string): PortfolioView {
  const view = portfolioExamples[name]
  if (view === undefined) throw new Error(name)
  return view
}

const [mill] = example('table').projects as readonly [ProjectRow]
const [side] = mill.sides as readonly [ProjectSide]

function withSides(...sides: readonly Partial<ProjectSide>[]): PortfolioView {
  const projects = sides.map((more, at) => ({ ...mill, id: `un_${at}`, sides: [{ ...side, ...more }] }))
  return { ...example('table'), projects }
}

describe('own sums', () => {
  it('never mix stages, currencies or sides', () => {
    const view = withSides(
      { value: '10.5' },
      { value: '0.5' },
      { value: '3', stage: 'idea' },
      { value: '7', currency: 'KZT' },
      { value: '9', party: 'KZ' },
    )
    expect(
      ownSums(view).map(({ party, covers, currency, value }) => [party, covers, currency, value]),
    ).toEqual([
      ['UZ', 'signed', 'USD', '11'],
      ['UZ', 'signed', 'KZT', '7'],
      ['UZ', 'planned', 'USD', '3'],
      ['KZ', 'signed', 'USD', '9'],
    ])
  })

  it('leave out what has no value or no currency, or was stopped, and say why', () => {
    const view = withSides(
      { value: null, currency: null },
      { value: '5', currency: null },
      { value: '5', stage: 'stopped' },
      { value: '5' },
    )
    expect(leftOutOf(view.projects).map(({ why }) => why)).toEqual(['no-value', 'no-currency', 'stopped'])
    expect(ownSums(view)).toMatchObject([{ value: '5' }])
  })
})

describe('sums that disagree', () => {
  const sums = example('table').sums

  it('are those that the two sides stated last', () => {
    expect(discordsOf(example('table'))).toMatchObject([
      { kind: 'stated', one: { party: 'UZ' }, other: { party: 'KZ' } },
    ])
    const same = sums.map((sum) => ({ ...sum, value: '5' }))
    expect(discordsOf({ ...example('table'), sums: same })).toEqual([])
  })

  it('are compared with an own list only where both cover the same', () => {
    const signed = sums.slice(0, 1).map((sum) => ({ ...sum, covers: 'signed' as const }))
    expect(discordsOf({ ...example('table'), sums: signed })).toMatchObject([
      { kind: 'own', own: { value: '10500000', covers: 'signed' } },
    ])
    expect(discordsOf({ ...example('table'), sums: sums.slice(0, 1) })).toEqual([])
  })
})

describe('two days', () => {
  it('differ in what entered, what has gone, what moved, and what changed in value', () => {
    const change = example('changes').change
    if (change === null) throw new Error('no change')
    const { entered, gone, moved, revalued } = changesOf(change)
    const names = (items: readonly { readonly undertaking: string }[]) =>
      items.map((item) => item.undertaking)
    expect([names(entered), names(gone)]).toEqual([['port'], ['road']])
    expect(moved.map(({ item, before }) => [before.stage, item.stage])).toEqual([['signed', 'construction']])
    expect(revalued.map(({ item, before }) => [before.value, item.value])).toEqual([['10000000', '7500000']])
  })
})

describe('pictures', () => {
  it('move the point of large sums exactly', () => {
    expect(placesFor(['0', '1000000'])).toBe(6)
    expect(placesFor(['0', '-999999'])).toBe(0)
    expect(movedPoint('12500000.01', 6)).toBe('12.50000001')
  })

  it('find a place by its code and by its name in any language', () => {
    expect([placeCode('UZ-SA'), placeCode('Самаркандская область'), placeCode(' samarkand region ')]).toEqual(
      Array.from({ length: 3 }, () => 'UZ-SA'),
    )
    expect(placeCode('Nowhere')).toBeNull()
  })
})
