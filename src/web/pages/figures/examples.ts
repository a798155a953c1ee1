import type { Figure, FigureId } from '../../../register/index.js'
import { storedExample } from '../reading/examples-stored.js'

const growth: Figure = {
  ...storedExample(2),
  id: 'fg_example1' as FigureId,
  measure: 'trade-turnover',
  value: '9',
  unit: 'percent',
  bound: 'exact',
  comparison: 'since-year-start',
  period: '2026-01-01/2026-06-13',
  claimedBy: 'KZ',
}

const portfolio: Figure = {
  ...storedExample(3),
  id: 'fg_example2' as FigureId,
  measure: 'investment-portfolio',
  value: '3000000000',
  unit: 'USD',
  bound: 'above',
  comparison: null,
  period: null,
  claimedBy: null,
}

const count: Figure = {
  ...portfolio,
  id: 'fg_example3' as FigureId,
  measure: 'jobs',
  value: '1200.5',
  unit: null,
}

export const figureLists: Readonly<Record<string, readonly Figure[]>> = {
  list: [growth, portfolio, count],
  empty: [],
}
