import type { ListedRow, Page as ListPage } from '../../../register/index.js'
import { type Chart, MAPPED_STATES, Picture, regionMap } from '../../charts/index.js'
import { Page } from '../../layout/page.js'
import { CalledName } from '../../parts/called.js'
import { MainActs } from '../../parts/main-acts.js'
import { Narrow } from '../../parts/narrow.js'
import { ReferenceLink } from '../../parts/offer.js'
import { Pager } from '../../parts/pager.js'
import { pairAddress, sideName, sidesOf } from '../../parts/pair.js'
import { rowsIn, textIn } from '../../parts/row.js'
import { addressWith, SortedTable, type TableColumn, type TablePlace } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { placeName, regionsOf } from '../../words/names.js'

/** Ties of a pair as they were asked for.
 *  shapes: rows of `page` with their events; `all` every tie of regions of the pair, whatever was asked */
export interface TieList {
  readonly pair: string
  readonly page: ListPage<ListedRow>
  readonly query: URLSearchParams
  readonly all: readonly ListedRow[]
}

interface TiesProps {
  readonly list: TieList
  readonly screen: Screen
}

const KINDS = ['regions', 'cities', 'universities', 'culture', 'business'] as const
const STATES = ['proposed', 'signed', 'active', 'dormant'] as const

function placeOf({ pair, query }: TieList): TablePlace {
  return { path: `/ties/${pairAddress(pair)}`, query }
}

/** Regions and cities by their names, others as they call themselves. */
function Partner({ name, screen }: { readonly name: string; readonly screen: Screen }) {
  return <CalledName name={placeName(name, screen.language)} screen={screen} />
}

