import type { Problem } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import { parsePeriod } from '../../../values/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { RegisterDoor } from '../../register-door.js'
import { nextStep } from '../problem/page.js'
import { NewReportPage, usualPeriods } from './new.js'

const FIELDS = /^(?:key|office|period|other)$/

/** The pair that reports are given for; other pairs come when there are others. */
const PAIR = { first: 'UZ', second: 'KZ' } as const

/** The side whose report the person may begin. */
export function beginsFor({ actor }: Asked['var']): string | null {
  const isOwn = actor?.party === PAIR.first || actor?.party === PAIR.second
  return actor !== null && isOwn && mayDo(actor.role, 'move', { area: 'report', isOwn })
    ? (actor.party ?? null)
    : null
}

type Typed = ReadonlyMap<string, string>

function showNew(c: Asked, today: string, typed: Typed = new Map(), problems: readonly FieldProblem[] = []) {
  const form = { party: beginsFor(c.var), actor: c.var.actor, periods: usualPeriods(today), typed, problems }
  const { problem } = c.var
  const status = problems.length > 0 ? 422 : form.party === null ? 403 : 200
  const page = <NewReportPage form={form} screen={c.var.screen} />
  return showPage(c, page, problem ? statusOf(problem) : status)
}

/** The form again with what stands against the act. */
function showRefused(c: Asked, today: string, typed: Typed, problem: Problem): Response {
  c.set('problem', problem)
  return showNew(c, today, typed, [{ field: 'office', message: nextStep(problem, c.var.screen) }])
}

function periodIn(typed: Typed): string {
  const period = typed.get('period') ?? ''
  return (period === 'other' ? (typed.get('other') ?? '') : period).trim()
}

function lackingIn(typed: Typed, { var: { screen } }: Asked): readonly FieldProblem[] {
  const { newMissingOffice, newMissingPeriod } = screen.words.reports
  const office = (typed.get('office') ?? '').trim()
  return [
    ...(office === '' ? [{ field: 'office', message: newMissingOffice }] : []),
    ...(parsePeriod(periodIn(typed)).ok ? [] : [{ field: 'period', message: newMissingPeriod }]),
  ]
}

async function begin(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return showProblem(c, form.problem)
  const [today, typed, party] = [todayOf(clock), form.value.fields, beginsFor(c.var)]
  if (party === null) return showNew(c, today, typed)
  const lacking = lackingIn(typed, c)
  if (lacking.length > 0) return showNew(c, today, typed, lacking)
  if (!hasOurKey(form.value, keys)) return showRefused(c, today, typed, WITHOUT_KEY)
  const given = { ...PAIR, party, office: typed.get('office'), period: periodIn(typed) }
  const done = await door.give(typed.get('key') ?? '', 'reports.open', given)
  if (done.ok) return leadTo(c, `/reports/${done.value.id}`)
  return showRefused(c, today, typed, done.problem)
}

/** Beginning a report. */
export function addNewReportRoutes(app: WebApp, parts: AppParts): void {
  app.get('/reports/new', (c) => throughDoor(c, async () => showNew(c, todayOf(parts.clock))))
  app.post('/reports/new', (c) => throughDoor(c, (door) => begin(c, door, parts)))
}
