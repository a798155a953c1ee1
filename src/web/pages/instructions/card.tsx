import type { Actor, ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { FormKey } from '../../parts/fields.js'
import { Phrase } from '../../parts/phrase.js'
import { Refusals } from '../../parts/refusals.js'
import { type Screen, wordFor } from '../../screen.js'
import type { CardRow, MoveRow, WholeCard } from './cards.js'
import { type Barred, type NextMove, nextMoves } from './may.js'
import { DueWords, OrderTitle, SideName, UrgencySign } from './parts.js'
import { type Waiting, WaitingNotices } from './waiting.js'

/** One card with its history, what waits for a second person, and the cards of the other sides. */
export interface ShownCard {
  readonly card: WholeCard
  readonly others: readonly CardRow[]
  readonly waiting: readonly Waiting[]
  /** What was proposed of it and refused. */
  readonly refused: readonly ListedRow[]
  readonly actor: Actor | null
  readonly today: string
}

interface CardProps {
  readonly shown: ShownCard
  readonly screen: Screen
}

/** Why a move is not for this person, in words: who may do it. */
export function barredWords(barred: Barred, card: CardRow, actor: Actor | null, screen: Screen): string {
  const { instructions, roles, countries } = screen.words
  if (barred === 'another') return screen.say(instructions.byAnother, { name: card.reportedBy ?? '' })
  return screen.say(instructions.byOffice, {
    side: wordFor(countries, card.party),
    name: actor?.name ?? '–',
    role: roles[actor?.role ?? 'public'],
  })
}

function Facts({ shown, screen }: CardProps) {
  const { card, today } = shown
  const { instructions } = screen.words
  const { date, say } = screen
  return (
    <dl class="facts">
      <Fact name={instructions.state}>
        {instructions.states[card.state]} <UrgencySign card={card} screen={screen} />
      </Fact>
      <Fact name={instructions.due}>
        <DueWords card={{ ...card, urgency: 'none' }} screen={screen} today={today} />
        {card.extensions === 0 || card.firstDue === null
          ? null
          : ` (${say(instructions.firstDue, { date: date(card.firstDue) })}, ${say(instructions.extended, { count: card.extensions })})`}
      </Fact>
      <Fact name={instructions.given}>
        <Phrase
          message={instructions.givenBy}
          values={{ date: date(card.givenOn) }}
          outside={{ name: card.givenBy }}
          screen={screen}
        />
      </Fact>
      <Told name={instructions.number} text={card.number} />
      <Fact name={instructions.reminders}>
        {card.controlDates.length === 0 ? null : card.controlDates.map(date).join(' · ')}
      </Fact>
      <People card={card} screen={screen} />
    </dl>
  )
}

function Told({ name, text }: { readonly name: string; readonly text: string | null }) {
  return <Fact name={name}>{text === null || text === '' ? null : <bdi lang="und">{text}</bdi>}</Fact>
}

function People({ card, screen }: { readonly card: WholeCard; readonly screen: Screen }) {
  const { instructions } = screen.words
  return (
    <>
      <Told name={instructions.addressee} text={card.addressee} />
      <Told name={instructions.executor} text={card.executor} />
      <Told name={instructions.coExecutors} text={card.coExecutors.join('; ')} />
      <Told name={instructions.lastReport} text={card.lastReport} />
      <Told name={instructions.evidence} text={card.evidence} />
      <Told name={instructions.checkedBy} text={card.checkedBy} />
      <Fact name={instructions.endedOn}>{card.endedOn === null ? null : screen.date(card.endedOn)}</Fact>
    </>
  )
}

function sidesOf({ card, others }: ShownCard): readonly string[] {
  return [card.party, ...others.map(({ party }) => party)]
}

/** What may follow; what waits for a second person already is not begun anew. */
function movesOf(shown: ShownCard): readonly NextMove[] {
  const { card, actor, waiting } = shown
  const moves = nextMoves(card, actor, sidesOf(shown))
  return moves.filter(({ act }) => waiting.every((one) => one.act !== act))
}

function May({ shown, screen }: CardProps) {
  const { instructions } = screen.words
  const moves = movesOf(shown)
  const isOwn = moves.some(({ barred }) => barred === null)
  return (
    <section aria-labelledby="may">
      <h2 id="may" class="part-head">
        {instructions.mayTitle}
      </h2>
      {moves.length === 0 ? <p>{instructions.nobodyElse}</p> : null}
      {isOwn ? <OwnMoves shown={shown} screen={screen} /> : null}
      <BarredMoves shown={shown} screen={screen} />
    </section>
  )
}

function OwnMoves({ shown, screen }: CardProps) {
  const { instructions } = screen.words
  const { card } = shown
  const own = movesOf(shown).filter(({ barred }) => barred === null)
  return (
    <ul class="entries move-list">
      {own.map(({ act }) => (
        <li>
          <a href={screen.href(`/instructions/${card.id}/${act}`)}>{instructions.acts[act]}</a>
          <span class="soft">{instructions.rules[act]}</span>
        </li>
      ))}
    </ul>
  )
}

function BarredMoves({ shown, screen }: CardProps) {
  const { instructions } = screen.words
  const { card, actor } = shown
  const barred = movesOf(shown).flatMap(({ act, barred: by }) => (by === null ? [] : [{ act, by }]))
  const reasons = [...new Set(barred.map(({ by }) => by))]
  return (
    <>
      {reasons.map((reason) => (
        <p class="soft barred">
          {instructions.notYours}:{' '}
          {barred
            .filter(({ by }) => by === reason)
            .map(({ act }) => instructions.acts[act])
            .join(', ')}
          . <bdi>{barredWords(reason, card, actor, screen)}</bdi>
        </p>
      ))}
    </>
  )
}

function Happened({ move, screen }: { readonly move: MoveRow; readonly screen: Screen }) {
  const { instructions } = screen.words
  const { act, on, by, words, due } = move
  return (
    <li class="step-of-chain">
      <p class="chain-head">
        <strong>{instructions.acts[act]}</strong> ·{' '}
        <Phrase
          message={instructions.historyLine}
          values={{ date: screen.date(on) }}
          outside={{ name: by }}
          screen={screen}
        />
        {act === 'extend' && due !== null
          ? ` · ${screen.say(instructions.until, { date: screen.date(due) })}`
          : null}
      </p>
      {words === null ? null : (
        <p>
          <bdi lang="und">{words}</bdi>
        </p>
      )}
    </li>
  )
}

function History({ shown, screen }: CardProps) {
  const { instructions } = screen.words
  const { card } = shown
  return (
    <section aria-labelledby="history">
      <h2 id="history" class="part-head">
        {instructions.history}
      </h2>
      {card.moves.length === 0 ? <p class="soft">{instructions.historyEmpty}</p> : null}
      <ol class="chain">
        {card.moves.map((move) => (
          <Happened move={move} screen={screen} />
        ))}
      </ol>
      <p>
        <a href={screen.href(`/journal?subject=${card.id}`)}>{instructions.journal}</a>
      </p>
    </section>
  )
}

function Others({ shown, screen }: CardProps) {
  const { instructions } = screen.words
  if (shown.others.length === 0) return null
  return (
    <div class="notice">
      <p>{instructions.joint}</p>
      <ul>
        {shown.others.map((other) => (
          <li>
            <a href={screen.href(`/instructions/${other.id}`)}>{instructions.otherCard}</a>:{' '}
            <SideName card={other} screen={screen} /> {instructions.states[other.state]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function MainMove({ shown, screen }: CardProps) {
  const { card } = shown
  const [first] = movesOf(shown).filter(({ barred }) => barred === null)
  if (first === undefined) return null
  return (
    <p class="main-acts">
      <a class="button" href={screen.href(`/instructions/${card.id}/${first.act}`)}>
        {screen.words.instructions.acts[first.act]}
      </a>
    </p>
  )
}

/** One control card: how it stands, what may follow and by whom, and all that happened to it. */
export function CardPage({ shown, screen }: CardProps) {
  const { instructions } = screen.words
  const { card } = shown
  return (
    <Page
      screen={screen}
      title={card.reference ?? instructions.order}
      current="instructions"
      trail={[{ title: instructions.title, path: '/instructions' }]}
      machine={{ json: `/instructions/${card.id}.json` }}
    >
      <p class="over-title">
        <SideName card={card} screen={screen} />
        {card.reference === null ? null : <span class="reference">{card.reference}</span>}
      </p>
      <div class="page-head">
        <h1>
          <OrderTitle card={card} screen={screen} />
        </h1>
        <MainMove shown={shown} screen={screen} />
      </div>
      <WaitingNotices shown={shown} screen={screen} formKey={<FormKey screen={screen} />} />
      <Facts shown={shown} screen={screen} />
      <p>
        <a href={screen.href(`/commitments/${card.commitment}`)}>{instructions.commitment}</a>
      </p>
      <Others shown={shown} screen={screen} />
      <May shown={shown} screen={screen} />
      <History shown={shown} screen={screen} />
      <Refusals rows={shown.refused} screen={screen} />
      <MainMove shown={shown} screen={screen} />
    </Page>
  )
}
