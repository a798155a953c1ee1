import { EVENT_KINDS, type EventList, type SignInEvent } from '../../../platform/index.js'
import { Page } from '../../layout/page.js'
import { Pager } from '../../parts/pager.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'

/** What an address asks of the log of sign-in. */
export interface LogAsked {
  readonly person: string | null
  readonly kind: SignInEvent['kind'] | null
  readonly from: string | null
  readonly until: string | null
}

/** The log as it is shown. */
export interface ShownLog {
  readonly asked: LogAsked
  readonly list: EventList
}

interface LogProps {
  readonly shown: ShownLog
  readonly screen: Screen
}

/** Columns of events; those of one person leave the person out. */
export function eventColumns(screen: Screen, isOfOne = false): readonly TableColumn<SignInEvent>[] {
  const { admin } = screen.words
  const person: TableColumn<SignInEvent> = {
    title: admin.person,
    cell: (event) => (event.person === null ? admin.nobody : <bdi>{event.person}</bdi>),
  }
  return [
    { title: admin.when, cell: ({ at }) => screen.instant(at) },
    { title: admin.what, cell: ({ kind }) => admin.kinds[kind] },
    ...(isOfOne ? [] : [person]),
    { title: admin.by, cell: ({ by }) => (by === '' ? '–' : <bdi>{by}</bdi>) },
    { title: admin.network, cell: ({ place }) => (place === null ? '–' : <code>{place}</code>) },
  ]
}

function Narrowing({ shown: { asked }, screen }: LogProps) {
  const { admin, journal } = screen.words
  const days = [
    ['from', journal.from],
    ['until', journal.until],
  ] as const
  return (
    <form class="narrow narrow-labelled" action={screen.href('/admin/log')} method="get">
      <label>
        <span>{admin.person}</span>
        <input type="text" name="person" value={asked.person ?? ''} maxlength={200} />
      </label>
      <label>
        <span>{admin.what}</span>
        <select name="kind">
          <option value="">{admin.any}</option>
          {EVENT_KINDS.map((kind) => (
            <option value={kind} selected={kind === asked.kind}>
              {admin.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {days.map(([name, label]) => (
        <label>
          <span>{label}</span>
          <input type="date" name={name} value={asked[name] ?? ''} />
        </label>
      ))}
      <button type="submit" class="quiet">
        {journal.narrow}
      </button>
    </form>
  )
}

/** What happened at sign-in, newest first, narrowed as asked. */
export function LogPage(props: LogProps) {
  const { shown, screen } = props
  const { admin, journal } = screen.words
  const { list, asked } = shown
  const at = (page: number) =>
    screen.href(pathWith('/admin/log', { ...asked, page: page === 1 ? null : String(page) }))
  const files = (ending: string) => pathWith(`/admin/log.${ending}`, { ...asked })
  return (
    <Page
      screen={screen}
      title={admin.log}
      trail={[{ title: admin.title, path: '/admin' }]}
      machine={{ json: files('json'), csv: files('csv') }}
    >
      <h1>{admin.log}</h1>
      <p class="lead">{admin.logLead}</p>
      <p>
        <a href={screen.href('/journal?act=user.changed')}>{admin.roleChanges}</a>
      </p>
      <Narrowing {...props} />
      <p class="outcome">{screen.say(journal.count, { count: list.total })}</p>
      {list.rows.length === 0 ? (
        <p class="notice">{admin.logEmpty}</p>
      ) : (
        <SortedTable name={admin.log} columns={eventColumns(screen)} rows={list.rows} screen={screen} />
      )}
      <Pager screen={screen} page={list.page} size={list.size} total={list.total} at={at} />
    </Page>
  )
}
