import { type Actor, type CardAct, stateAfter } from '../../../register/index.js'
import { type Screen, wordFor } from '../../screen.js'
import { type CardRow, COLUMNS } from './cards.js'
import { ownMoves } from './may.js'
import { DueWords, OrderTitle, SideName } from './parts.js'
import { type BoardQuery, boardPath } from './query.js'

/** One column of the board: its cards as far as they are shown, and how many there are. */
export interface BoardColumn {
  readonly cards: readonly CardRow[]
  readonly total: number
}

/** The board as it was asked for; one column for each of `COLUMNS`. */
export interface Board {
  readonly columns: readonly BoardColumn[]
  readonly query: BoardQuery
  readonly actor: Actor | null
  readonly today: string
}

interface BoardProps {
  readonly board: Board
  readonly screen: Screen
}

interface CardProps extends BoardProps {
  readonly card: CardRow
}

/** The column in which a card stands after an act; undefined where it stays in its own. */
function columnAfter({ state }: CardRow, act: CardAct): string | undefined {
  const after = stateAfter(state, act)
  const at =
    after.ok && after.value !== state
      ? COLUMNS.findIndex((states) => states.some((one) => one === after.value))
      : -1
  return at < 0 ? undefined : String(at)
}

function MoveMenu({ card, board, screen }: CardProps) {
  const { instructions } = screen.words
  const acts = ownMoves(card, board.actor)
  if (acts.length === 0) return null
  return (
    <details class="move-menu">
      <summary>{instructions.moveTo}</summary>
      <ul>
        {acts.map((act) => (
          <li>
            <a href={screen.href(`/instructions/${card.id}/${act}`)} data-to={columnAfter(card, act)}>
              {instructions.acts[act]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function LastReport({ card, screen }: Pick<CardProps, 'card' | 'screen'>) {
  const { instructions } = screen.words
  if (card.reportedOn === null) return null
  return (
    <p class="soft">
      {screen.say(instructions.reportedOn, { date: screen.date(card.reportedOn) })}
      {card.lastReport === null ? null : (
        <>
          : <bdi lang="und">{card.lastReport.slice(0, 120)}</bdi>
        </>
      )}
    </p>
  )
}

function Closing({ card, screen }: Pick<CardProps, 'card' | 'screen'>) {
  const isPlain = COLUMNS.some(([head]) => head === card.state)
  return isPlain ? null : <span>{screen.words.instructions.states[card.state]}</span>
}

function Card(props: CardProps) {
  const { card, board, screen } = props
  return (
    <li class="control-card">
      <a class="entry-link" href={screen.href(`/instructions/${card.id}`)}>
        <OrderTitle card={card} screen={screen} />
      </a>
      <p class="entry-foot">
        <SideName card={card} screen={screen} />
        {card.reference === null ? null : <span class="reference">{card.reference}</span>}
        <Closing card={card} screen={screen} />
      </p>
      <p>
        <DueWords card={card} screen={screen} today={board.today} />
      </p>
      <p class="soft">
        <bdi lang="und">{card.executor ?? card.addressee}</bdi>
      </p>
      <LastReport card={card} screen={screen} />
      <MoveMenu {...props} />
    </li>
  )
}

interface ColumnProps extends BoardProps {
  readonly at: number
  readonly fits: (card: CardRow) => boolean
  readonly lane: string
}

function ColumnRest({ at, board, screen }: Pick<ColumnProps, 'at' | 'board' | 'screen'>) {
  const [state] = COLUMNS[at] ?? []
  const { cards = [], total = 0 } = board.columns[at] ?? {}
  if (total <= cards.length || state === undefined) return null
  return (
    <p>
      <a href={screen.href(boardPath(board.query, { as: 'table', state }))}>
        {screen.say(screen.words.instructions.moreInTable, { count: total })}
      </a>
    </p>
  )
}

function Column({ at, fits, lane, board, screen }: ColumnProps) {
  const { instructions } = screen.words
  const [state] = COLUMNS[at] ?? []
  const { cards = [], total = 0 } = board.columns[at] ?? {}
  const own = cards.filter(fits)
  return (
    <div class="board-column" data-column={String(at)}>
      <h3>
        {state === undefined ? null : instructions.states[state]}{' '}
        <span class="count">{lane === '0' && board.query.lanes === 'none' ? total : own.length}</span>
      </h3>
      {own.length === 0 ? <p class="soft">{instructions.columnEmpty}</p> : null}
      <ul>
        {own.map((card) => (
          <Card card={card} board={board} screen={screen} />
        ))}
      </ul>
      <ColumnRest at={at} board={board} screen={screen} />
    </div>
  )
}

/** What a card is sorted by into a lane. */
const LANE_OF: Readonly<Record<BoardQuery['lanes'], (card: CardRow) => string>> = {
  none: () => '',
  side: ({ party }) => party,
  office: ({ executor }) => executor ?? '',
}

function laneTitle(lane: string, { query }: Board, { words }: Screen): string {
  if (query.lanes === 'side') return wordFor(words.countries, lane)
  return query.lanes === 'none' ? words.instructions.asBoard : lane || words.instructions.noExecutor
}

function Lane({ lane, at, board, screen }: BoardProps & { lane: string; at: number }) {
  const laneOf = LANE_OF[board.query.lanes]
  return (
    <section aria-labelledby={`lane-${at}`}>
      <h2 id={`lane-${at}`} class={board.query.lanes === 'none' ? 'unseen' : 'lane-title'}>
        <bdi lang={board.query.lanes === 'office' && lane !== '' ? 'und' : undefined}>
          {laneTitle(lane, board, screen)}
        </bdi>
      </h2>
      <div class="board">
        {COLUMNS.map((_, column) => (
          <Column
            at={column}
            lane={String(at)}
            fits={(card) => laneOf(card) === lane}
            board={board}
            screen={screen}
          />
        ))}
      </div>
    </section>
  )
}

/** The board: a column for each state, in one row or in lanes by side or executor. */
export function BoardView({ board, screen }: BoardProps) {
  const laneOf = LANE_OF[board.query.lanes]
  const lanes = [...new Set(board.columns.flatMap(({ cards }) => cards.map(laneOf)))].sort()
  return (
    <>
      {lanes.map((lane, at) => (
        <Lane lane={lane} at={at} board={board} screen={screen} />
      ))}
    </>
  )
}
