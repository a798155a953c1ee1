import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { MainActs, type OfferedAct } from '../../parts/main-acts.js'
import { pairAddress, sideName, sidesOf } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { SpokenOf } from '../../parts/spoken-of.js'
import { Untold } from '../../parts/untold.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { Places } from '../portfolio/table.js'
import { moneyText } from '../portfolio/texts.js'
import { isOther, type ProjectSide } from '../portfolio/view.js'
import type { ProjectRecord, Segment } from './view.js'

interface ProjectProps {
  readonly record: ProjectRecord
  readonly screen: Screen
}

function pathOf({ id }: ProjectRecord): string {
  return `/projects/${encodeURIComponent(id)}`
}

function reportAct(record: ProjectRecord, party: string, screen: Screen): OfferedAct {
  const side = record.sides.find((one) => one.party === party)
  const kept = side
    ? {
        stage: side.stage,
        stageOn: side.stageOn,
        evidence: side.evidence ?? '',
        value: side.value ?? '',
        currency: side.currency ?? '',
        jobs: side.jobs === null ? '' : String(side.jobs),
        localisation: side.localisation ?? '',
      }
    : {}
  return {
    command: 'projects.report',
    title: screen.say(screen.words.projects.report, { side: sideName(party, screen) }),
    given: { project: record.id, party, version: String(side?.version ?? 0), ...kept },
    back: pathOf(record),
    side: party,
  }
}

function Acts({ record, screen }: ProjectProps) {
  const acts = sidesOf(record.pair).map((party) => reportAct(record, party, screen))
  return <MainActs acts={acts} screen={screen} />
}

function Declared({ side, screen }: { readonly side: ProjectSide; readonly screen: Screen }) {
  const { projects } = screen.words
  if (side.declared === null || side.declared === side.stage) return null
  return (
    <span class="soft">
      {screen.say(projects.declared, { stage: wordFor(projects.stages, side.declared) })}
    </span>
  )
}

function SideFacts({ side, screen }: { readonly side: ProjectSide; readonly screen: Screen }) {
  const { projects } = screen.words
  return (
    <dl class="facts side-facts">
      <Fact name={projects.stage}>
        {wordFor(projects.stages, side.stage)},{' '}
        {screen.say(projects.since, { day: screen.date(side.stageOn) })}{' '}
        <Declared side={side} screen={screen} />
      </Fact>
      <Fact name={projects.evidence}>
        {side.evidence === null ? projects.noEvidence : <Untold text={side.evidence} />}
      </Fact>
      <Fact name={projects.value}>{moneyText(side.value, side.currency, screen)}</Fact>
      <Fact name={projects.jobs}>{side.jobs === null ? null : screen.number(String(side.jobs))}</Fact>
      <Fact name={projects.localisation}>
        {side.localisation === null
          ? null
          : screen.say(screen.words.amounts.units.percent, {
              number: screen.number(side.localisation),
              count: Number(side.localisation),
            })}
      </Fact>
      <Fact name={projects.source}>
        <Untold text={side.source} />
      </Fact>
    </dl>
  )
}

function differText(record: ProjectRecord, screen: Screen): readonly string[] {
  const { projects } = screen.words
  const [first, second] = sidesOf(record.pair).map((party) =>
    record.sides.find((side) => side.party === party),
  )
  if (!first || !second) return []
  const names = { first: sideName(first.party, screen), second: sideName(second.party, screen) }
  const stage = (side: ProjectSide) => wordFor(projects.stages, side.stage)
  const value = (side: ProjectSide) => moneyText(side.value, side.currency, screen)
  const isOtherValue =
    first.value !== null &&
    second.value !== null &&
    (first.currency !== second.currency || isOther(first.value, second.value))
  return [
    ...(first.stage === second.stage
      ? []
      : [screen.say(projects.differ, { ...names, one: stage(first), other: stage(second) })]),
    ...(isOtherValue
      ? [screen.say(projects.differValue, { ...names, one: value(first), other: value(second) })]
      : []),
  ]
}

