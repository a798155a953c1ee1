import { listNamed } from '../../../register/index.js'
import type { ShownList, ShownRecord } from './page.js'

const named = listNamed('offices')
const OFFICE = { id: 'of_example1', name: 'Ministry of Examples', party: 'UZ', version: 1 }

/** Examples of a list: some entries, none. */
export const listExamples: Readonly<Record<string, ShownList>> = named.ok
  ? {
      some: {
        list: named.value,
        page: { rows: [OFFICE], total: 1, page: 1, size: 50 },
        query: new URLSearchParams(),
        acts: [{ title: 'Found an office', path: '/acts/offices.add' }],
      },
      none: {
        list: named.value,
        page: { rows: [], total: 0, page: 1, size: 50 },
        query: new URLSearchParams({ q: 'x' }),
        acts: [],
      },
    }
  : {}

/** An example of one thing. */
export const recordExamples: Readonly<Record<string, ShownRecord>> = named.ok
  ? {
      one: {
        list: named.value,
        record: { ...OFFICE, persons: [{ name: 'A. Example', role: 'office' }] },
        acts: [],
      },
    }
  : {}
