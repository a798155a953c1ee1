import { fail, ok, type Result } from '../../../kernel/index.js'
import { mayDo } from '../../../platform/index.js'
import {
  type Actor,
  type AreaList,
  draftOf,
  draftsOf,
  type FormDraft,
  lastJournalNumber,
  listNamed,
} from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'
import { type WholeReport, wholeReportOf } from './report.js'

/** Whether the person is of an office of the side that reports. */
export function mayMove(actor: Actor | null, party: string): boolean {
  return actor !== null && mayDo(actor.role, 'move', { area: 'report', isOwn: actor.party === party })
}

/** The list of reports. */
export function reportList(): Result<AreaList> {
  return listNamed('reports')
}

/** A draft of the other side is nobody else's to see. */
function isHidden({ state, party }: WholeReport, actor: Actor | null): boolean {
  return ['draft', 'checked'].includes(state) && actor?.party !== undefined && actor.party !== party
}

/** Who asks for a report, and on which day. */
export interface ReportAsked {
  readonly actor: Actor | null
  readonly today: string
}

/** A report with its lines, as far as the person may see it.
 *  errors: absent.report */
export async function wholeReport(
  door: Pick<RegisterDoor, 'record'>,
  id: string,
  { actor, today }: ReportAsked,
): Promise<Result<WholeReport>> {
  const list = reportList()
  if (!list.ok) return list
  const found = await door.record(list.value, id, today)
  if (!found.ok) return found
  const report = wholeReportOf(found.value)
  if (!isHidden(report, actor)) return ok(report)
  return fail({ code: 'absent.report', message: `There is no report ‘${id.slice(0, 80)}’` })
}

/** A report with the last entry of the journal before it was read, so that what is changed while it is read is later than the number.
 *  errors: absent.report */
export async function numberedReport(
  door: Pick<RegisterDoor, 'ask' | 'record'>,
  id: string,
  asked: ReportAsked,
): Promise<Result<{ readonly report: WholeReport; readonly number: number }>> {
  const last = await door.ask(async (db) => ok(await lastJournalNumber(db)))
  if (!last.ok) return last
  const report = await wholeReport(door, id, asked)
  return report.ok ? ok({ report: report.value, number: last.value }) : report
}

/** What the person typed into a form and did not save; null when nothing. */
export async function keptDraft(
  door: RegisterDoor,
  actor: Actor | null,
  form: string,
): Promise<Result<FormDraft | null>> {
  return actor === null ? ok(null) : door.ask((db) => draftOf(db, { actor: actor.name, form }))
}

/** The forms that the person began and did not save. */
export async function keptForms(
  door: RegisterDoor,
  actor: Actor | null,
): Promise<Result<ReadonlySet<string>>> {
  if (actor === null) return ok(new Set())
  const drafts = await door.ask((db) => draftsOf(db, actor.name))
  return drafts.ok ? ok(new Set(drafts.value.map(({ form }) => form))) : drafts
}
