import type { ReadoutId, StatementId } from '../../../kernel/index.js'
import type { MeetingId, MeetingRow, MeetingView, Readout } from '../../../register/index.js'
import { storedExample } from '../reading/examples-stored.js'

/** A meeting for the examples of this page and of the first page. */
export const meetingRow: MeetingRow = {
  id: 'mt_example' as MeetingId,
  format: 'negotiations',
  place: 'Кокшетау',
  day: '2026-06-12',
  tone: 'в деловой обстановке',
  pair: 'UZ-KZ',
  parties: ['UZ', 'KZ'],
  participants: ['Акмаль Каримов', 'Ерлан Сатпаев'],
  readouts: 1,
  state: 'held',
  toldOn: '2026-06-13',
}

const source = storedExample(0)

const readout: Readout = {
  id: source.readout,
  title: source.readoutTitle,
  publisher: 'KZ',
  address: 'https://example.org/readout/7',
  published: '2026-06-13',
  pair: 'UZ-KZ',
  meeting: meetingRow.id,
  receivedAt: '2026-06-13T08:00:00.000Z',
  receivedBy: 'local',
}

const view: MeetingView = {
  meeting: meetingRow,
  delegates: meetingRow.participants.map((person) => ({
    person,
    post: null,
    party: null,
    statement: source.id,
  })),
  readouts: [readout],
  sources: [source],
  outcome: [storedExample(2), storedExample(4)],
  kept: null,
  delegation: [],
  earlier: null,
  next: null,
}

/** The other side's readout of the same meeting, with one thing said by both and one by itself alone. */
const otherReadout: Readout = {
  ...readout,
  id: 'rd_other' as ReadoutId,
  title: 'Учрашув ҳақида',
  publisher: 'UZ',
}
const saidByOther = [storedExample(2), storedExample(5)].map((statement, at) => ({
  ...statement,
  id: `st_other${at}` as StatementId,
  statement: `st_other${at}` as StatementId,
  reference: `UZ-KZ/2026-06-12/1${at}`,
  publisher: 'UZ',
  readout: otherReadout.id,
}))

const bare = { ...meetingRow, format: null, place: null, day: null, tone: null, parties: [] }

export const meetingExamples: Readonly<Record<string, MeetingView>> = {
  told: view,
  'both-sides': {
    ...view,
    readouts: [readout, otherReadout],
    outcome: [...view.outcome, ...saidByOther],
    kept: {
      ...{ state: 'held', stateOn: '2026-06-12', ground: null, format: 'negotiations', day: '2026-06-12' },
      ...{ time: '14:00', place: 'Кокшетау', zone: 'Asia/Almaty', source: 'example.org', version: 1 },
    },
    delegation: [
      {
        ...{ id: 'md_1', person: 'Акмаль Каримов', post: 'президент', party: 'UZ' },
        ...{ source: 'example.org', version: 1 },
      },
    ],
    earlier: { id: 'mt_before' as MeetingId, day: '2025-03', format: null, place: null },
    next: { id: 'mt_after' as MeetingId, day: '2026-11-15', format: 'summit', place: 'Ташкент' },
  },
  bare: { ...view, meeting: bare, delegates: [], outcome: [] },
}

export const meetingLists: Readonly<Record<string, readonly MeetingRow[]>> = {
  list: [
    meetingRow,
    { ...meetingRow, format: null, place: null, day: 'XXXX-03' },
    { ...meetingRow, day: null, toldOn: '2026-06-13' },
  ],
  empty: [],
}
