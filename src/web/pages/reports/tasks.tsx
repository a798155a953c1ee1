import type { Child } from 'hono/jsx'
import { Fact } from '../../parts/facts.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { ReportFrame } from './parts.js'
import { linePath, nextLine, type ReportLine, type WholeReport } from './report.js'

/** The steps of a report as they stand.
 *  shapes: `drafts` paths of the forms that the person began and did not save */
export interface ReportTasks {
  readonly report: WholeReport
  readonly drafts: ReadonlySet<string>
}

interface TasksProps {
  readonly tasks: ReportTasks
  readonly screen: Screen
}

function Tag({ isDone, children }: { readonly isDone: boolean; readonly children: Child }) {
  return <span class={isDone ? 'tag' : 'tag tag-open'}>{children}</span>
}

/** The line's due, in words. */
export function lineDue({ due }: Pick<ReportLine, 'due'>, { words, say, date }: Screen): string {
  return due === null ? words.reports.noDue : say(words.reports.due, { date: date(due) })
}

function LineTag({ line, path, tasks, screen }: TasksProps & { line: ReportLine; path: string }) {
  const { reports } = screen.words
  if (tasks.drafts.has(path)) return <Tag isDone={false}>{reports.tagDraft}</Tag>
  return <Tag isDone={line.isAnswered}>{line.isAnswered ? reports.tagDone : reports.tagOpen}</Tag>
}

function Line({ line, tasks, screen }: TasksProps & { line: ReportLine }) {
  const path = linePath(tasks.report, line)
  return (
    <li class="task">
      <span>
        <a href={screen.href(path)}>
          <Quoted text={line.title} language={null} screen={screen} />
        </a>{' '}
        <span class="soft">{lineDue(line, screen)}</span>
      </span>
      <LineTag line={line} path={path} tasks={tasks} screen={screen} />
    </li>
  )
}

function DoneStep({ tasks, screen }: TasksProps) {
  const { reports } = screen.words
  const { items } = tasks.report
  if (items.length > 0)
    return (
      <ul class="tasks">
        {items.map((line) => (
          <Line line={line} tasks={tasks} screen={screen} />
        ))}
      </ul>
    )
  return (
    <div class="notice">
      <p>{reports.taskDoneNone}</p>
      <p>
        <a href={screen.href(`/reports/${tasks.report.id}/add?empty=yes`)}>{reports.taskReason}</a>
      </p>
    </div>
  )
}

/** The way through a spreadsheet, for who fills in many lines at once. */
function AsSpreadsheet({ tasks, screen }: TasksProps) {
  const { reports, workbooks } = screen.words
  const { id } = tasks.report
  const path = `/reports/${id}/import`
  return (
    <p class="main-acts">
      <span>{workbooks.offer}</span>
      <a href={screen.href(`/reports/${id}.xlsx`)} download>
        {workbooks.download}
      </a>
      <a href={screen.href(path)}>{workbooks.sendBack}</a>
      {tasks.drafts.has(path) ? <Tag isDone={false}>{reports.tagDraft}</Tag> : null}
    </p>
  )
}

interface StepProps extends TasksProps {
  readonly name: 'figures' | 'asks'
  readonly title: string
  readonly count: number
}

function Step({ name, title, count, tasks, screen }: StepProps) {
  const { reports } = screen.words
  const { id, items, unanswered } = tasks.report
  const path = `/reports/${id}/${name}`
  const isLater = unanswered === items.length
  const told = screen.say(reports.tagCount, { done: count, all: items.length })
  return (
    <li class="task">
      {isLater ? <span>{title}</span> : <a href={screen.href(path)}>{title}</a>}
      <Tag isDone={!isLater && !tasks.drafts.has(path)}>
        {isLater ? reports.tagLater : tasks.drafts.has(path) ? reports.tagDraft : told}
      </Tag>
    </li>
  )
}

function OtherSteps({ tasks, screen }: TasksProps) {
  const { reports } = screen.words
  const { id, items } = tasks.report
  const figures = items.filter(({ figure }) => figure !== null).length
  const asks = items.filter(({ difficulty, request }) => difficulty !== null || request !== null).length
  return (
    <ul class="tasks">
      <Step name="figures" title={reports.taskFigures} count={figures} tasks={tasks} screen={screen} />
      <Step name="asks" title={reports.taskAsks} count={asks} tasks={tasks} screen={screen} />
      <li class="task">
        <span>
          {reports.taskElse}: <a href={screen.href(`/reports/${id}/add`)}>{reports.taskElseAdd}</a>
        </span>
      </li>
    </ul>
  )
}

function SendStep({ tasks, screen }: TasksProps) {
  const { reports } = screen.words
  const { id, unanswered, items, state } = tasks.report
  const isReady = items.length > 0 && unanswered === 0
  const told =
    state === 'draft' ? screen.say(reports.unanswered, { count: unanswered }) : reports.states[state]
  return (
    <ul class="tasks">
      <li class="task">
        <a href={screen.href(`/reports/${id}/answers`)}>{reports.taskCheck}</a>
        <Tag isDone={isReady}>{told}</Tag>
      </li>
    </ul>
  )
}

function goOnPath({ report }: ReportTasks): string {
  if (report.items.length === 0) return `/reports/${report.id}/add?empty=yes`
  const next = report.state === 'draft' ? nextLine(report) : null
  return next === null ? `/reports/${report.id}/answers` : linePath(report, next)
}

function GoOn({ tasks, screen }: TasksProps) {
  return (
    <p class="main-acts">
      <a class="button" href={screen.href(goOnPath(tasks))}>
        {screen.words.reports.goOn}
      </a>
    </p>
  )
}

function Facts({ tasks, screen }: TasksProps) {
  const { reports } = screen.words
  const { report } = tasks
  return (
    <dl class="facts">
      <Fact name={reports.office}>
        <bdi lang="und">{report.office}</bdi>
      </Fact>
      <Fact name={reports.period}>{screen.date(report.period)}</Fact>
      <Fact name={reports.state}>{reports.states[report.state]}</Fact>
      <Fact name={reports.openedBy}>
        <bdi lang="und">{report.openedBy}</bdi>
      </Fact>
    </dl>
  )
}

/** The task list of a report that is drafted: its steps with what is done of each. */
export function TasksPage({ tasks, screen }: TasksProps) {
  const { reports } = screen.words
  const { report } = tasks
  return (
    <ReportFrame report={report} act={<GoOn tasks={tasks} screen={screen} />} screen={screen}>
      <h2 class="part-head">1. {reports.taskPeriod}</h2>
      <Facts tasks={tasks} screen={screen} />
      <h2 class="part-head">2. {reports.taskDone}</h2>
      <DoneStep tasks={tasks} screen={screen} />
      <AsSpreadsheet tasks={tasks} screen={screen} />
      <h2 class="part-head">
        3. {reports.taskFigures}. {reports.taskAsks}
      </h2>
      <OtherSteps tasks={tasks} screen={screen} />
      <h2 class="part-head">4. {reports.taskSend}</h2>
      <SendStep tasks={tasks} screen={screen} />
      <GoOn tasks={tasks} screen={screen} />
    </ReportFrame>
  )
}
