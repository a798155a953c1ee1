import type { ReadoutRow } from '../../../register/index.js'
import { commitmentRow } from '../commitment/examples.js'
import { figureLists } from '../figures/examples.js'
import { journalEntries } from '../journal/examples.js'
import { meetingExamples, meetingRow } from '../meetings/examples.js'
import type { HomeNews } from './page.js'

const readouts: readonly ReadoutRow[] = (meetingExamples.told?.readouts ?? []).map((readout) => ({
  ...readout,
  languages: ['ru'],
  statements: 7,
  waiting: 2,
  accepted: 4,
}))

/** The first page: in use, with an empty register, without a register. */
export const homeExamples: Readonly<Record<string, HomeNews | null>> = {
  used: {
    waiting: 2,
    meeting: meetingRow,
    due: [commitmentRow],
    figures: figureLists.list ?? [],
    entries: journalEntries,
    readouts,
  },
  empty: { waiting: 0, meeting: null, due: [], figures: [], entries: [], readouts: [] },
  down: null,
}
