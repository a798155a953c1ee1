import type { ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { MainActs } from '../../parts/main-acts.js'
import { ReferenceLink } from '../../parts/offer.js'
import { textIn } from '../../parts/row.js'
import { Quote, Words } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { Conflicts, When } from './items.js'
import { type EventView, isEnded } from './view.js'

interface EventPageProps {
  readonly view: EventView
  readonly screen: Screen
}

function Facts({ view: { event }, screen }: EventPageProps) {
  const { calendar, choices, countries } = screen.words
  const typed = (text: string) => (text === '' ? null : <bdi lang="und">{text}</bdi>)
  return (
    <dl class="facts">
      <Fact name={calendar.when}>
        <When event={event} screen={screen} />
      </Fact>
      <Fact name={calendar.state}>
        {wordFor(choices, event.state)}, {screen.date(event.stateOn)}
      </Fact>
      <Fact name={calendar.type}>{wordFor(choices, event.type)}</Fact>
      <Fact name={calendar.scale}>{wordFor(choices, event.scale)}</Fact>
      <Fact name={calendar.party}>{event.parties.map((party) => wordFor(countries, party)).join(', ')}</Fact>
      <Fact name={calendar.place}>{typed(event.place)}</Fact>
      <Fact name={calendar.format}>{typed(event.format)}</Fact>
      <Fact name={calendar.who}>{typed(event.persons.join(', '))}</Fact>
      <Fact name={calendar.ready}>{typed(event.preparedBy)}</Fact>
      <Fact name={calendar.outcome}>{typed(event.outcome)}</Fact>
      <Fact name={calendar.ground}>{typed(event.ground)}</Fact>
      <Fact name={calendar.meeting}>
        {event.meeting === '' ? null : (
          <a href={screen.href(`/meetings/${event.meeting}`)}>{calendar.meeting}</a>
        )}
      </Fact>
    </dl>
  )
}

function Wording({ row, isLast, screen }: { row: ListedRow; isLast: boolean; screen: Screen }) {
  const { calendar, countries } = screen.words
  return (
    <li aria-current={isLast ? 'step' : undefined}>
      <p>
        <strong>{screen.date(textIn(row, 'saidOn'))}</strong> {wordFor(countries, textIn(row, 'saidBy'))},{' '}
        {wordFor(calendar.steps, textIn(row, 'step'))}
      </p>
      <p class="line-quote">
        <Quote text={textIn(row, 'words')} language={null} screen={screen} />
      </p>
      <p class="soft">
        {screen.date(textIn(row, 'time'))}{' '}
        <ReferenceLink reference={textIn(row, 'reference')} screen={screen} />{' '}
        <bdi lang="und">
          <Words
            text={[textIn(row, 'ground'), textIn(row, 'source')].filter(Boolean).join(' · ')}
            screen={screen}
          />
        </bdi>
      </p>
    </li>
  )
}

function History({ view, screen }: EventPageProps) {
  const { wordings } = view
  return (
    <section aria-labelledby="history">
      <h2 id="history" class="part-head">
        {screen.words.calendar.history}
      </h2>
      <ol class="history">
        {wordings.map((row, at) => (
          <Wording row={row} isLast={at === wordings.length - 1} screen={screen} />
        ))}
      </ol>
    </section>
  )
}

function DueByThen({ view: { due }, screen }: EventPageProps) {
  const { calendar } = screen.words
  return (
    <section aria-labelledby="due">
      <h2 id="due" class="part-head">
        {calendar.due}
      </h2>
      {due === null ? <p class="soft">{calendar.noEnd}</p> : null}
      {due?.length === 0 ? <p class="soft">{calendar.noDue}</p> : null}
      <ul class="entries">
        {(due ?? []).map((row) => (
          <li>
            <a href={screen.href(`/commitments/${row.commitment}`)}>
              <bdi lang={row.language ?? 'und'}>{row.quote}</bdi>
            </a>
            <p class="entry-foot">
              {row.due === null ? null : <span>{screen.date(row.due.edtf)}</span>}
              <ReferenceLink reference={row.reference} screen={screen} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One event: what is known of it, every wording of its time, who is wanted elsewhere, and what falls due by then. */
export function EventPage({ view, screen }: EventPageProps) {
  const { calendar } = screen.words
  const { event } = view
  const back = `/calendar/${event.id}`
  const steps = ['narrow', 'plan', 'move', 'hold', 'cancel'] as const
  const acts = steps.map((step) => ({
    ...{ command: `schedule.${step}`, title: calendar.acts[step], given: { event: event.id }, back },
  }))
  return (
    <Page
      screen={screen}
      title={event.title}
      current="calendar"
      trail={[{ title: calendar.title, path: '/calendar' }]}
      machine={{ json: `/calendar/${event.id}.json` }}
    >
      <div class="page-head">
        <h1>
          <bdi lang="und">
            <Words text={event.title} screen={screen} />
          </bdi>
        </h1>
      </div>
      {isEnded(event) ? null : <MainActs acts={acts} screen={screen} />}
      <Facts view={view} screen={screen} />
      <Conflicts rows={view.conflicts} screen={screen} />
      <History view={view} screen={screen} />
      <DueByThen view={view} screen={screen} />
    </Page>
  )
}
