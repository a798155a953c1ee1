import { ok, type Result } from '../../../kernel/index.js'
import { showPage, showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { WebApp } from '../../environment.js'
import type { SentForm } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import { nextStep } from '../problem/page.js'
import { AddPage } from './add.js'
import { MANY, type ManyForm, ManyPage, type ManyStep } from './many.js'
import { refusalOf } from './refusal.js'
import type { ReportLine } from './report.js'
import {
  fieldsOf,
  forgetDraft,
  goOn,
  isForLater,
  keepForLater,
  keyOf,
  resumedOf,
  type Step,
  saveDraft,
  sentStep,
  showWrong,
  typedOf,
  withStep,
} from './step.js'

function manyForm(step: Step, name: ManyStep, more: Partial<ManyForm> = {}): ManyForm {
  const { report, path } = step
  return {
    report,
    path,
    name,
    typed: typedOf(step, new Map()),
    problems: [],
    resumed: resumedOf(step),
    ...more,
  }
}

/** What a line says once what was typed stands in it; null when that changes nothing. */
function changeOf(line: ReportLine, name: ManyStep, typed: ReadonlyMap<string, string>) {
  const asked = MANY[name].map((field) => [field, typed.get(`${field}-${line.id}`)?.trim() ?? ''] as const)
  if (asked.every(([field, text]) => text === (line[field] ?? ''))) return null
  const { words, figure, difficulty, request } = line
  const version = typed.get(`version-${line.id}`) ?? ''
  const said = { words, nothing: words === null, figure, difficulty, request }
  return { ...said, ...Object.fromEntries(asked), line: line.id, version }
}

/** Keeps one line after the other, each as an act of its own; the first that is refused is told at its field. */
async function answerAll(step: Step, name: ManyStep, sent: SentForm): Promise<Result<FieldProblem | null>> {
  const typed = fieldsOf(sent)
  for (const line of step.report.items.filter(({ isAnswered }) => isAnswered)) {
    const change = changeOf(line, name, typed)
    if (change === null) continue
    const done = await step.door.give(keyOf(sent, line.id), 'reports.answer', change)
    if (done.ok) continue
    const message = await refusalOf(step, line, done.problem)
    return ok({ field: `${MANY[name][0]}-${line.id}`, message: `${line.ordinal}. ${message}` })
  }
  return ok(null)
}

async function takeMany(step: Step, name: ManyStep): Promise<Response> {
  const sent = await sentStep(step)
  if (!sent.ok) return showProblem(step.c, sent.problem)
  if (isForLater(sent.value)) return keepForLater(step, sent.value)
  const wrong = await answerAll(step, name, sent.value)
  if (!wrong.ok) return showProblem(step.c, wrong.problem)
  if (wrong.value === null) return goOn(step, `/reports/${step.report.id}`)
  const form = manyForm(step, name, { typed: fieldsOf(sent.value), problems: [wrong.value] })
  return showWrong(step, <ManyPage form={form} screen={step.c.var.screen} />, 409)
}

function addMany(app: WebApp, parts: AppParts, name: ManyStep): void {
  const path = `/reports/:id/${name}`
  app.get(
    path,
    withStep(parts, (step) =>
      showPage(step.c, <ManyPage form={manyForm(step, name)} screen={step.c.var.screen} />),
    ),
  )
  app.post(
    path,
    withStep(parts, (step) => takeMany(step, name)),
  )
  app.post(`${path}/draft`, withStep(parts, saveDraft))
  app.post(`${path}/forget`, withStep(parts, forgetDraft))
}

function emptyLine({ c }: Step): ReadonlyMap<string, string> {
  const { addReason } = c.var.screen.words.reports
  return new Map(c.req.query('empty') === 'yes' ? [['title', addReason]] : [])
}

function askLine(step: Step): Response {
  const { report, path } = step
  const form = { report, path, typed: typedOf(step, emptyLine(step)), problems: [], resumed: resumedOf(step) }
  return showPage(step.c, <AddPage form={form} screen={step.c.var.screen} />)
}

/** What a line of one's own lacks. */
function lackingIn(typed: ReadonlyMap<string, string>, { c }: Step): readonly FieldProblem[] {
  const { addMissingTitle, addMissingWords } = c.var.screen.words.reports
  const needed = { title: addMissingTitle, words: addMissingWords }
  return Object.entries(needed)
    .filter(([field]) => (typed.get(field) ?? '').trim() === '')
    .map(([field, message]) => ({ field, message }))
}

function wrongLine(
  step: Step,
  typed: ReadonlyMap<string, string>,
  problems: readonly FieldProblem[],
): Response {
  const form = { report: step.report, path: step.path, typed, problems, resumed: resumedOf(step) }
  return showWrong(step, <AddPage form={form} screen={step.c.var.screen} />)
}

async function takeLine(step: Step): Promise<Response> {
  const sent = await sentStep(step)
  if (!sent.ok) return showProblem(step.c, sent.problem)
  if (isForLater(sent.value)) return keepForLater(step, sent.value)
  const typed = fieldsOf(sent.value)
  const lacking = lackingIn(typed, step)
  if (lacking.length > 0) return wrongLine(step, typed, lacking)
  const given = { report: step.report.id, title: typed.get('title'), words: typed.get('words') }
  const done = await step.door.give(sent.value.fields.get('key') ?? '', 'reports.add-line', given)
  if (done.ok) return goOn(step, `/reports/${step.report.id}`)
  return wrongLine(step, typed, [{ field: 'words', message: nextStep(done.problem, step.c.var.screen) }])
}

/** The steps over all lines, and a line of one's own. */
export function addManyRoutes(app: WebApp, parts: AppParts): void {
  addMany(app, parts, 'figures')
  addMany(app, parts, 'asks')
  app.get('/reports/:id/add', withStep(parts, askLine))
  app.post('/reports/:id/add', withStep(parts, takeLine))
  app.post('/reports/:id/add/draft', withStep(parts, saveDraft))
  app.post('/reports/:id/add/forget', withStep(parts, forgetDraft))
}
