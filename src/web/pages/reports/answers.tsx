import type { Actor } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { FormKey } from '../../parts/fields.js'
import { Phrase } from '../../parts/phrase.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { ReportTitle, reportTitle, SideName } from './parts.js'
import { type Answered, linePath, type ReportLine, type WholeReport } from './report.js'
import { lineDue } from './tasks.js'

/** All answers before they are sent; `mayMove` when the person is of an office of the side, `problem` why it was refused. */
export interface ShownAnswers {
  readonly report: WholeReport
  readonly actor: Actor | null
  readonly mayMove: boolean
  readonly problem: string | null
}

interface AnswersProps {
  readonly shown: ShownAnswers
  readonly screen: Screen
}

function Told({ name, text }: { readonly name: string; readonly text: string | null }) {
  return <Fact name={name}>{text === null ? null : <bdi lang="und">{text}</bdi>}</Fact>
}

/** What was answered to one line. */
export function Answer({ line, screen }: { readonly line: Answered; readonly screen: Screen }) {
  const { reports } = screen.words
  return (
    <>
      {line.isAnswered ? (
        <p class="answer">
          <bdi lang={line.words === null ? undefined : 'und'}>{line.words ?? reports.nothingSaid}</bdi>
        </p>
      ) : (
        <p class="absent">{reports.notAnswered}</p>
      )}
      <dl class="facts">
        <Told name={reports.figure} text={line.figure} />
        <Told name={reports.difficulty} text={line.difficulty} />
        <Told name={reports.request} text={line.request} />
      </dl>
    </>
  )
}

function Line({ line, shown, screen }: AnswersProps & { line: ReportLine }) {
  const { report, mayMove } = shown
  return (
    <li id={`line-${line.id}`}>
      <h2 class="answer-head">
        {line.ordinal}. <Quoted text={line.title} language={null} screen={screen} />
      </h2>
      <p class="entry-foot">
        <span>{lineDue(line, screen)}</span>
        {mayMove && report.state === 'draft' ? (
          <a href={screen.href(linePath(report, line))}>
            {screen.words.reports.change} <span class="unseen">{line.ordinal}</span>
          </a>
        ) : null}
      </p>
      <Answer line={line} screen={screen} />
    </li>
  )
}

function Missing({ shown, screen }: AnswersProps) {
  const { reports, frame } = screen.words
  const { report, problem } = shown
  const open = report.items.filter(({ isAnswered }) => !isAnswered)
  if (open.length === 0 && problem === null) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus={problem === null ? undefined : true}>
      <h2>{problem === null ? reports.missingTitle : frame.problemHeading}</h2>
      {problem === null ? null : <p>{problem}</p>}
      <ul>
        {open.map((line) => (
          <li>
            <a href={screen.href(linePath(report, line))}>
              {line.ordinal}. <Quoted text={line.title} language={null} screen={screen} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface StepProps extends AnswersProps {
  readonly name: 'check' | 'send'
  readonly lead: string
  readonly button: string
}

function StepForm({ name, lead, button, shown, screen }: StepProps) {
  const { report } = shown
  return (
    <form action={screen.href(`/reports/${report.id}/${name}`)} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="version" value={String(report.version)} />
      <p>{lead}</p>
      <p class="acts">
        <button type="submit">{button}</button>
      </p>
    </form>
  )
}

function NextStep({ shown, screen }: AnswersProps) {
  const { reports, countries } = screen.words
  const { report, actor, mayMove } = shown
  if (!mayMove) return <p>{screen.say(reports.onlyOffice, { side: wordFor(countries, report.party) })}</p>
  if (report.state === 'checked')
    return (
      <StepForm name="send" lead={reports.sendLead} button={reports.sendNow} shown={shown} screen={screen} />
    )
  if (actor?.name === report.openedBy)
    return (
      <p>
        <Phrase message={reports.checkBy} outside={{ name: report.openedBy }} screen={screen} />
      </p>
    )
  return (
    <StepForm
      name="check"
      lead={reports.checkLead}
      button={reports.checkSend}
      shown={shown}
      screen={screen}
    />
  )
}

function Sign({ shown, screen }: AnswersProps) {
  const { report } = shown
  const { taskSend, taskDoneNone, unanswered } = screen.words.reports
  const isReady = report.items.length > 0 && report.unanswered === 0
  return (
    <section class="notice" aria-labelledby="sign">
      <h2 id="sign">{taskSend}</h2>
      {isReady || report.state === 'checked' ? (
        <NextStep shown={shown} screen={screen} />
      ) : (
        <p>
          {report.items.length === 0 ? taskDoneNone : screen.say(unanswered, { count: report.unanswered })}
        </p>
      )}
    </section>
  )
}

/** All answers on one page, what is missing first, and the next step: checked by another person, then sent. */
export function AnswersPage({ shown, screen }: AnswersProps) {
  const { reports } = screen.words
  const { report } = shown
  const title = reportTitle(report, screen)
  return (
    <Page
      screen={screen}
      title={`${reports.answersTitle}: ${title}`}
      current="reports"
      isWrong={shown.problem !== null}
      trail={[
        { title: reports.title, path: '/reports' },
        { title: screen.date(report.period), path: `/reports/${report.id}` },
      ]}
    >
      <Missing shown={shown} screen={screen} />
      <p class="over-title">
        <SideName report={report} screen={screen} />
        <span>
          <ReportTitle report={report} screen={screen} />
        </span>
      </p>
      <h1>{reports.answersTitle}</h1>
      <ol class="entries ruled answers">
        {report.items.map((line) => (
          <Line line={line} shown={shown} screen={screen} />
        ))}
      </ol>
      <Sign shown={shown} screen={screen} />
    </Page>
  )
}
