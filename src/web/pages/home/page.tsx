import type { Child } from 'hono/jsx'
import type { Instant } from '../../../kernel/index.js'
import type {
  Figure,
  FoundRow,
  JournalEntry,
  MeetingView,
  Notices,
  ReadoutRow,
} from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { FormKey } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { mayOpenAddresses } from '../read/opener.js'
import { PasteBox } from '../read/page.js'
import { EntryLine, FigureLine, FoundLine, MeetingTitle, NoticeLine, ReadoutLine } from './lines.js'

/** What changed since somebody looked last, or within a week for who never did.
 *  shapes: `seenAt` null for the week; `number` the journal number it is held against */
export interface Changed {
  readonly seenAt: Instant | null
  readonly number: number
  readonly total: number
  readonly entries: readonly JournalEntry[]
}

/** What the first page tells of the register.
 *  shapes: `waiting` for review; `yours` what waits for whoever asks, null for who has no name here; `due` nearest first;
 *  `overdue` how many are over; `differ` commitments of which the sides say different things; entries newest first */
export interface HomeNews {
  readonly waiting: number
  readonly yours: Notices | null
  readonly meeting: MeetingView | null
  readonly due: readonly FoundRow[]
  readonly overdue: number
  readonly differ: readonly FoundRow[]
  readonly figures: readonly Figure[]
  readonly changed: Changed
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
  const mayOpen = mayOpenAddresses(screen)
  return (
    <div class="home-paste">
      <form action={screen.href('/read')} method="post">
        {mayOpen ? <FormKey screen={screen} /> : null}
        <PasteBox
          label={mayOpen ? home.pasteOrAddress : home.pasteHeading}
          hint={home.pasteHint}
          text=""
          rows={7}
          tooLong={read.textTooLong}
        />
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

/** What the register lacks that the example has. */
function isEmpty({ readouts, meeting, due, changed }: HomeNews): boolean {
  return readouts.length + due.length + changed.entries.length === 0 && meeting === null
}

/** An empty register offers the example. */
function Offer({ news, screen }: { news: HomeNews; screen: Screen }) {
  if (!isEmpty(news)) return null
  const { home } = screen.words
  return (
    <p class="notice">
      {home.offer} <code>{home.offerCommand}</code>
    </p>
  )
}

/** What waits for whoever asks, on top of all else. */
function Yours({ yours, screen }: { yours: HomeNews['yours']; screen: Screen }) {
  if (yours === null || yours.notices.length === 0) return null
  const { news } = screen.words
  return (
    <Part
      id="yours"
      title={news.yours}
      empty={news.noneYours}
      more={{ path: '/notices', title: news.allYours }}
      lines={yours.notices
        .slice(0, MOST_YOURS)
        .map((notice) => <NoticeLine notice={notice} screen={screen} />)}
      screen={screen}
    />
  )
}

const MOST_YOURS = 5

/** The last meeting in five lines: what it was, who, what both sides published, what came of it, and what follows. */
function MeetingPart({ view, screen }: { view: MeetingView | null; screen: Screen }) {
  const { home } = screen.words
  return (
    <section class="home-part" aria-labelledby="meeting">
      <h2 id="meeting">{home.lastMeeting}</h2>
      {view === null ? <p class="soft">{home.noMeeting}</p> : <MeetingLines view={view} screen={screen} />}
      {view === null ? null : (
        <p>
          <a href={screen.href('/meetings')}>{home.allMeetings}</a>
        </p>
      )}
    </section>
  )
}

function countOf({ outcome }: MeetingView, kind: string): number {
  return outcome.filter((statement) => statement.kind === kind).length
}

function MeetingLines({ view, screen }: { view: MeetingView; screen: Screen }) {
  const { news, encounter, meetings, countries } = screen.words
  const { meeting, readouts, delegates, delegation, next } = view
  const people = [...new Set([...delegation, ...delegates].map(({ person }) => person))]
  const publishers = [...new Set(readouts.flatMap(({ publisher }) => publisher ?? []))]
  return (
    <dl class="facts side-facts">
      <Fact name={news.whenWhere}>
        <a href={screen.href(`/meetings/${meeting.id}`)}>
          <MeetingTitle meeting={meeting} screen={screen} />
        </a>
      </Fact>
      <Fact name={news.who}>{people.length === 0 ? null : <bdi lang="und">{people.join(', ')}</bdi>}</Fact>
      <Fact name={news.readouts}>
        {screen.say(news.readoutsOf, { count: readouts.length })}
        {publishers.length === 0 ? '' : `: ${publishers.map((code) => wordFor(countries, code)).join(', ')}`}
      </Fact>
      <Fact name={news.came}>
        {screen.say(news.promisesOf, { count: countOf(view, 'commitment') })},{' '}
        {screen.say(news.figuresOf, { count: countOf(view, 'figure') })}
      </Fact>
      <Fact name={encounter.next}>
        {next === null ? (
          encounter.noNext
        ) : (
          <a href={screen.href(`/meetings/${next.id}`)}>
            {next.day === null ? meetings.noDay : screen.date(next.day)}
          </a>
        )}
      </Fact>
    </dl>
  )
}

function DuePart({ news: { due, overdue }, screen }: { news: HomeNews; screen: Screen }) {
  const { home, news } = screen.words
  const lines = due.map((row) => <FoundLine row={row} screen={screen} />)
  return (
    <section class="home-part" aria-labelledby="due">
      <h2 id="due">{home.dueSoon}</h2>
      {lines.length === 0 ? <p class="soft">{home.noDue}</p> : <ul class="entries">{lines}</ul>}
      <p class="uses">
        {overdue === 0 ? null : (
          <a href={screen.href(pathWith('/register', { pair: screen.pair, due: 'over', sort: 'due' }))}>
            {screen.say(news.overdue, { count: overdue })}
          </a>
        )}
        <a href={screen.href(pathWith('/register', { pair: screen.pair, sort: 'due' }))}>
          {home.allCommitments}
        </a>
      </p>
    </section>
  )
}

function DifferPart({ differ, screen }: { differ: HomeNews['differ']; screen: Screen }) {
  const { news } = screen.words
  const lines = differ.map((row) => <FoundLine row={row} screen={screen} />)
  const path = pathWith('/register', { pair: screen.pair, flag: 'disputed' })
  const more = { path, title: news.allDiffer }
  return (
    <Part id="differ" title={news.differ} empty={news.noneDiffer} more={more} lines={lines} screen={screen} />
  )
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

/** Says that what changed was seen, so that the next visit begins here. */
function SeenForm({ screen }: { screen: Screen }) {
  return (
    <form action={screen.href('/seen')} method="post">
      <FormKey screen={screen} />
      <button type="submit" class="quiet">
        {screen.words.news.seen}
      </button>
    </form>
  )
}

function ChangedPart({ changed, isKnown, screen }: { changed: Changed; isKnown: boolean; screen: Screen }) {
  const { home, news } = screen.words
  const { seenAt, number, total, entries } = changed
  return (
    <section class="home-part" aria-labelledby="changed">
      <h2 id="changed">
        {seenAt === null ? news.sinceWeek : screen.say(news.sinceVisit, { at: screen.instant(seenAt) })}
      </h2>
      <p class="soft">{screen.say(news.changes, { count: total })}</p>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryLine entry={entry} screen={screen} />
        ))}
      </ul>
      <p class="uses">
        <a href={screen.href(`/register?since=${number}`)}>{news.markAll}</a>
        <a href={screen.href('/journal')}>{home.wholeJournal}</a>
      </p>
      {isKnown && total > 0 ? <SeenForm screen={screen} /> : null}
    </section>
  )
}

function News({ news, screen }: { news: HomeNews; screen: Screen }) {
  return (
    <div class="home-news">
      <Offer news={news} screen={screen} />
      <MeetingPart view={news.meeting} screen={screen} />
      <DuePart news={news} screen={screen} />
      <ChangedPart changed={news.changed} isKnown={news.yours !== null} screen={screen} />
      <DifferPart differ={news.differ} screen={screen} />
      <FiguresPart figures={news.figures} screen={screen} />
      <ReadoutsPart readouts={news.readouts} screen={screen} />
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
      <Yours yours={news?.yours ?? null} screen={screen} />
      <Waiting count={news?.waiting ?? 0} screen={screen} />
      <Paste example={example} screen={screen} />
      {news === null ? <p class="notice">{home.registerDown}</p> : <News news={news} screen={screen} />}
    </Page>
  )
}
