import type { ScreenWords } from '../../../languages/index.js'
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
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import type { ComparedFile } from './compared-file.js'
import { Changes, LeftOut, NewLines, NotUnderstood, OthersChanged } from './import-parts.js'
import type { NamedLine } from './import-take.js'
import { Forget } from './parts.js'
import type { WholeReport } from './report.js'
import { type Differences, hasMore, type Standing } from './workbook-differences.js'

/** The page on which a file is sent back; `compared` once one was, `taken` the lines that were taken when others were not. */
export interface ImportForm {
  readonly report: WholeReport
  readonly path: string
  readonly problems: readonly FieldProblem[]
  readonly compared: ComparedFile | null
  readonly taken: readonly NamedLine[]
}

interface ImportProps {
  readonly form: ImportForm
  readonly screen: Screen
}

/** Larger files hold more than the lines of a report. */
export const LARGEST_WORKBOOK = 4_000_000

function Upload({ form, screen }: ImportProps) {
  const { file: label, fileHint, upload, unread } = screen.words.workbooks
  const field = { name: 'file', label, hint: fileHint, problem: problemOf(form.problems, 'file') }
  return (
    <form class="act-form" action={screen.href(form.path)} method="post" enctype="multipart/form-data">
      <FormKey screen={screen} />
      <Field {...field}>
        <input
          id="file"
          name="file"
          type="file"
          accept=".xlsx"
          aria-describedby={describedBy(field)}
          aria-invalid={field.problem ? 'true' : undefined}
          data-most-bytes={String(LARGEST_WORKBOOK)}
          data-too-long={unread['too-large']}
        />
      </Field>
      <p class="acts">
        <button type="submit">{upload}</button>
      </p>
    </form>
  )
}

interface ComparedProps extends ImportProps {
  readonly compared: ComparedFile
}

function staleCount({ lines }: Differences): number {
  return lines.filter(
    ({ changes, byOthers }) => byOthers.length > 0 || changes.some(({ standing }) => standing === 'both'),
  ).length
}

/** Which file it is, and whether the register has moved on since it was downloaded. */
function Told({ compared, screen }: ComparedProps) {
  const { workbooks } = screen.words
  const { file, now, differences } = compared
  const stale = staleCount(differences)
  const number = file.number === null ? null : String(file.number)
  return (
    <div class={stale > 0 || number === null ? 'notice warning' : 'notice'}>
      <p>
        <Phrase message={workbooks.of} outside={{ name: file.name }} screen={screen} />{' '}
        {number === null ? workbooks.unknownSince : screen.say(workbooks.since, { number, now: String(now) })}
      </p>
      {stale === 0 ? null : <p>{screen.say(workbooks.stale, { count: stale })}</p>}
    </div>
  )
}

const STANDINGS: readonly (readonly [Standing, keyof ScreenWords['workbooks']])[] = [
  ['here', 'hereTitle'],
  ['both', 'bothTitle'],
  ['unknown', 'unknownTitle'],
]

function TakeForm({ form, compared, screen }: ComparedProps) {
  const { workbooks } = screen.words
  const { lines, added } = compared.differences
  const changed = lines.filter(({ changes }) => changes.length > 0)
  if (changed.length === 0 && added.length === 0) return null
  return (
    <form class="act-form" action={screen.href(`${form.path}/take`)} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="draft" value={compared.mark} />
      {changed.map(({ line }) => (
        <input type="hidden" name={`version-${line.id}`} value={String(line.version)} />
      ))}
      {STANDINGS.map(([standing, title]) => (
        <Changes standing={standing} title={String(workbooks[title])} compared={compared} screen={screen} />
      ))}
      <NewLines compared={compared} screen={screen} />
      <p class="acts">
        <button type="submit">{workbooks.takeTicked}</button>
      </p>
    </form>
  )
}

/** What was taken when something else was not: the one beside the other, so that nobody takes it twice. */
function PartTaken({ form, screen }: ImportProps) {
  const { workbooks } = screen.words
  if (form.taken.length === 0) return null
  return (
    <div class="notice">
      <p>{workbooks.partTaken}</p>
      <ul>
        {form.taken.map(({ name, title }) => (
          <li>
            {name} <Quoted text={title} language={null} screen={screen} />
          </li>
        ))}
      </ul>
      <p>{workbooks.restNotTaken}</p>
    </div>
  )
}

function Compared(props: ComparedProps) {
  const { compared, screen } = props
  return (
    <>
      <PartTaken form={props.form} screen={screen} />
      <Told {...props} />
      {hasMore(compared.differences) ? null : <p>{screen.words.workbooks.none}</p>}
      <TakeForm {...props} />
      <OthersChanged compared={compared} screen={screen} />
      <NotUnderstood compared={compared} screen={screen} />
      <LeftOut compared={compared} screen={screen} />
      <Forget
        path={props.form.path}
        label={screen.words.workbooks.forget}
        shown={compared.mark}
        screen={screen}
      />
    </>
  )
}

/** A spreadsheet sent back: first the file, then what differs in it, to be ticked and taken. */
export function ImportPage({ form, screen }: ImportProps) {
  const { reports, workbooks } = screen.words
  const { report, compared } = form
  return (
    <Page
      screen={screen}
      title={workbooks.title}
      current="reports"
      isWrong={form.problems.length > 0}
      trail={[
        { title: reports.title, path: '/reports' },
        { title: screen.date(report.period), path: `/reports/${report.id}` },
      ]}
    >
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{workbooks.title}</h1>
      {compared === null ? (
        <>
          <p class="lead">
            {workbooks.lead}{' '}
            <a href={screen.href(`/reports/${report.id}.xlsx`)} download>
              {workbooks.download}
            </a>
          </p>
          <Upload form={form} screen={screen} />
        </>
      ) : (
        <Compared form={form} compared={compared} screen={screen} />
      )}
    </Page>
  )
}
