import type { Child } from 'hono/jsx'
import type { Screen } from '../screen.js'

/** One column of a table of rows.
 *  shapes: `sort` the name by which the list is sorted by it, when it can be */
export interface TableColumn<Row> {
  readonly title: string
  readonly sort?: string
  readonly isNumber?: boolean
  readonly cell: (row: Row) => Child
}

/** Where a table stands and what its address asks, so that its heads can lead to another order. */
export interface TablePlace {
  readonly path: string
  readonly query: URLSearchParams
}

/** An address with one thing asked otherwise; the page is forgotten. */
export function addressWith(
  { path, query }: TablePlace,
  more: Readonly<Record<string, string | null>>,
): string {
  const asked = new URLSearchParams(query)
  asked.delete('page')
  for (const [name, value] of Object.entries(more))
    if (value === null) asked.delete(name)
    else asked.set(name, value)
  const text = asked.toString()
  return text === '' ? path : `${path}?${text}`
}

function orderIn(
  place: TablePlace | undefined,
  sort: string | undefined,
): 'ascending' | 'descending' | undefined {
  if (sort === undefined || place?.query.get('sort') !== sort) return undefined
  return place.query.get('descending') === 'yes' ? 'descending' : 'ascending'
}

interface HeadProps {
  readonly column: Omit<TableColumn<never>, 'cell'>
  readonly place: TablePlace | undefined
  readonly screen: Screen
}

function Head({ column, place, screen }: HeadProps) {
  const { title, sort, isNumber } = column
  const order = orderIn(place, sort)
  const next = { sort: sort ?? null, descending: order === 'ascending' ? 'yes' : null }
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={order}>
      {place && sort ? <a href={screen.href(addressWith(place, next))}>{title}</a> : title}
    </th>
  )
}

interface TableProps<Row> {
  readonly name: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly place?: TablePlace | undefined
  readonly screen: Screen
}

/** Rows as a ruled table; the head of a column that the list can be sorted by leads to that order. */
export function SortedTable<Row>({ name, columns, rows, place, screen }: TableProps<Row>) {
  return (
    <div class="scrolls">
      <table class="ledger" aria-label={name}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head column={column} place={place} screen={screen} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map(({ title, isNumber, cell }) => (
                <td class={isNumber ? 'number' : undefined} data-label={title}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
