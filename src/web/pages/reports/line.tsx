import { Page } from '../../layout/page.js'
import { Phrase } from '../../parts/phrase.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { DoneWords, StepForm, type StepFrame, StepNotices } from './parts.js'
import type { ReportLine, WholeReport } from './report.js'
import { lineDue } from './tasks.js'

/** Who changed a line meanwhile, and when. */
export interface Changed {
  readonly name: string
  readonly at: string
}

/** The form of one line: what was done.
 *  shapes: `changed` when somebody else saved it while it was typed; then the line is as it stands now */
export interface LineForm extends StepFrame {
  readonly report: WholeReport
  readonly line: ReportLine
  readonly typed: ReadonlyMap<string, string>
  readonly changed: Changed | null
}

interface LineProps {
  readonly form: LineForm
  readonly screen: Screen
}

function Nothing({ form, screen }: LineProps) {
  return (
    <p class="choice">
      <input
        type="checkbox"
        id="nothing"
        name="nothing"
        value="yes"
        checked={form.typed.get('nothing') === 'yes'}
      />
      <label for="nothing">{screen.words.reports.nothing}</label>
    </p>
  )
}

function Before({ form, screen }: LineProps) {
  const { reports } = screen.words
  const { before } = form.line
  return (
    <aside aria-labelledby="before">
      <h2 id="before" class="part-head aside-head">
        {reports.before}
      </h2>
      {before === null ? (
        <p class="soft">{reports.beforeNone}</p>
      ) : (
        <>
          <p class="soft">{screen.say(reports.beforePeriod, { period: screen.date(before.period) })}</p>
          <blockquote class="before">
            <bdi lang="und">{before.words ?? reports.nothingSaid}</bdi>
          </blockquote>
          {before.figure === null ? null : (
            <p>
              {reports.figure}: <bdi lang="und">{before.figure}</bdi>
            </p>
          )}
        </>
      )}
    </aside>
  )
}

function Stale({ form, screen }: LineProps) {
  const { reports } = screen.words
  if (form.changed === null) return null
  const { name, at } = form.changed
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{reports.staleTitle}</h2>
      <p>
        <Phrase
          message={reports.stale}
          values={{ date: screen.instant(at) }}
          outside={{ name }}
          screen={screen}
        />
      </p>
      <h3>{reports.staleNow}</h3>
      <blockquote class="before">
        <bdi lang="und">{form.line.words ?? reports.nothingSaid}</bdi>
      </blockquote>
    </div>
  )
}

/** One thing a page: what was done of one line, with what the last report said beside. */
export function LinePage({ form, screen }: LineProps) {
  const { reports } = screen.words
  const { report, line } = form
  return (
    <Page
      screen={screen}
      title={line.title}
      current="reports"
      isWrong={form.problems.length > 0 || form.changed !== null}
      trail={[
        { title: reports.title, path: '/reports' },
        { title: screen.date(report.period), path: `/reports/${report.id}` },
      ]}
    >
      <Stale form={form} screen={screen} />
      <StepNotices step={form} screen={screen} />
      <p class="over-title">
        <span>{screen.say(reports.lineOf, { number: line.ordinal, all: report.items.length })}</span>
        <span>{lineDue(line, screen)}</span>
      </p>
      <h1>
        <Quoted text={line.title} language={null} screen={screen} />
      </h1>
      <div class="two-thirds">
        <StepForm step={form} screen={screen}>
          <input type="hidden" name="version" value={String(line.version)} />
          <DoneWords form={form} rows={8} screen={screen} />
          <Nothing form={form} screen={screen} />
        </StepForm>
        <Before form={form} screen={screen} />
      </div>
    </Page>
  )
}
