import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { defineCommand, type Owners } from '../command.js'
import { count, day, line, optional, party, period, text, thing, yesNo } from '../fields.js'
import type { JournalValue } from '../journal/types.js'
import { pairNamed } from '../parties/index.js'
import { addRow, changeRow, holdRow, type Values } from '../rows.js'
import type { Tx } from '../tables.js'
import { whatFallsDue } from './fill.js'
import { type AnswerSaid, answerProblem, checkAnswered, checkStep, type ReportState } from './rules.js'

const TABLE = { table: 'period_reports', missing: 'absent.report' } as const

interface Report {
  readonly party: string
  readonly state: ReportState
  readonly opened_by: string
}

async function holdReport(tx: Tx, id: string): Promise<Result<Report>> {
  const held = await holdRow(tx, { ...TABLE, key: { id } })
  return held.ok ? ok(held.value as unknown as Report) : held
}

async function ownersOf(tx: Tx, { report }: { readonly report: string }): Promise<Result<Owners>> {
  const held = await holdReport(tx, report)
  return held.ok ? ok([held.value.party]) : held
}

/** Opens a report with a line for everything of the side that falls due in the period. */
const open = defineCommand({
  name: 'reports.open',
  act: 'move',
  area: 'report',
  fields: { first: party(), second: party(), party: party(), office: line(), period: period() },
  owners: async (_, told) => ok([told.party]),
  work: async (tx, writer, { first, second, ...told }) => {
    const pair = await pairNamed(tx, first, second)
    if (!pair.ok) return pair
    const values = { ...told, pair: pair.value, opened_by: writer.actor.name }
    const report = await addRow(tx, writer, {
      table: 'period_reports',
      prefix: 'pr',
      act: 'report.opened',
      values,
    })
    if (!report.ok) return report
    const asked = await whatFallsDue(tx, { pair: pair.value, party: told.party, period: told.period })
    for (const [at, one] of asked.entries()) {
      const added = await addLine(tx, writer, report.value.id, { ...one, ordinal: at + 1 })
      if (!added.ok) return added
    }
    return report
  },
})

function addLine(tx: Tx, writer: Writer, report: string, values: Values) {
  const row = { table: 'period_report_lines', prefix: 'pl', act: 'report.line-added' }
  return addRow(tx, writer, { ...row, values: { ...values, report } })
}

/** The report of a line as long as it is a draft: what was sent stays as sent.
 *  errors: absent.report-line, conflict.state */
async function draftOf(tx: Tx, lineId: string): Promise<Result<string>> {
  const held = await holdRow(tx, {
    table: 'period_report_lines',
    key: { id: lineId },
    missing: 'absent.report-line',
  })
  if (!held.ok) return held
  const report = await holdReport(tx, String(held.value.report))
  if (!report.ok) return report
  if (report.value.state === 'draft') return ok(report.value.party)
  return fail({
    code: 'conflict.state',
    message: `The report is ${report.value.state}; its lines stand`,
    hint: 'Say it in the next report',
  })
}

/** What may be told beside what was done. */
const BESIDES = { figure: optional(line()), difficulty: optional(text()), request: optional(text()) }

/** What is wrong with an answer, as a problem at its words.
 *  errors: invalid.field */
function checkAnswer(said: AnswerSaid): Result<null> {
  const why = answerProblem(said)
  if (why === null) return ok(null)
  const message =
    why === 'both' ? 'The answer says what was done and that nothing was' : 'The answer says nothing at all'
  const hint = 'Say what was done, or that nothing was'
  return fail({ code: 'invalid.field', message, hint, where: { field: 'words' } })
}

/** Answers a line; that nothing was done is an answer, too, when it is said. */
const answer = defineCommand({
  name: 'reports.answer',
  act: 'move',
  area: 'report',
  fields: {
    line: thing(),
    version: count(),
    words: optional(text()),
    nothing: optional(yesNo()),
    ...BESIDES,
  },
  owners: async (tx, told) => {
    const owner = await draftOf(tx, told.line)
    return owner.ok ? ok([owner.value]) : owner
  },
  work: async (tx, writer, { line: id, version, nothing, ...told }) => {
    const checked = checkAnswer({ words: told.words, isNothing: nothing === true })
    if (!checked.ok) return checked
    const row = { table: 'period_report_lines', key: { id }, version, missing: 'absent.report-line' } as const
    return changeRow(tx, writer, {
      ...row,
      act: 'report.line-answered',
      values: { ...told, is_answered: true },
    })
  },
})

