import { ok, type Problem } from '../../../kernel/index.js'
import { lastJournalNumber } from '../../../register/index.js'
import { showPage, showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import { nextStep } from '../problem/page.js'
import type { ComparedFile } from './compared-file.js'
import { type ImportForm, ImportPage, LARGEST_WORKBOOK } from './import.js'
import { answerWords } from './import-parts.js'
import { type Ticked, takeTicked, tickedIn } from './import-take.js'
import type { Changed } from './line.js'
import { changedBy, forgetDraft, freshStep, goOn, type Step, showWrong, withStep } from './step.js'
import { type Differences, differencesOf, hasMore } from './workbook-differences.js'
import { keptFile, type ReturnedFile, readReturned, type Untaken } from './workbook-returned.js'

/** The key, the file; versions and ticks by line, and ticks of lines that are added. */
const FIELDS = /^(?:key|file|version-pl_[0-9a-z]{1,60}|take[a-z]{1,20}-(?:pl_[0-9a-z]{1,60}|\d{1,7}))$/

/** Who changed the lines that others changed since the file was sent. */
async function whoChanged(step: Step, { lines }: Differences): Promise<ReadonlyMap<string, Changed>> {
  const names = new Map<string, Changed>()
  for (const { line, changes, byOthers } of lines) {
    if (byOthers.length === 0 && changes.every(({ standing }) => standing !== 'both')) continue
    const changed = await changedBy(step, line.id)
    if (changed !== null) names.set(line.id, changed)
  }
  return names
}

async function comparedWith(
  step: Step,
  file: ReturnedFile,
  ticked: ReadonlySet<string> | null,
): Promise<ComparedFile> {
  const { door, report, c } = step
  const last = await door.ask(async (db) => ok(await lastJournalNumber(db)))
  const differences = differencesOf(file, report, c.var.screen.language)
  const changedBy = await whoChanged(step, differences)
  return { file, now: last.ok ? last.value : 0, differences, changedBy, ticked }
}

function formOf(
  { report, path }: Step,
  compared: ComparedFile | null,
  problems: readonly FieldProblem[] = [],
): ImportForm {
  return { report, path, problems, compared }
}

async function ask(step: Step): Promise<Response> {
  const file = keptFile(step.draft?.fields.returned)
  const compared = file === null ? null : await comparedWith(step, file, null)
  return showPage(step.c, <ImportPage form={formOf(step, compared)} screen={step.c.var.screen} />)
}

function untaken(step: Step, why: Untaken): Response {
  const { screen } = step.c.var
  const problems = [{ field: 'file', message: screen.words.workbooks.unread[why] }]
  return showWrong(step, <ImportPage form={formOf(step, null, problems)} screen={screen} />)
}

/** The form with its key; a problem without it. */
async function sentForm({ c, parts }: Step): Promise<SentForm | Problem> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return form.problem
  return hasOurKey(form.value, parts.keys) ? form.value : WITHOUT_KEY
}

/** Reads the file and keeps what it says until the differences are taken or forgotten. */
async function receive(step: Step): Promise<Response> {
  const { c, report, door, path, draft } = step
  const form = await sentForm(step)
  if ('code' in form) return showProblem(c, form)
  const { file } = form
  if (file === null) return untaken(step, 'missing')
  if (file.size > LARGEST_WORKBOOK) return untaken(step, 'too-large')
  const lines = new Set(report.items.map(({ id }) => id))
  const asked = { name: file.name.slice(0, 200), report: report.id, language: c.var.screen.language, lines }
  const read = await readReturned(new Uint8Array(await file.arrayBuffer()), asked)
  if (!read.ok) return untaken(step, read.problem)
  const fields = { returned: JSON.stringify(read.value) }
  const kept = await door.keepDraft({ form: path, fields, version: draft?.version ?? 0 })
  if (kept.ok) return c.redirect(c.var.screen.href(path), 303)
  return kept.problem.code === 'invalid.field' ? untaken(step, 'too-large') : showProblem(c, kept.problem)
}

/** What was refused, at the tick of its line. */
function problemsOf({ c }: Step, refused: readonly Ticked[]): readonly FieldProblem[] {
  const { screen } = c.var
  return refused.map(({ field, name, problem }) => {
    const told = typeof problem === 'string' ? answerWords(problem, screen) : nextStep(problem, screen)
    return { field, message: `${name} ${told}` }
  })
}

/** The differences again as they are now, with what was ticked and what is wrong. */
async function again(
  step: Step,
  file: ReturnedFile,
  { fields }: SentForm,
  { problems, status }: { readonly problems: readonly FieldProblem[]; readonly status: 409 | 422 },
): Promise<Response> {
  const compared = await comparedWith(step, file, tickedIn(fields))
  return showWrong(
    step,
    <ImportPage form={formOf(step, compared, problems)} screen={step.c.var.screen} />,
    status,
  )
}

/** Takes what is ticked, each line as an act of its own on the version that was shown. */
async function take(step: Step): Promise<Response> {
  const { c } = step
  const form = await sentForm(step)
  if ('code' in form) return showProblem(c, form)
  const file = keptFile(step.draft?.fields.returned)
  if (file === null) return c.redirect(c.var.screen.href(step.path), 303)
  const differences = differencesOf(file, step.report, c.var.screen.language)
  if (tickedIn(form.fields).size === 0) {
    const message = c.var.screen.words.workbooks.nothingTicked
    return again(step, file, form, { problems: [{ field: 'main', message }], status: 422 })
  }
  const { taken, refused } = await takeTicked(step, form.fields, differences)
  const now = await freshStep(step)
  if (refused.length > 0)
    return again(now, file, form, {
      problems: problemsOf(step, refused),
      status: refused.some(isStale) ? 409 : 422,
    })
  if (taken > 0) rememberDone(c, { command: 'reports.answer', isProposed: false })
  const rest = differencesOf(file, now.report, c.var.screen.language)
  if (hasMore(rest)) return c.redirect(c.var.screen.href(step.path), 303)
  return goOn(step, `/reports/${step.report.id}`)
}

function isStale({ problem }: Ticked): boolean {
  return typeof problem !== 'string' && problem.code.startsWith('conflict.')
}

/** A report's lines sent back as a spreadsheet: the file, its differences, what is taken of them. */
export function addImportRoutes(app: WebApp, parts: AppParts): void {
  app.get('/reports/:id/import', withStep(parts, ask))
  app.post('/reports/:id/import', withStep(parts, receive))
  app.post('/reports/:id/import/take', withStep(parts, take))
  app.post('/reports/:id/import/forget', withStep(parts, forgetDraft))
}
