import { FIND_FACETS, type FindFacet, type Findings, type FoundRow } from '../../../register/index.js'
import { commitmentRow } from '../commitment/examples.js'
import { storedExample } from '../reading/examples-stored.js'
import { EVERYTHING } from './query.js'
import type { RegisterList } from './view.js'

function rowOf(at: number): FoundRow {
  const { statement, kind, force, reference, quote, language, edition, readout, ...rest } = storedExample(at)
  const { readoutTitle, publisher, published, pair } = rest
  const told = { statement, kind, force, reference, quote, language, edition, readout, readoutTitle }
  const none = { commitment: null, title: null, due: null, sides: [], sectors: [], flags: [], timesSaid: 0 }
  return { ...told, publisher, published, pair, regions: [], ...none }
}

const { id, title, due, sides, sectors, flags } = commitmentRow
const promised: FoundRow = {
  ...rowOf(4),
  ...{ commitment: id, title, due, sides, sectors, flags, timesSaid: 2, regions: ['UZ-SU', 'kz-aralsk'] },
}

const NO_COUNTS = Object.fromEntries(FIND_FACETS.map((name) => [name, []])) as unknown as Findings['facets']

function counted(values: Partial<Record<FindFacet, Readonly<Record<string, number>>>>): Findings['facets'] {
  const lists = Object.entries(values).map(([name, counts]) => {
    return [name, Object.entries(counts).map(([value, count]) => ({ value, count }))]
  })
  return { ...NO_COUNTS, ...Object.fromEntries(lists) }
}

const facets = counted({
  kind: { commitment: 103, topic: 40, figure: 12 },
  force: { ordered: 60, supported: 43 },
  pair: { 'UZ-KZ': 103 },
  side: { KZ: 103, UZ: 103 },
  sector: {
    transport: 20,
    energy: 12,
    agriculture: 9,
    textile: 8,
    trade: 7,
    water: 6,
    culture: 5,
    health: 4,
    it: 3,
  },
  region: { 'UZ-SU': 6, 'KZ-75': 4, 'kz-aralsk': 1 },
  due: { over: 8, later: 70, none: 25 },
  work: { unknown: 90, 'under-way': 13 },
  flag: { overdue: 8, disputed: 1 },
  publisher: { KZ: 50, UZ: 53 },
  year: { '2026': 40, '2025': 63 },
  language: { ru: 80, 'uz-Latn': 23 },
})

const later: FoundRow = { ...promised, ...rowOf(5), due: null, flags: ['overdue'], timesSaid: 1 }
const found: Findings = { rows: [promised, later], total: 103, page: 2, size: 50, facets, without: {} }
const none: Findings = { ...found, rows: [], total: 0, page: 1 }
const list: RegisterList = { query: EVERYTHING, found, since: null }

export const registerExamples: Readonly<Record<string, RegisterList>> = {
  list,
  'all-kinds': {
    ...list,
    query: { ...EVERYTHING, facets: { kind: [] } },
    found: { ...found, rows: [rowOf(0), rowOf(2), promised] },
  },
  since: {
    ...list,
    query: { ...EVERYTHING, since: '2026-06-01' },
    since: { number: 412, marks: new Map([[promised.statement, 'changed']]), gone: ['UZ-KZ/2025-03-29/07'] },
  },
  odd: { ...list, query: { ...EVERYTHING, q: 'кўприк !!', odd: ['colour=red', '!!'] } },
  empty: { ...list, found: { ...none, facets: NO_COUNTS } },
  'nothing-fits': {
    ...list,
    query: {
      ...EVERYTHING,
      q: '<b>bridge</b>',
      facets: { kind: ['commitment'], force: ['agreed'], side: ['UZ'], sector: ['transport'] },
    },
    found: { ...none, without: { force: 3, side: 0, sector: 2 } },
  },
}
