import type { Child, PropsWithChildren } from 'hono/jsx'
import { LONGEST_TEXT } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import {
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  FormKey,
  problemOf,
} from '../../parts/fields.js'
import { Phrase } from '../../parts/phrase.js'
import { SideSquare } from '../../parts/sides.js'
import { type Screen, wordFor } from '../../screen.js'
import { type ReportRow, sideOf } from './report.js'

interface ReportProps {
  readonly report: ReportRow
  readonly screen: Screen
}

/** A side with its square and name. */
export function SideName({ report, screen }: ReportProps) {
  return (
    <span class="side-light">
      <SideSquare at={sideOf(report)} /> {wordFor(screen.words.countries, report.party)}
    </span>
  )
}

/** Office and period of a report as its name. */
export function reportTitle({ office, period }: ReportRow, { words, say, date }: Screen): string {
  return say(words.reports.reportTitle, { office, period: date(period) })
}

/** The same as a heading, in which the office's own name says that its language is not known. */
export function ReportTitle({ report, screen }: ReportProps) {
  const values = { period: screen.date(report.period) }
  const outside = { office: report.office }
  return (
    <Phrase message={screen.words.reports.reportTitle} values={values} outside={outside} screen={screen} />
  )
}

/** What was typed into a form and not saved: when, and the version the draft has. */
export interface Resumed {
  readonly version: number
  readonly savedAt: string
}

/** The form of one step of a report.
 *  shapes: `path` where it is sent; beneath it stand `/draft` and `/forget`; `resumed` null when nothing was kept */
export interface StepFrame {
  readonly path: string
  readonly problems: readonly FieldProblem[]
  readonly resumed: Resumed | null
}

interface StepProps {
  readonly step: StepFrame
  readonly screen: Screen
}

interface ForgetProps {
  /** The page whose words or file are forgotten. */
  readonly path: string
  readonly label: string
  /** The mark of the file that is shown, so that no other one is forgotten. */
  readonly shown?: string
  readonly screen: Screen
}

/** Forgets what was typed or sent and not taken yet. */
export function Forget({ path, label, shown, screen }: ForgetProps) {
  return (
    <form action={screen.href(`${path}/forget`)} method="post">
      <FormKey screen={screen} />
      {shown === undefined ? null : <input type="hidden" name="draft" value={shown} />}
      <button type="submit" class="quiet">
        {label}
      </button>
    </form>
  )
}

/** What is wrong, and what was typed before and not saved; first on the page of a step. */
export function StepNotices({ step, screen }: StepProps) {
  const { reports } = screen.words
  return (
    <>
      <ErrorSummary screen={screen} problems={step.problems} />
      {step.resumed === null || step.problems.length > 0 ? null : (
        <div class="notice resumed">
          <p>{screen.say(reports.resumed, { date: screen.instant(step.resumed.savedAt) })}</p>
          <Forget path={step.path} label={screen.words.reports.forget} screen={screen} />
        </div>
      )}
    </>
  )
}

/** The form of a step: its fields, the two ways to save, and where the keeping of drafts is told. */
export function StepForm({ step, screen, children }: PropsWithChildren<StepProps>) {
  const { reports } = screen.words
  const draft = screen.href(`${step.path}/draft`)
  return (
    <form class="act-form" action={screen.href(step.path)} method="post" data-draft={draft}>
      <FormKey screen={screen} />
      <input type="hidden" name="draft" value={String(step.resumed?.version ?? 0)} />
      {children}
      <p class="soft" role="status" data-draft-status data-failed={reports.notSaved}>
        {reports.autosave}
      </p>
      <p class="acts">
        <button type="submit">{reports.save}</button>
        <button type="submit" class="quiet" name="then" value="later">
          {reports.later}
        </button>
      </p>
    </form>
  )
}

interface DoneWordsProps {
  readonly form: StepFrame & { readonly typed: ReadonlyMap<string, string> }
  readonly rows: number
  readonly screen: Screen
}

/** The field for what was done, in the office's own words. */
export function DoneWords({ form, rows, screen }: DoneWordsProps) {
  const field = {
    name: 'words',
    label: screen.words.reports.words,
    problem: problemOf(form.problems, 'words'),
  }
  return (
    <Field {...field}>
      <textarea
        id="words"
        name="words"
        rows={rows}
        lang="und"
        maxlength={LONGEST_TEXT}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      >
        {form.typed.get('words') ?? ''}
      </textarea>
    </Field>
  )
}

/** The frame of one report's own page: side, title and the main action. */
export function ReportFrame({
  report,
  act,
  screen,
  children,
}: PropsWithChildren<ReportProps & { readonly act: Child }>) {
  const { reports } = screen.words
  return (
    <Page
      screen={screen}
      title={reportTitle(report, screen)}
      current="reports"
      trail={[{ title: reports.title, path: '/reports' }]}
      machine={{ json: `/reports/${report.id}.json` }}
    >
      <p class="over-title">
        <SideName report={report} screen={screen} />
      </p>
      <div class="page-head">
        <h1>
          <ReportTitle report={report} screen={screen} />
        </h1>
        {act}
      </div>
      {children}
    </Page>
  )
}
