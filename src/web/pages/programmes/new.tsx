import { Page } from '../../layout/page.js'
import { ErrorSummary, type FieldProblem, FormKey, problemOf, TextField } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'

/** The sectors on which the deputy prime ministers reported.
 *  source: readout of 29 March 2025 of the press service of Uzbekistan */
export const FIVE_SECTORS = ['machine-building', 'electrical', 'oil-gas', 'textile', 'agriculture'] as const

/** The form that begins a programme; `typed` null before anything was sent, so that all sectors are ticked. */
export interface NewProgramme {
  readonly typed: ReadonlyMap<string, string> | null
  readonly problems: readonly FieldProblem[]
}

interface NewProps {
  readonly form: NewProgramme
  readonly screen: Screen
}

function Sector({ sector, form, screen }: NewProps & { sector: string }) {
  const id = `sector-${sector}`
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        name={id}
        value="yes"
        checked={form.typed === null || form.typed.get(id) === 'yes'}
      />
      <label for={id}>{wordFor(screen.words.choices, sector)}</label>
    </div>
  )
}

function Line({
  name,
  label,
  hint,
  form,
}: {
  name: string
  label: string
  hint?: string
  form: NewProgramme
}) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      problem={problemOf(form.problems, name)}
      value={form.typed?.get(name) ?? ''}
      max={500}
    />
  )
}

function Form({ form, screen }: NewProps) {
  const { programmes } = screen.words
  return (
    <form class="act-form" action={screen.href('/programmes/new')} method="post">
      <FormKey screen={screen} />
      <Line name="title" label={programmes.newName} form={form} />
      <Line name="term" label={programmes.newTerm} hint={programmes.newTermHint} form={form} />
      <Line name="source" label={programmes.newSource} hint={programmes.newSourceHint} form={form} />
      <fieldset>
        <legend>{programmes.newSectors}</legend>
        <p class="hint">{programmes.newSectorsHint}</p>
        {FIVE_SECTORS.map((sector) => (
          <Sector sector={sector} form={form} screen={screen} />
        ))}
      </fieldset>
      <p class="acts">
        <button type="submit">{programmes.newSend}</button>
      </p>
    </form>
  )
}

/** Begins the first draft of a programme from the sectors that the heads of state heard reports on. */
export function NewProgrammePage({ form, screen }: NewProps) {
  const { programmes } = screen.words
  return (
    <Page
      screen={screen}
      title={programmes.newTitle}
      current="programmes"
      isWrong={form.problems.length > 0}
      trail={[{ title: programmes.title, path: '/programmes' }]}
    >
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{programmes.newTitle}</h1>
      <p class="lead">{programmes.newLead}</p>
      <Form form={form} screen={screen} />
    </Page>
  )
}
