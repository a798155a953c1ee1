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

const bare = { ...meetingRow, format: null, place: null, day: null, tone: null, parties: [] }

export const meetingExamples: Readonly<Record<string, MeetingView>> = {
  told: view,
  bare: { ...view, meeting: bare, delegates: [], outcome: [] },
}

export const meetingLists: Readonly<Record<string, readonly MeetingRow[]>> = {
  list: [meetingRow, { ...meetingRow, format: null, place: null, day: 'XXXX-03' }],
  empty: [],
}
