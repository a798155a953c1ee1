import type { Page as ListPage } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Pager } from '../../parts/pager.js'
import { type Screen, wordFor } from '../../screen.js'
import { SideName } from './parts.js'
import { isNarrowed, type ReportsQuery, reportsPath } from './query.js'
import { REPORT_STATES, type ReportRow } from './report.js'

/** The reports as they were asked for; `mayBegin` when the person's office may begin one. */
export interface ShownReports {
  readonly page: ListPage<ReportRow>
  readonly query: ReportsQuery
  readonly mayBegin: boolean
}

interface ListProps {
  readonly shown: ShownReports
  readonly screen: Screen
}

function Begin({ shown, screen }: ListProps) {
  if (!shown.mayBegin) return null
  return (
    <p class="main-acts">
      <a class="button" href={screen.href('/reports/new')}>
        {screen.words.reports.begin}
      </a>
    </p>
  )
}

function Row({ report, screen }: { report: ReportRow; screen: Screen }) {
  const { reports } = screen.words
  const day = (on: string | null) => (on === null ? '–' : screen.date(on))
  return (
    <tr>
      <td data-label={reports.office}>
        <a href={screen.href(`/reports/${report.id}`)}>
          <bdi lang="und">{report.office}</bdi>
        </a>
      </td>
      <td data-label={reports.side}>
        <SideName report={report} screen={screen} />
      </td>
      <td data-label={reports.period}>{screen.date(report.period)}</td>
      <td data-label={reports.state}>{reports.states[report.state]}</td>
      <td data-label={reports.lines}>
        {report.lines} · {screen.say(reports.unanswered, { count: report.unanswered })}
      </td>
      <td data-label={reports.sentOn}>{day(report.sentOn)}</td>
      <td data-label={reports.heardOn}>{day(report.heardOn)}</td>
    </tr>
  )
}

function Table({ shown, screen }: ListProps) {
  const { office, side, period, state, lines, sentOn, heardOn, title } = screen.words.reports
  return (
    <section class="scrolls" aria-label={title}>
      <table class="ledger">
        <thead>
          <tr>
            {[office, side, period, state, lines, sentOn, heardOn].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.page.rows.map((report) => (
            <Row report={report} screen={screen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Nothing({ shown, screen }: ListProps) {
  const { reports } = screen.words
  if (!isNarrowed(shown.query))
    return (
      <div class="notice">
        <p>{reports.empty}</p>
        <p>{reports.emptyNext}</p>
      </div>
    )
  return (
    <div class="notice">
      <p>{reports.nothingFits}</p>
      <p>
        <a href={screen.href('/reports')}>{reports.showAll}</a>
      </p>
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly choices: readonly (readonly [value: string, name: string])[]
}

function Choice({ name, label, value, choices }: ChoiceProps) {
  return (
    <select name={name} aria-label={label}>
      {choices.map(([one, word]) => (
        <option value={one} selected={one === (value ?? '')}>
          {word}
        </option>
      ))}
    </select>
  )
}

const SIDES = ['UZ', 'KZ'] as const

function Narrow({ shown, screen }: ListProps) {
  const { reports, countries } = screen.words
  const { query } = shown
  const sides = SIDES.map((one) => [one, wordFor(countries, one)] as const)
  const states = REPORT_STATES.map((one) => [one, reports.states[one]] as const)
  return (
    <form class="narrow" action={screen.href('/reports')} method="get">
      <input
        type="search"
        name="q"
        value={query.q}
        aria-label={reports.search}
        placeholder={reports.search}
      />
      <Choice
        name="party"
        label={reports.side}
        value={query.party}
        choices={[['', reports.anySide], ...sides]}
      />
      <Choice
        name="state"
        label={reports.state}
        value={query.state}
        choices={[['', reports.anyState], ...states]}
      />
      <button type="submit" class="quiet">
        {reports.narrow}
      </button>
    </form>
  )
}

/** All reports: by office, side, period and state. */
export function ReportsPage({ shown, screen }: ListProps) {
  const { reports } = screen.words
  const { page, query } = shown
  const machine = { json: reportsPath(query, {}, '.json'), csv: reportsPath(query, {}, '.csv') }
  return (
    <Page screen={screen} title={reports.title} current="reports" machine={machine}>
      <div class="page-head">
        <h1>{reports.title}</h1>
        <Begin shown={shown} screen={screen} />
      </div>
      <p class="lead">{reports.lead}</p>
      <Narrow shown={shown} screen={screen} />
      {page.total === 0 ? null : <p class="outcome">{screen.say(reports.count, { count: page.total })}</p>}
      {page.total === 0 ? <Nothing shown={shown} screen={screen} /> : <Table shown={shown} screen={screen} />}
      <Pager screen={screen} {...page} at={(number) => screen.href(reportsPath(query, { page: number }))} />
      <Begin shown={shown} screen={screen} />
    </Page>
  )
}
