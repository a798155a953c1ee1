import type { ShownPersons } from './page.js'

const ROW = {
  id: 'us_example',
  name: 'Example Officer',
  role: 'office',
  office: 'Ministry of Examples',
  version: 1,
}

/** Examples of the page of persons: some, one with a code just made, none. */
export const adminExamples: Readonly<Record<string, ShownPersons>> = {
  some: {
    persons: [
      {
        row: ROW,
        state: { name: ROW.name, hasSecondFactor: true, sessions: 2, seen: '2026-11-25T18:02:00.000Z' },
      },
      {
        row: { ...ROW, id: 'us_two', name: 'Example Reviewer', role: 'reviewer', office: null },
        state: null,
      },
    ],
    code: null,
  },
  code: {
    persons: [{ row: ROW, state: null }],
    code: { name: ROW.name, code: 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', until: '2026-12-03T07:00:00.000Z' },
  },
  none: { persons: [], code: null },
}
