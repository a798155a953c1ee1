import { CalledName } from '../../parts/called.js'
import { Pager } from '../../parts/pager.js'
import { sideName, sidesOf } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { Untold } from '../../parts/untold.js'
import { type Screen, wordFor } from '../../screen.js'
import { placeName } from '../../words/names.js'
import { portfolioPath } from './addresses.js'
import { placeCode } from './places.js'
import { moneyInDigits } from './texts.js'
import { type LeftOutRow, leftOutOf, type PortfolioView, type ProjectRow, type ProjectSide } from './view.js'

interface TableProps {
  readonly view: PortfolioView
  readonly screen: Screen
}

/** Projects on a page. */
const SIZE = 50

/** A project as a link to its own page. */
export function ProjectLink({ id, title, screen }: { id: string; title: string; screen: Screen }) {
  return (
    <a class="entry-link" href={screen.href(`/projects/${encodeURIComponent(id)}`)}>
      <bdi lang="und">{title}</bdi>
    </a>
  )
}

/** The places of a project, by their names where the data knows them. */
export function Places({ places, screen }: { readonly places: readonly string[]; readonly screen: Screen }) {
  if (places.length === 0) return <>–</>
  return (
    <>
      {places.map((place, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <CalledName name={placeName(placeCode(place) ?? place, screen.language)} screen={screen} />
        </>
      ))}
    </>
  )
}

/** The stage a side reports, and what it declared beyond it. */
export function StageText({ side, screen }: { readonly side: ProjectSide; readonly screen: Screen }) {
  const { projects } = screen.words
  const stage = wordFor(projects.stages, side.stage)
  if (side.declared === null || side.declared === side.stage) return <>{stage}</>
  const declared = screen.say(projects.declaredShort, { stage: wordFor(projects.stages, side.declared) })
  return (
    <>
      {stage} <span class="soft">({declared})</span>
    </>
  )
}

function sideColumns(party: string, screen: Screen): readonly TableColumn<ProjectRow>[] {
  const { portfolio } = screen.words
  const of = ({ sides }: ProjectRow) => sides.find((side) => side.party === party)
  const name = { side: sideName(party, screen) }
  return [
    {
      title: screen.say(portfolio.sideOf, name),
      cell: (row) => {
        const side = of(row)
        return side ? <StageText side={side} screen={screen} /> : '–'
      },
    },
    {
      title: screen.say(portfolio.valueOf, name),
      isNumber: true,
      cell: (row) => moneyInDigits(of(row)?.value ?? null, of(row)?.currency ?? null, screen),
    },
  ]
}

function jobsText({ sides }: ProjectRow, screen: Screen): string {
  const told = sides.flatMap(({ party, jobs }) =>
    jobs === null ? [] : [`${sideName(party, screen)}: ${screen.number(String(jobs))}`],
  )
  return told.length === 0 ? '–' : told.join('; ')
}

function columnsOf({ pair }: PortfolioView, screen: Screen): readonly TableColumn<ProjectRow>[] {
  const { projects, choices } = screen.words
  const [first, second] = sidesOf(pair)
  return [
    {
      title: projects.project,
      cell: ({ id, title }) => <ProjectLink id={id} title={title} screen={screen} />,
    },
    { title: projects.sector, cell: ({ sector }) => (sector === null ? '–' : wordFor(choices, sector)) },
    { title: projects.places, cell: ({ places }) => <Places places={places} screen={screen} /> },
    ...sideColumns(first, screen),
    ...sideColumns(second, screen),
    { title: projects.jobs, cell: (row) => jobsText(row, screen) },
    { title: projects.enterprises, cell: ({ enterprises }) => <Untold text={enterprises.join('; ')} /> },
  ]
}

function leftOutColumns(screen: Screen): readonly TableColumn<LeftOutRow>[] {
  const { projects, portfolio } = screen.words
  return [
    {
      title: projects.project,
      cell: ({ project }) => <ProjectLink id={project.id} title={project.title} screen={screen} />,
    },
    { title: projects.side, cell: ({ side }) => sideName(side.party, screen) },
    { title: projects.stage, cell: ({ side }) => wordFor(projects.stages, side.stage) },
    {
      title: projects.value,
      isNumber: true,
      cell: ({ side }) => moneyInDigits(side.value, side.currency, screen),
    },
    { title: portfolio.reason, cell: ({ why }) => portfolio.whys[why] },
  ]
}

/** What stands in no sum, and why. */
export function LeftOut({ view, screen }: TableProps) {
  const { portfolio } = screen.words
  const rows = leftOutOf(view.projects)
  if (rows.length === 0) return null
  return (
    <div>
      <h2 class="part-head">{portfolio.leftOut}</h2>
      <p>{portfolio.leftOutLead}</p>
      <SortedTable name={portfolio.leftOut} columns={leftOutColumns(screen)} rows={rows} screen={screen} />
    </div>
  )
}

/** All projects as a table, a page of them at a time. */
export function ProjectTable({ view, screen }: TableProps) {
  const { page } = view.asked
  const rows = view.projects.slice((page - 1) * SIZE, page * SIZE)
  return (
    <>
      <SortedTable
        name={screen.words.portfolio.over}
        columns={columnsOf(view, screen)}
        rows={rows}
        screen={screen}
      />
      <Pager
        screen={screen}
        page={page}
        size={SIZE}
        total={view.projects.length}
        at={(number) => screen.href(portfolioPath(view, { page: number }))}
      />
    </>
  )
}
