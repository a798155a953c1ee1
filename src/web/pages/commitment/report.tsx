import { type CommitmentSide, WORK_STATES } from '../../../register/index.js'
import { ErrorSummary, Field, FormKey, problemOf, SelectField, TextField } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import type { CommitmentPageView } from './view.js'

/** The fields of a side's report, as the form names them. */
export const REPORT_FIELDS = ['workState', 'responsible', 'ownFigure', 'ownNote', 'asOf', 'source'] as const
type ReportField = (typeof REPORT_FIELDS)[number]

interface ReportProps {
  readonly page: CommitmentPageView
  readonly side: CommitmentSide
  readonly screen: Screen
}

/** What stands in a field: what was typed, else what the side said last; the day is today's. */
function standingIn({ page, side }: ReportProps, field: ReportField): string {
  const typed = page.typed.fields.get(field)
  if (typed !== undefined) return typed
  return field === 'asOf' ? page.today : (side[field] ?? '')
}

function NoteBox(props: ReportProps) {
  const { chains } = props.screen.words
  return (
    <Field name="ownNote" label={chains.ownNote} problem={problemOf(props.page.typed.problems, 'ownNote')}>
      <textarea id="ownNote" name="ownNote" lang="und" rows={3} maxlength={4000}>
        {standingIn(props, 'ownNote')}
      </textarea>
    </Field>
  )
}

function ReportFields(props: ReportProps) {
  const { page, screen } = props
  const { chains, commitment } = screen.words
  const problem = (field: ReportField) => problemOf(page.typed.problems, field)
  const line = (name: ReportField, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      value={standingIn(props, name)}
      problem={problem(name)}
    />
  )
  return (
    <div class="pair-of-fields">
      <SelectField
        name="workState"
        label={chains.workState}
        value={standingIn(props, 'workState')}
        choices={WORK_STATES.map((value) => ({ value, label: commitment.states[value] }))}
        problem={problem('workState')}
      />
      {line('responsible', chains.responsible)}
      {line('ownFigure', chains.ownFigure)}
      {line('asOf', chains.asOf, chains.asOfHint)}
      {line('source', chains.source, chains.sourceHint)}
      <NoteBox {...props} />
    </div>
  )
}

/** The form with which a side's office says how far its part is; it stands for the own side only. */
export function ReportForm(props: ReportProps) {
  const { page, side, screen } = props
  const { chains, countries } = screen.words
  const { typed, view } = props.page
  const isOpen = typed.problems.length > 0 || typed.isOvertaken
  const path = `/commitments/${view.commitment.id}/report`
  return (
    <details class="report-form" id="report" open={isOpen}>
      <summary>{screen.say(chains.reportFor, { side: wordFor(countries, side.party) })}</summary>
      <ErrorSummary screen={screen} problems={page.typed.problems} />
      {typed.isOvertaken ? (
        <p class="notice" role="alert">
          {chains.overtaken}
        </p>
      ) : null}
      <form action={screen.href(path)} method="post">
        <FormKey screen={screen} />
        <input type="hidden" name="party" value={side.party} />
        <input type="hidden" name="version" value={String(side.version)} />
        <p class="hint">{chains.reportHint}</p>
        <ReportFields {...props} />
        <button type="submit">{chains.send}</button>
      </form>
    </details>
  )
}
