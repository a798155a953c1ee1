import { LONGEST_LINE } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { problemOf, TextField } from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import { DoneWords, StepForm, type StepFrame, StepNotices } from './parts.js'
import type { WholeReport } from './report.js'

/** The form of a line of one's own, or of the reason why there is nothing to report. */
export interface AddForm extends StepFrame {
  readonly report: WholeReport
  readonly typed: ReadonlyMap<string, string>
}

interface AddProps {
  readonly form: AddForm
  readonly screen: Screen
}

/** Adds a line that nobody asked about, or the reason of an empty report. */
export function AddPage({ form, screen }: AddProps) {
  const { reports } = screen.words
  const { report } = form
  return (
    <Page
      screen={screen}
      title={reports.addTitle}
      current="reports"
      isWrong={form.problems.length > 0}
      trail={[
        { title: reports.title, path: '/reports' },
        { title: screen.date(report.period), path: `/reports/${report.id}` },
      ]}
    >
      <StepNotices step={form} screen={screen} />
      <h1>{reports.addTitle}</h1>
      <p class="lead">{reports.addLead}</p>
      <StepForm step={form} screen={screen}>
        <TextField
          name="title"
          label={reports.addLineTitle}
          problem={problemOf(form.problems, 'title')}
          value={form.typed.get('title') ?? ''}
          max={LONGEST_LINE}
        />
        <DoneWords form={form} rows={6} screen={screen} />
      </StepForm>
    </Page>
  )
}
