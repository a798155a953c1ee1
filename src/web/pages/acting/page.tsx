import { ROLES } from '../../../platform/index.js'
import { Page } from '../../layout/page.js'
import {
  ErrorSummary,
  type FieldProblem,
  FormKey,
  problemOf,
  SelectField,
  TextField,
} from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import { statesToChoose } from '../../words/in-order.js'

/** As whom one acts, as it stands in the form. */
export interface ActingForm {
  readonly name: string
  readonly role: string
  readonly party: string
  readonly problems: readonly FieldProblem[]
}

function PartyField({ form, screen }: { readonly form: ActingForm; readonly screen: Screen }) {
  const { acting, frame } = screen.words
  const states = statesToChoose(screen)
  const isKnown = form.party === '' || states.some(({ value }) => value === form.party)
  const other = isKnown ? [] : [{ value: form.party, label: form.party }]
  return (
    <SelectField
      name="party"
      label={acting.party}
      hint={acting.partyHint}
      value={form.party}
      choices={[{ value: '', label: frame.none }, ...states, ...other]}
      problem={problemOf(form.problems, 'party')}
    />
  )
}

/** Chooses name, role and side under which this browser acts, as long as nobody signs in. */
export function ActingPage({ form, screen }: { readonly form: ActingForm; readonly screen: Screen }) {
  const { acting, roles } = screen.words
  const { problems } = form
  return (
    <Page screen={screen} title={acting.title} isWrong={problems.length > 0}>
      <ErrorSummary screen={screen} problems={problems} />
      <h1>{acting.title}</h1>
      <p class="lead">{acting.lead}</p>
      <form class="act-form" action={screen.href('/acting')} method="post">
        <FormKey screen={screen} />
        <TextField
          name="name"
          label={acting.name}
          value={form.name}
          max={80}
          problem={problemOf(problems, 'name')}
        />
        <SelectField
          name="role"
          label={acting.role}
          value={form.role}
          choices={ROLES.map((value) => ({ value, label: roles[value] }))}
          problem={problemOf(problems, 'role')}
        />
        <PartyField form={form} screen={screen} />
        <p class="acts">
          <button type="submit">{acting.save}</button>
        </p>
      </form>
    </Page>
  )
}
