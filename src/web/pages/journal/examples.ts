import type { JournalEntry } from '../../../register/index.js'
import type { Health } from './health.js'
import type { JournalAsked, JournalList } from './page.js'

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
const ASKED: JournalAsked = { subject: null, act: null, actor: null, q: null, from: null, until: null }
const CHECKPOINT = {
  ...{ size: 120, root: '3'.padStart(64, 'b'), at: '2026-06-13T10:00:00.000Z' },
  note: 'kelisim/example\n120\nroot\n\n— kelisim/example signature\n',
}
const list: JournalList = { page, asked: ASKED, verdict: null, checkpoints: [CHECKPOINT], seen: null }

export const journalExamples: Readonly<Record<string, JournalList>> = {
  list,
  empty: { ...list, checkpoints: [], page: { ...page, rows: [], total: 0 } },
  sound: { ...list, verdict: { sound: true, checked: 120, head: '2'.padStart(64, 'a'), broken: null } },
  broken: {
    ...list,
    asked: { ...ASKED, subject: 'co_example' },
    verdict: { sound: false, checked: 41, head: '', broken: { number: 42, why: 'hash-mismatch' } },
  },
}

const COUNTS = { readouts: 3, waiting: 4, accepted: 20, meetings: 2, commitments: 9, journal: 120 }
const WELL: Health = {
  ...{ database: true, counts: COUNTS, confirmations: 1, clock: '2026-06-13T10:00:00.000Z' },
  verified: { at: '2026-06-13T09:00:00.000Z', brokenAt: null },
}

/** How the machine does: well, with a broken journal, and without its database. */
export const healthExamples: Readonly<Record<string, Health>> = {
  well: WELL,
  broken: { ...WELL, verified: { at: '2026-06-13T09:00:00.000Z', brokenAt: 42 } },
  'no-database': { ...WELL, database: false, counts: null, confirmations: null, verified: null },
}
