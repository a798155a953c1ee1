import type { AddForm } from './add.js'
import type { ShownAnswers } from './answers.js'
import type { LineForm } from './line.js'
import type { ShownReports } from './list.js'
import type { ManyForm } from './many.js'
import { type NewReport, usualPeriods } from './new.js'
import { ALL_REPORTS } from './query.js'
import type { ReportLine, WholeReport } from './report.js'
import type { SentReport } from './sent.js'
import type { ReportTasks } from './tasks.js'

const LINE: ReportLine = {
  id: 'pl_example1',
  ordinal: 1,
  title: 'построить склад примеров',
  due: '../2026-12-31',
  isAnswered: true,
  words: 'Заложен фундамент',
  figure: '120 рабочих мест',
  difficulty: null,
  request: null,
  before: { period: '2025', words: 'Выбран участок', figure: null },
  version: 2,
}

const OPEN: ReportLine = {
  ...LINE,
  id: 'pl_example2',
  ordinal: 2,
  title: 'мельница примеров',
  due: null,
  isAnswered: false,
  words: null,
  figure: null,
  before: null,
  version: 1,
}

const REPORT: WholeReport = {
  id: 'pr_example1',
  office: 'Аппарат примеров',
  party: 'UZ',
  period: '2026-01/2026-03',
  state: 'draft',
  lines: 2,
  unanswered: 1,
  openedBy: 'Officer UZ',
  checkedBy: null,
  sentOn: null,
  heardOn: null,
  pair: 'UZ-KZ',
  version: 1,
  items: [LINE, OPEN],
  sent: null,
}

const DONE: WholeReport = { ...REPORT, unanswered: 0, items: [LINE, { ...OPEN, isAnswered: true }] }
const EMPTY: WholeReport = { ...REPORT, lines: 0, unanswered: 0, items: [] }
const SENT: WholeReport = {
  ...DONE,
  state: 'sent',
  checkedBy: 'Checker UZ',
  sentOn: '2026-04-05',
  sent: DONE.items,
}

const OFFICE = { name: 'Officer UZ', role: 'office', party: 'UZ' } as const
const CHECKER = { ...OFFICE, name: 'Checker UZ' }
const RESUMED = { version: 3, savedAt: '2026-04-01T10:00:00.000Z' }

function list(rows: ShownReports['page']['rows'], q: string): ShownReports {
  return {
    page: { rows, total: rows.length, page: 1, size: 50 },
    query: { ...ALL_REPORTS, q },
    mayBegin: true,
  }
}

/** Examples of the list: one, none at all, none that fits. */
export const reportLists: Readonly<Record<string, ShownReports>> = {
  some: list([REPORT, SENT], ''),
  empty: list([], ''),
  'none-fits': list([], 'кирпич'),
}

const ASKED: NewReport = {
  party: 'UZ',
  actor: OFFICE,
  periods: usualPeriods('2026-04-05'),
  typed: new Map(),
  problems: [],
}

/** Examples of beginning a report: as it is asked, with what is missing, by somebody who may not. */
export const newReportExamples: Readonly<Record<string, NewReport>> = {
  usual: ASKED,
  wrong: { ...ASKED, problems: [{ field: 'office', message: 'Name the office that reports' }] },
  foreign: { ...ASKED, party: null, actor: { name: 'local', role: 'secretariat' } },
}

/** Examples of the task list: begun with a draft kept, all answered, nothing falls due. */
export const taskExamples: Readonly<Record<string, ReportTasks>> = {
  begun: { report: REPORT, drafts: new Set(['/reports/pr_example1/lines/pl_example2']) },
  answered: { report: DONE, drafts: new Set() },
  empty: { report: EMPTY, drafts: new Set() },
}

const FORM: LineForm = {
  report: REPORT,
  line: LINE,
  path: '/reports/pr_example1/lines/pl_example1',
  typed: new Map([['words', 'Возведены стены']]),
  problems: [],
  resumed: null,
  changed: null,
}

/** Examples of one line: as it is asked, resumed, with what is wrong, changed by somebody else. */
export const lineExamples: Readonly<Record<string, LineForm>> = {
  usual: FORM,
  first: { ...FORM, line: OPEN, typed: new Map() },
  resumed: { ...FORM, resumed: RESUMED },
  wrong: { ...FORM, problems: [{ field: 'words', message: 'Write what was done' }] },
  stale: { ...FORM, changed: { name: 'Checker UZ', at: '2026-04-02T10:00:00.000Z' } },
}

const MANY_FORM: ManyForm = {
  report: REPORT,
  name: 'figures',
  path: '/reports/pr_example1/figures',
  typed: new Map(),
  problems: [],
  resumed: null,
}

/** Examples of the steps over all lines: figures, asks, resumed, overtaken. */
export const manyExamples: Readonly<Record<string, ManyForm>> = {
  figures: MANY_FORM,
  asks: { ...MANY_FORM, name: 'asks', report: DONE },
  resumed: { ...MANY_FORM, resumed: RESUMED },
  wrong: { ...MANY_FORM, problems: [{ field: 'figure-pl_example1', message: '1. Somebody changed it' }] },
}

/** Examples of a line of one's own: as it is asked, and with what is missing. */
export const addExamples: Readonly<Record<string, AddForm>> = {
  usual: { report: EMPTY, path: '/reports/pr_example1/add', typed: new Map(), problems: [], resumed: null },
  wrong: {
    report: EMPTY,
    path: '/reports/pr_example1/add',
    typed: new Map(),
    problems: [{ field: 'title', message: 'Write what the line is about' }],
    resumed: null,
  },
}

/** Examples of the answers: some missing, to be checked by another, to be sent, refused, of the other side. */
export const answerExamples: Readonly<Record<string, ShownAnswers>> = {
  missing: { report: REPORT, actor: OFFICE, mayMove: true, problem: null },
  own: { report: DONE, actor: OFFICE, mayMove: true, problem: null },
  check: { report: DONE, actor: CHECKER, mayMove: true, problem: null },
  send: { report: { ...DONE, state: 'checked' }, actor: OFFICE, mayMove: true, problem: null },
  refused: { report: DONE, actor: CHECKER, mayMove: true, problem: 'Somebody changed it (conflict.version)' },
  foreign: { report: DONE, actor: { name: 'local', role: 'secretariat' }, mayMove: false, problem: null },
}

/** Examples of a report as it was sent: just sent, heard. */
export const sentExamples: Readonly<Record<string, SentReport>> = {
  sent: { report: SENT, mayHear: true },
  heard: { report: { ...SENT, state: 'heard', heardOn: '2026-04-10' }, mayHear: false },
}
