import type { Problem } from '../../../kernel/index.js'
import type { StoredStatement } from '../../../register/index.js'
import { FormKey } from '../../parts/fields.js'
import { ForceSign } from '../../parts/force.js'
import { KindSign } from '../../parts/kind.js'
import { Quote } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { ownHint } from '../problem/page.js'
import { SlotList } from '../reading/slots.js'
import { type ReviewQuery, reviewPath } from './query.js'
import type { Act, Late, ReviewView } from './view.js'

function doneWord({ state }: StoredStatement, { words }: Screen): string {
  return words.reading.states[state]
}

function EnteredLink({ query, screen }: { query: ReviewQuery; screen: Screen }) {
  const { area, entered } = query
  if (area === null || entered === null) return null
  return <a href={screen.href(`/${area}/${entered}`)}>{screen.words.review.seeEntry}</a>
}

/** Whether the commitment was tied to an earlier one, when that was asked. */
function TieOutcome({ query, screen }: { query: ReviewQuery; screen: Screen }) {
  const { reviewing } = screen.words
  if (query.tied !== null) return <>{reviewing.tied} </>
  if (query.untied === null) return null
  return (
    <>
      {reviewing.untied} {ownHint(query.untied as Problem['code'], screen) ?? query.untied}{' '}
    </>
  )
}

/** What was done last, with the way to it and the way back. */
export function DoneNotice({ view, screen }: { view: ReviewView; screen: Screen }) {
  const { done, query } = view
  if (done === null) return null
  const isDecided = done.state === 'accepted' || done.state === 'rejected' || done.state === 'corrected'
  return (
    <div class="notice done last-act" role="status">
      <p>
        <strong>{isDecided ? doneWord(done, screen) : screen.words.review.undone}</strong>{' '}
        <Quote text={done.quote} language={done.language} screen={screen} />{' '}
        <TieOutcome query={query} screen={screen} />
        <EnteredLink query={query} screen={screen} />
      </p>
      {isDecided ? (
        <form action={screen.href(`/review/${done.id}/undo`)} method="post">
          <FormKey screen={screen} />
          <input type="hidden" name="version" value={String(done.version)} />
          <input type="hidden" name="onward" value={reviewPath(query, { st: done.id })} />
          {query.tied === null ? null : <input type="hidden" name="tied" value={query.entered ?? ''} />}
          <button type="submit" class="quiet" data-act="undo">
            {screen.words.review.undo}
          </button>
        </form>
      ) : null}
    </div>
  )
}

function StatementColumn({
  title,
  statement,
  screen,
}: {
  title: string
  statement: StoredStatement
  screen: Screen
}) {
  const { review, reading } = screen.words
  return (
    <div>
      <h3>{title}</h3>
      <p class="entry-foot">
        <KindSign kind={statement.kind} screen={screen} />
        <ForceSign force={statement.force} screen={screen} />
        <span>{reading.states[statement.state]}</span>
        <span>{screen.say(review.version, { version: statement.version })}</span>
        <span>{statement.reviewedBy ?? ''}</span>
      </p>
      <p class="line-quote">
        <Quote text={statement.quote} language={statement.language} screen={screen} />
      </p>
      <SlotList slots={statement.slots} language={statement.language} screen={screen} />
    </div>
  )
}

function actWord(act: Act, { words }: Screen): string {
  return act === 'tie' ? words.reviewing.tie : words.review[act]
}

/** What the reviewer sent, as a list of the fields that hold something. */
function SentColumn({ view, late, screen }: { view: ReviewView; late: Late; screen: Screen }) {
  const { review } = screen.words
  const names: Readonly<Record<string, string>> = {
    kind: review.kind,
    force: review.force,
    quote: review.quote,
    note: review.note,
    reason: review.reason,
  }
  const sent = [...view.typed].filter(([name, value]) => name in names && value !== '')
  return (
    <div>
      <h3>{review.yours}</h3>
      <p>{actWord(late.act, screen)}</p>
      <dl class="slots">
        {sent.map(([name, value]) => (
          <div class="slot">
            <dt>{names[name]}</dt>
            <dd>
              <bdi lang="und">{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** A decision that came too late: what was sent and the statement as it is now, side by side. */
export function ConflictNotice({ view, screen }: { view: ReviewView; screen: Screen }) {
  const { late } = view
  if (late === null) return null
  const { review } = screen.words
  return (
    <section class="error-summary conflict" role="alert" tabindex={-1} data-focus>
      <h2>{review.conflict}</h2>
      <p>{review.conflictLead}</p>
      <div class="change-pair">
        <SentColumn view={view} late={late} screen={screen} />
        <StatementColumn title={review.theirs} statement={late.current} screen={screen} />
      </div>
    </section>
  )
}
