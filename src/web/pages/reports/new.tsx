import { type Actor, LONGEST_LINE } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { ErrorSummary, type FieldProblem, FormKey, problemOf, TextField } from '../../parts/fields.js'
import { Phrase } from '../../parts/phrase.js'
import { type Screen, wordFor } from '../../screen.js'

/** The form that begins a report.
 *  shapes: `party` the side of who asks, null when no office of a side does; `periods` those offered, in EDTF */
export interface NewReport {
  readonly party: string | null
  readonly actor: Actor | null
  readonly periods: readonly string[]
  readonly typed: ReadonlyMap<string, string>
  readonly problems: readonly FieldProblem[]
}

interface NewProps {
  readonly form: NewReport
  readonly screen: Screen
}

/** The periods that offices report for, around a day: its quarter and the one before, its half-year, its year. */
export function usualPeriods(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const quarter = Math.floor((month - 1) / 3)
  const half = month <= 6 ? 0 : 1
  const before = quarter === 0 ? monthsOf(year - 1, 9, 3) : monthsOf(year, quarter * 3 - 3, 3)
  return [monthsOf(year, quarter * 3, 3), before, monthsOf(year, half * 6, 6), String(year)]
}

/** So many months from one on, counted from 0, as an interval. */
function monthsOf(year: number, from: number, count: number): string {
  const month = (at: number) => `${year}-${String(at + 1).padStart(2, '0')}`
  return `${month(from)}/${month(from + count - 1)}`
}

function Period({ period, form, screen }: NewProps & { readonly period: string }) {
  const id = `period-${period.replace('/', '-')}`
  return (
    <div class="choice">
      <input
        type="radio"
        id={id}
        name="period"
        value={period}
        checked={(form.typed.get('period') ?? form.periods[0]) === period}
      />
      <label for={id}>{period === 'other' ? screen.words.reports.newOther : screen.date(period)}</label>
    </div>
  )
}

function Periods({ form, screen }: NewProps) {
  const { reports } = screen.words
  const problem = problemOf(form.problems, 'period')
  return (
    <fieldset class={problem ? 'field wrong' : 'field'} id="period">
      <legend>{reports.newPeriod}</legend>
      {problem ? <p class="problem">{problem}</p> : null}
      {[...form.periods, 'other'].map((period) => (
        <Period period={period} form={form} screen={screen} />
      ))}
      <TextField
        name="other"
        label={reports.newOther}
        hint={reports.newOtherHint}
        value={form.typed.get('other') ?? ''}
        max={40}
      />
    </fieldset>
  )
}

function Form({ form, screen }: NewProps) {
  const { reports, countries } = screen.words
  return (
    <form class="act-form" action={screen.href('/reports/new')} method="post">
      <FormKey screen={screen} />
      <p>
        {reports.newSide}: <strong>{wordFor(countries, form.party ?? '')}</strong>
      </p>
      <TextField
        name="office"
        label={reports.newOffice}
        problem={problemOf(form.problems, 'office')}
        value={form.typed.get('office') ?? ''}
        max={LONGEST_LINE}
      />
      <Periods form={form} screen={screen} />
      <p class="acts">
        <button type="submit">{reports.newSend}</button>
      </p>
    </form>
  )
}

function Foreign({ form, screen }: NewProps) {
  const { reports, roles, acting } = screen.words
  const role = roles[form.actor?.role ?? 'public']
  return (
    <div class="notice">
      <p>
        <Phrase
          message={reports.newForeign}
          values={{ role }}
          outside={{ name: form.actor?.name ?? '–' }}
          screen={screen}
        />
      </p>
      <p>
        <a href={screen.href('/acting')}>{acting.title}</a>
      </p>
    </div>
  )
}

/** The first step: who reports, and for which period. */
export function NewReportPage({ form, screen }: NewProps) {
  const { reports } = screen.words
  return (
    <Page
      screen={screen}
      title={reports.newTitle}
      current="reports"
      isWrong={form.problems.length > 0}
      trail={[{ title: reports.title, path: '/reports' }]}
    >
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{reports.newTitle}</h1>
      <p class="lead">{reports.newLead}</p>
      {form.party === null ? <Foreign form={form} screen={screen} /> : <Form form={form} screen={screen} />}
    </Page>
  )
}
