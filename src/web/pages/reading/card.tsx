import { ForceSign } from '../../parts/force.js'
import { KindSign } from '../../parts/kind.js'
import { Quote } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { ACCEPT_FORM } from './kept.js'
import { CardWhy } from './rest.js'
import type { ShownStatement } from './shown.js'
import { SlotList } from './slots.js'
import type { StatementWhy } from './why.js'

interface CardProps {
  readonly statement: ShownStatement
  readonly number: number
  readonly language: string | null
  readonly screen: Screen
  readonly why?: StatementWhy | undefined
}

function StateSign({ state, screen }: { state: ShownStatement['state']; screen: Screen }) {
  if (state === null) return null
  return <span class={`state state-${state}`}>{screen.words.reading.states[state]}</span>
}

/** The box that checks a waiting statement for acceptance with others. */
function Pick({ statement, number, screen }: Pick<CardProps, 'statement' | 'number' | 'screen'>) {
  if (statement.state !== 'read' || statement.version === undefined) return null
  return (
    <input
      class="pick"
      type="checkbox"
      form={ACCEPT_FORM}
      name={`pick-${statement.id}`}
      value={String(statement.version)}
      aria-label={screen.say(screen.words.editions.choose, { number })}
    />
  )
}

function SourcePlace({ statement: { sourcePlace }, screen }: Pick<CardProps, 'statement' | 'screen'>) {
  if (!sourcePlace) return null
  return (
    <a href={sourcePlace} rel="noreferrer external">
      {screen.words.editions.atSource}
    </a>
  )
}

function CardHead({ statement, number, screen }: CardProps) {
  const { card } = screen.words.reading
  const name = screen.say(card, { number, kind: screen.words.kinds.names[statement.kind] })
  return (
    <h3 class="card-head">
      <span class="card-number" aria-hidden="true">
        {number}
      </span>
      <span class="unseen">{name}</span>
      <span aria-hidden="true">
        <KindSign kind={statement.kind} screen={screen} />
      </span>
      <ForceSign force={statement.force} screen={screen} />
      <StateSign state={statement.state} screen={screen} />
      <Pick statement={statement} number={number} screen={screen} />
    </h3>
  )
}

function Reference({ reference, screen }: { reference: string | null; screen: Screen }) {
  if (reference === null) return null
  return (
    <span class="reference">
      <code>{reference}</code>{' '}
      <button
        class="copy"
        type="button"
        hidden
        data-copy={reference}
        data-copied={screen.words.reading.copied}
      >
        {screen.words.reading.copyReference}
      </button>
    </span>
  )
}

/** One statement of a reading: kind, force, quotation, slots, the rule that read it. */
export function Card(props: CardProps) {
  const { statement, number, language, screen, why } = props
  const { rule, toText } = screen.words.reading
  return (
    <article class="card" id={`st-${number}`} tabindex={-1}>
      <CardHead {...props} />
      <p class="card-quote">
        <a href={`#t-${number}`} title={toText}>
          <Quote text={statement.quote} language={language} screen={screen} />
        </a>
      </p>
      <SlotList slots={statement.slots} language={language} screen={screen} />
      {why ? <CardWhy why={why} language={language} screen={screen} /> : null}
      <p class="card-foot">
        <span>
          {rule} <code>{statement.rule}</code>
        </span>
        <Reference reference={statement.reference} screen={screen} />
        <SourcePlace statement={statement} screen={screen} />
      </p>
    </article>
  )
}
