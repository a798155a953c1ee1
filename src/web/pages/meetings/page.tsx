import type { Page as ListPage, MeetingRow, MeetingView, Readout } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { StatementLine } from '../../parts/mention.js'
import { Pager } from '../../parts/pager.js'
import { type Screen, wordFor } from '../../screen.js'
import { MeetingSummary, MeetingTitle } from '../home/lines.js'

/** The list of meetings, newest first. */
export function MeetingsPage({ page, screen }: { page: ListPage<MeetingRow>; screen: Screen }) {
  const { meetings } = screen.words
  return (
    <Page screen={screen} title={meetings.title} current="meetings" machine={{ json: '/meetings.json' }}>
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

function headingOf({ meeting }: MeetingView, { words, date }: Screen): string {
  const { place, day } = meeting
  return [place ?? words.meetings.noPlace, day === null ? words.meetings.noDay : date(day)].join(', ')
}

function Facts({ view: { meeting, delegates }, screen }: { view: MeetingView; screen: Screen }) {
  const { meetings, choices, countries } = screen.words
  const people = [...new Set(delegates.map(({ person }) => person))]
  return (
    <dl class="facts">
      <Fact name={meetings.format}>{meeting.format === null ? null : wordFor(choices, meeting.format)}</Fact>
      <Fact name={meetings.parties}>
        {meeting.parties.map((code) => wordFor(countries, code)).join(', ')}
      </Fact>
      <Fact name={meetings.participants}>
        {people.length > 0 ? <bdi lang="und">{people.join(', ')}</bdi> : null}
      </Fact>
      <Fact name={meetings.tone}>{meeting.tone === null ? null : <bdi lang="und">{meeting.tone}</bdi>}</Fact>
    </dl>
  )
}

function ReadoutLink({ readout, screen }: { readout: Readout; screen: Screen }) {
  const { countries, reading } = screen.words
  return (
    <li>
      <a class="entry-link" href={screen.href(`/readouts/${readout.id}`)}>
        <bdi lang="und">{readout.title}</bdi>
      </a>
      <div class="entry-foot">
        <span>{readout.publisher === null ? reading.notGiven : wordFor(countries, readout.publisher)}</span>
        <span>{readout.published === null ? reading.notGiven : screen.date(readout.published)}</span>
      </div>
    </li>
  )
}

/** Whether the readouts known come from one side at most. */
function isOneSided({ readouts }: MeetingView): boolean {
  return new Set(readouts.map(({ publisher }) => publisher)).size < 2
}

function Readouts({ view, screen }: { view: MeetingView; screen: Screen }) {
  const { meetings } = screen.words
  return (
    <section aria-labelledby="readouts">
      <h2 id="readouts" class="part-head">
        {meetings.readouts}
      </h2>
      <ul class="entries">
        {view.readouts.map((readout) => (
          <ReadoutLink readout={readout} screen={screen} />
        ))}
      </ul>
      {isOneSided(view) ? (
        <p>
          <a href={screen.href('/read')}>{meetings.oneSide}</a>
        </p>
      ) : null}
    </section>
  )
}

function Sources({ view, screen }: { view: MeetingView; screen: Screen }) {
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

function Outcome({ view, screen }: { view: MeetingView; screen: Screen }) {
  const { meetings } = screen.words
  return (
    <section aria-labelledby="came">
      <h2 id="came" class="part-head">
        {meetings.came}
      </h2>
      {view.outcome.length === 0 ? <p class="soft">{meetings.nothingCame}</p> : null}
      <ul class="entries">
        {view.outcome.map((statement) => (
          <StatementLine statement={statement} screen={screen} />
        ))}
      </ul>
    </section>
  )
}

/** One meeting: who, where, when, how; the words that say so; its readouts; what came of it. */
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
      <h1>
        <MeetingTitle meeting={view.meeting} screen={screen} />
      </h1>
      <Facts view={view} screen={screen} />
      <Sources view={view} screen={screen} />
      <Readouts view={view} screen={screen} />
      <Outcome view={view} screen={screen} />
    </Page>
  )
}
