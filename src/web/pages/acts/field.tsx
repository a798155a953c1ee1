import type { Field as RegisterField } from '../../../register/index.js'
import { type Choice, describedBy, Field, problemOf, SelectField, TextField } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import { choiceWord } from '../../words/choice.js'
import { statesToChoose } from '../../words/in-order.js'
import type { ActForm } from './form.js'

interface FieldProps {
  readonly name: string
  readonly field: RegisterField<unknown>
  readonly form: ActForm
  readonly screen: Screen
}

/** More rows than this are no list to choose from; then the id is typed, with the rows as suggestions. */
const MOST_CHOICES = 100

function labelOf({ name, field, screen }: FieldProps): string {
  const { actForms, areas } = screen.words
  const said = wordFor(areas.fields, name)
  const label = said.slice(0, 1).toUpperCase() + said.slice(1)
  return field.isRequired ? label : `${label} (${actForms.optional})`
}

function common(props: FieldProps) {
  const { name, field, form, screen } = props
  const { hints } = screen.words.actForms
  return {
    name,
    label: labelOf(props),
    hint: wordFor(hints, field.kind) === field.kind ? undefined : wordFor(hints, field.kind),
    problem: problemOf(form.problems, name),
    value: form.typed.get(name) ?? '',
  }
}

/** The states by name and code in the order of the page's alphabet, and what was typed when it is none of them. */
function partyChoices(typed: string, screen: Screen): readonly Choice[] {
  const states = statesToChoose(screen)
  const isKnown = typed === '' || states.some(({ value }) => value === typed)
  const coded = states.map(({ value, label }) => ({ value, label: `${label} (${value})` }))
  return [...coded, ...(isKnown ? [] : [{ value: typed, label: typed }])]
}

function choicesOf({ field, name, form, screen }: FieldProps): readonly Choice[] {
  const { actForms } = screen.words
  const none = { value: '', label: actForms.chooseFirst }
  const rows = form.options[name]
  if (rows) return [none, ...rows.map(({ id, label }) => ({ value: id, label }))]
  if (field.kind === 'party') return [none, ...partyChoices(form.typed.get(name) ?? '', screen)]
  if (field.kind === 'yes-no')
    return [none, { value: 'yes', label: actForms.yes }, { value: 'no', label: actForms.no }]
  return [none, ...field.choices.map((value) => ({ value, label: choiceWord(value, screen) ?? value }))]
}

function Area({ name, label, hint, problem, value, rows }: ReturnType<typeof common> & { rows: number }) {
  const field = { name, label, hint, problem }
  return (
    <Field {...field}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        lang="und"
        aria-describedby={describedBy(field)}
        aria-invalid={problem ? 'true' : undefined}
      >
        {value}
      </textarea>
    </Field>
  )
}

function Suggested(props: FieldProps) {
  const field = common(props)
  const { name, label, hint, problem, value } = field
  return (
    <Field name={name} label={label} hint={hint} problem={problem}>
      <input
        id={name}
        name={name}
        type="text"
        list={`${name}-list`}
        value={value}
        maxlength={500}
        aria-describedby={describedBy(field)}
        aria-invalid={problem ? 'true' : undefined}
      />
      <datalist id={`${name}-list`}>
        {choicesOf(props)
          .filter((choice) => choice.value !== '')
          .map((choice) => (
            <option value={choice.value}>{choice.label}</option>
          ))}
      </datalist>
    </Field>
  )
}

/** Fields that name the two states of a pair; other parties may also be regions, bodies and enterprises. */
const OF_PAIRS: ReadonlySet<string> = new Set(['first', 'second'])

function isClosed({ field, name, form }: FieldProps): boolean {
  const rows = form.options[name]
  if (rows) return rows.length > 0 && rows.length <= MOST_CHOICES
  if (field.kind === 'party' && OF_PAIRS.has(name)) return true
  return field.kind === 'yes-no' || field.kind === 'choice'
}

/** One field of an act as its kind asks for it. */
export function ActField(props: FieldProps) {
  const { field } = props
  if (isClosed(props)) return <SelectField {...common(props)} choices={choicesOf(props)} />
  if (field.kind === 'party' || props.form.options[props.name]) return <Suggested {...props} />
  if (field.kind === 'text') return <Area {...common(props)} rows={5} />
  if (field.kind === 'list') return <Area {...common(props)} rows={3} />
  return <TextField {...common(props)} max={500} />
}
