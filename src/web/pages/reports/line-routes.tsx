import type { Problem } from '../../../kernel/index.js'
import { answerProblem } from '../../../register/index.js'
import { showPage, showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { WebApp } from '../../environment.js'
import type { SentForm } from '../../forms.js'
import { nextStep } from '../problem/page.js'
import { type Changed, type LineForm, LinePage } from './line.js'
import { changedBy } from './refusal.js'
import { linePath, nextLine, type ReportLine } from './report.js'
import {
  fieldsOf,
  forgetDraft,
  goOn,
  isForLater,
  keepForLater,
  resumedOf,
  type Step,
  saveDraft,
  sentStep,
  showWrong,
  typedOf,
  withStep,
} from './step.js'

const NO_LINE: Problem = { code: 'absent.report-line', message: 'The report has no such line' }

function lineOf({ report, c }: Step): ReportLine | null {
  return report.items.find(({ id }) => id === c.req.param('line')) ?? null
}

function keptIn(line: ReportLine): ReadonlyMap<string, string> {
  const nothing = line.isAnswered && line.words === null ? ([['nothing', 'yes']] as const) : []
  return new Map([['words', line.words ?? ''], ...nothing])
}

function formOf(step: Step, line: ReportLine, more: Partial<LineForm>): LineForm {
  const { report, path } = step
  const typed = typedOf(step, keptIn(line))
  return { report, line, path, typed, problems: [], resumed: resumedOf(step), changed: null, ...more }
}

/** What was typed before somebody else saved the line is told at once when it is taken up again. */
async function staleDraft(step: Step, line: ReportLine): Promise<Changed | null> {
  const seen = step.draft?.fields.version
  return seen === undefined || seen === String(line.version) ? null : changedBy(step, line.id)
}

async function ask(step: Step): Promise<Response> {
  const line = lineOf(step)
  if (line === null) return showProblem(step.c, NO_LINE)
  const form = formOf(step, line, { changed: await staleDraft(step, line) })
  return showPage(step.c, <LinePage form={form} screen={step.c.var.screen} />)
}

/** What is wrong with the answer as typed. */
function problemIn(typed: ReadonlyMap<string, string>, step: Step): string | null {
  const { wordsMissing, wordsBoth } = step.c.var.screen.words.reports
  const why = answerProblem({ words: typed.get('words') ?? null, isNothing: typed.get('nothing') === 'yes' })
  return why === null ? null : { both: wordsBoth, neither: wordsMissing }[why]
}

function wrongIn(step: Step, line: ReportLine, sent: SentForm, message: string): Response {
  const typed = fieldsOf(sent)
  const form = formOf(step, line, { typed, problems: [{ field: 'words', message }] })
  return showWrong(step, <LinePage form={form} screen={step.c.var.screen} />)
}

async function answer({ door }: Step, line: ReportLine, sent: SentForm) {
  const typed = fieldsOf(sent)
  const { figure, difficulty, request } = line
  const said = { words: typed.get('words') ?? '', nothing: typed.get('nothing') === 'yes' }
  const given = { line: line.id, version: typed.get('version') ?? '', ...said }
  return door.give(sent.fields.get('key') ?? '', 'reports.answer', { ...given, figure, difficulty, request })
}

async function refused(step: Step, line: ReportLine, sent: SentForm, problem: Problem): Promise<Response> {
  const { screen } = step.c.var
  if (problem.code !== 'conflict.version') return wrongIn(step, line, sent, nextStep(problem, screen))
  const form = formOf(step, line, { typed: fieldsOf(sent), changed: await changedBy(step, line.id) })
  return showWrong(step, <LinePage form={form} screen={screen} />, 409)
}

async function save(step: Step, line: ReportLine, sent: SentForm): Promise<Response> {
  const wrong = problemIn(fieldsOf(sent), step)
  if (wrong !== null) return wrongIn(step, line, sent, wrong)
  const done = await answer(step, line, sent)
  if (!done.ok) return refused(step, line, sent, done.problem)
  const others = { ...step.report, items: step.report.items.filter(({ id }) => id !== line.id) }
  const next = nextLine(others, line.ordinal)
  return goOn(step, next === null ? `/reports/${step.report.id}` : linePath(step.report, next))
}

async function take(step: Step): Promise<Response> {
  const line = lineOf(step)
  if (line === null) return showProblem(step.c, NO_LINE)
  const sent = await sentStep(step)
  if (!sent.ok) return showProblem(step.c, sent.problem)
  return isForLater(sent.value) ? keepForLater(step, sent.value) : save(step, line, sent.value)
}

/** The line of a report, one a page, with what was typed kept meanwhile. */
export function addLineRoutes(app: WebApp, parts: AppParts): void {
  app.get('/reports/:id/lines/:line', withStep(parts, ask))
  app.post('/reports/:id/lines/:line', withStep(parts, take))
  app.post('/reports/:id/lines/:line/draft', withStep(parts, saveDraft))
  app.post('/reports/:id/lines/:line/forget', withStep(parts, forgetDraft))
}
