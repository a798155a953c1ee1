import type { Child } from 'hono/jsx'
import type { CommitmentRow, Figure, JournalEntry, MeetingRow, ReadoutRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import type { Screen } from '../../screen.js'
import { PasteBox } from '../read/page.js'
import { CommitmentLine, EntryLine, FigureLine, MeetingSummary, ReadoutLine } from './lines.js'

/** What the first page tells of the register.
 *  shapes: `due` commitments with a due day, nearest first; `entries` newest first */
export interface HomeNews {
  readonly waiting: number
  readonly meeting: MeetingRow | null
  readonly due: readonly CommitmentRow[]
  readonly figures: readonly Figure[]
  readonly entries: readonly JournalEntry[]
  readonly readouts: readonly ReadoutRow[]
}

interface HomeProps {
  /** null when the register does not answer. */
  readonly news: HomeNews | null
  readonly example: string | null
  readonly screen: Screen
}

function Paste({ example, screen }: Pick<HomeProps, 'example' | 'screen'>) {
  const { home, read } = screen.words
  return (
    <div class="home-paste">
      <form action={screen.href('/read')} method="post">
        <PasteBox label={home.pasteHeading} hint={home.pasteHint} text="" rows={7} />
        <p class="acts">
          <button type="submit">{read.button}</button>
          {example === null ? null : <a href={screen.href(`/read/${example}`)}>{home.openExample}</a>}
        </p>
      </form>
    </div>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly empty: string
  readonly more?: { readonly path: string; readonly title: string }
  readonly lines: readonly Child[]
  readonly screen: Screen
}

function Part({ id, title, empty, more, lines, screen }: PartProps) {
  return (
    <section class="home-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? <p class="soft">{empty}</p> : <ul class="entries">{lines}</ul>}
      {more && lines.length > 0 ? (
        <p>
          <a href={screen.href(more.path)}>{more.title}</a>
        </p>
      ) : null}
    </section>
  )
}

function Waiting({ count, screen }: { count: number; screen: Screen }) {
  if (count === 0) return null
  return (
    <p class="notice done">
      <a href={screen.href('/review')}>{screen.say(screen.words.home.waiting, { count })}</a>
    </p>
  )
}

/** An empty register offers the example. */
function Offer({ news, screen }: { news: HomeNews; screen: Screen }) {
  if (news.entries.length > 0) return null
  const { home } = screen.words
  return (
    <p class="notice">
      {home.offer} <code>{home.offerCommand}</code>
    </p>
  )
}

function MeetingPart({ meeting, screen }: { meeting: MeetingRow | null; screen: Screen }) {
  const { home } = screen.words
  const lines = meeting === null ? [] : [<MeetingSummary meeting={meeting} screen={screen} />]
  const more = { path: '/meetings', title: home.allMeetings }
  return (
    <Part
      id="meeting"
      title={home.lastMeeting}
      empty={home.noMeeting}
      more={more}
      lines={lines}
      screen={screen}
    />
  )
}

function DuePart({ due, screen }: { due: HomeNews['due']; screen: Screen }) {
  const { home } = screen.words
  const lines = due.map((commitment) => <CommitmentLine commitment={commitment} screen={screen} />)
  const more = { path: '/register', title: home.allCommitments }
  return <Part id="due" title={home.dueSoon} empty={home.noDue} more={more} lines={lines} screen={screen} />
}

function FiguresPart({ figures, screen }: { figures: HomeNews['figures']; screen: Screen }) {
  const { home } = screen.words
  const lines = figures.map((figure) => <FigureLine figure={figure} screen={screen} />)
  const more = { path: '/figures', title: home.allFigures }
  return (
    <Part id="figures" title={home.figures} empty={home.noFigure} more={more} lines={lines} screen={screen} />
  )
}

function ReadoutsPart({ readouts, screen }: { readouts: HomeNews['readouts']; screen: Screen }) {
  const { home } = screen.words
  const lines = readouts.map((readout) => <ReadoutLine readout={readout} screen={screen} />)
  return <Part id="latest" title={home.latest} empty={home.noReadout} lines={lines} screen={screen} />
}

function ChangedPart({ entries, screen }: { entries: HomeNews['entries']; screen: Screen }) {
  const { home } = screen.words
  const lines = entries.map((entry) => <EntryLine entry={entry} screen={screen} />)
  const more = { path: '/journal', title: home.wholeJournal }
  return (
    <Part id="changed" title={home.changed} empty={home.noChange} more={more} lines={lines} screen={screen} />
  )
}

function News({ news, screen }: { news: HomeNews; screen: Screen }) {
  return (
    <div class="home-news">
      <Offer news={news} screen={screen} />
      <MeetingPart meeting={news.meeting} screen={screen} />
      <DuePart due={news.due} screen={screen} />
      <FiguresPart figures={news.figures} screen={screen} />
      <ReadoutsPart readouts={news.readouts} screen={screen} />
      <ChangedPart entries={news.entries} screen={screen} />
    </div>
  )
}

/** The first page: what this is, a box to paste a readout into, and what is new in the register. */
export function HomePage({ news, example, screen }: HomeProps) {
  const { home } = screen.words
  return (
    <Page screen={screen} title={home.title}>
      <h1>{home.title}</h1>
      <p class="lead">{home.lead}</p>
      <Waiting count={news?.waiting ?? 0} screen={screen} />
      <Paste example={example} screen={screen} />
      {news === null ? <p class="notice">{home.registerDown}</p> : <News news={news} screen={screen} />}
    </Page>
  )
}
