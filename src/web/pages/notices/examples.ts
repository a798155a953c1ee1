import type { Letter, Notice, Notices } from '../../../register/index.js'
import type { ShownNotices } from './page.js'

const NONE: Notices['more'] = {
  'to-confirm': 0,
  refused: 0,
  returned: 0,
  overdue: 0,
  'due-soon': 0,
  disputed: 0,
}

const due: Notice = {
  kind: 'due-soon',
  about: 'UZ-KZ/2026-06-12/05',
  words: 'подготовить план совместных работ',
  language: 'ru',
  command: null,
  ground: null,
  day: '2026-12-01',
  path: '/commitments/co_example',
}

/** Notices for the examples of this page and of the letter. */
export const noticeExamples: Notices = {
  notices: [
    {
      kind: 'to-confirm',
      about: 'pp_example',
      words: 'Example Officer',
      language: null,
      command: 'programmes.approve',
      ground: null,
      day: '2026-11-20',
      path: '/inbox',
    },
    {
      kind: 'refused',
      about: 'pp_refused',
      words: 'Example Second',
      language: null,
      command: 'instructions.take-off',
      ground: 'The report lacks the figure of the second quarter',
      day: '2026-11-21',
      path: '/inbox#decided',
    },
    { ...due, kind: 'overdue', day: '2026-10-01' },
    due,
  ],
  more: { ...NONE, overdue: 3 },
}

/** A letter that could not be sent. */
export const letterExample: Letter = {
  id: 'lt_example',
  person: 'Example Officer',
  address: 'officer@office.example',
  day: '2026-11-26',
  subject: 'Kelisim, 26 November 2026',
  text: 'Kelisim, 26 November 2026\n\nDUE SOON\n– Example\n',
  html: '<p>Example</p>',
  madeAt: '2026-11-26T01:00:00.000Z',
  sentAt: null,
  failure: 'Example failure',
}

/** Examples of the page: some notices, none, and a wrong address. */
export const noticePages: Readonly<Record<string, ShownNotices>> = {
  some: {
    notices: noticeExamples,
    address: 'officer@office.example',
    letters: [letterExample],
    problems: [],
  },
  none: { notices: { notices: [], more: NONE }, address: '', letters: [], problems: [] },
  wrong: {
    notices: { notices: [], more: NONE },
    address: 'nobody',
    letters: [],
    problems: [{ field: 'address', message: 'Write an address such as name@office.example' }],
  },
}
