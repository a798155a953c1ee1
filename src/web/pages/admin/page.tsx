import type { OneTimeCode, PersonState } from '../../../platform/index.js'
import type { ListedRow } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { FormKey } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'

/** One person of the register with what stands open of him; `state` null while there is no password. */
export interface ShownPerson {
  readonly row: ListedRow
  readonly state: PersonState | null
}

/** Everybody who works here, and a code that was just made. */
export interface ShownPersons {
  readonly persons: readonly ShownPerson[]
  readonly code: (OneTimeCode & { readonly name: string }) | null
}

interface PersonsProps {
  readonly shown: ShownPersons
  readonly screen: Screen
}

function Act({ screen, path, name, label }: { screen: Screen; path: string; name: string; label: string }) {
  return (
    <form action={screen.href(path)} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="name" value={name} />
      <button type="submit" class="quiet">
        {label}
      </button>
    </form>
  )
}

function Row({ person: { row, state }, screen }: { readonly person: ShownPerson; readonly screen: Screen }) {
  const { admin, roles } = screen.words
  const name = String(row.name)
  const seen = state?.seen ? screen.instant(state.seen) : admin.never
  return (
    <tr>
      <td data-label={admin.name}>
        <bdi>{name}</bdi>
      </td>
      <td data-label={admin.role}>{wordFor(roles, String(row.role))}</td>
      <td data-label={admin.office}>
        <bdi lang="und">{String(row.office ?? '–')}</bdi>
      </td>
      <td data-label={admin.second}>{state?.hasSecondFactor ? admin.isOn : admin.isOff}</td>
      <td data-label={admin.open}>{state === null ? admin.noAccount : String(state.sessions)}</td>
      <td data-label={admin.seen}>{seen}</td>
      <td>
        <Act screen={screen} path="/admin/code" name={name} label={admin.code} />
        <Act screen={screen} path="/admin/sessions" name={name} label={admin.endSessions} />
        <a href={screen.href(`/acts/users.leave?user=${encodeURIComponent(String(row.id))}&back=/admin`)}>
          {admin.leave}
        </a>
      </td>
    </tr>
  )
}

function Code({ shown: { code }, screen }: PersonsProps) {
  const { admin } = screen.words
  if (code === null) return null
  return (
    <div class="notice" role="status">
      <p>
        {screen.say(admin.codeFor, { name: code.name })}: <code>{code.code}</code>
      </p>
      <p>
        {screen.say(admin.until, { time: screen.instant(code.until) })} {admin.codeLead}
      </p>
    </div>
  )
}

function Table({ shown: { persons }, screen }: PersonsProps) {
  const { admin } = screen.words
  const heads = [admin.name, admin.role, admin.office, admin.second, admin.open, admin.seen, admin.code]
  return (
    <table class="ledger">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {persons.map((person) => (
          <Row person={person} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}

/** Persons with their offices, roles and sessions, for the operator. */
export function AdminPage(props: PersonsProps) {
  const { shown, screen } = props
  const { admin } = screen.words
  return (
    <Page screen={screen} title={admin.title}>
      <h1>{admin.title}</h1>
      <p class="lead">{admin.lead}</p>
      <Code {...props} />
      <p class="acts">
        <a class="button" href={screen.href('/acts/users.add?back=/admin')}>
          {admin.add}
        </a>{' '}
        <a href={screen.href('/acts/offices.add?back=/admin')}>{admin.addOffice}</a>
      </p>
      {shown.persons.length === 0 ? <p class="notice">{admin.none}</p> : <Table {...props} />}
    </Page>
  )
}
