import type { CommitmentRow, ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { Refusals } from '../../parts/refusals.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { pairName } from '../../words/in-order.js'
import { type Approval, ApprovalPart } from './approval.js'
import { ItemGroups, type ShownItems, SideName } from './items.js'
import type { ProgrammeRow, ProgressRow } from './programme.js'

/** One programme: its approval, items of a version, and the orders behind it.
 *  shapes: `number` the version shown; `refused` approvals that were proposed and refused; `onControl` ids of orders that have a control card */
export interface ShownProgramme {
  readonly approval: Approval
  readonly items: ShownItems
  readonly number: number
  readonly refused: readonly ListedRow[]
  readonly orders: readonly CommitmentRow[]
  readonly onControl: ReadonlySet<string>
}

interface ProgrammeProps {
  readonly shown: ShownProgramme
  readonly screen: Screen
}

/** Acts on the whole programme that its keeper may do in each state. */
const KEEPER_ACTS = {
  drafting: [],
  approved: ['bring', 'amend'],
  'in-force': ['amend', 'end'],
  ended: [],
} as const satisfies Readonly<Record<ProgrammeRow['state'], readonly ('bring' | 'amend' | 'end')[]>>

const COMMANDS = {
  bring: 'programmes.bring-into-force',
  amend: 'programmes.amend',
  end: 'programmes.end',
} as const

function actPath(act: keyof typeof COMMANDS, { id }: ProgrammeRow, today: string): string {
  return pathWith(`/acts/${COMMANDS[act]}`, { programme: id, on: today, back: `/programmes/${id}` })
}

function MainActs({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  const { programme, mayChange } = shown.items
  const { today } = shown.items
  const add = pathWith('/acts/programme-items.add', {
    programme: programme.id,
    code: String(shown.items.items.length + 1),
    back: `/programmes/${programme.id}`,
  })
  const acts = shown.approval.mayChange ? KEEPER_ACTS[programme.state] : []
  if (!mayChange && acts.length === 0) return null
  return (
    <p class="main-acts">
      {mayChange ? (
        <a class="button" href={screen.href(add)}>
          {programmes.addItem}
        </a>
      ) : null}
      {acts.map((act, at) => (
        <a class={at === 0 ? 'button' : undefined} href={screen.href(actPath(act, programme, today))}>
          {programmes[act]}
        </a>
      ))}
    </p>
  )
}

function Facts({ programme, screen }: { programme: ProgrammeRow; screen: Screen }) {
  const { programmes } = screen.words
  return (
    <dl class="facts">
      <Fact name={programmes.versionHead}>
        {screen.say(programmes.version, { number: programme.number })}
      </Fact>
      <Fact name={programmes.state}>
        {programmes.states[programme.state]},{' '}
        {screen.say(programmes.since, { date: screen.date(programme.stateOn) })}
      </Fact>
      <Fact name={programmes.term}>
        {programme.term === null ? programmes.noTerm : screen.date(programme.term)}
      </Fact>
      <Fact name={programmes.source}>
        <bdi lang="und">{programme.source}</bdi>
      </Fact>
    </dl>
  )
}

const COUNTS = [
  ['items', 'progressItems'],
  ['done', 'progressDone'],
  ['underWay', 'progressUnderWay'],
  ['overdue', 'progressOverdue'],
  ['silent', 'progressSilent'],
] as const

function ProgressLine({ row, shown, screen }: ProgrammeProps & { row: ProgressRow }) {
  const { programmes } = screen.words
  const { programme } = shown.approval
  return (
    <tr>
      <th scope="row">
        {row.party === null ? (
          programmes.noSide
        ) : (
          <SideName party={row.party} programme={programme} screen={screen} />
        )}
      </th>
      {COUNTS.map(([name, word]) => (
        <td class="number" data-label={programmes[word]}>
          {row[name]}
        </td>
      ))}
    </tr>
  )
}

function Progress({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  const { progress } = shown.approval.programme
  if (progress.length === 0) return null
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" class="part-head">
        {programmes.progress}
      </h2>
      <table class="ledger sheet">
        <thead>
          <tr>
            <th scope="col">{programmes.side}</th>
            {COUNTS.map(([, word]) => (
              <th scope="col" class="number">
                {programmes[word]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {progress.map((row) => (
            <ProgressLine row={row} shown={shown} screen={screen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Looks({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  const { programme, by } = shown.items
  const names = { sector: programmes.bySector, quarter: programmes.byQuarter }
  const number = shown.number === programme.number ? null : String(shown.number)
  return (
    <nav aria-label={programmes.looks}>
      <ul class="chips">
        {(['sector', 'quarter'] as const).map((one) => (
          <li>
            <a
              href={screen.href(
                pathWith(`/programmes/${programme.id}`, { by: one === 'sector' ? null : one, number }),
              )}
              aria-current={one === by ? 'true' : undefined}
            >
              {names[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Items({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  return (
    <section aria-labelledby="items">
      <h2 id="items" class="part-head">
        {programmes.items}. {screen.say(programmes.version, { number: shown.number })}
      </h2>
      <Looks shown={shown} screen={screen} />
      <ItemGroups shown={shown.items} screen={screen} />
    </section>
  )
}

function VersionLine({ number, shown, screen }: ProgrammeProps & { number: number }) {
  const { programmes } = screen.words
  const { id, number: newest } = shown.items.programme
  const path = pathWith(`/programmes/${id}`, { number: number === newest ? null : String(number) })
  const compare = `/programmes/${id}/compare?from=${number - 1}&to=${number}`
  return (
    <li>
      <a href={screen.href(path)} aria-current={number === shown.number ? 'true' : undefined}>
        {screen.say(programmes.version, { number })}
      </a>{' '}
      {number === 1 ? null : (
        <a href={screen.href(compare)}>{screen.say(programmes.compare, { number: number - 1 })}</a>
      )}
    </li>
  )
}

function Versions({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  const { number } = shown.items.programme
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" class="part-head">
        {programmes.versions}
      </h2>
      {number === 1 ? <p>{screen.say(programmes.onlyVersion, { act: programmes.amend })}</p> : null}
      <ul class="entries versions">
        {Array.from({ length: number }, (_, at) => (
          <VersionLine number={number - at} shown={shown} screen={screen} />
        ))}
      </ul>
    </section>
  )
}

function Order({ order, shown, screen }: ProgrammeProps & { order: CommitmentRow }) {
  const { programmes } = screen.words
  return (
    <li>
      <a href={screen.href(`/commitments/${order.id}`)}>
        <Quoted text={order.title} language={order.language} screen={screen} />
      </a>
      <p class="entry-foot">
        <span class="reference">{order.reference}</span>
        {order.published === null ? null : <span>{screen.date(order.published)}</span>}
        {shown.onControl.has(order.id) ? (
          <a href={screen.href(`/instructions?as=table&q=${encodeURIComponent(order.title.slice(0, 60))}`)}>
            {programmes.onControl}
          </a>
        ) : null}
      </p>
    </li>
  )
}

function Behind({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  return (
    <section aria-labelledby="behind">
      <h2 id="behind" class="part-head">
        {programmes.behind}
      </h2>
      <p class="soft">{shown.orders.length === 0 ? programmes.behindNone : programmes.behindLead}</p>
      <ul class="entries">
        {shown.orders.map((order) => (
          <Order order={order} shown={shown} screen={screen} />
        ))}
      </ul>
    </section>
  )
}

/** One programme: version and approval, items, versions to compare, the orders behind it. */
export function ProgrammePage({ shown, screen }: ProgrammeProps) {
  const { programmes } = screen.words
  const { programme } = shown.approval
  return (
    <Page
      screen={screen}
      title={programme.title}
      current="programmes"
      isWrong={shown.approval.problem !== null}
      trail={[{ title: programmes.title, path: '/programmes' }]}
      machine={{
        json: `/programmes/${programme.id}.json`,
        csv: `/lists/programme-items.csv?programme=${programme.id}&number=${shown.number}`,
      }}
    >
      <p class="over-title">{pairName(programme.pair, screen)}</p>
      <div class="page-head">
        <h1>
          <bdi lang="und">{programme.title}</bdi>
        </h1>
        <MainActs shown={shown} screen={screen} />
      </div>
      <Facts programme={programme} screen={screen} />
      <ApprovalPart approval={shown.approval} screen={screen} />
      <Items shown={shown} screen={screen} />
      <Progress shown={shown} screen={screen} />
      <Versions shown={shown} screen={screen} />
      <Refusals rows={shown.refused} screen={screen} />
      <Behind shown={shown} screen={screen} />
      <p>
        <a href={screen.href(`/journal?subject=${programme.id}`)}>{programmes.journal}</a>
      </p>
      <MainActs shown={shown} screen={screen} />
    </Page>
  )
}
