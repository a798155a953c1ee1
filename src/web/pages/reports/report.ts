import type { ListedRow } from '../../../register/index.js'

export const REPORT_STATES = ['draft', 'checked', 'sent', 'heard'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** A report in a list. */
export interface ReportRow {
  readonly id: string
  readonly office: string
  readonly party: string
  readonly period: string
  readonly state: ReportState
  readonly lines: number
  readonly unanswered: number
  readonly openedBy: string
  readonly checkedBy: string | null
  readonly sentOn: string | null
  readonly heardOn: string | null
  readonly pair: string
  readonly version: number
}

/** What was said of one thing. */
export interface Answered {
  readonly ordinal: number
  readonly title: string
  readonly due: string | null
  readonly isAnswered: boolean
  readonly words: string | null
  readonly figure: string | null
  readonly difficulty: string | null
  readonly request: string | null
}

/** One line of a report with what the report before said of the same thing. */
export interface ReportLine extends Answered {
  readonly id: string
  readonly before: {
    readonly period: string
    readonly words: string | null
    readonly figure: string | null
  } | null
  readonly version: number
}

/** A report with its lines, and with its text as it was sent. */
export interface WholeReport extends ReportRow {
  readonly items: readonly ReportLine[]
  readonly sent: readonly Answered[] | null
}

/** A row of the list of reports. */
export function reportOf(row: ListedRow): ReportRow {
  return row as unknown as ReportRow
}

/** The record of a report. */
export function wholeReportOf(record: ListedRow): WholeReport {
  return record as unknown as WholeReport
}

/** The address of one line. */
export function linePath(report: Pick<ReportRow, 'id'>, line: Pick<ReportLine, 'id'>): string {
  return `/reports/${report.id}/lines/${line.id}`
}

/** The line that is to be answered next after one, or from the start; null when all are. */
export function nextLine({ items }: WholeReport, after = 0): ReportLine | null {
  const open = items.filter(({ isAnswered }) => !isAnswered)
  return open.find(({ ordinal }) => ordinal > after) ?? open[0] ?? null
}

/** Which of the pair's two sides reports: 0 the first, 1 the second. */
export function sideOf({ pair, party }: Pick<ReportRow, 'pair' | 'party'>): number {
  return Math.max(0, pair.split('-').indexOf(party))
}
