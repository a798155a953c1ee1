import { BODY_TYPES } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { MainActs } from '../../parts/main-acts.js'
import { Narrow } from '../../parts/narrow.js'
import { sidesOf } from '../../parts/pair.js'
import { addressWith, SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { Untold } from '../../parts/untold.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { bodyPath } from './addresses.js'
import { launchText } from './texts.js'
import type { BodyLine } from './view.js'

/** The list of bodies as it was asked for. */
export interface BodiesView {
  readonly lines: readonly BodyLine[]
  readonly query: URLSearchParams
}

interface ListProps {
  readonly view: BodiesView
  readonly screen: Screen
}

function columnsOf(screen: Screen): readonly TableColumn<BodyLine>[] {
  const { bodies } = screen.words
  return [
    {
      title: bodies.name,
      sort: 'name',
      cell: ({ row }) => (
        <a class="entry-link" href={screen.href(bodyPath(row.id))}>
          <bdi lang="und">{row.name}</bdi>
        </a>
      ),
    },
    { title: bodies.type, sort: 'type', cell: ({ row }) => wordFor(bodies.types, row.type) },
    { title: bodies.pair, sort: 'pair', cell: ({ row }) => pairName(row.pair, screen) },
    { title: bodies.standing, cell: ({ milestones }) => launchText(milestones, screen) },
    { title: bodies.source, cell: ({ row }) => <Untold text={row.source} /> },
  ]
}

function Acts({ screen }: { readonly screen: Screen }) {
  const [first, second] = sidesOf(screen.pair)
  const act = { command: 'bodies.add', title: screen.words.bodies.add, given: { first, second } }
  return <MainActs acts={[{ ...act, back: '/bodies' }]} screen={screen} />
}

function Filters({ view, screen }: ListProps) {
  const { bodies } = screen.words
  const choices = BODY_TYPES.map((value) => ({ value, label: bodies.types[value] }))
  const by = [{ name: 'type', label: bodies.type, choices }]
  return <Narrow place={{ path: '/bodies', query: view.query }} by={by} screen={screen} />
}

/** The joint bodies, each with whether it is launched. */
export function BodiesPage({ view, screen }: ListProps) {
  const { bodies } = screen.words
  const place = { path: '/bodies', query: view.query }
  const machine = {
    json: addressWith({ ...place, path: '/bodies.json' }, {}),
    csv: addressWith({ ...place, path: '/bodies.csv' }, {}),
  }
  return (
    <Page screen={screen} title={bodies.title} current="bodies" machine={machine}>
      <div class="page-head">
        <h1>{bodies.title}</h1>
        <Acts screen={screen} />
      </div>
      <p class="lead">{bodies.lead}</p>
      <Filters view={view} screen={screen} />
      {view.lines.length === 0 ? (
        <div class="notice">
          <p>{bodies.empty}</p>
          <p>{bodies.emptyNext}</p>
        </div>
      ) : (
        <>
          <p class="outcome">{screen.say(bodies.count, { count: view.lines.length })}</p>
          <SortedTable
            name={bodies.title}
            columns={columnsOf(screen)}
            rows={view.lines}
            place={place}
            screen={screen}
          />
        </>
      )}
      <Acts screen={screen} />
    </Page>
  )
}
