import type { ListedRow } from '../../../register/index.js'
import type { RelationList } from './page.js'
import type { Profile } from './view.js'

const ROW: ListedRow = {
  ...{
    id: 'UZ-KZ',
    pair: 'UZ-KZ',
    level: 'alliance',
    signed: '2022-12-22',
    document: 'Договор',
    commitments: 12,
  },
}

/** The index of relations: some, none, none that fit. */
export const relationLists: Readonly<Record<string, RelationList>> = {
  some: { page: { rows: [ROW], total: 1, page: 1, size: 50 }, query: new URLSearchParams() },
  empty: { page: { rows: [], total: 0, page: 1, size: 50 }, query: new URLSearchParams() },
  'nothing-fits': { page: { rows: [], total: 0, page: 1, size: 50 }, query: new URLSearchParams('q=x') },
}

const LEVEL: ListedRow = {
  ...{
    level: 'strategic-partnership',
    document: 'Договор о партнёрстве',
    signed: '2013-06-14',
    inForce: null,
  },
  ...{ quote: null, statement: null, reference: null, source: 'an example' },
}
const NAME: ListedRow = {
  ...{ party: 'KZ', words: 'одақтастық', language: 'kk-Cyrl', day: '2024-04-05', statement: null },
  ...{ reference: 'UZ-KZ/2024-04-05/02', source: 'an example' },
}

const PROFILE: Profile = {
  ...{ pair: 'UZ-KZ', today: '2026-11-20', meetings: [], meetingCount: 0, ties: 3 },
  record: {
    ...ROW,
    levels: [
      LEVEL,
      { ...LEVEL, level: 'alliance', signed: '2022-12-22', inForce: '2024-05', quote: 'Стороны союзники' },
    ],
    names: [NAME, { ...NAME, party: 'UZ', words: 'союзничество', language: 'ru' }],
    byForce: [{ force: 'ordered', count: 4 }],
    byState: [{ party: 'UZ', state: 'unknown', count: 4 }],
  },
}

/** The profile of a relation: usual, and with nothing recorded yet. */
export const profileExamples: Readonly<Record<string, Profile>> = {
  usual: PROFILE,
  empty: { ...PROFILE, ties: 0, record: { ...ROW, levels: [], names: [], byForce: [], byState: [] } },
}
