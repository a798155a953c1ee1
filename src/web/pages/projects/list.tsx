import { CLASSES, STAGES } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { MainActs } from '../../parts/main-acts.js'
import { Narrow } from '../../parts/narrow.js'
import { Pager } from '../../parts/pager.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { addressWith, SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { Places, ProjectLink, StageText } from '../portfolio/table.js'
import { moneyInDigits } from '../portfolio/texts.js'
import type { ProjectRow } from '../portfolio/view.js'
import type { ProjectsView } from './view.js'

interface ListProps {
  readonly view: ProjectsView
  readonly screen: Screen
}

function Sides({ row, screen }: { readonly row: ProjectRow; readonly screen: Screen }) {
  if (row.sides.length === 0) return <>–</>
  return (
    <>
      {row.sides.map((side) => (
        <span class="side-light">
          {sideName(side.party, screen)}: <StageText side={side} screen={screen} />,{' '}
          {moneyInDigits(side.value, side.currency, screen)}
        </span>
      ))}
    </>
  )
}

function columnsOf(screen: Screen): readonly TableColumn<ProjectRow>[] {
  const { projects, choices } = screen.words
  return [
    {
      title: projects.project,
      sort: 'title',
      cell: ({ id, title }) => <ProjectLink id={id} title={title} screen={screen} />,
    },
    { title: projects.class, sort: 'class', cell: (row) => wordFor(projects.classes, row.class) },
    {
      title: projects.sector,
      sort: 'sector',
      cell: ({ sector }) => (sector === null ? '–' : wordFor(choices, sector)),
    },
    { title: projects.places, cell: ({ places }) => <Places places={places} screen={screen} /> },
    { title: projects.pair, cell: ({ pair }) => pairName(pair, screen) },
    { title: projects.sides, cell: (row) => <Sides row={row} screen={screen} /> },
  ]
}

function Filters({ view, screen }: ListProps) {
  const { projects } = screen.words
  const choices = (keys: readonly string[], words: Readonly<Record<string, string>>) =>
    keys.map((value) => ({ value, label: wordFor(words, value) }))
  const by = [
    { name: 'class', label: projects.class, choices: choices(CLASSES, projects.classes) },
    { name: 'stage', label: projects.stage, choices: choices(STAGES, projects.stages) },
  ]
  return <Narrow place={{ path: '/projects', query: view.query }} by={by} screen={screen} />
}

function Nothing({ view, screen }: ListProps) {
  const { projects } = screen.words
  const isNarrowed = [...view.query.keys()].length > 0
  return (
    <div class="notice">
      <p>{isNarrowed ? projects.emptyFiltered : projects.empty}</p>
      {isNarrowed ? (
        <p>
          <a href={screen.href('/projects')}>{projects.dropFilters}</a>
        </p>
      ) : (
        <p>{projects.emptyNext}</p>
      )}
    </div>
  )
}

function Acts({ screen }: { readonly screen: Screen }) {
  const [first, second] = sidesOf(screen.pair)
  const act = { command: 'projects.add', title: screen.words.projects.add, given: { first, second } }
  return <MainActs acts={[{ ...act, back: '/projects' }]} screen={screen} />
}

/** The list of projects of all pairs. */
export function ProjectsPage({ view, screen }: ListProps) {
  const { projects } = screen.words
  const place = { path: '/projects', query: view.query }
  const machine = {
    json: addressWith({ ...place, path: '/projects.json' }, {}),
    csv: addressWith({ ...place, path: '/projects.csv' }, {}),
  }
  return (
    <Page screen={screen} title={projects.title} current="portfolio" machine={machine}>
      <div class="page-head">
        <h1>{projects.title}</h1>
        <Acts screen={screen} />
      </div>
      <p class="lead">{projects.lead}</p>
      <Filters view={view} screen={screen} />
      {view.total === 0 ? (
        <Nothing view={view} screen={screen} />
      ) : (
        <>
          <p class="outcome">{screen.say(projects.count, { count: view.total })}</p>
          <SortedTable
            name={projects.title}
            columns={columnsOf(screen)}
            rows={view.rows}
            place={place}
            screen={screen}
          />
        </>
      )}
      <Pager
        screen={screen}
        {...view}
        at={(page) => screen.href(addressWith(place, { page: String(page) }))}
      />
      <Acts screen={screen} />
    </Page>
  )
}
