import type { ListedRow } from '../../../register/index.js'
import type { TieList } from './page.js'

const TIE: ListedRow = {
  ...{ id: 'ti_1', firstPartner: 'UZ-SA', secondPartner: 'KZ-61', kind: 'regions', state: 'active' },
  ...{
    stateOn: '2025-11-15',
    document: 'Memorandum of an example',
    pair: 'UZ-KZ',
    source: 'an example',
    version: 1,
  },
  events: [{ title: 'Выставка', day: '2026-05', statement: 'st_1', reference: 'UZ-KZ/2026-05-12/03' }],
  statements: [{ statement: 'st_2', reference: 'UZ-KZ/2026-05-12/04' }],
}
const UNIVERSITIES: ListedRow = {
  ...{ ...TIE, id: 'ti_2', firstPartner: 'University of Examples', secondPartner: 'Мысалдар университеті' },
  ...{ kind: 'universities', state: 'proposed', document: null, events: [], statements: [] },
}

const LIST: TieList = {
  pair: 'UZ-KZ',
  page: { rows: [TIE, UNIVERSITIES], total: 2, page: 1, size: 25 },
  query: new URLSearchParams(),
  all: [TIE],
}

/** Ties of a pair: some, none, none that fit. */
export const tieExamples: Readonly<Record<string, TieList>> = {
  some: LIST,
  empty: { ...LIST, page: { ...LIST.page, rows: [], total: 0 }, all: [] },
  'nothing-fits': {
    ...LIST,
    page: { ...LIST.page, rows: [], total: 0 },
    query: new URLSearchParams('kind=culture'),
  },
}
