import { SCREEN_LANGUAGES, type ScreenLanguage, screenWords } from '../../../languages/index.js'
import { Fact } from '../../parts/facts.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { Answer } from './answers.js'
import { ReportFrame } from './parts.js'
import type { Answered, WholeReport } from './report.js'
import { lineDue } from './tasks.js'

/** A report as it was sent; `mayHear` when the person records that it was heard. */
export interface SentReport {
  readonly report: WholeReport
  readonly mayHear: boolean
}

interface SentProps {
  readonly sent: SentReport
  readonly screen: Screen
}

/** The languages in which each side's offices print. */
const LANGUAGES_OF: Readonly<Record<string, readonly ScreenLanguage[]>> = {
  UZ: ['uz-Latn', 'uz-Cyrl', 'ru'],
  KZ: ['kk-Cyrl', 'kk-Latn', 'ru'],
}

function PrintIn({ sent, screen }: SentProps) {
  const { id, party } = sent.report
  return (
    <p class="main-acts">
      <span>{screen.words.reports.printIn}</span>
      {(LANGUAGES_OF[party] ?? SCREEN_LANGUAGES).map((language) => (
        <a href={`/${language}/reports/${id}`} lang={language} hreflang={language}>
          {screenWords(language).frame.languageName}
        </a>
      ))}
    </p>
  )
}

function Hear({ sent, screen }: SentProps) {
  const { report, mayHear } = sent
  if (!mayHear || report.state !== 'sent') return null
  const path = `/acts/reports.hear?report=${report.id}&back=/reports/${report.id}`
  return (
    <p class="main-acts">
      <a class="button" href={screen.href(path)}>
        {screen.words.reports.hear}
      </a>
    </p>
  )
}

function Facts({ sent, screen }: SentProps) {
  const { reports } = screen.words
  const { openedBy, checkedBy, sentOn, heardOn, period } = sent.report
  return (
    <dl class="facts">
      <Fact name={reports.period}>{screen.date(period)}</Fact>
      <Fact name={reports.openedBy}>
        <bdi lang="und">{openedBy}</bdi>
      </Fact>
      <Fact name={reports.checkedBy}>{checkedBy === null ? null : <bdi lang="und">{checkedBy}</bdi>}</Fact>
      <Fact name={reports.sentOn}>{sentOn === null ? null : screen.date(sentOn)}</Fact>
      <Fact name={reports.heardOn}>{heardOn === null ? null : screen.date(heardOn)}</Fact>
    </dl>
  )
}

function Line({ line, screen }: { readonly line: Answered; readonly screen: Screen }) {
  return (
    <li>
      <h2 class="answer-head">
        {line.ordinal}. <Quoted text={line.title} language={null} screen={screen} />
      </h2>
      <p class="entry-foot">{lineDue(line, screen)}</p>
      <Answer line={line} screen={screen} />
    </li>
  )
}

function Signature({ sent, screen }: SentProps) {
  const { report } = sent
  return (
    <footer class="signature">
      <p>
        <bdi lang="und">{report.office}</bdi>
      </p>
      <p class="signature-line">{screen.words.reports.signature}</p>
    </footer>
  )
}

/** A report as it was sent: one sheet, in whatever language the page has. */
export function SentPage({ sent, screen }: SentProps) {
  const { reports } = screen.words
  const { report } = sent
  return (
    <ReportFrame report={report} act={<Hear sent={sent} screen={screen} />} screen={screen}>
      <Facts sent={sent} screen={screen} />
      <p>{screen.say(reports.sentLine, { date: screen.date(report.sentOn ?? '') })}</p>
      <PrintIn sent={sent} screen={screen} />
      <ol class="entries ruled answers">
        {(report.sent ?? []).map((line) => (
          <Line line={line} screen={screen} />
        ))}
      </ol>
      <Signature sent={sent} screen={screen} />
    </ReportFrame>
  )
}
