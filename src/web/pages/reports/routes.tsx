import type { Day, Problem } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import type { Actor } from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import { asFile, fileName } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import { downloadList } from '../../list-download.js'
import type { RegisterDoor } from '../../register-door.js'
import { nextStep } from '../problem/page.js'
import { AnswersPage } from './answers.js'
import { keptForms, mayMove, numberedReport, reportList, wholeReport } from './asked.js'
import { addImportRoutes } from './import-routes.js'
import { addLineRoutes } from './line-routes.js'
import { ReportsPage } from './list.js'
import { addManyRoutes } from './many-routes.js'
import { addNewReportRoutes, beginsFor } from './new-routes.js'
import { listQueryOf, reportsQueryOf } from './query.js'
import { reportOf, type WholeReport } from './report.js'
import { SentPage } from './sent.js'
import { TasksPage } from './tasks.js'
import { reportWorkbook } from './workbook.js'

async function showList(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const [query, list] = [reportsQueryOf(c), reportList()]
  if (!query.ok) return showProblem(c, query.problem)
  if (!list.ok) return showProblem(c, list.problem)
  const asked = listQueryOf(query.value, today)
  if (c.req.path.endsWith('.csv')) return downloadList(c, door, list.value, asked)
  const found = await door.rows(list.value, asked)
  if (c.req.path.endsWith('.json')) return showJson(c, found)
  return showResult(c, found, (page) => {
    const shown = { page: { ...page, rows: page.rows.map(reportOf) }, query: query.value }
    return <ReportsPage shown={{ ...shown, mayBegin: beginsFor(c.var) !== null }} screen={c.var.screen} />
  })
}

function showSent(c: Asked, report: WholeReport): Response {
  const { actor, screen } = c.var
  const mayHear = actor !== null && mayDo(actor.role, 'keep', { area: 'report' })
  return showPage(c, <SentPage sent={{ report, mayHear }} screen={screen} />)
}

async function showTasks(c: Asked, door: RegisterDoor, report: WholeReport): Promise<Response> {
  const drafts = await keptForms(door, c.var.actor)
  return showResult(c, drafts, (kept) => <TasksPage tasks={{ report, drafts: kept }} screen={c.var.screen} />)
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The lines of a report as a spreadsheet to be filled in, under a name that tells of which day it is. */
async function sendWorkbook(
  c: Asked,
  door: RegisterDoor,
  asked: { readonly actor: Actor | null; readonly today: Day },
): Promise<Response> {
  const id = (c.req.param('id') ?? '').slice(0, -'.xlsx'.length)
  const found = await numberedReport(door, id, asked)
  if (!found.ok) return showProblem(c, found.problem)
  const { report, number } = found.value
  const bytes = reportWorkbook(report, number, c.var.screen)
  const name = fileName({ pair: report.pair, list: 'report', day: asked.today, number }, 'xlsx')
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': WORKBOOK,
    'content-disposition': asFile(name),
  })
}

async function showReport(c: Asked, door: RegisterDoor, today: Day): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const asked = { actor: c.var.actor, today }
  if (id.endsWith('.json')) return showJson(c, await wholeReport(door, id.slice(0, -'.json'.length), asked))
  if (id.endsWith('.xlsx')) return sendWorkbook(c, door, asked)
  const report = await wholeReport(door, id, asked)
  if (!report.ok) return showProblem(c, report.problem)
  if (report.value.sent !== null) return showSent(c, report.value)
  const isWriting = mayMove(c.var.actor, report.value.party) && report.value.state === 'draft'
  return isWriting ? showTasks(c, door, report.value) : showAnswers(c, report.value)
}

function showAnswers(c: Asked, report: WholeReport, problem: Problem | null = null): Response {
  const { actor, screen } = c.var
  const told = problem === null ? null : `${nextStep(problem, screen)} (${problem.code}: ${problem.message})`
  const shown = { report, actor, mayMove: mayMove(actor, report.party), problem: told }
  if (problem !== null) c.set('problem', problem)
  return showPage(
    c,
    <AnswersPage shown={shown} screen={screen} />,
    problem === null ? 200 : statusOf(problem),
  )
}

async function askAnswers(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const report = await wholeReport(door, c.req.param('id') ?? '', { actor: c.var.actor, today })
  return report.ok ? showAnswers(c, report.value) : showProblem(c, report.problem)
}

async function takeStep(
  c: Asked,
  door: RegisterDoor,
  parts: AppParts,
  name: 'check' | 'send',
): Promise<Response> {
  const today = todayOf(parts.clock)
  const report = await wholeReport(door, c.req.param('id') ?? '', { actor: c.var.actor, today })
  if (!report.ok) return showProblem(c, report.problem)
  const form = await readForm(c, /^(?:key|version)$/)
  if (!form.ok) return showProblem(c, form.problem)
  if (!hasOurKey(form.value, parts.keys)) return showAnswers(c, report.value, WITHOUT_KEY)
  const { fields } = form.value
  const seen = { report: report.value.id, version: fields.get('version') ?? '' }
  const given = name === 'send' ? { ...seen, on: today } : seen
  const done = await door.give(fields.get('key') ?? '', `reports.${name}`, given)
  if (!done.ok) return showAnswers(c, report.value, done.problem)
  rememberDone(c, { command: `reports.${name}`, isProposed: false })
  return leadTo(c, `/reports/${report.value.id}`)
}

/** Reports of offices: the list, beginning one, its steps, checking and sending, and the report as it was sent. */
export function addReportRoutes(app: WebApp, parts: AppParts): void {
  const today = () => todayOf(parts.clock)
  for (const ending of ['', '.json', '.csv'])
    app.get(`/reports${ending}`, (c) => throughDoor(c, (door) => showList(c, door, today())))
  addNewReportRoutes(app, parts)
  app.get('/reports/:id', (c) => throughDoor(c, (door) => showReport(c, door, today())))
  app.get('/reports/:id/answers', (c) => throughDoor(c, (door) => askAnswers(c, door, today())))
  app.post('/reports/:id/check', (c) => throughDoor(c, (door) => takeStep(c, door, parts, 'check')))
  app.post('/reports/:id/send', (c) => throughDoor(c, (door) => takeStep(c, door, parts, 'send')))
  addLineRoutes(app, parts)
  addManyRoutes(app, parts)
  addImportRoutes(app, parts)
}
