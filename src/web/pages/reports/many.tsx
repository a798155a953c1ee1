import { LONGEST_LINE, LONGEST_TEXT } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { describedBy, Field, problemOf, TextField } from '../../parts/fields.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { StepForm, type StepFrame, StepNotices } from './parts.js'
import { linePath, type ReportLine, type WholeReport } from './report.js'

/** Steps that ask the same of every answered line, and what each asks. */
export const MANY = { figures: ['figure'], asks: ['difficulty', 'request'] } as const
export type ManyStep = keyof typeof MANY

/** The form of a step over all lines. */
export interface ManyForm extends StepFrame {
  readonly report: WholeReport
  readonly name: ManyStep
  readonly typed: ReadonlyMap<string, string>
}

interface ManyProps {
  readonly form: ManyForm
  readonly screen: Screen
}

interface LineProps extends ManyProps {
  readonly line: ReportLine
}

function Figure({ line, form, screen }: LineProps) {
  const { reports } = screen.words
  const name = `figure-${line.id}`
  const before = line.before?.figure
  return (
    <TextField
      name={name}
      label={reports.figure}
      hint={before ? screen.say(reports.figureBefore, { figure: before }) : reports.figureHint}
      problem={problemOf(form.problems, name)}
      value={form.typed.get(name) ?? line.figure ?? ''}
      max={LONGEST_LINE}
    />
  )
}

function Ask({ line, form, of, screen }: LineProps & { readonly of: 'difficulty' | 'request' }) {
  const name = `${of}-${line.id}`
  const field = { name, label: screen.words.reports[of], problem: problemOf(form.problems, name) }
  return (
    <Field {...field}>
      <textarea
        id={name}
        name={name}
        rows={3}
        lang="und"
        maxlength={LONGEST_TEXT}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      >
        {form.typed.get(name) ?? line[of] ?? ''}
      </textarea>
    </Field>
  )
}

function LineFields(props: LineProps) {
  const { line, form, screen } = props
  return (
    <fieldset class="line-fields">
      <legend>
        {line.ordinal}. <Quoted text={line.title} language={null} screen={screen} />
      </legend>
      <input type="hidden" name={`version-${line.id}`} value={String(line.version)} />
      {form.name === 'figures' ? <Figure {...props} /> : MANY.asks.map((of) => <Ask of={of} {...props} />)}
    </fieldset>
  )
}

function AnswerFirst({ form, screen }: ManyProps) {
  const open = form.report.items.filter(({ isAnswered }) => !isAnswered)
  if (open.length === 0) return null
  return (
    <div class="notice">
      <p>{screen.words.reports.answerFirst}</p>
      <ul>
        {open.map((line) => (
          <li>
            <a href={screen.href(linePath(form.report, line))}>
              <Quoted text={line.title} language={null} screen={screen} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A step over all answered lines: their figures, or their difficulties and asks. */
export function ManyPage({ form, screen }: ManyProps) {
  const { reports } = screen.words
  const { report } = form
  const [title, lead] =
    form.name === 'figures'
      ? [reports.taskFigures, reports.figuresLead]
      : [reports.taskAsks, reports.asksLead]
  return (
    <Page
      screen={screen}
      title={title}
      current="reports"
      isWrong={form.problems.length > 0}
      trail={[
        { title: reports.title, path: '/reports' },
        { title: screen.date(report.period), path: `/reports/${report.id}` },
      ]}
    >
      <StepNotices step={form} screen={screen} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <StepForm step={form} screen={screen}>
        {report.items
          .filter(({ isAnswered }) => isAnswered)
          .map((line) => (
            <LineFields line={line} form={form} screen={screen} />
          ))}
      </StepForm>
      <AnswerFirst form={form} screen={screen} />
    </Page>
  )
}
