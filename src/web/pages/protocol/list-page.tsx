import type { ListedRow, Page as ListPage, Plan } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Narrow, type NarrowedBy } from '../../parts/narrow.js'
import { type May, OfferedAct, PageHead } from '../../parts/offer.js'
import { Pager } from '../../parts/pager.js'
import { addressWith, type TablePlace } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { KNOWN_ORDERS, orderName } from '../../words/names.js'
import { OccasionTable } from './occasions.js'
import { RecordAward } from './page.js'
import { AwardTable, GreetingTable } from './tables.js'

/** A whole list of the protocol as it was asked for. */
export interface ProtocolList {
  readonly page: ListPage<ListedRow>
  readonly query: URLSearchParams
  readonly may: May
}

interface ListProps {
  readonly list: ProtocolList
  readonly screen: Screen
}

function placeOf(path: string, { query }: ProtocolList): TablePlace {
  return { path, query }
}

function machineOf(place: TablePlace) {
  const files = (ending: string) => addressWith({ ...place, path: `${place.path}${ending}` }, {})
  return { json: files('.json'), csv: files('.csv') }
}

function partiesOf({ words }: Screen) {
  return ['UZ', 'KZ'].map((value) => ({ value, label: wordFor(words.countries, value) }))
}

const TRAIL = ({ words }: Screen) => [{ title: words.protocol.title, path: '/protocol' }]

function Rest({ list, place, screen }: ListProps & { readonly place: TablePlace }) {
  return (
    <Pager
      screen={screen}
      {...list.page}
      at={(number) => screen.href(addressWith(place, { page: String(number) }))}
    />
  )
}

/** All awards that the protocol keeps: search, filters, order, pages. */
export function AwardsPage({ list, screen }: ListProps) {
  const { protocol, lists, choices } = screen.words
  const place = placeOf('/protocol/awards', list)
  const states = ['decreed', 'presented'].map((value) => ({ value, label: wordFor(choices, value) }))
  const orders = KNOWN_ORDERS.map(({ code }) => ({
    value: code,
    label: orderName(code, screen.language).text,
  }))
  const by: readonly NarrowedBy[] = [
    { name: 'order', label: protocol.order, choices: orders },
    { name: 'party', label: protocol.state, choices: partiesOf(screen) },
    { name: 'state', label: protocol.presented, choices: states },
  ]
  return (
    <Page
      screen={screen}
      title={protocol.allAwards}
      current="protocol"
      trail={TRAIL(screen)}
      machine={machineOf(place)}
    >
      <PageHead title={protocol.allAwards}>
        <RecordAward news={list} screen={screen} />
      </PageHead>
      <Narrow place={place} by={by} screen={screen} />
      {list.page.total === 0 ? (
        <p class="notice">
          {list.query.size === 0 ? `${protocol.noAwards} ${protocol.noAwardsHint}` : lists.empty}
        </p>
      ) : (
        <AwardTable
          rows={list.page.rows}
          may={list.may}
          back="/protocol/awards"
          place={place}
          screen={screen}
        />
      )}
      <Rest list={list} place={place} screen={screen} />
    </Page>
  )
}

/** All greetings that the protocol keeps. */
export function GreetingsPage({
  list,
  occasions,
  screen,
}: ListProps & { readonly occasions: readonly string[] }) {
  const { protocol, lists, choices } = screen.words
  const place = placeOf('/protocol/greetings', list)
  const kinds = occasions.map((value) => ({ value, label: wordFor(choices, value) }))
  const by: readonly NarrowedBy[] = [
    { name: 'occasion', label: protocol.occasion, choices: kinds },
    { name: 'sender', label: protocol.whoSends, choices: partiesOf(screen) },
    { name: 'greeted', label: protocol.whom, choices: partiesOf(screen) },
  ]
  const greet = { command: 'greetings.keep', words: protocol.greet }
  return (
    <Page
      screen={screen}
      title={protocol.allGreetings}
      current="protocol"
      trail={TRAIL(screen)}
      machine={machineOf(place)}
    >
      <PageHead title={protocol.allGreetings}>
        <OfferedAct offer={greet} may={list.may} back="/protocol/greetings" screen={screen} isMain />
      </PageHead>
      <p>
        <a href={screen.href('/lists/greetings-told')}>{protocol.toldGreetings}</a>
      </p>
      <Narrow place={place} by={by} screen={screen} />
      {list.page.total === 0 ? (
        <p class="notice">{list.query.size === 0 ? protocol.noGreetings : lists.empty}</p>
      ) : (
        <GreetingTable
          rows={list.page.rows}
          may={list.may}
          back="/protocol/greetings"
          place={place}
          screen={screen}
        />
      )}
      <Rest list={list} place={place} screen={screen} />
    </Page>
  )
}

/** What one year gives to congratulate on. */
export interface YearOfOccasions {
  readonly year: number
  readonly sender: string | null
  readonly plans: readonly Plan[]
  readonly today: string
  readonly may: May
}

function yearPath(year: number, sender: string | null, ending = ''): string {
  return pathWith(`/protocol/occasions${ending}`, { year: String(year), sender })
}

/** All occasions of a year, whom they are of, and what was sent then and the year before. */
export function OccasionsPage({
  shown,
  screen,
}: {
  readonly shown: YearOfOccasions
  readonly screen: Screen
}) {
  const { protocol } = screen.words
  const { year, sender, plans, today, may } = shown
  const title = screen.say(protocol.yearTitle, { year: String(year) })
  const query = new URLSearchParams(sender === null ? { year: String(year) } : { year: String(year), sender })
  const place = { path: '/protocol/occasions', query }
  return (
    <Page
      screen={screen}
      title={title}
      current="protocol"
      trail={TRAIL(screen)}
      machine={{ json: yearPath(year, sender, '.json'), csv: yearPath(year, sender, '.csv') }}
    >
      <h1>{title}</h1>
      <form class="narrow narrow-labelled" action={screen.href(place.path)} method="get">
        <label>
          <span>{protocol.year}</span>
          <input type="text" name="year" value={String(year)} inputmode="numeric" maxlength={4} />
        </label>
        <label>
          <span>{protocol.whoSends}</span>
          <select name="sender">
            <option value="">{screen.words.frame.all}</option>
            {partiesOf(screen).map(({ value, label }) => (
              <option value={value} selected={value === sender}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="quiet">
          {screen.words.lists.narrow}
        </button>
      </form>
      <p class="pager">
        <a href={screen.href(yearPath(year - 1, sender))}>{protocol.earlierYear}</a>
        <a href={screen.href(yearPath(year + 1, sender))}>{protocol.laterYear}</a>
      </p>
      {plans.length === 0 ? <p class="notice">{protocol.noComing}</p> : null}
      <OccasionTable
        plans={plans}
        today={today}
        may={may}
        sender={sender}
        back={yearPath(year, sender)}
        screen={screen}
      />
    </Page>
  )
}
