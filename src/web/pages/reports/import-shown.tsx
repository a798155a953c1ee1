import { ok, type Problem } from '../../../kernel/index.js'
import { lastJournalNumber } from '../../../register/index.js'
import { showPage } from '../../answer.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { ComparedFile } from './compared-file.js'
import { type ImportForm, ImportPage } from './import.js'
import type { Taken } from './import-take.js'
import type { Changed } from './line.js'
import { changedBy } from './refusal.js'
import { type Step, showWrong } from './step.js'
import { type Differences, differencesOf } from './workbook-differences.js'
import { type KeptFile, keptFile } from './workbook-kept.js'
import type { Untaken } from './workbook-returned.js'

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
  { file, mark }: KeptFile,
  ticked: ReadonlySet<string> | null,
): Promise<ComparedFile> {
  const { door, report, c } = step
  const last = await door.ask(async (db) => ok(await lastJournalNumber(db)))
  const differences = differencesOf(file, report, c.var.screen.language)
  const changedBy = await whoChanged(step, differences)
  return { file, mark, now: last.ok ? last.value : 0, differences, changedBy, ticked }
}

function formOf(
  { report, path }: Step,
  compared: ComparedFile | null,
  problems: readonly FieldProblem[] = [],
  taken: Taken['taken'] = [],
): ImportForm {
  return { report, path, problems, compared, taken }
}

/** Asks for a file, or shows the differences of the one that was sent; that what is kept of it cannot be read is told. */
export async function showImport(step: Step): Promise<Response> {
  const kept = keptFile(step.draft)
  const compared = kept === null ? null : await comparedWith(step, kept, null)
  const { screen } = step.c.var
  const isUnread = kept === null && step.draft !== null
  const problems = isUnread ? [{ field: 'file', message: screen.words.workbooks.unread.broken }] : []
  return showPage(step.c, <ImportPage form={formOf(step, compared, problems)} screen={screen} />)
}

/** Asks for a file again, with why the one that was sent is not compared. */
export function showUntaken(step: Step, why: Untaken): Response {
  const { screen } = step.c.var
  const problems = [{ field: 'file', message: screen.words.workbooks.unread[why] }]
  return showWrong(step, <ImportPage form={formOf(step, null, problems)} screen={screen} />)
}

/** What is wrong with what was ticked, and what of it was taken all the same. */
export interface WrongTicks {
  readonly ticked: ReadonlySet<string>
  readonly problems: readonly FieldProblem[]
  readonly status: 409 | 422
  readonly taken?: Taken['taken']
}

/** The differences again as they are now, with what was ticked and what is wrong. */
export async function showAgain(
  step: Step,
  kept: KeptFile,
  { ticked, problems, status, taken }: WrongTicks,
): Promise<Response> {
  const compared = await comparedWith(step, kept, ticked)
  const form = formOf(step, compared, problems, taken)
  return showWrong(step, <ImportPage form={form} screen={step.c.var.screen} />, status)
}

const OVERTAKEN: Problem = {
  code: 'conflict.version',
  message: 'The file whose differences were shown is not the one that is kept now',
}

/** Another window sent another file, or took or forgot this one: nothing is done, and what is kept now is shown, with what was
 *  ticked. */
export async function showOvertaken(step: Step, ticked: ReadonlySet<string>): Promise<Response> {
  const { c } = step
  const { workbooks } = c.var.screen.words
  c.set('problem', OVERTAKEN)
  const kept = keptFile(step.draft)
  if (kept === null) {
    const problems = [{ field: 'file', message: workbooks.fileGone }]
    return showWrong(step, <ImportPage form={formOf(step, null, problems)} screen={c.var.screen} />, 409)
  }
  return showAgain(step, kept, {
    ticked,
    problems: [{ field: 'main', message: workbooks.fileChanged }],
    status: 409,
  })
}
