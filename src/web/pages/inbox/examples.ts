import type { ShownInbox } from './page.js'

const ROW = {
  id: 'pp_example',
  command: 'programmes.approve',
  state: 'open',
  confirmation: 'both-sides',
  madeBy: 'Example Officer',
  madeAt: '2026-11-25T09:00:00.000Z',
  input: { programme: 'pg_example', on: '2026-11-25' },
  version: 1,
}

/** Examples of what waits: something of each sort, and nothing. */
export const inboxExamples: Readonly<Record<string, ShownInbox>> = {
  some: {
    waiting: [ROW],
    mine: [{ ...ROW, id: 'pp_mine' }],
    decided: [
      { ...ROW, state: 'confirmed', decidedBy: 'Example Second', decidedAt: '2026-11-26T09:00:00.000Z' },
      {
        ...ROW,
        state: 'refused',
        decidedBy: 'Example Second',
        decidedAt: '2026-11-26T10:00:00.000Z',
        ground: 'The report lacks the figure of the second quarter',
      },
    ],
  },
  none: { waiting: [], mine: [], decided: [] },
}
