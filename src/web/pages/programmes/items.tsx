import { Phrase } from '../../parts/phrase.js'
import { SideSquare } from '../../parts/sides.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { type ItemRow, isLate, type ProgrammeRow, quarterOf, sidesOf } from './programme.js'

/** The items of a version, by sector or by quarter.
 *  shapes: `mayChange` while the newest version is drafted by who keeps it; `party` the side whose office asks */
export interface ShownItems {
  readonly programme: ProgrammeRow
  readonly items: readonly ItemRow[]
  readonly by: 'sector' | 'quarter'
  readonly mayChange: boolean
  readonly party: string | null
  readonly today: string
}

interface ItemsProps {
  readonly shown: ShownItems
  readonly screen: Screen
}

interface ItemProps extends ItemsProps {
  readonly item: ItemRow
}

/** A side of the programme with its square and name. */
export function SideName({
  party,
  programme,
  screen,
}: {
  party: string
  programme: ProgrammeRow
  screen: Screen
}) {
  return (
    <span class="side-light">
      <SideSquare at={Math.max(0, sidesOf(programme).indexOf(party))} />{' '}
      {wordFor(screen.words.countries, party)}
    </span>
  )
}

function Side({ item, shown, screen }: ItemProps) {
  const { programmes } = screen.words
  if (item.party === null) return <strong class="lacking">{programmes.noSide}</strong>
  return <SideName party={item.party} programme={shown.programme} screen={screen} />
}

function Due({ item, shown, screen }: ItemProps) {
  const { programmes } = screen.words
  if (item.due === null) return <strong class="lacking">{programmes.noDue}</strong>
  return (
    <>
      {screen.date(item.due)}{' '}
      {isLate(item, shown.today) ? (
        <span class="flag flag-overdue">
          <span aria-hidden="true">▲</span> {programmes.overdue}
        </span>
      ) : null}
    </>
  )
}

function State({ item, screen }: Pick<ItemProps, 'item' | 'screen'>) {
  const { programmes, commitment } = screen.words
  return (
    <>
      {wordFor(commitment.states, item.workState ?? 'unknown')}
      {item.reached === null ? null : (
        <span class="block soft">
          <Phrase message={programmes.reached} outside={{ reached: item.reached }} screen={screen} />
        </span>
      )}
      {item.asOf === null ? null : (
        <span class="block soft">{screen.say(programmes.asOf, { date: screen.date(item.asOf) })}</span>
      )}
    </>
  )
}

/** The forms by which an item is changed, each with what stands in it now. */
export function changePath(item: ItemRow, { id }: ProgrammeRow): string {
  const { title, sector, party, due, project, indicator } = item
  const filled = { title, sector, party, due, project, indicator }
  return pathWith('/acts/programme-items.change', { item: item.id, ...filled, back: `/programmes/${id}` })
}

function ItemActs({ item, shown, screen }: ItemProps) {
  const { programmes } = screen.words
  const { programme, mayChange, party } = shown
  const back = `/programmes/${programme.id}`
  const drop = pathWith('/acts/programme-items.drop', { item: item.id, back })
  const told = { programme: programme.id, code: item.code, party: item.party, back }
  const report = pathWith('/acts/programme-items.report', {
    ...told,
    version: item.workState === null ? '0' : null,
  })
  return (
    <span class="item-acts">
      {mayChange ? <a href={screen.href(changePath(item, programme))}>{programmes.changeItem}</a> : null}
      {mayChange ? <a href={screen.href(drop)}>{programmes.dropItem}</a> : null}
      {party !== null && party === item.party ? (
        <a href={screen.href(report)}>{programmes.reportItem}</a>
      ) : null}
    </span>
  )
}

function Row(props: ItemProps) {
  const { item, screen } = props
  const { programmes } = screen.words
  return (
    <tr id={`item-${item.id}`}>
      <td data-label={programmes.code}>{item.code}</td>
      <td data-label={programmes.item}>
        <bdi lang="und">{item.title}</bdi>
        {item.indicator === null ? null : (
          <span class="block soft">
            <Phrase message={programmes.indicator} outside={{ indicator: item.indicator }} screen={screen} />
          </span>
        )}
        <ItemActs {...props} />
      </td>
      <td data-label={programmes.side}>
        <Side {...props} />
      </td>
      <td data-label={programmes.due}>
        <Due {...props} />
      </td>
      <td data-label={programmes.workState}>
        <State item={item} screen={screen} />
      </td>
      <td data-label={programmes.project}>
        {item.project === null ? (
          '–'
        ) : (
          <a href={screen.href(`/lists/projects/${item.project}`)}>{programmes.projectLink}</a>
        )}
      </td>
    </tr>
  )
}

function Table({ items, shown, screen }: ItemsProps & { items: readonly ItemRow[] }) {
  const { code, item, side, due, workState, project } = screen.words.programmes
  return (
    <table class="ledger items">
      <thead>
        <tr>
          {[code, item, side, due, workState, project].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <Row item={one} shown={shown} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}

const GROUP_OF = { sector: ({ sector }: ItemRow) => sector ?? '', quarter: quarterOf } as const

function groupTitle(group: string, { by }: ShownItems, { words, say }: Screen): string {
  const { programmes, choices } = words
  if (by === 'sector') return group === '' ? programmes.noSector : wordFor(choices, group)
  const [year = '', number = ''] = group.split('-')
  return group === '' ? programmes.noQuarter : say(programmes.quarter, { year, number })
}

/** The items in groups, a table each; what has no group stands last. */
export function ItemGroups({ shown, screen }: ItemsProps) {
  const groupOf = GROUP_OF[shown.by]
  const groups = [...new Set(shown.items.map(groupOf))].sort((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
  )
  if (groups.length === 0) return <p class="notice">{screen.words.programmes.itemsNone}</p>
  return (
    <>
      {groups.map((group) => (
        <section aria-labelledby={`group-${group || 'none'}`}>
          <h3 id={`group-${group || 'none'}`} class="group-title">
            {groupTitle(group, shown, screen)}
          </h3>
          <Table
            items={shown.items.filter((item) => groupOf(item) === group)}
            shown={shown}
            screen={screen}
          />
        </section>
      ))}
    </>
  )
}
