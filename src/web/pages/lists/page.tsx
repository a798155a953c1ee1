import { cellsOf } from '../../../publishing/index.js'
import { type AreaList, LISTS, type ListedRow, type Page as ListPage } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Pager } from '../../parts/pager.js'
import { RecordFacts, Value, Written } from '../../parts/record.js'
import { type Screen, wordFor } from '../../screen.js'

/** One act that is offered: its words and where its form is. */
export interface OfferedAct {
  readonly title: string
  readonly path: string
}

function Offered({ acts, screen }: { readonly acts: readonly OfferedAct[]; readonly screen: Screen }) {
  if (acts.length === 0) return null
  return (
    <nav class="may-do" aria-label={screen.words.actForms.mayDo}>
      <ul class="chips">
        {acts.map(({ title, path }) => (
          <li>
            <a href={screen.href(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One list as it was asked for; `query` is what the address said, without the page. */
export interface ShownList {
  readonly list: AreaList
  readonly page: ListPage<ListedRow>
  readonly query: URLSearchParams
  readonly acts: readonly OfferedAct[]
}

/** One thing of a list. */
export interface ShownRecord {
  readonly list: AreaList
  readonly record: ListedRow
  readonly acts: readonly OfferedAct[]
}

function titleOf({ name }: AreaList, { words }: Screen): string {
  return wordFor(words.areas.lists, name)
}

/** The index of all lists of the register. */
export function ListsPage({ screen }: { readonly screen: Screen }) {
  const { lists } = screen.words
  return (
    <Page screen={screen} title={lists.title} current="lists">
      <h1>{lists.title}</h1>
      <p class="lead">{lists.lead}</p>
      <ul class="entries ruled">
        {[...LISTS.values()].map((list) => (
          <li>
            <a class="entry-link" href={screen.href(`/lists/${list.name}`)}>
              {titleOf(list, screen)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Cell({ row, column, screen }: { row: ListedRow; column: string; screen: Screen }) {
  const name = wordFor(screen.words.areas.fields, column)
  const isEmpty = (cellsOf([column], row)[0] ?? '') === ''
  return (
    <td data-label={name}>{isEmpty ? '–' : <Value value={row[column]} name={column} screen={screen} />}</td>
  )
}

function Row({ row, list, screen }: { row: ListedRow; list: AreaList; screen: Screen }) {
  const [first = '', ...rest] = list.columns.slice(1)
  const [name = ''] = cellsOf([first], row)
  const id = String(row.id ?? '')
  return (
    <tr>
      <td data-label={wordFor(screen.words.areas.fields, first)}>
        <a href={screen.href(`/lists/${list.name}/${encodeURIComponent(id)}`)}>
          <Written text={name || id} name={first} screen={screen} />
        </a>
      </td>
      {rest.map((column) => (
        <Cell row={row} column={column} screen={screen} />
      ))}
    </tr>
  )
}

function Table({ list, page, screen }: ShownList & { screen: Screen }) {
  return (
    <section class="scrolls" aria-label={titleOf(list, screen)}>
      <table class="ledger">
        <thead>
          <tr>
            {list.columns.slice(1).map((column) => (
              <th scope="col">{wordFor(screen.words.areas.fields, column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Row row={row} list={list} screen={screen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Narrow({ list, query, screen }: ShownList & { screen: Screen }) {
  const { lists, areas } = screen.words
  return (
    <form class="narrow" action={screen.href(`/lists/${list.name}`)} method="get">
      <input
        type="search"
        name="q"
        value={query.get('q') ?? ''}
        aria-label={lists.words}
        placeholder={lists.words}
        maxlength={200}
      />
      {list.filters.map((filter) => (
        <input
          type="text"
          name={filter}
          value={query.get(filter) ?? ''}
          aria-label={wordFor(areas.fields, filter)}
          placeholder={wordFor(areas.fields, filter)}
          maxlength={200}
        />
      ))}
      <button type="submit" class="quiet">
        {lists.narrow}
      </button>
    </form>
  )
}

function addressOf({ list, query }: ShownList, ending: string, page?: number): string {
  const asked = new URLSearchParams(query)
  if (page !== undefined) asked.set('page', String(page))
  const text = asked.toString()
  return `/lists/${list.name}${ending}${text === '' ? '' : `?${text}`}`
}

/** One list: search, filters, table, pages. */
export function ListPageOf({ shown, screen }: { readonly shown: ShownList; readonly screen: Screen }) {
  const { list, page } = shown
  const { lists } = screen.words
  const machine = { json: addressOf(shown, '.json'), csv: addressOf(shown, '.csv') }
  return (
    <Page
      screen={screen}
      title={titleOf(list, screen)}
      current="lists"
      trail={[{ title: lists.title, path: '/lists' }]}
      machine={machine}
    >
      <h1>{titleOf(list, screen)}</h1>
      <Offered acts={shown.acts} screen={screen} />
      <Narrow {...shown} screen={screen} />
      {page.total === 0 ? null : <p class="outcome">{screen.say(lists.count, { count: page.total })}</p>}
      {page.rows.length === 0 ? <p class="notice">{lists.empty}</p> : <Table {...shown} screen={screen} />}
      <Pager screen={screen} {...page} at={(number) => screen.href(addressOf(shown, '', number))} />
    </Page>
  )
}

/** One thing of a list with all that is known of it. */
export function RecordPage({ shown, screen }: { readonly shown: ShownRecord; readonly screen: Screen }) {
  const { list, record } = shown
  const { lists } = screen.words
  const id = String(record.id ?? '')
  const title = cellsOf(list.columns, record)[1] || id
  return (
    <Page
      screen={screen}
      title={title}
      current="lists"
      trail={[
        { title: lists.title, path: '/lists' },
        { title: titleOf(list, screen), path: `/lists/${list.name}` },
      ]}
      machine={{ json: `/lists/${list.name}/${encodeURIComponent(id)}.json` }}
    >
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <Offered acts={shown.acts} screen={screen} />
      <RecordFacts record={record} screen={screen} />
    </Page>
  )
}
