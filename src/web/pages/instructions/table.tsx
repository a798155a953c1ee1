import type { Page as ListPage } from '../../../register/index.js'
import { Pager } from '../../parts/pager.js'
import type { Screen } from '../../screen.js'
import type { CardRow } from './cards.js'
import { DueWords, OrderTitle, SideName } from './parts.js'
import { type BoardQuery, boardPath, type SORTS } from './query.js'

/** The cards as a table, one page of it. */
export interface CardTable {
  readonly page: ListPage<CardRow>
  readonly query: BoardQuery
  readonly today: string
}

interface TableProps {
  readonly table: CardTable
  readonly screen: Screen
}

type Sort = (typeof SORTS)[number]

/** Columns with the key they are sorted by. */
const HEADS = [
  ['order', 'reference'],
  ['side', null],
  ['state', 'state'],
  ['due', 'due'],
  ['executor', 'executor'],
  ['lastReport', null],
] as const satisfies readonly (readonly [string, Sort | null])[]

function Head({
  name,
  sort,
  table,
  screen,
}: TableProps & { name: (typeof HEADS)[number][0]; sort: Sort | null }) {
  const word = screen.words.instructions[name]
  const { query } = table
  const isOn = sort === query.sort
  const order = isOn ? (query.descending === 'yes' ? 'descending' : 'ascending') : undefined
  const turned = isOn && query.descending === null ? ('yes' as const) : null
  if (sort === null) return <th scope="col">{word}</th>
  return (
    <th scope="col" aria-sort={order}>
      <a href={screen.href(boardPath(query, { sort, descending: turned }))}>{word}</a>
    </th>
  )
}

function Row({ card, table, screen }: TableProps & { card: CardRow }) {
  const { instructions } = screen.words
  return (
    <tr>
      <td data-label={instructions.order}>
        <a href={screen.href(`/instructions/${card.id}`)}>
          <OrderTitle card={card} screen={screen} />
        </a>{' '}
        <span class="reference">{card.reference}</span>
      </td>
      <td data-label={instructions.side}>
        <SideName card={card} screen={screen} />
      </td>
      <td data-label={instructions.state}>{instructions.states[card.state]}</td>
      <td data-label={instructions.due}>
        <DueWords card={card} screen={screen} today={table.today} />
      </td>
      <td data-label={instructions.executor}>
        <bdi lang="und">{card.executor ?? card.addressee}</bdi>
      </td>
      <td data-label={instructions.lastReport}>
        {card.reportedOn === null ? '–' : screen.date(card.reportedOn)}{' '}
        <bdi lang="und">{card.lastReport?.slice(0, 160)}</bdi>
      </td>
    </tr>
  )
}

/** The cards as a table that can be sorted and leafed through. */
export function CardTableView({ table, screen }: TableProps) {
  return (
    <>
      <section class="scrolls" aria-label={screen.words.instructions.title}>
        <table class="ledger">
          <thead>
            <tr>
              {HEADS.map(([name, sort]) => (
                <Head name={name} sort={sort} table={table} screen={screen} />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.page.rows.map((card) => (
              <Row card={card} table={table} screen={screen} />
            ))}
          </tbody>
        </table>
      </section>
      <Pager screen={screen} {...table.page} at={(page) => screen.href(boardPath(table.query, { page }))} />
    </>
  )
}
