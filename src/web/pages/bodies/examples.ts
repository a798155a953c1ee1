import type { BodiesView } from './list.js'
import type { BodyRecord, BodyView, Milestone } from './view.js'

const milestone: Milestone = {
  ...{ milestone: 'opened', side: 'both', due: '2025', dueWords: 'this year', saidOn: '2025-03-29' },
  ...{ claimedOn: null, claimedBy: null, claimedWords: null, reached: null, evidence: null },
  ...{ source: 'An example', version: 1, standing: 'overdue' },
}

const body: BodyRecord = {
  ...{ id: 'bo_example', name: 'An example centre', type: 'centre', pair: 'UZ-KZ', party: null },
  source: 'An example',
  milestones: [
    {
      ...milestone,
      milestone: 'site',
      due: null,
      reached: '2025-02',
      evidence: 'An act',
      standing: 'reached',
    },
    { ...milestone, milestone: 'ratified', side: 'KZ', due: '2027', standing: 'due' },
    milestone,
  ],
  shares: [
    { holder: 'Example Holding', party: 'UZ', percent: '50', asOf: '2025-01-01', source: 'An example' },
  ],
  activity: [
    {
      ...{ measure: 'turnover', period: '2024', value: '12.5', unit: 'USD million', party: 'KZ' },
      ...{ vintage: '2025-02-01', source: 'An example' },
    },
  ],
  statements: [
    {
      ...{ reference: 'UZ-KZ/2026-06-13/02', publisher: 'KZ', published: '2026-06-13' },
      quote: 'An example centre was welcomed.',
    },
  ],
}

const dues = [
  { due: '2024', dueWords: 'this year', saidOn: '2024-04-05', source: 'An example' },
  { due: '../2027-06', dueWords: 'by the middle of 2027', saidOn: '2025-03-13', source: 'An example' },
  { due: '2025', dueWords: 'this year', saidOn: '2025-03-29', source: 'An example' },
]

const claimed: Milestone = {
  ...milestone,
  ...{ claimedOn: '2025-11-15', claimedBy: 'UZ', claimedWords: 'the opening', standing: 'claimed' },
}

const view: BodyView = { body, dues, today: '2026-11-25' }

/** Examples of one body. */
export const bodyExamples: Readonly<Record<string, BodyView>> = {
  promised: view,
  claimed: { ...view, body: { ...body, milestones: [claimed] } },
  launched: {
    ...view,
    body: {
      ...body,
      milestones: [{ ...claimed, reached: '2026-05', evidence: 'An act', standing: 'reached' }],
    },
    dues: [],
  },
  bare: {
    ...view,
    body: { ...body, type: 'council', milestones: [], shares: [], activity: [], statements: [] },
    dues: [],
  },
}

/** Examples of the list of bodies. */
export const bodyLists: Readonly<Record<string, BodiesView>> = {
  list: { lines: [{ row: body, milestones: body.milestones }], query: new URLSearchParams() },
  empty: { lines: [], query: new URLSearchParams() },
}
