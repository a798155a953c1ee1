import { type FoundRow, NOTICE_KINDS, type Notices, type ReadoutRow } from '../../../register/index.js'
import { figureLists } from '../figures/examples.js'
import { journalEntries } from '../journal/examples.js'
import { meetingExamples } from '../meetings/examples.js'
import { registerExamples } from '../register/examples.js'
import type { HomeNews } from './page.js'

const readouts: readonly ReadoutRow[] = (meetingExamples.told?.readouts ?? []).map((readout) => ({
  ...readout,
  languages: ['ru'],
  statements: 7,
  waiting: 2,
  accepted: 4,
}))

const promised: FoundRow | undefined = registerExamples.list?.found.rows[0]
const NONE_MORE = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, 0])) as Notices['more']

const empty: HomeNews = {
  ...{ waiting: 0, yours: null, meeting: null, due: [], overdue: 0, differ: [], figures: [], readouts: [] },
  changed: { seenAt: null, number: 0, total: 0, entries: [] },
}

const used: HomeNews = {
  ...empty,
  waiting: 2,
  yours: {
    notices: [
      {
        ...{ kind: 'due-soon', about: 'co_example', words: 'открыть переправы', language: 'ru' },
        ...{ command: null, ground: null, day: '2026-12-31', path: '/commitments/co_example' },
      },
    ],
    more: NONE_MORE,
  },
  meeting: meetingExamples['both-sides'] ?? null,
  due: promised ? [promised] : [],
  overdue: 3,
  differ: promised ? [{ ...promised, flags: ['disputed'] }] : [],
  figures: figureLists.list ?? [],
  changed: { seenAt: '2026-11-20T08:00:00.000Z', number: 412, total: 2, entries: journalEntries },
  readouts,
}

/** The first page: in use, for who never looked before, with an empty register, without a register. */
export const homeExamples: Readonly<Record<string, HomeNews | null>> = {
  used,
  week: { ...used, yours: null, changed: { ...used.changed, seenAt: null } },
  empty,
  down: null,
}
