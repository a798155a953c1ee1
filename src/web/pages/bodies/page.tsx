import { Picture } from '../../charts/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { MainActs } from '../../parts/main-acts.js'
import { sideName } from '../../parts/pair.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { SpokenOf } from '../../parts/spoken-of.js'
import { Untold } from '../../parts/untold.js'
import { type Screen, wordFor } from '../../screen.js'
import { pairName } from '../../words/in-order.js'
import { bodyPath } from './addresses.js'
import { DueLine, LaunchLine } from './launch.js'
import { promisesChart } from './slippage.js'
import { countdownText, launchText, Said } from './texts.js'
import { type BodyRecord, type BodyView, launchOf } from './view.js'

interface BodyProps {
  readonly view: BodyView
  readonly screen: Screen
}

type Share = BodyRecord['shares'][number]
type Activity = BodyRecord['activity'][number]

function Acts({ view, screen }: BodyProps) {
  const { bodies } = screen.words
  const { id, milestones } = view.body
  const back = bodyPath(id)
  const launch = launchOf(milestones)
  const given = { body: id, milestone: launch?.milestone ?? 'opened', version: String(launch?.version ?? 0) }
  const acts = [
    { command: 'milestones.reach', title: bodies.recordMilestone, given, back },
    { command: 'bodies.record-activity', title: bodies.recordActivity, given: { body: id }, back },
    { command: 'bodies.record-share', title: bodies.recordShare, given: { body: id }, back },
  ]
  return <MainActs acts={acts} screen={screen} />
}

/** Whether it is launched, in one sentence, with what was claimed and how long the due has to go. */
function LaunchState({ view, screen }: BodyProps) {
  const { milestones } = view.body
  const launch = launchOf(milestones)
  const countdown = countdownText(milestones, view.today, screen)
  const isClaim = launch !== null && launch.reached === null && launch.claimedOn !== null
  return (
    <>
      <p class="lead">
        {launchText(milestones, screen)}{' '}
        {isClaim ? <Said words={launch.claimedWords} screen={screen} /> : null}
      </p>
      {isClaim ? <DueLine one={launch} screen={screen} /> : null}
      {countdown === null ? null : <p>{countdown}</p>}
    </>
  )
}

function shareColumns(screen: Screen): readonly TableColumn<Share>[] {
  const { bodies, amounts } = screen.words
  return [
    { title: bodies.holder, cell: ({ holder }) => <Untold text={holder} /> },
    { title: bodies.side, cell: ({ party }) => sideName(party, screen) },
    {
      title: bodies.share,
      isNumber: true,
      cell: ({ percent }) =>
        screen.say(amounts.units.percent, { number: screen.number(percent), count: Number(percent) }),
    },
    { title: bodies.asOf, cell: ({ asOf }) => screen.date(asOf) },
    { title: bodies.source, cell: ({ source }) => <Untold text={source} /> },
  ]
}

function activityColumns(screen: Screen): readonly TableColumn<Activity>[] {
  const { bodies } = screen.words
  return [
    { title: bodies.measure, cell: ({ measure }) => <Untold text={measure} /> },
    { title: bodies.period, cell: ({ period }) => screen.date(period) },
    { title: bodies.side, cell: ({ party }) => sideName(party, screen) },
    {
      title: bodies.value,
      isNumber: true,
      cell: ({ value, unit }) => (
        <>
          {screen.number(value)}
          {'\u00a0'}
          <Untold text={unit} />
        </>
      ),
    },
    { title: bodies.vintage, cell: ({ vintage }) => screen.date(vintage) },
    { title: bodies.source, cell: ({ source }) => <Untold text={source} /> },
  ]
}

function Shares({ view, screen }: BodyProps) {
  const { bodies } = screen.words
  const { shares } = view.body
  return (
    <div>
      <h2 class="part-head">{bodies.shares}</h2>
      {shares.length === 0 ? (
        <p class="soft">{bodies.noShares}</p>
      ) : (
        <SortedTable name={bodies.shares} columns={shareColumns(screen)} rows={shares} screen={screen} />
      )}
    </div>
  )
}

function Doings({ view, screen }: BodyProps) {
  const { bodies } = screen.words
  const { activity } = view.body
  return (
    <div>
      <h2 class="part-head">{bodies.activity}</h2>
      {activity.length === 0 ? (
        <p class="soft">{bodies.noActivity}</p>
      ) : (
        <SortedTable
          name={bodies.activity}
          columns={activityColumns(screen)}
          rows={activity}
          screen={screen}
        />
      )}
    </div>
  )
}

function Founding({ view, screen }: BodyProps) {
  const { bodies } = screen.words
  const { statements } = view.body
  return (
    <section aria-labelledby="founding">
      <h2 id="founding" class="part-head">
        {bodies.founding}
      </h2>
      {statements.length === 0 ? <p class="soft">{bodies.noStatements}</p> : null}
      <SpokenOf statements={statements} screen={screen} />
    </section>
  )
}

/** One joint body: whether it is launched, the way there, the promises, shares and activity. */
export function BodyPage({ view, screen }: BodyProps) {
  const { bodies } = screen.words
  const { body } = view
  const promises = promisesChart(view, screen)
  return (
    <Page
      screen={screen}
      title={body.name}
      current="bodies"
      trail={[{ title: bodies.title, path: '/bodies' }]}
      machine={{ json: `${bodyPath(body.id)}.json` }}
    >
      <div class="page-head">
        <h1>
          <bdi lang="und">{body.name}</bdi>
        </h1>
        <Acts view={view} screen={screen} />
      </div>
      <LaunchState view={view} screen={screen} />
      <dl class="facts">
        <Fact name={bodies.type}>{wordFor(bodies.types, body.type)}</Fact>
        <Fact name={bodies.pair}>{pairName(body.pair, screen)}</Fact>
        <Fact name={bodies.source}>
          <Untold text={body.source} />
        </Fact>
      </dl>
      {promises === null ? null : <Picture chart={promises} screen={screen} />}
      <LaunchLine view={view} screen={screen} />
      <Founding view={view} screen={screen} />
      <Shares view={view} screen={screen} />
      <Doings view={view} screen={screen} />
      <Acts view={view} screen={screen} />
    </Page>
  )
}
