import { fail, type Result } from '../../../kernel/index.js'
import type { FormDraft } from '../../../register/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import type { Markup } from '../../layout/markup.js'
import type { RegisterDoor } from '../../register-door.js'
import { keptDraft, mayMove, wholeReport } from './asked.js'
import type { Resumed } from './parts.js'
import type { WholeReport } from './report.js'

/** A step of a report as it is asked for: the report, the path of the step, and what was kept of its form. */
export interface Step {
  readonly c: Asked
  readonly door: RegisterDoor
  readonly parts: AppParts
  readonly report: WholeReport
  readonly path: string
  readonly draft: FormDraft | null
}

const ENDINGS = /\/(?:draft|forget|take)$/
/** A field of the step, of one of its lines, or of a row of a file. */
const ANY_FIELD = /^[a-zA-Z]{1,20}(?:-(?:pl_[0-9a-z]{1,60}|\d{1,7}))?$/

/** The problem of a report that is no draft any more, or not the person's to write. */
function checkOpen(c: Asked, report: WholeReport): Result<null> {
  if (!mayMove(c.var.actor, report.party))
    return fail({ code: 'refused.role', message: 'Only an office of the side writes its report' })
  if (report.state === 'draft') return { ok: true, value: null }
  return fail({ code: 'conflict.state', message: `The report is ${report.state}; its lines stand` })
}

async function stepOf(c: Asked, door: RegisterDoor, parts: AppParts): Promise<Result<Step>> {
  const { actor } = c.var
  const report = await wholeReport(door, c.req.param('id') ?? '', { actor, today: todayOf(parts.clock) })
  if (!report.ok) return report
  const open = checkOpen(c, report.value)
  if (!open.ok) return open
  const path = c.req.path.replace(ENDINGS, '')
  const draft = await keptDraft(door, actor, path)
  return draft.ok
    ? { ok: true, value: { c, door, parts, report: report.value, path, draft: draft.value } }
    : draft
}

/** The same step on the report as it stands now; as it was when that cannot be told. */
export async function freshStep(step: Step): Promise<Step> {
  const asked = { actor: step.c.var.actor, today: todayOf(step.parts.clock) }
  const report = await wholeReport(step.door, step.report.id, asked)
  return report.ok ? { ...step, report: report.value } : step
}

/** Answers a step of a report that is a draft of the person's side. */
export function withStep(parts: AppParts, answer: (step: Step) => Promise<Response> | Response) {
  return (c: Asked) =>
    throughDoor(c, async (door) => {
      const step = await stepOf(c, door, parts)
      return step.ok ? answer(step.value) : showProblem(c, step.problem)
    })
}

/** What is told of a kept draft. */
export function resumedOf({ draft }: Step): Resumed | null {
  return draft === null ? null : { version: draft.version, savedAt: draft.savedAt }
}

/** What stands in the form: what was kept, else what is given. */
export function typedOf({ draft }: Step, kept: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return draft === null ? kept : new Map(Object.entries(draft.fields))
}

/** The form of a step as it was sent; without a key of ours it is a problem.
 *  errors: invalid.form, refused.form-key */
export async function sentStep({ c, parts }: Step): Promise<Result<SentForm>> {
  const form = await readForm(c, ANY_FIELD)
  if (!form.ok) return form
  return hasOurKey(form.value, parts.keys) ? form : fail(WITHOUT_KEY)
}

/** Names that belong to the sending and not to what was typed. */
const OF_SENDING: readonly string[] = ['key', 'draft', 'then']

/** What was typed, without what belongs to the sending. */
export function fieldsOf({ fields }: SentForm): ReadonlyMap<string, string> {
  return new Map([...fields].filter(([name]) => !OF_SENDING.includes(name)))
}

/** No longer key is kept with what is named behind it. */
const KEY_LETTERS = 40

/** The key of one act of several that a form gives. */
export function keyOf({ fields }: SentForm, of: string): string {
  return `${(fields.get('key') ?? '').slice(0, KEY_LETTERS)}:${of}`
}

/** Keeps what was typed as a draft of the person. */
export async function keepTyped({ door, path }: Step, form: SentForm): Promise<Result<number>> {
  const version = Number(form.fields.get('draft') ?? 0)
  return door.keepDraft({ form: path, fields: Object.fromEntries(fieldsOf(form)), version })
}

/** Shows the step again with what is wrong. */
export function showWrong({ c }: Step, page: Markup, status: 409 | 422 = 422): Response {
  return showPage(c, page, status)
}

/** What the script is told after a draft was kept. */
export async function saveDraft(step: Step): Promise<Response> {
  const { c, parts } = step
  const form = await sentStep(step)
  const kept = form.ok ? await keepTyped(step, form.value) : form
  const { reports } = c.var.screen.words
  if (!kept.ok) return c.json({ said: reports.notSaved }, 409)
  const said = c.var.screen.say(reports.saved, { time: c.var.screen.instant(parts.clock()) })
  return c.json({ draft: kept.value, said })
}

/** Forgets what was typed and not saved. */
export async function forgetDraft(step: Step): Promise<Response> {
  const form = await sentStep(step)
  if (!form.ok) return showProblem(step.c, form.problem)
  const dropped = await step.door.dropDraft(step.path)
  return dropped.ok ? leadTo(step.c, step.path) : showProblem(step.c, dropped.problem)
}

/** Whether the person wants to come back later, so that nothing is checked and all is kept as a draft. */
export function isForLater({ fields }: SentForm): boolean {
  return fields.get('then') === 'later'
}

/** Keeps the form as a draft and leads back to the task list. */
export async function keepForLater(step: Step, form: SentForm): Promise<Response> {
  const kept = await keepTyped(step, form)
  return kept.ok ? leadTo(step.c, `/reports/${step.report.id}`) : showProblem(step.c, kept.problem)
}

/** The line was saved: its draft is forgotten, and the next thing is shown. */
export async function goOn(step: Step, path: string): Promise<Response> {
  const dropped = await step.door.dropDraft(step.path)
  return dropped.ok ? leadTo(step.c, path) : showProblem(step.c, dropped.problem)
}
