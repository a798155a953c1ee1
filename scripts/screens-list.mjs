/** The screens of docs/screens.md: number as in the plan of the pages, name of the picture, title, where one of its sort is
 *  found, and what it does.
 *  shapes: `path` an address, or a function of the ids at hand (`first(list)`) */
export const SCREENS = [
  {
    number: 1,
    name: 'home',
    title: 'Home',
    path: '/',
    does: 'What Kelisim is, a box to paste a readout into, the last meeting, what falls due, what changed, the latest readouts.',
  },
  {
    number: 1,
    name: 'pairs',
    title: 'Pair of states',
    path: '/pairs',
    does: 'Which two states the pages speak of; remembered by the browser.',
  },
  {
    number: 2,
    name: 'paste',
    title: 'Paste a readout',
    path: '/read',
    does: 'A text, a file (.pdf, .docx, .html, .txt of up to 10 MB) or an address; publisher, day and language are guessed, shown as guesses and can be changed; examples in five scripts.',
  },
  {
    number: 3,
    name: 'reading',
    title: 'Reading',
    path: '/read/almaty-ru',
    does: 'The text with its statements marked, a card for each, coverage, remainder, editions, why each was found.',
  },
  {
    number: 4,
    name: 'review',
    title: 'Review',
    path: '/review',
    does: 'The queue by kind, the sentence with its neighbours, accept, correct, reject, tie to an earlier commitment, undo; all by keys.',
  },
  {
    number: 5,
    name: 'register',
    title: 'Register',
    path: '/register',
    does: 'Search with facets and counts, marks since a number or day, saved views, feeds, tables, citations.',
  },
  {
    number: 6,
    name: 'commitment',
    title: 'Commitment',
    path: ({ first }) => `/commitments/${first('commitments')}`,
    does: 'One line of truth, a column for each side, the chain of sayings with what differs, dues said over time, assessments, journal.',
  },
  {
    number: 7,
    name: 'instructions',
    title: 'Instruction board',
    path: '/instructions',
    does: 'Columns by state of execution control, swimlanes, the same as a table, reminders.',
  },
  {
    number: 7,
    name: 'instruction',
    title: 'Instruction card',
    path: ({ first }) => `/instructions/${first('instructions')}`,
    does: 'What may be done next, each with a short form; what was done so far.',
  },
  {
    number: 7,
    name: 'sheet',
    title: 'Monthly sheet',
    path: '/instructions/sheet',
    does: 'Total, executed on time and late, under way, overdue; made for A4.',
  },
  {
    number: 8,
    name: 'reports',
    title: 'Reports for a period',
    path: '/reports',
    does: 'Reports of offices by state.',
  },
  {
    number: 8,
    name: 'report',
    title: 'Report',
    path: ({ first }) => `/reports/${first('reports')}`,
    does: 'A list of tasks: lines that fall due, figures, difficulties and asks, answers to check; kept while one types.',
  },
  {
    number: 9,
    name: 'portfolio',
    title: 'Portfolio',
    path: '/portfolio/uz-kz',
    does: 'Sums as stated beside own lists, table, board, map, the bridge between two days.',
  },
  {
    number: 9,
    name: 'projects',
    title: 'Projects',
    path: '/projects',
    does: 'Projects with the stage of each side.',
  },
  {
    number: 10,
    name: 'programme',
    title: 'Programme',
    path: ({ first }) => `/programmes/${first('programmes')}`,
    does: 'Version and approval by a person of each side, items by sector or quarter, what differs between versions.',
  },
  {
    number: 11,
    name: 'trade',
    title: 'Trade',
    path: '/trade/uz-kz',
    does: 'Both mirrors with their gap, table, sources, day of knowledge, what is missing, what was claimed.',
  },
  {
    number: 12,
    name: 'relations',
    title: 'Relations',
    path: '/relations/uz-kz',
    does: 'The level by documents, names of the relation over time, meetings, counts, ties, persons in office.',
  },
  {
    number: 13,
    name: 'calendar',
    title: 'Calendar',
    path: '/calendar',
    does: 'Told days apart from mere words, a month, past events that lack an outcome, a subscription.',
  },
  {
    number: 14,
    name: 'protocol',
    title: 'Protocol',
    path: '/protocol',
    does: 'Greetings, orders, coming occasions, what is told twice.',
  },
  {
    number: 17,
    name: 'portal',
    title: 'Portal',
    path: '/p',
    does: 'For anybody: search, whose promises, accepted texts, what the forces mean, corrections.',
  },
  {
    number: 17,
    name: 'portal-promises',
    title: 'Promises',
    path: '/p/promises',
    does: 'What two states promised, by force, with what each side says.',
  },
  {
    number: 18,
    name: 'journal',
    title: 'Journal',
    path: '/journal',
    does: 'Every change with who, when, before and after; verification, checkpoints, bundle.',
  },
  {
    number: 18,
    name: 'admin',
    title: 'Administration',
    path: '/catalogue/admin/some',
    does: 'Persons, offices, sources with their last fetch, what waits and what is stuck (an example).',
  },
  {
    number: 18,
    name: 'sign-in-log',
    title: 'Log of signing in',
    path: '/catalogue/sign-in-log/some',
    does: 'Who signed in, out, was locked or changed a password, narrowed and paged (an example).',
  },
  {
    number: 18,
    name: 'inbox',
    title: 'What waits',
    path: '/catalogue/inbox/some',
    does: 'Acts that a second person confirms (an example).',
  },
  {
    number: 20,
    name: 'sign-in',
    title: 'Sign in',
    path: '/sign-in',
    does: 'Name and password, second factor, one-time code.',
  },
  {
    number: 20,
    name: 'account',
    title: 'Account',
    path: '/catalogue/account/usual',
    does: 'Own sessions, password, second factor (an example).',
  },
  {
    number: 21,
    name: 'meeting',
    title: 'Meeting',
    path: ({ first }) => `/meetings/${first('meetings')}`,
    does: 'Who, where, when; both readouts side by side with what only one says; what was promised and claimed.',
  },
  {
    number: 22,
    name: 'body',
    title: 'Joint body',
    path: ({ first }) => `/bodies/${first('bodies')}`,
    does: 'The way to the launch with dues and evidence, shares, activity by vintage.',
  },
  {
    number: 23,
    name: 'ties',
    title: 'Ties',
    path: '/ties/uz-kz',
    does: 'Partner regions, cities and universities; regions without any.',
  },
  {
    number: 23,
    name: 'agenda',
    title: 'Agenda',
    path: '/agenda',
    does: 'Items of regional formats, who raised them, where they are prepared.',
  },
  {
    number: 24,
    name: 'languages',
    title: 'Languages',
    path: '/languages',
    does: 'What is read in each language, rules, gaps, last golden result; a sentence to try.',
  },
]

const HEAD = `# Screens

Each screen as it is served over the example and what the tour adds: desktop in English by light, telephone in Uzbek by
light, desktop in Russian by dark, telephone in Kazakh by dark. Made by \`npm run screens\`.
`

/** The page docs/screens.md. */
export function screensPage() {
  const parts = SCREENS.map(({ number, name, title, does }) =>
    [`## ${number}. ${title}`, '', does, '', `![${title} in four looks](screens/${name}.jpg)`].join('\n'),
  )
  return `${[HEAD.trim(), ...parts].join('\n\n')}\n`
}