function Sides({ record, screen }: ProjectProps) {
  const { projects } = screen.words
  const differences = differText(record, screen)
  return (
    <section aria-labelledby="sides">
      <h2 id="sides" class="part-head">
        {projects.sides}
      </h2>
      {differences.length === 0 ? null : (
        <div class="notice warning">
          {differences.map((text) => (
            <p>{text}</p>
          ))}
        </div>
      )}
      <div class="sides">
        {sidesOf(record.pair).map((party, at) => {
          const side = record.sides.find((one) => one.party === party)
          const name = sideName(party, screen)
          return (
            <div class={at === 0 ? 'side' : 'side side-second'}>
              <h3>{name}</h3>
              {side ? (
                <SideFacts side={side} screen={screen} />
              ) : (
                <p class="soft">{screen.say(projects.nothingReported, { side: name })}</p>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

function segmentColumns(screen: Screen): readonly TableColumn<Segment>[] {
  const { projects } = screen.words
  return [
    { title: projects.segment, cell: ({ title }) => <Untold text={title} /> },
    { title: projects.side, cell: ({ party }) => sideName(party, screen) },
    {
      title: projects.stage,
      cell: ({ stage, stageOn }) =>
        `${wordFor(projects.stages, stage)}, ${screen.say(projects.since, { day: screen.date(stageOn) })}`,
    },
    { title: projects.due, cell: ({ due }) => (due === null ? '–' : screen.date(due)) },
    {
      title: projects.evidence,
      cell: ({ evidence }) => (evidence === null ? projects.noEvidence : <Untold text={evidence} />),
    },
    { title: projects.source, cell: ({ source }) => <Untold text={source} /> },
  ]
}

function Segments({ record, screen }: ProjectProps) {
  const { projects } = screen.words
  if (record.class !== 'infrastructure' && record.segments.length === 0) return null
  const acts = sidesOf(record.pair).map((party) => ({
    command: 'segments.add',
    title: screen.say(projects.addSegment, { side: sideName(party, screen) }),
    given: { project: record.id, party },
    back: pathOf(record),
    side: party,
  }))
  return (
    <div>
      <h2 class="part-head">{projects.segments}</h2>
      {record.segments.length === 0 ? (
        <p class="soft">{projects.noSegments}</p>
      ) : (
        <SortedTable
          name={projects.segments}
          columns={segmentColumns(screen)}
          rows={record.segments}
          screen={screen}
        />
      )}
      <MainActs acts={acts} screen={screen} />
    </div>
  )
}

function Spoken({ record, screen }: ProjectProps) {
  const { projects } = screen.words
  return (
    <section aria-labelledby="spoken">
      <h2 id="spoken" class="part-head">
        {projects.statements}
      </h2>
      {record.statements.length === 0 ? <p class="soft">{projects.noStatements}</p> : null}
      <SpokenOf statements={record.statements} screen={screen} />
    </section>
  )
}

/** One project: what each side reports with its evidence, segments, where it was spoken of. */
export function ProjectPage({ record, screen }: ProjectProps) {
  const { projects, choices } = screen.words
  return (
    <Page
      screen={screen}
      title={record.title}
      current="portfolio"
      trail={[
        { title: projects.title, path: '/projects' },
        {
          title: `${projects.portfolio}: ${pairName(record.pair, screen)}`,
          path: `/portfolio/${pairAddress(record.pair)}`,
        },
      ]}
      machine={{ json: `${pathOf(record)}.json` }}
    >
      <div class="page-head">
        <h1>
          <bdi lang="und">{record.title}</bdi>
        </h1>
        <Acts record={record} screen={screen} />
      </div>
      <dl class="facts">
        <Fact name={projects.class}>{wordFor(projects.classes, record.class)}</Fact>
        <Fact name={projects.sector}>{record.sector === null ? null : wordFor(choices, record.sector)}</Fact>
        <Fact name={projects.places}>
          <Places places={record.places} screen={screen} />
        </Fact>
        <Fact name={projects.enterprises}>
          <Untold text={record.enterprises.join('; ')} />
        </Fact>
        <Fact name={projects.source}>
          <Untold text={record.source} />
        </Fact>
      </dl>
      <Sides record={record} screen={screen} />
      <Segments record={record} screen={screen} />
      <Spoken record={record} screen={screen} />
      <Acts record={record} screen={screen} />
    </Page>
  )
}
