import type { ReviewItem } from '../../../intake/index.js'
import type { StoredStatement } from '../../../register/index.js'
import { KINDS } from '../../../statements/index.js'
import { Page } from '../../layout/page.js'
import { ErrorSummary } from '../../parts/fields.js'
import { ForceSign } from '../../parts/force.js'
import { KindSign } from '../../parts/kind.js'
import { StatementSource } from '../../parts/mention.js'
import { Pager } from '../../parts/pager.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { SlotList } from '../reading/slots.js'
import { ReviewActs } from './acts.js'
import { Candidates } from './candidates.js'
import { MissedList } from './missed.js'
import { ConflictNotice, DoneNotice } from './notices.js'
import { PassageText } from './passage.js'
import { type ReviewQuery, reviewPath, WHOLE_QUEUE } from './query.js'
import type { ReviewView } from './view.js'

interface ReviewProps {
  readonly view: ReviewView
  readonly screen: Screen
}

function KindCounts({ view: { queue, query }, screen }: ReviewProps) {
  const waiting = KINDS.filter((kind) => queue.byKind[kind] > 0 || query.kind === kind)
  if (waiting.length === 0) return null
  return (
    <nav aria-label={screen.words.review.counts}>
      <ul class="chips">
        {waiting.map((kind) => {
          const isOn = query.kind === kind
          const path = reviewPath(query, { kind: isOn ? null : kind, page: 1, st: null })
          return (
            <li>
              <a href={screen.href(path)} aria-current={isOn ? 'true' : undefined}>
                <KindSign kind={kind} screen={screen} /> <span class="count">{queue.byKind[kind]}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const SHORT = 90

function shortened(quote: string): string {
  return quote.length <= SHORT ? quote : `${quote.slice(0, SHORT).trimEnd()}…`
}

function QueueLine({ row, isShown, path, screen }: QueueLineProps) {
  return (
    <li>
      <a href={screen.href(path)} aria-current={isShown ? 'true' : undefined}>
        <span class="queue-head">
          <KindSign kind={row.kind} screen={screen} />
          <ForceSign force={row.force} screen={screen} />
        </span>
        <span class="queue-quote">
          <Quoted text={shortened(row.quote)} language={row.language} screen={screen} />
        </span>
      </a>
    </li>
  )
}

interface QueueLineProps {
  readonly row: StoredStatement
  readonly isShown: boolean
  readonly path: string
  readonly screen: Screen
}

function QueueList({ view: { queue, query, item }, screen }: ReviewProps) {
  return (
    <nav class="queue" aria-label={screen.words.review.queue}>
      <ol>
        {queue.rows.map((row) => (
          <QueueLine
            row={row}
            isShown={row.id === item?.statement.id}
            path={reviewPath(query, { st: row.id })}
            screen={screen}
          />
        ))}
      </ol>
      <Pager screen={screen} {...queue} at={(page) => screen.href(reviewPath(query, { page, st: null }))} />
    </nav>
  )
}

function Neighbours({ view: { query }, item, screen }: ReviewProps & { item: ReviewItem }) {
  const { frame } = screen.words
  const { previous, next } = item
  return (
    <p class="neighbours">
      {previous ? (
        <a rel="prev" data-act="previous" href={screen.href(reviewPath(query, { st: previous }))}>
          {frame.previousPage}
        </a>
      ) : null}
      {next ? (
        <a rel="next" data-act="next" href={screen.href(reviewPath(query, { st: next }))}>
          {frame.nextPage}
        </a>
      ) : null}
    </p>
  )
}

function Pane({ view, item, screen }: ReviewProps & { item: ReviewItem }) {
  const { review, reading } = screen.words
  const { statement } = item
  return (
    <article class="pane" aria-labelledby="current">
      <h2 id="current" class="pane-head">
        <span class="unseen">{review.current}: </span>
        <KindSign kind={statement.kind} screen={screen} />
        <ForceSign force={statement.force} screen={screen} />
        {statement.state === 'read' ? null : <span class="state">{reading.states[statement.state]}</span>}
      </h2>
      <PassageText item={item} screen={screen} />
      <StatementSource statement={statement} screen={screen} />
      <SlotList slots={statement.slots} language={statement.language} screen={screen} />
      <p class="card-foot">
        {reading.rule} <code>{statement.rule}</code>
        <a href={screen.href(pathWith(`/r/${statement.reference}`, { why: 'yes' }))}>{reading.why.show}</a>
      </p>
      <ReviewActs view={view} item={item} screen={screen} />
      <Candidates view={view} item={item} screen={screen} />
      <Neighbours view={view} item={item} screen={screen} />
    </article>
  )
}

function Keys({ screen }: { screen: Screen }) {
  const { review, reviewing } = screen.words
  return (
    <details class="keys" data-act="keys">
      <summary>{review.keys}</summary>
      <p>{reviewing.keys}</p>
    </details>
  )
}

function emptyWord({ kind, readout }: ReviewQuery, { words }: Screen): string {
  if (kind !== null) return words.review.emptyKind
  return readout === null ? words.review.empty : words.reviewing.emptyReadout
}

/** Nothing waits: says of what nothing does, and where to go on. */
function NothingWaits({ view: { query }, screen }: ReviewProps) {
  const { review, reviewing } = screen.words
  const isNarrowed = query.kind !== null || query.readout !== null
  return (
    <div class="notice">
      <p>{emptyWord(query, screen)}</p>
      <p class="acts">
        {query.readout === null ? null : (
          <a href={screen.href(`/readouts/${query.readout}`)}>{reviewing.toReadout}</a>
        )}
        {isNarrowed ? (
          <a href={screen.href(reviewPath(WHOLE_QUEUE, {}))}>{reviewing.allWaiting}</a>
        ) : (
          <a href={screen.href('/read')}>{review.emptyHint}</a>
        )}
      </p>
    </div>
  )
}

/** How much waits and how much was done today, so that the queue never empties unexplained. */
function Outcome({ view: { queue, acceptedToday }, screen }: ReviewProps) {
  const { review, reviewing } = screen.words
  const waiting = screen.say(review.waiting, { count: queue.total })
  if (acceptedToday === null) return <>{waiting}</>
  return (
    <>
      {waiting} · {screen.say(reviewing.acceptedToday, { count: acceptedToday })}
    </>
  )
}

/** The review queue: what waits on the left, the statement before the reviewer on the right. */
export function ReviewPage({ view, screen }: ReviewProps) {
  const { review } = screen.words
  const { item, problems, late } = view
  return (
    <Page
      screen={screen}
      title={review.title}
      current="review"
      isWrong={problems.length > 0 || late !== null}
      machine={{ json: '/review.json', csv: '/review.csv' }}
    >
      <ErrorSummary screen={screen} problems={problems} />
      <ConflictNotice view={view} screen={screen} />
      <h1>{review.title}</h1>
      <p>{review.lead}</p>
      <p class="outcome" role="status">
        <Outcome view={view} screen={screen} />
      </p>
      <section data-keys tabindex={-1} aria-label={review.title}>
        <DoneNotice view={view} screen={screen} />
        <KindCounts view={view} screen={screen} />
        {item === null ? <NothingWaits view={view} screen={screen} /> : null}
        {item === null ? null : (
          <div class="review">
            <QueueList view={view} screen={screen} />
            <Pane view={view} item={item} screen={screen} />
            <Keys screen={screen} />
          </div>
        )}
      </section>
      {view.missed ? <MissedList missed={view.missed} screen={screen} /> : null}
    </Page>
  )
}
