import { mayDo } from '../../../platform/index.js'
import type { Checkpoint, JournalEntry, Page as ListPage, Verdict } from '../../../register/index.js'
import type { SeenVerdict } from '../../journal-watch.js'
import { Page } from '../../layout/page.js'
import { EntryTable } from '../../parts/entry.js'
import { Pager } from '../../parts/pager.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'

/** What an address asks of the journal; days bound when entries were written. */
export interface JournalAsked {
  readonly subject: string | null
  readonly act: string | null
  readonly actor: string | null
  readonly q: string | null
  readonly from: string | null
  readonly until: string | null
}

/** What the journal page shows; `verdict` null unless the chain was walked for it, `seen` what the last walk found. */
export interface JournalList {
  readonly page: ListPage<JournalEntry>
  readonly asked: JournalAsked
  readonly verdict: Verdict | null
  readonly checkpoints: readonly Checkpoint[]
  readonly seen: SeenVerdict | null
}

interface JournalProps {
  readonly list: JournalList
  readonly screen: Screen
}

function VerdictLine({ verdict, screen }: { verdict: Verdict | null; screen: Screen }) {
  const { journal } = screen.words
  if (verdict === null) return null
  const { broken, checked, head } = verdict
  if (broken)
    return (
      <div class="error-summary" role="alert" tabindex={-1} data-focus>
        <h2>{screen.say(journal.broken, { number: broken.number, message: journal.breaks[broken.why] })}</h2>
      </div>
    )
  return (
    <p class="notice done" role="status" tabindex={-1} data-focus>
      {screen.say(journal.verified, { count: checked, hash: head.slice(0, 12) })}
    </p>
  )
}

function Verify({ screen }: { screen: Screen }) {
  return (
    <form class="acts" action={screen.href('/journal')} method="get">
      <input type="hidden" name="verify" value="yes" />
      <button type="submit" class="quiet">
        {screen.words.journal.verify}
      </button>
    </form>
  )
}

function Narrowing({ asked, screen }: { asked: JournalAsked; screen: Screen }) {
  const { journal } = screen.words
  const fields = [
    ['q', journal.words, 'search'],
    ['act', journal.filterAct, 'text'],
    ['subject', journal.filterSubject, 'text'],
    ['actor', journal.filterActor, 'text'],
    ['from', journal.from, 'date'],
    ['until', journal.until, 'date'],
  ] as const
  return (
    <form class="narrow narrow-labelled" action={screen.href('/journal')} method="get">
      {fields.map(([name, label, type]) => (
        <label>
          <span>{label}</span>
          <input type={type} name={name} value={asked[name] ?? ''} maxlength={200} />
        </label>
      ))}
      <button type="submit" class="quiet">
        {journal.narrow}
      </button>
    </form>
  )
}

/** Checkpoints shown; the bundle holds all. */
const MOST_CHECKPOINTS = 30

function checkpointColumns(screen: Screen): readonly TableColumn<Checkpoint>[] {
  const { journal } = screen.words
  return [
    { title: journal.signedAt, cell: ({ at }) => screen.instant(at) },
    { title: journal.size, isNumber: true, cell: ({ size }) => screen.number(String(size)) },
    {
      title: journal.root,
      cell: ({ root }) => (
        <code class="hash" title={root}>
          {root.slice(0, 16)}
        </code>
      ),
    },
    {
      title: journal.note,
      cell: ({ note }) => (
        <details>
          <summary>{journal.note}</summary>
          <pre>
            <bdi lang="und">{note}</bdi>
          </pre>
        </details>
      ),
    },
  ]
}

/** The way to the bundle, for those who may see how the machine stands. */
function BundleWay({ checkpoints, screen }: { checkpoints: readonly Checkpoint[]; screen: Screen }) {
  const { journal } = screen.words
  const [newest] = checkpoints
  const mayLoad = screen.role === null || mayDo(screen.role, 'see', { area: 'database' })
  if (newest === undefined || !mayLoad) return null
  return (
    <>
      <p class="acts">
        <a class="button" href={screen.href('/journal/bundle')} download>
          {journal.bundle}
        </a>
      </p>
      <p class="soft">{screen.say(journal.bundleHow, { number: screen.number(String(newest.size)) })}</p>
    </>
  )
}

function Checkpoints({ list: { checkpoints }, screen }: JournalProps) {
  const { journal } = screen.words
  return (
    <section aria-labelledby="checkpoints">
      <h2 id="checkpoints" class="part-head">
        {journal.checkpoints}
      </h2>
      {checkpoints.length === 0 ? (
        <p class="notice">{journal.noCheckpoints}</p>
      ) : (
        <SortedTable
          name={journal.checkpoints}
          columns={checkpointColumns(screen)}
          rows={checkpoints.slice(0, MOST_CHECKPOINTS)}
          screen={screen}
        />
      )}
      <BundleWay {...{ checkpoints, screen }} />
      <h3>{journal.outside}</h3>
      <p>{journal.outsideHow}</p>
      <pre>
        <code lang="en">{'kelisim journal export bundle\nkelisim verify bundle'}</code>
      </pre>
    </section>
  )
}

/** The journal: every change, newest first, narrowed as asked; the walk along its chain; what was signed. */
export function JournalPage({ list, screen }: JournalProps) {
  const { journal } = screen.words
  const { page, asked, verdict, seen } = list
  const isNarrowed = Object.values(asked).some((value) => value !== null)
  const files = (path: string) => pathWith(path, { ...asked })
  const at = (number: number) =>
    screen.href(pathWith('/journal', { ...asked, page: number === 1 ? null : String(number) }))
  return (
    <Page
      screen={screen}
      title={journal.title}
      current="journal"
      isWrong={verdict?.broken !== null && verdict !== null}
      machine={{ json: files('/journal.json'), csv: files('/journal.csv') }}
    >
      <VerdictLine verdict={verdict} screen={screen} />
      <div class="page-head">
        <h1>{journal.title}</h1>
        <Verify screen={screen} />
      </div>
      <p class="lead">{journal.lead}</p>
      <p class="soft">
        {seen === null
          ? journal.health.unverified
          : screen.say(journal.lastChecked, { at: screen.instant(seen.at) })}{' '}
        <a href={screen.href('/health')}>{journal.health.title}</a>
      </p>
      <Narrowing asked={asked} screen={screen} />
      <p class="outcome">{screen.say(journal.count, { count: page.total })}</p>
      {page.rows.length === 0 ? (
        <p class="notice">{isNarrowed ? journal.nothingFits : `${journal.empty} ${journal.emptyHint}`}</p>
      ) : (
        <EntryTable entries={page.rows} screen={screen} />
      )}
      <Pager screen={screen} {...page} at={at} />
      <Checkpoints list={list} screen={screen} />
    </Page>
  )
}
