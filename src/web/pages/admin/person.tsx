import { type EventList, type OpenSession, ROLES } from '../../../platform/index.js'
import type { ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { Fact } from '../../parts/facts.js'
import { FormKey, SelectField } from '../../parts/fields.js'
import { SortedTable, type TableColumn } from '../../parts/sorted-table.js'
import { type Screen, wordFor } from '../../screen.js'
import { eventColumns } from './log.js'
import { CodeNotice, type MadeCode, PersonAct } from './persons.js'

/** One person: where and as what he works, what stands open, what happened at sign-in. */
export interface ShownOne {
  readonly row: ListedRow
  readonly offices: readonly ListedRow[]
  readonly sessions: readonly OpenSession[]
  readonly events: EventList
  readonly mayKeep: boolean
  readonly code: MadeCode | null
}

interface OneProps {
  readonly shown: ShownOne
  readonly screen: Screen
}

function pathOf({ row }: ShownOne): string {
  return `/admin/persons/${String(row.id)}`
}

/** The form of the act `users.change`; what is wrong with it is told on the act's own page, with what was typed. */
function RoleForm({ shown, screen }: OneProps) {
  const { admin, roles } = screen.words
  const { row, offices } = shown
  const held = offices.find(({ name }) => name === row.office)
  const inOffices = offices.map(({ id, name }) => ({ value: String(id), label: String(name) }))
  return (
    <form class="act-form" action={screen.href('/acts/users.change')} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="user" value={String(row.id)} />
      <input type="hidden" name="version" value={String(row.version)} />
      <input type="hidden" name="fixed" value="user version" />
      <input type="hidden" name="back" value={pathOf(shown)} />
      <SelectField
        name="role"
        label={admin.role}
        value={String(row.role)}
        choices={ROLES.map((role) => ({ value: role, label: roles[role] }))}
      />
      <SelectField
        name="office"
        label={admin.office}
        value={String(held?.id ?? '')}
        choices={[{ value: '', label: admin.noOffice }, ...inOffices]}
      />
      <p class="hint">{admin.changeLead}</p>
      <p class="acts">
        <button type="submit">{admin.save}</button>
      </p>
    </form>
  )
}

function Role(props: OneProps) {
  const { shown, screen } = props
  const { admin, roles, countries, areas } = screen.words
  const { role, office, party, since } = shown.row
  return (
    <section aria-labelledby="role-and-office">
      <h2 id="role-and-office" class="part-head">
        {admin.role2}
      </h2>
      <dl class="facts">
        <Fact name={admin.role}>{wordFor(roles, String(role))}</Fact>
        <Fact name={admin.office}>{office ? <bdi lang="und">{String(office)}</bdi> : null}</Fact>
        <Fact name={admin.party}>{party ? wordFor(countries, String(party)) : null}</Fact>
        <Fact name={wordFor(areas.fields, 'since')}>{screen.date(String(since))}</Fact>
      </dl>
      {shown.mayKeep ? <RoleForm {...props} /> : null}
      <p>
        <a href={screen.href(`/journal?subject=${String(shown.row.id)}`)}>{admin.history}</a>
      </p>
    </section>
  )
}

function EndSession({ shown, session, screen }: OneProps & { readonly session: OpenSession }) {
  return (
    <form action={screen.href(`${pathOf(shown)}/sessions`)} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="session" value={session.id} />
      <button type="submit" class="quiet">
        {screen.words.admin.end}
      </button>
    </form>
  )
}

function Sessions({ shown, screen }: OneProps) {
  const { admin, account } = screen.words
  const columns: readonly TableColumn<OpenSession>[] = [
    { title: admin.browser, cell: ({ agent }) => <bdi lang="en">{agent}</bdi> },
    { title: admin.network, cell: ({ address }) => (address === '' ? '–' : <code>{address}</code>) },
    { title: admin.begun, cell: ({ begun }) => screen.instant(begun) },
    { title: account.used, cell: ({ used }) => screen.instant(used) },
  ]
  const end: TableColumn<OpenSession> = {
    title: admin.end,
    cell: (session) => <EndSession shown={shown} session={session} screen={screen} />,
  }
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" class="part-head">
        {admin.sessions}
      </h2>
      {shown.sessions.length === 0 ? (
        <p class="soft">{admin.noSessions}</p>
      ) : (
        <SortedTable
          name={admin.sessions}
          columns={shown.mayKeep ? [...columns, end] : columns}
          rows={shown.sessions}
          screen={screen}
        />
      )}
    </section>
  )
}

function Access({ shown, screen }: OneProps) {
  const { admin } = screen.words
  const name = String(shown.row.name)
  if (!shown.mayKeep) return null
  return (
    <section aria-labelledby="access">
      <h2 id="access" class="part-head">
        {admin.access}
      </h2>
      <div class="acts">
        <PersonAct screen={screen} path="/admin/code" name={name} label={admin.code} />
        <PersonAct screen={screen} path="/admin/sessions" name={name} label={admin.endSessions} />
        <a
          href={screen.href(`/acts/users.leave?user=${encodeURIComponent(String(shown.row.id))}&back=/admin`)}
        >
          {admin.leave}
        </a>
      </div>
    </section>
  )
}

function Events({ shown: { events, row }, screen }: OneProps) {
  const { admin } = screen.words
  return (
    <section aria-labelledby="log">
      <h2 id="log" class="part-head">
        {admin.log}
      </h2>
      {events.rows.length === 0 ? (
        <p class="soft">{admin.never}</p>
      ) : (
        <SortedTable
          name={admin.log}
          columns={eventColumns(screen, true)}
          rows={events.rows}
          screen={screen}
        />
      )}
      <p>
        <a href={screen.href(`/admin/log?person=${encodeURIComponent(String(row.name))}`)}>{admin.log}</a>
      </p>
    </section>
  )
}

/** One person, for the operator to keep and the auditor to see. */
export function PersonPage(props: OneProps) {
  const { shown, screen } = props
  const { admin } = screen.words
  return (
    <Page screen={screen} title={String(shown.row.name)} trail={[{ title: admin.title, path: '/admin' }]}>
      <h1>
        <bdi>{String(shown.row.name)}</bdi>
      </h1>
      <CodeNotice code={shown.code} screen={screen} />
      <Role {...props} />
      <Access {...props} />
      <Sessions {...props} />
      <Events {...props} />
    </Page>
  )
}
