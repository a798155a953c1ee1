import type {
  Page as ListPage,
  MeetingRow,
  MeetingView,
  Neighbour,
  StoredStatement,
} from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { StatementLine } from '../../parts/mention.js'
import { Pager } from '../../parts/pager.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { offsetOf } from '../../words/zones.js'
import { MeetingSummary, MeetingTitle, meetingDay } from '../home/lines.js'
import { Delegations } from './delegations.js'
import { BothSides } from './sides.js'

/** The list of meetings, newest first. */
export function MeetingsPage({ page, screen }: { page: ListPage<MeetingRow>; screen: Screen }) {
  const { meetings } = screen.words
  return (
    <Page
      screen={screen}
      title={meetings.title}
      current="meetings"
      machine={{ json: '/meetings.json', csv: '/meetings.csv' }}
    >
      <h1>{meetings.title}</h1>
      <p class="lead">{meetings.lead}</p>
      {page.rows.length === 0 ? (
        <div class="notice">
          <p>{meetings.empty}</p>
          <p>
            <a href={screen.href('/review?kind=meeting')}>{meetings.emptyHint}</a>
          </p>
        </div>
      ) : null}
      <ul class="entries ruled">
        {page.rows.map((meeting) => (
          <MeetingSummary meeting={meeting} screen={screen} />
        ))}
      </ul>
      <Pager screen={screen} {...page} at={(number) => screen.href(`/meetings?page=${number}`)} />
    </Page>
  )
}

function headingOf({ meeting }: MeetingView, screen: Screen): string {
  return [meeting.place ?? screen.words.meetings.noPlace, meetingDay(meeting, screen)].join(', ')
}

/** The time by the clocks of the place, as a meeting at two in Almaty was at one in Tashkent in its day. */
function timeOf({ kept, meeting }: MeetingView, { words, say }: Screen): string | null {
  if (kept === null || kept.time === null) return null
  const { time, zone } = kept
  if (zone === null) return time
  return say(words.encounter.timeThere, { time, zone, offset: offsetOf(zone, meeting.day ?? '') })
}

function Facts({ view, screen }: { view: MeetingView; screen: Screen }) {
  const { meetings, encounter, choices, countries } = screen.words
  const { meeting, delegates, kept } = view
  const people = [...new Set(delegates.map(({ person }) => person))]
  return (
    <dl class="facts">
      <Fact name={meetings.format}>{meeting.format === null ? null : wordFor(choices, meeting.format)}</Fact>
      <Fact name={encounter.state}>{encounter.states[meeting.state]}</Fact>
      <Fact name={encounter.time}>{timeOf(view, screen)}</Fact>
      <Fact name={meetings.parties}>
        {meeting.parties.map((code) => wordFor(countries, code)).join(', ')}
      </Fact>
      <Fact name={meetings.participants}>
        {people.length > 0 ? <bdi lang="und">{people.join(', ')}</bdi> : null}
      </Fact>
      <Fact name={meetings.tone}>{meeting.tone === null ? null : <bdi lang="und">{meeting.tone}</bdi>}</Fact>
      <Fact name={encounter.kept}>{kept === null ? null : <bdi lang="und">{kept.source}</bdi>}</Fact>
    </dl>
  )
}

function Sources({ view, screen }: { view: MeetingView; screen: Screen }) {
  if (view.sources.length === 0) return null
  return (
    <section aria-labelledby="said">
      <h2 id="said" class="part-head">
        {screen.words.meetings.said}
      </h2>
      <ul class="entries">
        {view.sources.map((statement) => (
          <StatementLine statement={statement} screen={screen} />
        ))}
      </ul>
    </section>
  )
}

interface GroupProps {
  readonly title: string
  readonly statements: readonly StoredStatement[]
  readonly screen: Screen
}

function Group({ title, statements, screen }: GroupProps) {
  if (statements.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="entries">
        {statements.map((statement) => (
          <StatementLine statement={statement} screen={screen} />
        ))}
      </ul>
    </>
  )
}

/** What came of it: commitments first, then figures, then all else that was accepted of its readouts. */
function Outcome({ view: { outcome }, screen }: { view: MeetingView; screen: Screen }) {
  const { meetings, encounter } = screen.words
  const of = (kind: string) => outcome.filter((statement) => statement.kind === kind)
  const others = outcome.filter(({ kind }) => kind !== 'commitment' && kind !== 'figure')
  return (
    <section aria-labelledby="came">
      <h2 id="came" class="part-head">
        {meetings.came}
      </h2>
      {outcome.length === 0 ? <p class="soft">{meetings.nothingCame}</p> : null}
      <Group title={encounter.promises} statements={of('commitment')} screen={screen} />
      <Group title={encounter.figures} statements={of('figure')} screen={screen} />
      <Group title={encounter.others} statements={others} screen={screen} />
    </section>
  )
}

function Neighbours({ view: { earlier, next }, screen }: { view: MeetingView; screen: Screen }) {
  const { encounter, meetings } = screen.words
  const link = (at: Neighbour, word: string, rel: string) => (
    <a rel={rel} href={screen.href(`/meetings/${at.id}`)}>
      {word}: <bdi lang="und">{at.place ?? meetings.noPlace}</bdi>,{' '}
      {at.day === null ? meetings.noDay : screen.date(at.day)}
    </a>
  )
  return (
    <p class="neighbours">
      {earlier === null ? null : link(earlier, encounter.earlier, 'prev')}
      {next === null ? <span class="soft">{encounter.noNext}</span> : link(next, encounter.next, 'next')}
    </p>
  )
}

/** The act that keeps details of the meeting beside what readouts tell. */
function KeepLink({ view: { meeting, kept }, screen }: { view: MeetingView; screen: Screen }) {
  const seen = { meeting: meeting.id, version: String(kept?.version ?? 0), back: `/meetings/${meeting.id}` }
  return (
    <a class="button quiet" href={screen.href(pathWith('/acts/meetings.set-details', seen))}>
      {screen.words.encounter.keep}
    </a>
  )
}

/** One meeting: who, where, when, how; both sides' readouts side by side; what came of it; the meetings around it. */
export function MeetingPage({ view, screen }: { view: MeetingView; screen: Screen }) {
  const { words } = screen
  const title = headingOf(view, screen)
  return (
    <Page
      screen={screen}
      title={title}
      current="meetings"
      trail={[{ title: words.frame.meetings, path: '/meetings' }]}
      machine={{ json: `/meetings/${view.meeting.id}.json` }}
    >
      <div class="page-head">
        <h1>
          <MeetingTitle meeting={view.meeting} screen={screen} />
        </h1>
        <KeepLink view={view} screen={screen} />
      </div>
      <Facts view={view} screen={screen} />
      <Sources view={view} screen={screen} />
      <Delegations view={view} screen={screen} />
      <BothSides view={view} screen={screen} />
      <Outcome view={view} screen={screen} />
      <Neighbours view={view} screen={screen} />
    </Page>
  )
}