function Events({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const events = rowsIn(row, 'events')
  if (events.length === 0) return <span class="soft">{screen.words.ties.noEvents}</span>
  return (
    <ul class="plain">
      {events.map((event) => (
        <li>
          <bdi lang="und">{textIn(event, 'title')}</bdi>{' '}
          <span class="soft">{screen.date(textIn(event, 'day'))}</span>{' '}
          <ReferenceLink reference={textIn(event, 'reference')} screen={screen} />
        </li>
      ))}
    </ul>
  )
}

/** The document of a tie, and the statements that speak of it. */
function Grounds({ row, screen }: { readonly row: ListedRow; readonly screen: Screen }) {
  const references = rowsIn(row, 'statements').map((one) => textIn(one, 'reference'))
  return (
    <>
      <bdi lang="und">{textIn(row, 'document') || '–'}</bdi>
      {references.map((reference) => (
        <div>
          <span class="soft">{screen.words.ties.statement}</span>{' '}
          <ReferenceLink reference={reference} screen={screen} />
        </div>
      ))}
    </>
  )
}

function columnsOf({ list, screen }: TiesProps): readonly TableColumn<ListedRow>[] {
  const { ties, choices } = screen.words
  const back = placeOf(list).path
  return [
    {
      title: ties.first,
      sort: 'firstPartner',
      cell: (row) => (
        <a href={screen.href(`/lists/ties/${textIn(row, 'id')}`)}>
          <Partner name={textIn(row, 'firstPartner')} screen={screen} />
        </a>
      ),
    },
    {
      title: ties.second,
      sort: 'secondPartner',
      cell: (row) => <Partner name={textIn(row, 'secondPartner')} screen={screen} />,
    },
    { title: ties.kind, cell: (row) => wordFor(choices, textIn(row, 'kind')) },
    {
      title: ties.state,
      sort: 'state',
      cell: (row) => (
        <>
          {wordFor(choices, textIn(row, 'state'))}
          <MainActs
            acts={[
              { command: 'ties.note-event', title: ties.noteEvent, given: { tie: textIn(row, 'id') }, back },
              { command: 'ties.move', title: ties.move, given: { tie: textIn(row, 'id') }, back },
            ].map((act) => ({ ...act, side: ownSide(list, screen) }))}
            screen={screen}
          />
        </>
      ),
    },
    { title: ties.since, sort: 'stateOn', cell: (row) => screen.date(textIn(row, 'stateOn')) },
    { title: ties.document, cell: (row) => <Grounds row={row} screen={screen} /> },
    { title: ties.events, cell: (row) => <Events row={row} screen={screen} /> },
    { title: ties.source, cell: (row) => <bdi lang="und">{textIn(row, 'source')}</bdi> },
  ]
}

/** The side of the pair that whoever looks acts for; the first of both for others, whose own it is not. */
function ownSide({ pair }: TieList, { acting }: Screen): string {
  const sides = sidesOf(pair)
  return sides.find((side) => side === acting?.party) ?? sides[0]
}

/** How many partners each region has in the other state. */
function countsOf({ all }: TieList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of all)
    for (const code of [textIn(row, 'firstPartner'), textIn(row, 'secondPartner')])
      counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function Without({ list, screen }: TiesProps) {
  const { ties } = screen.words
  const counts = countsOf(list)
  return (
    <section aria-labelledby="without">
      <h2 id="without" class="part-head">
        {ties.without}
      </h2>
      <div class="by-sides">
        {sidesOf(list.pair).map((side) => {
          const regions = regionsOf(side)
          const lone = regions.filter((code) => !counts.has(code))
          const said = { country: sideName(side, screen), without: lone.length, all: regions.length }
          return (
            <div>
              <h3>{sideName(side, screen)}</h3>
              <p class="soft">{screen.say(lone.length === 0 ? ties.allTied : ties.withoutLead, said)}</p>
              <ul class="name-columns">
                {lone.map((code) => (
                  <li>
                    <Partner name={code} screen={screen} />
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** The map of both states with the number of partners of each region; null for states that are not drawn. */
function mapOf({ list, screen }: TiesProps): Chart | null {
  const { ties } = screen.words
  const counts = countsOf(list)
  if (counts.size === 0 || sidesOf(list.pair).some((side) => !MAPPED_STATES.has(side))) return null
  const named = [...counts].map(([code, count]) => ({ name: placeName(code, screen.language).text, count }))
  const rows = named.map(({ name, count }) => [
    { text: name },
    { text: screen.number(String(count)), isNumber: true },
  ])
  const description = named.map(({ name, count }) => `${name}: ${count}`).join('; ')
  return regionMap({
    frame: {
      id: 'map',
      title: ties.map,
      unit: ties.partners,
      description,
      source: screen.words.portfolio.mapSource,
    },
    table: {
      columns: [{ text: screen.words.choices.regions }, { text: ties.partners, isNumber: true }],
      rows,
    },
    counts,
  })
}

function Filters({ list, screen }: TiesProps) {
  const { ties, choices } = screen.words
  const named = (values: readonly string[]) =>
    values.map((value) => ({ value, label: wordFor(choices, value) }))
  const by = [
    { name: 'kind', label: ties.kind, choices: named(KINDS) },
    { name: 'state', label: ties.state, choices: named(STATES) },
  ]
  return <Narrow place={placeOf(list)} by={by} screen={screen} />
}

function Found({ list, screen }: TiesProps) {
  const { ties, lists } = screen.words
  if (list.page.total === 0)
    return <p class="notice">{list.query.size === 0 ? `${ties.empty} ${ties.emptyHint}` : lists.empty}</p>
  return (
    <>
      <p class="outcome">{screen.say(ties.count, { count: list.page.total })}</p>
      <SortedTable
        name={ties.plain}
        columns={columnsOf({ list, screen })}
        rows={list.page.rows}
        place={placeOf(list)}
        screen={screen}
      />
    </>
  )
}

/** The ties of a pair: partners with documents and events, a map, and the regions that have no partner. */
export function TiesPage({ list, screen }: TiesProps) {
  const { ties } = screen.words
  const place = placeOf(list)
  const title = screen.say(ties.title, { pair: pairName(list.pair, screen) })
  const [firstParty, secondParty] = sidesOf(list.pair)
  const add = { command: 'ties.add', title: ties.add, given: { firstParty, secondParty }, back: place.path }
  const files = (ending: string) => addressWith({ ...place, path: `${place.path}.${ending}` }, {})
  const map = mapOf({ list, screen })
  return (
    <Page
      screen={screen}
      title={title}
      current="relations"
      trail={[
        { title: screen.words.relations.title, path: '/relations' },
        { title: pairName(list.pair, screen), path: `/relations/${pairAddress(list.pair)}` },
      ]}
      machine={{ json: files('json'), csv: files('csv') }}
    >
      <div class="page-head">
        <h1>{title}</h1>
        <MainActs acts={[add]} screen={screen} />
      </div>
      <p class="lead">{ties.lead}</p>
      <Filters list={list} screen={screen} />
      <Found list={list} screen={screen} />
      <Pager
        screen={screen}
        {...list.page}
        at={(page) => screen.href(addressWith(place, { page: String(page) }))}
      />
      {map === null ? null : <Picture chart={map} screen={screen} />}
      <Without list={list} screen={screen} />
      <MainActs acts={[add]} screen={screen} />
    </Page>
  )
}
