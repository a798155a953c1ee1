import { showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import { rememberDone } from '../../done.js'
import type { WebApp } from '../../environment.js'
import type { SentForm } from '../../forms.js'
import { LARGEST_WORKBOOK } from './import.js'
import { showAgain, showImport, showOvertaken, showUntaken } from './import-shown.js'
import { takeTicked, tickedIn } from './import-take.js'
import { forgetDraft, freshStep, goOn, type Step, sentStep, withStep } from './step.js'
import { differencesOf, hasMore } from './workbook-differences.js'
import { type KeptFile, keptFile } from './workbook-kept.js'
import { readReturned } from './workbook-returned.js'

/** Reads the file and keeps what it says until the differences are taken or forgotten. */
async function receive(step: Step): Promise<Response> {
  const { c, report, door, path, draft } = step
  const form = await sentStep(step)
  if (!form.ok) return showProblem(c, form.problem)
  const { file } = form.value
  if (file === null) return showUntaken(step, 'missing')
  if (file.size > LARGEST_WORKBOOK) return showUntaken(step, 'too-large')
  const lines = new Set(report.items.map(({ id }) => id))
  const asked = { name: file.name.slice(0, 200), report: report.id, language: c.var.screen.language, lines }
  const read = await readReturned(new Uint8Array(await file.arrayBuffer()), asked)
  if (!read.ok) return showUntaken(step, read.problem)
  const fields = { returned: JSON.stringify(read.value) }
  const kept = await door.keepDraft({ form: path, fields, version: draft?.version ?? 0 })
  if (kept.ok) return c.redirect(c.var.screen.href(path), 303)
  return kept.problem.code === 'invalid.field' ? showUntaken(step, 'too-large') : showProblem(c, kept.problem)
}

/** The file whose differences the page showed; null when another one is kept now, or none. */
function shownFile({ draft }: Step, { fields }: SentForm): KeptFile | null {
  const kept = keptFile(draft)
  return kept !== null && kept.mark === fields.get('draft') ? kept : null
}

/** Takes what is ticked, each line as an act of its own on the version that was shown. */
async function takeOf(step: Step, form: SentForm, kept: KeptFile): Promise<Response> {
  const { c, report } = step
  const differences = differencesOf(kept.file, report, c.var.screen.language)
  const { taken, refused } = await takeTicked(step, form, differences)
  const now = await freshStep(step)
  if (refused.length > 0)
    return showAgain(now, kept, {
      ticked: tickedIn(form.fields),
      problems: refused,
      status: refused.some(({ isStale }) => isStale) ? 409 : 422,
      taken,
    })
  if (taken.length > 0) rememberDone(c, { command: 'reports.answer', isProposed: false })
  const rest = differencesOf(kept.file, now.report, c.var.screen.language)
  if (hasMore(rest)) return c.redirect(c.var.screen.href(step.path), 303)
  return goOn(step, `/reports/${report.id}`)
}

async function take(step: Step): Promise<Response> {
  const { c } = step
  const form = await sentStep(step)
  if (!form.ok) return showProblem(c, form.problem)
  const ticked = tickedIn(form.value.fields)
  const kept = shownFile(step, form.value)
  if (kept === null) return showOvertaken(step, ticked)
  if (ticked.size > 0) return takeOf(step, form.value, kept)
  const message = c.var.screen.words.workbooks.nothingTicked
  return showAgain(step, kept, { ticked, problems: [{ field: 'main', message }], status: 422 })
}

/** Forgets the file that the page showed, and no other. */
async function forget(step: Step): Promise<Response> {
  const form = await sentStep(step)
  if (!form.ok) return showProblem(step.c, form.problem)
  const isOther = step.draft !== null && shownFile(step, form.value) === null
  return isOther ? showOvertaken(step, new Set()) : forgetDraft(step)
}

/** A report's lines sent back as a spreadsheet: the file, its differences, what is taken of them. */
export function addImportRoutes(app: WebApp, parts: AppParts): void {
  app.get('/reports/:id/import', withStep(parts, showImport))
  app.post('/reports/:id/import', withStep(parts, receive))
  app.post('/reports/:id/import/take', withStep(parts, take))
  app.post('/reports/:id/import/forget', withStep(parts, forget))
}
