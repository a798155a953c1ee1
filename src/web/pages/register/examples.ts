import { commitmentRow } from '../commitment/examples.js'
import type { Facets } from './facets.js'
import type { RegisterList } from './page.js'
import { EVERYTHING } from './query.js'

const facets: Facets = {
  force: [
    { key: 'ordered', count: 2, isOn: false, change: { force: 'ordered' } },
    { key: 'supported', count: 1, isOn: false, change: { force: 'supported' } },
  ],
  work: [{ key: 'unknown', count: 3, isOn: false, change: { work: 'unknown' } }],
  side: [
    { key: 'KZ', count: 3, isOn: false, change: { side: 'KZ' } },
    { key: 'UZ', count: 3, isOn: false, change: { side: 'UZ' } },
  ],
}

const rows = [commitmentRow, { ...commitmentRow, due: null, flags: ['overdue' as const] }]
const list: RegisterList = { query: EVERYTHING, facets, page: { rows, total: 103, page: 2, size: 50 } }
const none = { rows: [], total: 0, page: 1, size: 50 }

export const registerExamples: Readonly<Record<string, RegisterList>> = {
  list,
  empty: { query: EVERYTHING, page: none, facets: { force: [], work: [], side: [] } },
  'nothing-fits': {
    query: { ...EVERYTHING, q: '<b>bridge</b>', force: 'agreed', side: 'UZ', sector: 'transport' },
    page: none,
    facets: { ...facets, force: [{ key: 'agreed', count: 0, isOn: true, change: { force: null } }] },
  },
}
