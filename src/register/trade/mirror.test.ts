import { describe, expect, it } from 'vitest'
import { mirrorOf, type Observed } from './mirror.js'

function observed(more: Partial<Observed>): Observed {
  const series = { series: 'se_1', pair: 'UZ-KZ', measure: 'trade-turnover', flow: 'both-ways' } as const
  const sides = { reporter: 'UZ', partner: 'KZ', unit: 'USD million', coverage: 'unstated', product: null }
  const value = { id: 'ob_1', period: '2023', value: '4400', bound: 'exact', note: null }
  return {
    ...series,
    ...sides,
    ...value,
    knownOn: '2024-04-05',
    vintage: '2024-04-05',
    source: 'an example',
    ...more,
  }
}

const KZ = { reporter: 'KZ', partner: 'UZ', series: 'se_2', id: 'ob_2' }

describe('both sides of one period', () => {
  it('stand side by side with the gap, nothing averaged', () => {
    const [row] = mirrorOf([observed({ ...KZ, value: '4.5', unit: 'USD billion' }), observed({})])
    expect(row).toMatchObject({
      first: { value: '4400' },
      second: { value: '4500' },
      gap: '-100',
      unit: 'USD million',
    })
  })

  it('stay apart where unit, period or coverage differ, and show who is silent', () => {
    const rows = mirrorOf([
      observed({}),
      observed({ ...KZ, unit: 'tonne' }),
      observed({ ...KZ, period: '2022' }),
      observed({ ...KZ, coverage: 'goods' }),
    ])
    expect(rows).toHaveLength(4)
    expect(rows.every(({ gap }) => gap === null)).toBe(true)
  })

  it('see exports of one as imports of the other', () => {
    const out = observed({ measure: 'exports', flow: 'exports', value: '1500' })
    const into = observed({ ...KZ, measure: 'imports', flow: 'imports', value: '1480' })
    const back = observed({ measure: 'imports', flow: 'imports', value: '3000' })
    expect(mirrorOf([out, into, back])).toMatchObject([
      { direction: 'KZ>UZ', first: { value: '3000' }, second: null },
      { direction: 'UZ>KZ', gap: '20' },
    ])
  })

  it('pair a product group with the same group only, and never with all goods', () => {
    const rows = mirrorOf([
      observed({ product: 'section-15' }),
      observed({ ...KZ, value: '4500' }),
      observed({ ...KZ, series: 'se_3', product: 'section-16', value: '7' }),
      observed({ ...KZ, series: 'se_4', product: 'section-15', value: '4300' }),
    ])
    expect(
      rows.map(({ product, first, second, gap }) => [product, first?.value, second?.value, gap]),
    ).toEqual([
      [null, undefined, '4500', null],
      ['section-15', '4400', '4300', '100'],
      ['section-16', undefined, '7', null],
    ])
  })

  it('take the value of one side that became known last', () => {
    const later = observed({ id: 'ob_3', series: 'se_3', value: '4450', knownOn: '2024-08-01' })
    expect(mirrorOf([later, observed({})])).toMatchObject([{ first: { value: '4450' } }])
  })
})
