import type { EventList, OpenSession } from '../../../platform/index.js'
import type { ShownLog } from './log.js'
import type { ShownAdmin } from './page.js'
import type { ShownOne } from './person.js'

const ROW = {
  id: 'us_example',
  name: 'Example Officer',
  role: 'office',
  office: 'Ministry of Examples',
  party: 'UZ',
  since: '2025-01-01',
  version: 1,
}
const STATE = { name: ROW.name, hasSecondFactor: true, sessions: 2, seen: '2026-11-25T18:02:00.000Z' }
const OFFICES = [{ id: 'of_example', name: 'Ministry of Examples', party: 'UZ', version: 1 }]

const SOME: ShownAdmin = {
  persons: [
    { row: ROW, state: STATE },
    { row: { ...ROW, id: 'us_two', name: 'Example Reviewer', role: 'reviewer', office: null }, state: null },
  ],
  offices: OFFICES,
  sources: [
    { host: 'press.example', publisher: 'UZ', texts: 12, last: '2026-11-25T05:00:00.000Z' },
    { host: null, publisher: null, texts: 1, last: '2026-11-01T05:00:00.000Z' },
  ],
  work: {
    ...{ statements: 4, passages: 1, proposals: 2, letters: 1 },
    stuck: [{ person: ROW.name, day: '2026-11-25', failure: 'Example failure' }],
  },
  mayKeep: true,
  code: null,
}

/** Examples of the operator's page: some persons, one with a code just made, none, as the auditor sees it. */
export const adminExamples: Readonly<Record<string, ShownAdmin>> = {
  some: SOME,
  code: {
    ...SOME,
    code: { name: ROW.name, code: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', until: '2026-12-03T07:00:00.000Z' },
  },
  none: {
    ...SOME,
    ...{ persons: [], offices: [], sources: [] },
    work: { statements: 0, passages: 0, proposals: 0, letters: 0, stuck: [] },
  },
  auditor: { ...SOME, mayKeep: false },
}

const SESSION: OpenSession = {
  ...{ id: 's1', agent: 'Firefox', address: '192.0.2.0/24', isThis: false },
  ...{ begun: '2026-11-26T06:00:00.000Z', used: '2026-11-26T07:10:00.000Z' },
}

const EVENTS: EventList = {
  rows: [
    {
      at: '2026-11-26T06:00:00.000Z',
      kind: 'signed-in',
      person: ROW.name,
      by: ROW.name,
      place: '192.0.2.0/24',
    },
    { at: '2026-11-26T05:59:00.000Z', kind: 'locked', person: null, by: '', place: '2001:db8:0::/48' },
    { at: '2026-11-25T06:00:00.000Z', kind: 'code-made', person: ROW.name, by: 'Operator', place: null },
  ],
  ...{ total: 130, page: 1, size: 50 },
}

const ONE: ShownOne = {
  row: ROW,
  offices: OFFICES,
  sessions: [SESSION],
  events: EVENTS,
  mayKeep: true,
  code: null,
}

/** Examples of one person: as the operator sees him, without sessions, as the auditor sees him. */
export const personExamples: Readonly<Record<string, ShownOne>> = {
  usual: ONE,
  away: { ...ONE, sessions: [], events: { ...EVENTS, rows: [], total: 0 } },
  auditor: { ...ONE, mayKeep: false },
}

const ASKED = { person: null, kind: null, from: null, until: null }

/** Examples of the log of sign-in: some events, and none that fits. */
export const logExamples: Readonly<Record<string, ShownLog>> = {
  some: { asked: ASKED, list: EVENTS },
  none: { asked: { ...ASKED, kind: 'locked' }, list: { ...EVENTS, rows: [], total: 0 } },
}
