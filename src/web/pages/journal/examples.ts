import type { JournalEntry } from '../../../register/index.js'
import type { JournalList } from './page.js'

const ENTRIES: readonly JournalEntry[] = [2, 1].map((number) => ({
  number,
  at: `2026-06-13T09:0${number}:00.000Z`,
  actor: 'local',
  office: null,
  act: number === 1 ? 'statement.accepted' : 'commitment.opened',
  subject: number === 1 ? 'st_example4' : 'co_example',
  before: number === 1 ? { state: 'read', version: 1 } : null,
  after:
    number === 1
      ? { state: 'accepted', version: 2 }
      : { title: 'план совместных работ', due: '../2026-12-31' },
  prev: `${number - 1}`.padStart(64, 'a'),
  hash: `${number}`.padStart(64, 'a'),
}))

/** Entries for the examples of other pages. */
export const journalEntries = ENTRIES

const page = { rows: ENTRIES, total: 120, page: 1, size: 50 }
const list: JournalList = { page, subject: null, verdict: null }

export const journalExamples: Readonly<Record<string, JournalList>> = {
  list,
  empty: { ...list, page: { ...page, rows: [], total: 0 } },
  sound: { ...list, verdict: { sound: true, checked: 120, head: '2'.padStart(64, 'a'), broken: null } },
  broken: {
    ...list,
    subject: 'co_example',
    verdict: { sound: false, checked: 41, head: '', broken: { number: 42, why: 'hash-mismatch' } },
  },
}
