import type { ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { FormKey } from '../../parts/fields.js'
import { RecordFacts } from '../../parts/record.js'
import { type Screen, wordFor } from '../../screen.js'

/** Proposals by what one has to do with them. */
export interface ShownInbox {
  readonly waiting: readonly ListedRow[]
  readonly mine: readonly ListedRow[]
  readonly decided: readonly ListedRow[]
}

interface InboxProps {
  readonly shown: ShownInbox
  readonly screen: Screen
}

function Decide({ row, act, label, screen }: { row: ListedRow; act: string; label: string; screen: Screen }) {
  return (
    <form action={screen.href('/inbox')} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="proposal" value={String(row.id)} />
      <input type="hidden" name="version" value={String(row.version)} />
      <input type="hidden" name="act" value={act} />
      <button type="submit" class={act === 'confirm' ? undefined : 'grave'}>
        {label}
      </button>
    </form>
  )
}

/** The ground stands with the refusal; what is wrong with it is told on the act's own page, with what was typed. */
function Refuse({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const { inbox } = screen.words
  const id = `ground-${String(row.id)}`
  return (
    <details>
      <summary>{inbox.refuse}</summary>
      <form class="act-form" action={screen.href('/acts/proposals.refuse')} method="post">
        <FormKey screen={screen} />
        <input type="hidden" name="proposal" value={String(row.id)} />
        <input type="hidden" name="version" value={String(row.version)} />
        <input type="hidden" name="fixed" value="proposal version" />
        <input type="hidden" name="back" value="/inbox" />
        <label for={id}>{inbox.ground}</label>
        <textarea id={id} name="ground" rows={3} maxlength={10_000} aria-describedby={`${id}-hint`} />
        <p class="hint" id={`${id}-hint`}>
          {inbox.groundHint}
        </p>
        <p class="acts">
          <button type="submit" class="grave">
            {inbox.refuseNow}
          </button>
        </p>
      </form>
    </details>
  )
}

function Title({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const { inbox, areas } = screen.words
  const time = screen.instant(String(row.madeAt))
  return (
    <>
      <p class="entry-link">{wordFor(areas.acts, String(row.command))}</p>
      <p class="entry-foot">
        {screen.say(inbox.proposedBy, { name: String(row.madeBy), time })}{' '}
        {row.confirmation === 'both-sides' ? inbox.bothSides : null}
      </p>
    </>
  )
}

function inputOf({ input }: ListedRow): ListedRow {
  return typeof input === 'object' && input !== null ? (input as ListedRow) : {}
}

function Waiting({ shown: { waiting }, screen }: InboxProps) {
  const { inbox } = screen.words
  if (waiting.length === 0) return <p class="notice">{inbox.empty}</p>
  return (
    <ul class="entries ruled">
      {waiting.map((row) => (
        <li>
          <Title row={row} screen={screen} />
          <RecordFacts record={inputOf(row)} screen={screen} />
          <div class="acts">
            <Decide row={row} act="confirm" label={inbox.confirm} screen={screen} />
          </div>
          <Refuse row={row} screen={screen} />
        </li>
      ))}
    </ul>
  )
}

function Mine({ shown: { mine }, screen }: InboxProps) {
  const { inbox } = screen.words
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" class="part-head">
        {inbox.mine}
      </h2>
      {mine.length === 0 ? <p class="soft">{inbox.mineEmpty}</p> : null}
      <ul class="entries ruled">
        {mine.map((row) => (
          <li>
            <Title row={row} screen={screen} />
            <Decide row={row} act="withdraw" label={inbox.takeBack} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const { inbox, choices } = screen.words
  const time = screen.instant(String(row.decidedAt ?? ''))
  const said = { state: wordFor(choices, String(row.state)), name: String(row.decidedBy ?? ''), time }
  return (
    <>
      <p class="entry-foot">{screen.say(inbox.decidedBy, said)}</p>
      {typeof row.ground === 'string' ? (
        <p>
          {inbox.ground}: <bdi lang="und">{row.ground}</bdi>
        </p>
      ) : null}
    </>
  )
}

function Decided({ shown: { decided }, screen }: InboxProps) {
  const { inbox } = screen.words
  return (
    <section aria-labelledby="decided">
      <h2 id="decided" class="part-head">
        {inbox.decided}
      </h2>
      {decided.length === 0 ? <p class="soft">{inbox.decidedEmpty}</p> : null}
      <ul class="entries ruled">
        {decided.map((row) => (
          <li>
            <Title row={row} screen={screen} />
            <Outcome row={row} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What waits for a second person. */
export function InboxPage(props: InboxProps) {
  const { inbox } = props.screen.words
  return (
    <Page
      screen={props.screen}
      title={inbox.title}
      machine={{ json: '/lists/proposals.json', csv: '/lists/proposals.csv' }}
    >
      <h1>{inbox.title}</h1>
      <p class="lead">{inbox.lead}</p>
      <Waiting {...props} />
      <Mine {...props} />
      <Decided {...props} />
    </Page>
  )
}