/** The next line of a report that is a draft.
 *  errors: absent.report, conflict.state */
async function nextOrdinal(tx: Tx, id: string): Promise<Result<number>> {
  const report = await holdReport(tx, id)
  if (!report.ok) return report
  if (report.value.state !== 'draft')
    return fail({
      code: 'conflict.state',
      message: `The report is ${report.value.state}; nothing is added to it`,
      hint: 'Say it in the next report',
    } as const)
  const { lines } = await countLines(tx, id)
  return ok(lines + 1)
}

async function countLines(tx: Tx, report: string) {
  const found = await sql<{ lines: number; unanswered: number }>`select count(*)::integer as lines,
    (count(*) filter (where not is_answered))::integer as unanswered
    from period_report_lines where report = ${report}`.execute(tx)
  return found.rows[0] ?? { lines: 0, unanswered: 0 }
}

/** Adds what nobody asked about, or why there is nothing to report. */
const add = defineCommand({
  name: 'reports.add-line',
  act: 'move',
  area: 'report',
  fields: { report: thing(), title: line(), words: text(), ...BESIDES },
  owners: ownersOf,
  work: async (tx, writer, { report, ...told }) => {
    const ordinal = await nextOrdinal(tx, report)
    if (!ordinal.ok) return ordinal
    return addLine(tx, writer, report, { ...told, is_answered: true, ordinal: ordinal.value })
  },
})

const SEEN = { report: thing(), version: count() } as const

async function step(
  tx: Tx,
  writer: Writer,
  { report, version }: { readonly report: string; readonly version: number },
  { to, values }: { readonly to: ReportState; readonly values: Values },
) {
  const held = await holdReport(tx, report)
  if (!held.ok) return held
  const checked = checkStep(held.value.state, to)
  if (!checked.ok) return checked
  const row = { ...TABLE, key: { id: report }, version, act: `report.${to}` }
  return changeRow(tx, writer, { ...row, values: { ...values, state: to } })
}

/** Another person of the office checks.
 *  errors: refused.second-person */
const check = defineCommand({
  name: 'reports.check',
  act: 'move',
  area: 'report',
  fields: SEEN,
  owners: ownersOf,
  work: async (tx, writer, seen) => {
    const held = await holdReport(tx, seen.report)
    if (!held.ok) return held
    const { lines, unanswered } = await countLines(tx, seen.report)
    const answered = held.value.state === 'draft' ? checkAnswered(lines, unanswered) : ok(null)
    if (!answered.ok) return answered
    const { name } = writer.actor
    if (held.value.opened_by === name)
      return fail({
        code: 'refused.second-person',
        message: 'Nobody checks his own report',
        hint: 'Ask another person of the office',
      })
    return step(tx, writer, seen, { to: 'checked', values: { checked_by: name } })
  },
})

async function textOf(tx: Tx, report: string): Promise<JournalValue> {
  const found = await sql<
    Readonly<Record<string, JournalValue>>
  >`select ordinal, title, due, is_answered as "isAnswered",
    words, figure, difficulty, request from period_report_lines where report = ${report} order by ordinal`.execute(
    tx,
  )
  return found.rows
}

/** Sends the report: its text and figures stay as they are sent. */
const send = defineCommand({
  name: 'reports.send',
  act: 'move',
  area: 'report',
  fields: { ...SEEN, on: day() },
  owners: ownersOf,
  work: async (tx, writer, { on, ...seen }) =>
    step(tx, writer, seen, {
      to: 'sent',
      values: { sent_on: on, sent: { json: await textOf(tx, seen.report) } },
    }),
})

const hear = defineCommand({
  name: 'reports.hear',
  act: 'keep',
  area: 'report',
  fields: { ...SEEN, on: day(), meeting: optional(thing()) },
  work: (tx, writer, { on, meeting, ...seen }) =>
    step(tx, writer, seen, { to: 'heard', values: { heard_on: on, meeting } }),
})

/** Commands of the reports that offices give for a period. */
export const periodReportCommands = [open, answer, add, check, send, hear]
