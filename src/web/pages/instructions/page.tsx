import { CARD_STATES } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { type Screen, wordFor } from '../../screen.js'
import { type Board, BoardView } from './board.js'
import { type BoardQuery, boardPath, isNarrowed, LANES, WHOLE_BOARD, WITHIN } from './query.js'
import { type CardTable, CardTableView } from './table.js'

/** What may be begun from the board. */
export type BoardAct = 'put' | 'report' | 'remind'

/** The cards as a board or as a table, and what the person may begin here.
 *  shapes: `total` cards that fit; `may` the acts offered; `party` the side of who asks */
export interface ShownCards {
  readonly view: Board | CardTable
  readonly query: BoardQuery
  readonly total: number
  readonly may: readonly BoardAct[]
  readonly party: string | null
}

interface CardsProps {
  readonly shown: ShownCards
  readonly screen: Screen
}

function pathOf(act: BoardAct, { party }: ShownCards): string {
  if (act === 'put') return '/acts/instructions.put?back=/instructions'
  if (act === 'remind') return '/instructions/remind'
  return boardPath({ ...WHOLE_BOARD, party, state: 'under-way', as: 'table' })
}

function MainActs({ shown, screen }: CardsProps) {
  const { put, reportMain, remindMain, sheetLink } = screen.words.instructions
  const names = { put, report: reportMain, remind: remindMain }
  return (
    <p class="main-acts">
      {shown.may.map((act, at) => (
        <a class={at === 0 ? 'button' : undefined} href={screen.href(pathOf(act, shown))}>
          {names[act]}
        </a>
      ))}
      <a href={screen.href('/instructions/sheet')}>{sheetLink}</a>
    </p>
  )
}

interface ChipsProps<Key extends string> {
  readonly label: string
  readonly chips: readonly (readonly [key: Key, name: string, change: Partial<BoardQuery>])[]
  readonly current: Key
  readonly query: BoardQuery
  readonly screen: Screen
}

function Chips<Key extends string>({ label, chips, current, query, screen }: ChipsProps<Key>) {
  return (
    <nav class="facet" aria-label={label}>
      <p class="facet-title" aria-hidden="true">
        {label}
      </p>
      <ul class="chips">
        {chips.map(([key, name, change]) => (
          <li>
            <a
              href={screen.href(boardPath(query, change))}
              aria-current={key === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Ways({ shown, screen }: CardsProps) {
  const { ways, asBoard, asTable, lanes, lanesNone, lanesSide, lanesOffice } = screen.words.instructions
  const { query } = shown
  const names = { none: lanesNone, side: lanesSide, office: lanesOffice }
  const views = [
    ['board', asBoard, { as: 'board', state: null }] as const,
    ['table', asTable, { as: 'table' }] as const,
  ]
  return (
    <>
      <Chips label={ways} chips={views} current={query.as} query={query} screen={screen} />
      {query.as === 'table' ? null : (
        <Chips
          label={lanes}
          chips={LANES.map((lane) => [lane, names[lane], { lanes: lane }] as const)}
          current={query.lanes}
          query={query}
          screen={screen}
        />
      )}
    </>
  )
}

function Within({ shown, screen }: CardsProps) {
  const { within, withinAny, withinDays } = screen.words.instructions
  const days = WITHIN.map(
    (count) => [count, screen.say(withinDays, { count: Number(count) }), { within: count }] as const,
  )
  const chips = [['any', withinAny, { within: null }] as const, ...days]
  const { query } = shown
  return <Chips label={within} chips={chips} current={query.within ?? 'any'} query={query} screen={screen} />
}

function Option({ value, chosen, name }: { value: string; chosen: string | null; name: string }) {
  return (
    <option value={value} selected={value === (chosen ?? '')}>
      {name}
    </option>
  )
}

/** What of the question the form does not ask stays as it is. */
function Kept({ query }: { readonly query: BoardQuery }) {
  const { as, lanes, within } = query
  const kept = { as: as === 'board' ? '' : as, lanes: lanes === 'none' ? '' : lanes, within: within ?? '' }
  return (
    <>
      {Object.entries(kept).map(([name, value]) =>
        value === '' ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

/** Sides one may ask for: those of the pair. */
const SIDES = ['UZ', 'KZ'] as const

function Narrow({ shown, screen }: CardsProps) {
  const { instructions, countries } = screen.words
  const { query } = shown
  return (
    <form class="narrow" action={screen.href('/instructions')} method="get">
      <Kept query={query} />
      <input
        type="search"
        name="q"
        value={query.q}
        aria-label={instructions.search}
        placeholder={instructions.search}
        maxlength={200}
      />
      <select name="party" aria-label={instructions.side}>
        <Option value="" chosen={query.party} name={instructions.anySide} />
        {SIDES.map((side) => (
          <Option value={side} chosen={query.party} name={wordFor(countries, side)} />
        ))}
      </select>
      {query.as === 'board' ? null : <StateChoice query={query} screen={screen} />}
      <button type="submit" class="quiet">
        {instructions.narrow}
      </button>
    </form>
  )
}

function StateChoice({ query, screen }: { query: BoardQuery; screen: Screen }) {
  const { instructions } = screen.words
  return (
    <select name="state" aria-label={instructions.state}>
      <Option value="" chosen={query.state} name={instructions.anyState} />
      {CARD_STATES.map((state) => (
        <Option value={state} chosen={query.state} name={instructions.states[state]} />
      ))}
    </select>
  )
}

function Nothing({ shown, screen }: CardsProps) {
  const { instructions } = screen.words
  if (!isNarrowed(shown.query))
    return (
      <div class="notice">
        <p>{instructions.empty}</p>
        <p>{instructions.emptyNext}</p>
      </div>
    )
  return (
    <div class="notice">
      <p>{instructions.nothingFits}</p>
      <p>
        <a href={screen.href('/instructions')}>{instructions.dropFilters}</a>
      </p>
    </div>
  )
}

function View({ shown, screen }: CardsProps) {
  const { view } = shown
  if (shown.total === 0) return <Nothing shown={shown} screen={screen} />
  return 'columns' in view ? (
    <BoardView board={view} screen={screen} />
  ) : (
    <CardTableView table={view} screen={screen} />
  )
}

/** All cards under control: as a board, or as a table. */
export function InstructionsPage({ shown, screen }: CardsProps) {
  const { instructions } = screen.words
  const { query, total } = shown
  const machine = { json: boardPath(query, {}, '.json'), csv: boardPath(query, {}, '.csv') }
  return (
    <Page screen={screen} title={instructions.title} current="instructions" machine={machine}>
      <div class="page-head">
        <h1>{instructions.title}</h1>
        <MainActs shown={shown} screen={screen} />
      </div>
      <p class="lead">{instructions.lead}</p>
      <div class="facets">
        <Ways shown={shown} screen={screen} />
        <Within shown={shown} screen={screen} />
      </div>
      <Narrow shown={shown} screen={screen} />
      {total === 0 ? null : <p class="outcome">{screen.say(instructions.count, { count: total })}</p>}
      <View shown={shown} screen={screen} />
      <MainActs shown={shown} screen={screen} />
    </Page>
  )
}
