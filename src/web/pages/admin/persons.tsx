import type { OneTimeCode, PersonState } from '../../../platform/index.js'
import type { ListedRow } from '../../../register/index.js'
import { FormKey } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'

/** One person of the register with what stands open of him; `state` null while there is no password. */
export interface ShownPerson {
  readonly row: ListedRow
  readonly state: PersonState | null
}

/** A code that was just made, and for whom. */
export type MadeCode = OneTimeCode & { readonly name: string }

interface ActProps {
  readonly screen: Screen
  readonly path: string
  readonly name: string
  readonly label: string
}

/** A button that does one thing to a person. */
export function PersonAct({ screen, path, name, label }: ActProps) {
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

/** The one-time code, told once. */
export function CodeNotice({ code, screen }: { readonly code: MadeCode | null; readonly screen: Screen }) {
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

function Row({ person: { row, state }, screen }: { readonly person: ShownPerson; readonly screen: Screen }) {
  const { admin, roles } = screen.words
  const seen = state?.seen ? screen.instant(state.seen) : admin.never
  return (
    <tr>
      <td data-label={admin.name}>
        <a href={screen.href(`/admin/persons/${String(row.id)}`)}>
          <bdi>{String(row.name)}</bdi>
        </a>
      </td>
      <td data-label={admin.role}>{wordFor(roles, String(row.role))}</td>
      <td data-label={admin.office}>
        <bdi lang="und">{String(row.office ?? '–')}</bdi>
      </td>
      <td data-label={admin.second}>{state?.hasSecondFactor ? admin.isOn : admin.isOff}</td>
      <td data-label={admin.open}>{state === null ? admin.noAccount : String(state.sessions)}</td>
      <td data-label={admin.seen}>{seen}</td>
    </tr>
  )
}

interface PersonsProps {
  readonly persons: readonly ShownPerson[]
  readonly mayKeep: boolean
  readonly screen: Screen
}

function Table({ persons, screen }: PersonsProps) {
  const { admin } = screen.words
  const heads = [admin.name, admin.role, admin.office, admin.second, admin.open, admin.seen]
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

/** Everybody who works here. */
export function Persons(props: PersonsProps) {
  const { persons, mayKeep, screen } = props
  const { admin } = screen.words
  return (
    <section aria-labelledby="persons">
      <h2 id="persons" class="part-head">
        {admin.persons}
      </h2>
      <p class="soft">{admin.personsLead}</p>
      {persons.length === 0 ? <p class="notice">{admin.none}</p> : <Table {...props} />}
      {mayKeep ? (
        <p class="acts">
          <a class="button" href={screen.href('/acts/users.add?back=/admin')}>
            {admin.add}
          </a>
        </p>
      ) : null}
    </section>
  )
}
